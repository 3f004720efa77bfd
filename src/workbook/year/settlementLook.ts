import type { SheetLook } from '../sheet/sheetDraft';
import { APPLIED, ROW } from './settlementPlace';
import { DECIMALS, type SettlementRequest } from './yearRequest';

export function settlementLook({ measure, step }: SettlementRequest, parties: number): SheetLook {
  const [first, sum] = [ROW.first + 1, ROW.first + parties + 1];
  const exact = `#,##0.${'0'.repeat(DECIMALS[measure])}`;
  const whole = Number.isInteger(step) ? '#,##0' : '#,##0.00';
  return {
    headings: [`A${ROW.head + 1}`, `A${sum}:I${sum}`],
    columnHeads: [`B${ROW.ways + 1}:D${ROW.ways + 1}`, `B${ROW.head + 1}:L${ROW.head + 1}`],
    notes: [
      `A${ROW.status + 1}:A${ROW.note + 1}`,
      `B${ROW.key + 1}:D${ROW.key + 1}`,
      `A${ROW.cent + 1}:B${ROW.cent + 1}`,
      `A${sum + 1}:I${sum + 1}`,
      `K${ROW.head + 1}:L${sum - 1}`,
    ],
    inputs: [
      `B${ROW.amount + 1}:D${ROW.amount + 1}`,
      `B${ROW.step + 1}`,
      `D${ROW.applied + 1}`,
      `F${first}:F${sum - 1}`,
    ],
    formats: [
      [`B${ROW.amount + 1}:D${ROW.amount + 1}`, '#,##0.00'],
      [`D${ROW.carried + 1}`, exact],
      [`B${ROW.whole + 1}:D${ROW.whole + 1}`, whole],
      [`B${ROW.cent + 1}`, `0.${'0'.repeat(DECIMALS[measure])}`],
      [`B${first}:D${sum}`, whole],
      [`E${first}:F${sum}`, exact],
      [`G${first}:H${sum}`, whole],
      [`I${first}:I${sum}`, exact],
      [`L${first}:L${sum - 1}`, exact],
    ],
    choices: [[`D${ROW.applied + 1}`, Object.values(APPLIED)]],
    right: [`D${ROW.applied + 1}`],
    widths: [
      ['A1', 170],
      ['B1:C1', 120],
      ['D1:F1', 145],
      ['G1:H1', 110],
      ['I1', 150],
      ['J1', 20],
      ['K1', 110],
      ['L1', 140],
    ],
  };
}
