import { Body1Strong, Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { municipalities } from '../../../../register';
import { useLayout } from '../../../components/useLayout';
import { useText } from '../../../state/language';
import { PlacePicker } from '../newKey/PlacePicker';

const useStyles = makeStyles({
  list: {
    maxHeight: '180px',
    overflow: 'auto',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  place: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    paddingInlineStart: tokens.spacingHorizontalS,
  },
});

interface Props {
  readonly codes: readonly string[];
  readonly onCodes: (codes: readonly string[]) => void;
}

/** The municipalities that the new key is to have. */
export function Places({ codes, onCodes }: Props) {
  const text = useText();
  const layout = useLayout();
  const styles = useStyles();
  return (
    <>
      <PlacePicker onPick={(picked) => onCodes([...new Set([...codes, ...picked])])} />
      {codes.length === 0 ? (
        <Text className={layout.quiet}>{text.scb.chosenNone}</Text>
      ) : (
        <section className={layout.close} aria-label={text.scb.chosen(codes.length)}>
          <div className={layout.apart}>
            <Body1Strong aria-live="polite">{text.scb.chosen(codes.length)}</Body1Strong>
            <Button size="small" appearance="subtle" onClick={() => onCodes([])}>
              {text.newKey.clear}
            </Button>
          </div>
          <div className={styles.list} tabIndex={0} role="group" aria-label={text.scb.chosen(codes.length)}>
            <ul className={layout.plainList}>
              {codes.map((code) => (
                <li key={code} className={styles.place}>
                  {nameOf(code)}
                  <Button
                    size="small"
                    appearance="subtle"
                    icon={<DismissRegular />}
                    aria-label={text.newKey.removeOne(nameOf(code))}
                    onClick={() => onCodes(codes.filter((other) => other !== code))}
                  />
                </li>
              ))}
            </ul>
          </div>
        </section>
      )}
    </>
  );
}

function nameOf(code: string): string {
  return municipalities.find((municipality) => municipality.code === code)?.name ?? code;
}
