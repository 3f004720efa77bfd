import { Subtitle2, Text } from '@fluentui/react-components';
import { useLayout } from '../../../../components/useLayout';
import { useText } from '../../../../state/language';
import { useWorkbookApi } from '../../../../state/WorkbookApi';
import { InsertAt } from '../../../share/InsertAt';
import type { Restating } from '../../../../../workbook';
import { ChangeTable } from './ChangeTable';
import type { Explained } from './explainSides';

interface Props {
  readonly explained: Explained;
  readonly measure: string;
  readonly restating: Restating | undefined;
}

/** The change for everybody, and the way into the sheet, where it is formulas. */
export function AllParties({ explained, measure, restating }: Props) {
  const text = useText();
  const words = text.change;
  const layout = useLayout();
  const api = useWorkbookApi();
  const { before, after, step, parties } = explained;
  const request = {
    before: before.source,
    after: after.source,
    parties: parties.map(({ party, presence }) => ({ name: party, presence })),
    measure,
    step,
    ...(explained.restated && restating && { restating }),
  };

  return (
    <section className={layout.column} aria-labelledby="change-all">
      <Subtitle2 as="h2" id="change-all" className={layout.title}>
        {words.all}
      </Subtitle2>
      <ChangeTable explained={explained} />
      <Text className={layout.quiet}>
        {words.insertHint} {parties.some(({ presence }) => presence !== 'both') && words.participantsInSheet}
      </Text>
      <InsertAt
        insert={(place) => api.insertChange({ ...request, ...place })}
        missing={text.share.missing.target}
        done={words.inserted}
      />
    </section>
  );
}
