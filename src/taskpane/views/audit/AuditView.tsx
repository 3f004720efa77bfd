import { Button, Subtitle2, Text } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { ViewHead } from '../../components/ViewHead';
import { useLayout } from '../../components/useLayout';
import { useText } from '../../state/language';
import type { ViewProps } from '../view';
import { CompareFields } from './CompareFields';
import { FindingsSection } from './findings/FindingsSection';
import { InferSection } from './infer/InferSection';
import { OverheadCheck } from './overhead/OverheadCheck';
import { TableInput } from './table/TableInput';
import { useTableReading } from './table/useTableReading';
import { useAuditDraft } from './useAuditDraft';

/** What is wrong with a published table, and which key can lie behind it. */
export default function AuditView({ content, open }: ViewProps) {
  const words = useText().audit;
  const layout = useLayout();
  const [draft, change] = useAuditDraft();
  const table = useTableReading(draft.table, (read) => change({ table: read }), content);
  const sister = useTableReading(draft.sister, (read) => change({ sister: read }), content);

  return (
    <div className={layout.section}>
      <ViewHead title={words.title} onBack={() => open({ view: 'more' })} />
      <Text>{words.text}</Text>
      <section className={layout.column} aria-labelledby="table-title">
        <Subtitle2 as="h2" id="table-title" className={layout.title}>
          {words.table.title}
        </Subtitle2>
        <TableInput reading={table} />
      </section>
      {draft.hasSister && (
        <section className={layout.column} aria-labelledby="sister-title">
          <Subtitle2 as="h2" id="sister-title" className={layout.title}>
            {words.table.sister}
          </Subtitle2>
          <Text className={layout.quiet}>{words.table.sisterHint}</Text>
          <TableInput reading={sister} />
        </section>
      )}
      {table.given && (
        <>
          <div>
            <Button
              icon={draft.hasSister ? <DismissRegular /> : <AddRegular />}
              onClick={() => change({ hasSister: !draft.hasSister })}
            >
              {draft.hasSister ? words.table.removeSister : words.table.addSister}
            </Button>
          </div>
          <CompareFields draft={draft} keys={content.keys} onDraft={change} />
          <FindingsSection
            readings={draft.hasSister ? [table, sister] : [table]}
            keyRecord={content.keys.find(({ name }) => name === draft.keyName)}
            step={draft.step}
          />
          <InferSection
            given={table.given}
            sister={draft.hasSister ? sister.given : undefined}
            step={draft.step}
            keys={content.keys}
          />
        </>
      )}
      <OverheadCheck />
    </div>
  );
}
