import { Button, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { useState } from 'react';
import { ManualLink } from '../../components/ManualLink';
import { useLayout } from '../../components/useLayout';
import { useLanguage, useText } from '../../state/language';
import { useCopy } from '../../state/useCopy';
import { useCanChange } from '../../state/workbook';
import { useWorkbookApi } from '../../state/WorkbookApi';
import { InsertAt } from '../share/InsertAt';
import { inEnglishSpelling, signatureOf, type DescribedFunction } from './readFunctions';

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});

/** What a function gives, how it is typed, and an example to take along. */
export function FunctionCard({ described }: { described: DescribedFunction }) {
  const words = useText().help.functions;
  const layout = useLayout();
  const styles = useStyles();
  const language = useLanguage();
  const api = useWorkbookApi();
  const canChange = useCanChange();
  const copy = useCopy();
  const [isInserting, setIsInserting] = useState(false);
  const { id, what, example } = described;
  const formula = language === 'sv' ? inEnglishSpelling(example) : example;

  return (
    <li className={`${styles.card} ${layout.close}`}>
      <Subtitle2 as="h2" className={layout.title}>
        {id}
      </Subtitle2>
      <Text>{what}</Text>
      <code className={styles.formula}>{signatureOf(described, language)}</code>
      <Text className={layout.quiet}>{words.example}</Text>
      <code className={styles.formula}>{example}</code>
      <div className={layout.row}>
        <Button size="small" icon={<CopyRegular />} aria-label={words.copy(id)} onClick={() => copy(example)}>
          {words.copyShort}
        </Button>
        <Button
          size="small"
          icon={<TableAddRegular />}
          aria-label={words.insert(id)}
          aria-expanded={isInserting}
          disabled={!canChange}
          onClick={() => setIsInserting(!isInserting)}
        >
          {words.insertShort}
        </Button>
      </div>
      {isInserting && (
        <InsertAt
          insert={(place) => api.insertFormula({ formula, ...place })}
          missing=""
          done={words.inserted}
        />
      )}
      <ManualLink section={`nyckel-${id.toLowerCase()}`} text={words.more(id)} />
    </li>
  );
}
