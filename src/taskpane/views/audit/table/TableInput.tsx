import { Button, Field, Radio, RadioGroup, Spinner, Textarea } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useText } from '../../../state/language';
import { CellsField } from '../../../components/CellsField';
import { ProblemBar } from '../../../components/ProblemBar';
import { WarningBar } from '../../../components/WarningBar';
import { useLayout } from '../../../components/useLayout';
import { useAction } from '../../../state/useAction';
import { useWorkbookApi } from '../../../state/WorkbookApi';
import { ColumnFields } from './ColumnFields';
import { UnclearLines } from './UnclearLines';
import { UnderstoodTable } from './UnderstoodTable';
import type { TableReading, Way } from './useTableReading';

/** A published table, pasted or selected in the sheet, and what was understood of it. */
export function TableInput({ reading }: { reading: TableReading }) {
  const text = useText();
  const { table: words } = text.audit;
  const layout = useLayout();
  const { draft, change, read, given, problem, isLoading } = reading;
  const isEmpty = draft.way === 'paste' ? draft.pasted.trim() === '' : reading.areas === undefined;

  return (
    <div className={layout.section}>
      <Field label={words.way}>
        <RadioGroup
          layout="horizontal"
          value={draft.way}
          onChange={(_, { value }) => change({ way: value as Way })}
        >
          <Radio value="paste" label={words.ways.paste} />
          <Radio value="cells" label={words.ways.cells} />
        </RadioGroup>
      </Field>
      {draft.way === 'paste' ? (
        <Field label={words.paste} hint={words.pasteHint}>
          <Textarea
            rows={6}
            resize="vertical"
            value={draft.pasted}
            onChange={(_, { value }) => change({ pasted: value })}
          />
        </Field>
      ) : (
        <AreaField reading={reading} />
      )}
      {isLoading && <Spinner size="tiny" label={text.loading} />}
      {problem && <ProblemBar problem={problem} />}
      {read.refused && <WarningBar>{refusal(read.refused)}</WarningBar>}
      {!isEmpty && !read.refused && <UnclearLines table={read} />}
      {!isEmpty && !read.refused && !given && <WarningBar>{words.nothing}</WarningBar>}
      {given && (
        <div className={layout.close}>
          <UnderstoodTable given={given} />
          <ColumnFields
            given={given}
            corrections={draft.corrections}
            onCorrections={(corrections) => change({ corrections })}
          />
        </div>
      )}
    </div>
  );

  function refusal(refused: NonNullable<typeof read.refused>): string {
    return refused.kind === 'tooLarge'
      ? text.editor.pasteTooLarge(refused.characters, refused.most)
      : text.editor.pasteTooLong(refused.lines, refused.most);
  }
}

/** Names may stand apart from their figures: then one area is taken after the other. */
function AreaField({ reading: { draft, change } }: { reading: TableReading }) {
  const { table: words } = useText().audit;
  const layout = useLayout();
  const api = useWorkbookApi();
  const { run, busy } = useAction();

  async function addSelection(): Promise<void> {
    const selected = await run(() => api.readSelection());
    if (selected.ok) change({ address: `${draft.address};${selected.value.address}` });
  }

  return (
    <div className={layout.close}>
      <CellsField
        label={words.cells}
        hint={words.cellsHint}
        address={draft.address}
        onAddress={(address) => change({ address })}
      />
      {draft.address !== '' && (
        <div>
          <Button
            size="small"
            appearance="subtle"
            icon={<AddRegular />}
            disabled={busy}
            onClick={() => void addSelection()}
          >
            {words.addArea}
          </Button>
        </div>
      )}
    </div>
  );
}
