import { Body1Strong, Button, Text } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { WeightTable, type WeightRow } from '../../../components/WeightTable';
import { useLayout } from '../../../components/useLayout';
import { figure, municipalities, type Measure } from '../../../../register';
import { useText } from '../../../state/language';

interface Props {
  readonly measure: Measure;
  readonly year: number;
  readonly codes: readonly string[];
  readonly onCodes: (codes: readonly string[]) => void;
}

/** What has been chosen and what it weighs, in one list: the preview of the key and the place to take one away. */
export function ChosenMunicipalities({ measure, year, codes, onCodes }: Props) {
  const text = useText();
  const layout = useLayout();
  if (codes.length === 0) return <Text className={layout.quiet}>{text.newKey.chosenNone}</Text>;

  const rows = codes.map((code): WeightRow => ({
    id: code,
    party: nameOf(code),
    weight: figure(measure, year, code),
  }));
  return (
    <section className={layout.close} aria-label={text.newKey.chosen(codes.length)}>
      <div className={layout.apart}>
        <Body1Strong aria-live="polite">{text.newKey.chosen(codes.length)}</Body1Strong>
        <Button size="small" appearance="subtle" onClick={() => onCodes([])}>
          {text.newKey.clear}
        </Button>
      </div>
      <WeightTable
        caption={text.newKey.chosen(codes.length)}
        partyHeader={text.newKey.table.municipality}
        rows={rows}
        action={({ id, party }) => (
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={text.newKey.removeOne(party)}
            onClick={() => onCodes(codes.filter((code) => code !== id))}
          />
        )}
      />
    </section>
  );
}

function nameOf(code: string): string {
  return municipalities.find((municipality) => municipality.code === code)?.name ?? code;
}
