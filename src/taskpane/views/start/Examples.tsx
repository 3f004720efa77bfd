import { Body1Strong, Button, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useLayout } from '../../components/useLayout';
import { useText } from '../../state/language';
import { useAction } from '../../state/useAction';
import { useCanChange } from '../../state/workbook';
import { useWorkbookApi } from '../../state/WorkbookApi';
import { EXAMPLES, type ExampleId } from '../../../workbook';

const useStyles = makeStyles({
  example: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

export function Examples() {
  const words = useText().examples;
  const layout = useLayout();
  const api = useWorkbookApi();
  const canChange = useCanChange();
  const { run, busy } = useAction();

  const insert = (id: ExampleId): void =>
    void run(() => api.insertExample(id), { done: ({ sheet, others }) => words.inserted(sheet, others) });

  return (
    <section className={layout.column} aria-labelledby="examples-title">
      <div className={layout.close}>
        <Subtitle2 as="h2" id="examples-title" className={layout.title}>
          {words.title}
        </Subtitle2>
        <Text className={layout.quiet}>{words.text}</Text>
      </div>
      <ul className={`${layout.plainList} ${layout.column}`}>
        {EXAMPLES.map((id) => (
          <Example key={id} id={id} disabled={busy || !canChange} onInsert={() => insert(id)} />
        ))}
      </ul>
    </section>
  );
}

function Example({ id, disabled, onInsert }: { id: ExampleId; disabled: boolean; onInsert: () => void }) {
  const words = useText().examples;
  const layout = useLayout();
  const styles = useStyles();
  const { title, text: body } = words.list[id];
  return (
    <li className={`${styles.example} ${layout.close}`}>
      <Body1Strong as="h3" className={layout.title}>
        {title}
      </Body1Strong>
      <Text>{body}</Text>
      <div>
        <Button size="small" disabled={disabled} aria-label={words.insertNamed(title)} onClick={onInsert}>
          {words.insert}
        </Button>
      </div>
    </li>
  );
}
