import { Subtitle2, Text } from '@fluentui/react-components';
import { ProblemBar } from '../../components/ProblemBar';
import { useLayout } from '../../components/useLayout';
import type { Result } from '../../../core/problem';
import { useText } from '../../state/language';
import type { KeyRecord } from '../../../workbook/model';
import { inhabitantsOf } from './inhabitants';
import type { Measure } from '../../../core/measure';
import { LoweredNotes } from './LoweredNotes';
import type { PreviewColumn } from './previewShares';
import type { TiedRows } from './previewTied';
import { ShareTable } from './ShareTable';
import { SumVerdict } from './SumVerdict';
import { TiedVerdict } from './TiedVerdict';

interface Props {
  readonly record: KeyRecord | undefined;
  /** Absent until there is something to preview. */
  readonly columns: Result<readonly PreviewColumn[]> | undefined;
  /** Where the rows are to tie as well. */
  readonly rows?: TiedRows | undefined;
  readonly measure: Measure;
}

export function Preview({ record, columns, rows, measure }: Props) {
  const text = useText();
  const layout = useLayout();
  return (
    <section className={layout.column} aria-labelledby="preview-title">
      <Subtitle2 as="h2" id="preview-title" className={layout.title}>
        {text.share.preview}
      </Subtitle2>
      {!columns && <Text className={layout.quiet}>{text.share.noPreview}</Text>}
      {columns?.ok === false && <ProblemBar problem={columns.problem} />}
      {columns?.ok && record && (
        <Shares record={record} columns={columns.value} rows={rows} measure={measure} />
      )}
    </section>
  );
}

interface SharesProps {
  readonly record: KeyRecord;
  readonly columns: readonly PreviewColumn[];
  readonly rows: TiedRows | undefined;
  readonly measure: Measure;
}

function Shares({ record: { key, facts }, columns, rows, measure }: SharesProps) {
  const text = useText();
  const layout = useLayout();
  if (!key.ok) return null;
  const { parties } = key.value;
  const inhabitants = inhabitantsOf(key.value, facts.referenceDate);

  return (
    <>
      <SumVerdict columns={columns} measure={measure} />
      {rows && <TiedVerdict rows={rows} parties={parties} measure={measure} />}
      <ShareTable
        parties={parties}
        columns={columns}
        measure={measure}
        inhabitants={inhabitants}
        rows={rows}
      />
      {inhabitants && (
        <Text size={200} className={layout.quiet}>
          {text.share.inhabitantsOf(inhabitants.date)}
        </Text>
      )}
      <LoweredNotes columns={columns} parties={parties} measure={measure} />
      {columns.some(({ isBlank }) => isBlank) && (
        <Text className={layout.quiet}>{text.share.blankAmount}</Text>
      )}
    </>
  );
}
