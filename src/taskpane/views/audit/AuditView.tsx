import { Button, Subtitle2, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { ViewHead } from '../../components/ViewHead';
import { useLayout } from '../../components/useLayout';
import { useText } from '../../state/language';
import type { ViewProps } from '../view';
import { InferSection } from './infer/InferSection';
import { TableInput } from './table/TableInput';
import { useTableDraft } from './table/useTableDraft';

/** What is wrong with a published table, and which key can lie behind it. */
export default function AuditView({ content, open }: ViewProps) {
  const text = useText();
  const words = text.audit;
  const layout = useLayout();
  const first = useTableDraft(content);
  const second = useTableDraft(content);
  const [hasSister, setHasSister] = useState(false);
  const [step] = useState<number | ''>('');

  return (
    <div className={layout.section}>
      <ViewHead title={words.title} onBack={() => open({ view: 'more' })} />
      <Text>{words.text}</Text>
      <TableInput reading={first} />
      {hasSister && (
        <section className={layout.column} aria-labelledby="sister-title">
          <Subtitle2 as="h2" id="sister-title" className={layout.title}>
            {words.table.sister}
          </Subtitle2>
          <TableInput reading={second} />
        </section>
      )}
      {first.given && (
        <>
          <div>
            <Button appearance="subtle" onClick={() => setHasSister(!hasSister)}>
              {hasSister ? words.table.removeSister : words.table.addSister}
            </Button>
          </div>
          <InferSection given={first.given} step={step} keys={content.keys} />
        </>
      )}
    </div>
  );
}
