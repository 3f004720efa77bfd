import { mixedPriceLevels, readPriceLevel } from '../../../../../core/rules/priceLevel';
import { formatNumber } from '../../../../../text';
import type { GivenTable } from '../../table/givenTable';
import type { ShownFinding } from '../shownFinding';
import { told, type Judging } from './judging';

/** Different price levels beside each other, and figures that a word makes less than exact. */
export function judgeTexts({ tables, words, language, nameOf }: Judging): ShownFinding[] {
  const levels = tables.map(levelsOf);
  const mixed = mixedPriceLevels(tables.flatMap(textsOf));
  const isSilent = levels.some((each) => each.length === 0) && levels.some((each) => each.length > 0);
  return [
    ...(mixed ? [told('certain', words.priceLevels(mixed))] : []),
    ...(isSilent && !mixed ? [told('possible', words.priceLevelMissing(levels.flat()))] : []),
    ...tables.flatMap((given, table) =>
      given.columns.flatMap(({ flags, figures }, column) =>
        flags.flatMap((flag, row) => {
          const figure = figures[row];
          if (flag === undefined || figure === undefined) return [];
          const name = given.parties[row] ?? '';
          const said = words.approximate(name, nameOf(given, column), flag, formatNumber(figure, language));
          return [told('possible', said, [{ table, row, column }])];
        }),
      ),
    ),
  ];
}

function textsOf({ texts, columns }: GivenTable): string[] {
  return [...texts, ...columns.map(({ header }) => header)];
}

function levelsOf(table: GivenTable): number[] {
  return [...new Set(textsOf(table).flatMap((text) => readPriceLevel(text) ?? []))];
}
