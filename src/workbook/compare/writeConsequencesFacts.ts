import { KRONOR } from '../../core/measure';
import { absoluteAddress } from '../address';
import { asText, type CellValue } from '../cellValue';
import type { ComparedScenario, Comparison } from './comparison';
import type { ConsequenceOptions } from './writeConsequencesCells';

/** The cell that says how many kronor one of the measure is, where the facts begin at a row. */
export function kronorCell(row: number): string {
  return absoluteAddress(row, 1);
}

/** When and from what the comparison was made: what somebody needs who wants to make it again. */
export function factCells(comparison: Comparison, options: ConsequenceOptions): CellValue[][] {
  const { made, heading, amounts, measure, scenarios } = comparison;
  return [
    [`Kronor per ${measure}`, KRONOR[measure]],
    ['Framtagen', asText(made)],
    ['Belopp', asText(heading)],
    ['Hämtade från', asText(amounts)],
    ['Jämfört med', asText(options.base)],
    ['Invånare', asText(options.inhabitants.source)],
    ['Skatteunderlag', asText(options.taxBase.source)],
    [
      'Om bladet',
      'Beloppen är värden från jämförelsen, övriga tal vanliga formler. Tillägget behövs inte här.',
    ],
    ...scenarios.flatMap((scenario) => missingCells(comparison, scenario)),
  ];
}

function missingCells({ parties }: Comparison, { label, amounts, shown }: ComparedScenario): CellValue[][] {
  const missing = parties.filter((_, i) => amounts[i] === undefined).length;
  if (missing === 0) return [];
  const instead = shown.filter((text) => text !== '').join(', ');
  const why = instead === '' ? '' : `: cellerna visar ${instead}`;
  return [['Belopp saknas', asText(`${label}, ${missing} av ${parties.length} parter${why}`)]];
}

/** The keys that each scenario's amounts were shared by. */
export function stampCells({ scenarios }: Comparison): CellValue[][] {
  return [
    ['Scenario', 'Nycklar (stämplar)'],
    ...scenarios.flatMap(({ label, stamps }) =>
      (stamps.length > 0 ? stamps : ['inga']).map((stamp, i) => [
        i === 0 ? asText(label) : '',
        asText(stamp),
      ]),
    ),
  ];
}
