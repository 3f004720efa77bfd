import { ViewHead } from '../../components/ViewHead';
import { useLayout } from '../../components/useLayout';
import { useText } from '../../state/language';
import type { ViewProps } from '../view';

/** What is wrong with a published table, and which key can lie behind it. */
export default function AuditView({ open }: ViewProps) {
  const text = useText();
  const layout = useLayout();
  return (
    <div className={layout.section}>
      <ViewHead title={text.audit.title} onBack={() => open({ view: 'more' })} />
    </div>
  );
}
