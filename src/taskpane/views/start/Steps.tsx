import { Button, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useLayout } from '../../components/useLayout';
import { useText } from '../../state/language';
import { useCanChange } from '../../state/workbook';
import type { Opening, ViewProps } from '../view';

const STEPS = ['key', 'share', 'scenarios'] as const;
const OPENS: Record<(typeof STEPS)[number], Opening> = {
  key: { view: 'keys', newKey: true },
  share: { view: 'share' },
  scenarios: { view: 'scenarios' },
};

const useStyles = makeStyles({
  step: { display: 'grid', gridTemplateColumns: '28px 1fr', columnGap: tokens.spacingHorizontalS },
  number: {
    width: '24px',
    height: '24px',
    display: 'grid',
    placeItems: 'center',
    borderRadius: tokens.borderRadiusCircular,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
});

export function Steps({ open }: Pick<ViewProps, 'open'>) {
  const text = useText();
  const layout = useLayout();
  const styles = useStyles();
  const canChange = useCanChange();
  return (
    <ol className={`${layout.plainList} ${layout.section}`}>
      {STEPS.map((step, i) => {
        const { title, text: body, action } = text.start.steps[step];
        return (
          <li key={step} className={styles.step}>
            <span className={styles.number} aria-hidden="true">
              {i + 1}
            </span>
            <div className={layout.close}>
              <Subtitle2 as="h2" className={layout.title}>
                {title}
              </Subtitle2>
              <Text>{body}</Text>
              {step === 'share' && <code className={styles.formula}>{text.start.formula}</code>}
              <div>
                <Button
                  size="small"
                  appearance={step === 'key' ? 'primary' : 'secondary'}
                  disabled={step === 'key' && !canChange}
                  onClick={() => open(OPENS[step])}
                >
                  {action}
                </Button>
              </div>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
