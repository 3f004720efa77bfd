import type { Key } from '../../../../core/key/key';
import type { Language } from '../../../../text';
import { audit as en } from '../../../../text/en/audit';
import { audit as sv } from '../../../../text/sv/audit';
import type { GivenTable } from '../table/givenTable';
import { nameColumn } from '../table/nameColumn';
import { judgeKeys } from './judge/keysApart';
import type { Judge } from './judge/judging';
import { judgeProducts } from './judge/products';
import { judgeRows } from './judge/rows';
import { judgeSums } from './judge/sums';
import { judgeTexts } from './judge/texts';
import type { Certainty, Judgement } from './shownFinding';

const JUDGES: readonly Judge[] = [judgeSums, judgeProducts, judgeKeys, judgeRows, judgeTexts];
const ORDER: readonly Certainty[] = ['certain', 'likely', 'possible'];

interface Against {
  readonly key: Key | undefined;
  readonly step: number | '';
}

/** What is wrong with the tables, the most certain first, and what was looked for. */
export function judgeTables(
  tables: readonly GivenTable[],
  { key, step }: Against,
  language: Language,
): Judgement {
  const { judged: words, table } = language === 'en' ? en : sv;
  const nameOf = (given: GivenTable, column: number): string => {
    const name = nameColumn(given, column, table.columnNumber);
    return tables.indexOf(given) > 0 ? words.inSister(name) : name;
  };
  const judging = { tables, key, step, language, words, nameOf };
  const findings = JUDGES.flatMap((judge) => judge(judging));
  return {
    findings: [...findings].sort((a, b) => ORDER.indexOf(a.certainty) - ORDER.indexOf(b.certainty)),
    checked: [...words.checked, ...(tables.length > 1 ? words.checkedSister : [])],
  };
}
