import { KEYS } from '../scopes';
import { isStamp } from '../../core/key/stamp';
import { fail, ok, type Result } from '../../core/problem';
import { asText } from '../cellValue';
import { change, findProtected } from '../excel';
import { sameName } from '../naming';
import { readPlacedScenarios, SCENARIO_SHEET, type PlacedScenarios } from '../scenarios/readScenarios';
import { findKey, labelIsTaken } from './findKey';

/**
 * Gives a key another label. Its defined name stays, since formulas would lose it; scenarios that choose the key by its
 * label follow along.
 */
export async function renameKey(name: string, label: string): Promise<Result<void>> {
  return change(async (context) => {
    const text = label.normalize('NFC').trim();
    if (text === '') return fail({ kind: 'labelMissing' });
    if (isStamp(text)) return fail({ kind: 'labelReserved', label: text });
    const found = await findKey(context, name);
    if (!found.ok) return found;
    const { key, all } = found.value;
    if (labelIsTaken(all, text, key)) return fail({ kind: 'labelTaken', label: text });
    const closed = await findProtected(context, [key.sheet, SCENARIO_SHEET]);
    if (closed) return fail(closed);
    const placed = await readPlacedScenarios(context);
    // In one request: should the pane be closed between two, scenarios would choose a key that there is not.
    const sheet = context.workbook.worksheets.getItem(key.sheet);
    sheet.getRangeByIndexes(key.block.labelRow, key.column, 1, 1).values = [[asText(text)]];
    if (placed?.ok) followInScenarios(context, placed.value, key.label, text);
    await context.sync();
    return ok(undefined);
  }, KEYS);
}

function followInScenarios(
  context: Excel.RequestContext,
  { assumptions, firstColumn }: PlacedScenarios,
  from: string,
  to: string,
): void {
  const sheet = context.workbook.worksheets.getItem(SCENARIO_SHEET);
  for (const assumption of assumptions.filter(({ kind }) => kind === 'key')) {
    assumption.values.forEach((value, i) => {
      if (!sameName(String(value), from)) return;
      sheet.getRangeByIndexes(assumption.row, firstColumn + i, 1, 1).values = [[asText(to)]];
    });
  }
}
