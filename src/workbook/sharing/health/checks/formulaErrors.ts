import { tokenize } from '@borgar/fx';
import { holdsFormula, isErrorValue } from '../../../cellValue';
import { foldName } from '../../../naming';
import type { Check, Examined } from '../examined';
import { groupCells, type Hit } from '../groupCells';
import { isOwnFormula, properFormula } from '../properFormula';
import type { HealthFinding } from '../../../../core/sharing/healthFinding';

type Matter = HealthFinding;

/** What shows an error, and formulas of ours that another program has spoiled. */
export const formulaErrors: Check = function* (examined) {
  const names = knownNames(examined);
  const hits: Hit<Matter>[] = [];
  for (const sheet of examined.image.sheets) {
    for (const { row, column, formula, value } of sheet.cells()) {
      yield;
      if (!holdsFormula(formula, value)) continue;
      const found = judge(formula, isErrorValue(value) ? String(value) : undefined, names);
      if (found) hits.push({ sheet: sheet.name, row, column, ...found });
    }
  }
  const groups = yield* groupCells(hits);
  return groups.map(({ address, cells, matter }) => ({ ...matter, cells, address }) as HealthFinding);
};

function judge(
  formula: string,
  error: string | undefined,
  names: ReadonlySet<string>,
): { same: string; matter: Matter } | undefined {
  const isOwn = isOwnFormula(formula);
  if (isOwn && isSpoiled(formula, error)) {
    return tell({ kind: 'spoiledFormula', cells: 1, formula, severity: 'error', repair: 'reenter' });
  }
  // IFERROR hides that a key is gone, and shows an amount that nobody has decided.
  const gone = isOwn || error !== undefined ? missingName(formula, names) : undefined;
  if (gone !== undefined) return tell({ kind: 'keyGone', cells: 1, name: gone, severity: 'error' });
  if (error === undefined) return undefined;
  if (/^#(BUSY!|GETTING_DATA|CONNECT!)$/.test(error)) {
    return tell({ kind: 'busy', cells: 1, severity: 'warning' });
  }
  if (isOwn && error === '#NAME?')
    return tell({ kind: 'nameError', cells: 1, severity: 'error', repair: 'reenter' });
  // Often meant: what is not decided yet has no amount.
  const severity = error === '#N/A' ? 'note' : 'error';
  return tell({ kind: 'cellError', cells: 1, error, formula: '', severity });
}

/** What is said of two cells is the same when all of it is, but for a spoiled formula's own text. */
function tell(matter: Matter): { same: string; matter: Matter } {
  const formula = 'formula' in matter ? '' : undefined;
  return { same: JSON.stringify({ ...matter, formula }), matter };
}

function isSpoiled(formula: string, error: string | undefined): boolean {
  return properFormula(formula) !== formula && (error !== undefined || /_xldudf_/i.test(formula));
}

function knownNames({ image }: Examined): ReadonlySet<string> {
  const alive = image.names.filter(({ formula }) => !formula.includes('#REF!'));
  return new Set([...alive, ...image.tables].map(({ name }) => foldName(name)));
}

/** What LET and LAMBDA call their own values looks like a name. */
const OWN_NAMES = /\b(LET|LAMBDA)\(/i;

/** The first name in a formula that the workbook has not. */
function missingName(formula: string, names: ReadonlySet<string>): string | undefined {
  if (OWN_NAMES.test(formula)) return undefined;
  for (const { type, value } of tokenize(formula)) {
    if (type !== 'range_named' && type !== 'structured') continue;
    const name = value.replace(/^.*!/, '').replace(/\[.*$/s, '');
    if (name !== '' && !names.has(foldName(name))) return name;
  }
  return undefined;
}
