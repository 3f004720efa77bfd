import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useState } from 'react';
import { EmptyState } from '../../components/EmptyState';
import { useLayout } from '../../components/useLayout';
import { useText } from '../../state/language';
import { useAction } from '../../state/useAction';
import { useCanChange } from '../../state/workbook';
import { useWorkbookApi } from '../../state/WorkbookApi';
import { useCheckName } from './useCheckName';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'end', columnGap: tokens.spacingHorizontalXS },
  field: { flex: '1 1 auto', minWidth: 0 },
});

/** The empty view: two names, proposed, make the block. */
export function FirstScenarios() {
  const text = useText();
  const layout = useLayout();
  const api = useWorkbookApi();
  const canChange = useCanChange();
  const { run, busy } = useAction();
  const checkName = useCheckName();
  const [names, setNames] = useState<readonly string[]>(text.scenarios.proposals);
  const problems = names.map((name, i) => checkName(name, names.slice(0, i)));

  const create = (): void =>
    void run(() => api.createScenarios(names.map((name) => name.trim())), {
      done: () => text.scenarios.created,
    });

  return (
    <EmptyState title={text.scenarios.emptyTitle} text={text.scenarios.emptyText}>
      {names.map((name, i) => (
        <NameLine
          key={i}
          number={i + 1}
          name={name}
          problem={problems[i]}
          onName={(changed) => setNames(names.map((each, j) => (j === i ? changed : each)))}
          onRemove={names.length > 1 ? () => setNames(names.filter((_, each) => each !== i)) : undefined}
        />
      ))}
      <div className={layout.row}>
        <Button
          appearance="primary"
          disabled={!canChange || busy || problems.some((problem) => problem !== undefined)}
          onClick={create}
        >
          {text.scenarios.create}
        </Button>
        <Button icon={<AddRegular />} onClick={() => setNames([...names, ''])}>
          {text.scenarios.another}
        </Button>
      </div>
    </EmptyState>
  );
}

interface LineProps {
  readonly number: number;
  readonly name: string;
  readonly problem: string | undefined;
  readonly onName: (name: string) => void;
  readonly onRemove: (() => void) | undefined;
}

function NameLine({ number, name, problem, onName, onRemove }: LineProps) {
  const text = useText();
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <Field className={styles.field} label={text.scenarios.nth(number)} validationMessage={problem}>
        <Input value={name} onChange={(_, { value }) => onName(value)} />
      </Field>
      {onRemove && (
        <Button
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={text.scenarios.removeNth(number)}
          onClick={onRemove}
        />
      )}
    </div>
  );
}
