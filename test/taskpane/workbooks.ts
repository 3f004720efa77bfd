import { ok } from '../../src/core/problem';
import { municipalities, registerKey } from '../../src/register';
import type { KeyRecord, ScenarioBlock } from '../../src/workbook/model';
import { activate, keyRecord, MemoryWorkbook } from './memoryWorkbook';

/** The key of the golden cases: derived from the tables that Jönköping county published. */
export const pks: KeyRecord = keyRecord({
  label: 'PKS 2018',
  facts: { source: 'härledd ur publicerade tabeller', referenceDate: '2016-12-31', measure: 'ppm' },
  rows: [
    ['Jönköping', 374373],
    ['Habo', 32970],
    ['Mullsjö', 20763],
    ['Vaggeryd', 38905],
    ['Värnamo', 96375],
    ['Gnosjö', 27864],
    ['Gislaved', 84885],
    ['Vetlanda', 78298],
    ['Sävsjö', 34050],
    ['Eksjö', 47985],
    ['Aneby', 18582],
    ['Nässjö', 90065],
    ['Tranås', 54885],
  ].map(([party, weight]) => ({ party: String(party), weight: Number(weight) })),
});

/** State, region and municipality: parties that the register does not know, but for the last. */
export const finsam: KeyRecord = keyRecord(
  {
    label: 'Finsam Markaryd',
    facts: { source: 'lag (2003:1210)', decision: 'KF 2013-11-25 § 142', referenceDate: '2011-12-31' },
    rows: [
      { party: 'Staten', weight: 50 },
      { party: 'Region Kronoberg', weight: 25 },
      { party: 'Markaryd', weight: 25 },
    ],
  },
  { state: 'decided' },
);

export const broken: KeyRecord = keyRecord({
  label: 'Elever 2017',
  facts: {},
  rows: [
    { party: 'Ljungby', weight: 100 },
    { party: 'Älmhult', weight: -3 },
  ],
});

export function wholeCountry(): KeyRecord {
  const read = registerKey('folkmängd', 2024, null);
  if (!read.ok) throw new Error('The register has no inhabitants for 2024.');
  const rows = read.value.rows.map(([party, weight]) => ({ party, weight }));
  if (rows.length !== municipalities.length) throw new Error('A municipality is missing.');
  return keyRecord({ label: 'Folkmängd 2024 hela landet', facts: { referenceDate: '2024-12-31' }, rows });
}

export const block: ScenarioBlock = activate({
  scenarios: ['Nuläge 2016', 'Alternativ 1', 'Kommunchefsgruppen 2017-02-17'],
  chosen: 'Nuläge 2016',
  assumptions: [
    {
      name: 'Budget_administration',
      label: 'Budget administration',
      unit: 'tkr',
      kind: 'amount',
      values: [1730, 6100, 3500],
      active: '',
    },
    {
      name: 'Nyckel_för_administration',
      label: 'Nyckel för administration',
      unit: 'nyckel',
      kind: 'key',
      values: ['Finsam Markaryd', 'PKS 2018', 'PKS 2018'],
      active: '',
    },
  ],
});

/** A workbook in use: three keys, one of them broken, two amounts and a block of scenarios. */
export function workbookInUse(): MemoryWorkbook {
  const workbook = new MemoryWorkbook({ keys: [pks, finsam, broken], scenarios: ok(block) });
  workbook.cells.set('Fördelning!B4:C4', [[9400, 6100]]);
  workbook.selection = { address: 'Fördelning!B4:C4', values: [[9400, 6100]] };
  return workbook;
}
