import type { HealthFinding } from '../../../../core/sharing/healthFinding';
import { ABOUT_SHEET } from '../../../about/aboutSheet';
import { OVERVIEW } from '../../../about/overview';
import { KEY_SHEET } from '../../../keys/block';
import { foldName, sameName } from '../../../naming';
import { SCENARIO, SCENARIO_SHEET } from '../../../scenarios/readScenarios';
import { sheetOf } from '../../image/sheetImage';
import { parsePart, type FilePart } from '../../../fileParts';
import type { Check, Examined, ReadPart } from '../examined';

/** Our sheets, the overview of keys, and our parts of the file. */
export const ownParts: Check = (examined) => [
  ...missingSheets(examined),
  ...damagedScenarios(examined),
  ...damagedOverview(examined),
  ...missingMark(examined),
  ...foreignParts(examined),
  ...examined.unread.map(({ sheet, cells }) => ({
    kind: 'notLookedAt' as const,
    sheet,
    cells,
    severity: 'warning' as const,
  })),
];

/** A deleted sheet leaves names that point nowhere, by which formulas still know it. */
function missingSheets({ image, keys, formulas }: Examined): HealthFinding[] {
  const lost = image.names.filter(({ formula, sheet }) => sheet === undefined && formula.includes('#REF!'));
  const missing = (sheet: string): HealthFinding => ({ kind: 'sheetMissing', sheet, severity: 'error' });
  const isLost = (name: string): boolean => lost.some((each) => sameName(each.name, name));
  const isOurs = formulas.length > 0 || image.tables.some(({ name }) => sameName(name, OVERVIEW));
  const found: HealthFinding[] = [];
  if (!sheetOf(image, KEY_SHEET) && keys.length === 0 && lost.length > 0 && isOurs)
    found.push(missing(KEY_SHEET));
  if (!sheetOf(image, SCENARIO_SHEET) && isLost(SCENARIO)) found.push(missing(SCENARIO_SHEET));
  if (!sheetOf(image, ABOUT_SHEET) && keys.length > 0)
    found.push({ ...missing(ABOUT_SHEET), repair: 'restoreOverview' });
  return found;
}

function damagedScenarios({ scenarios }: Examined): HealthFinding[] {
  if (!scenarios || scenarios.ok) return [];
  return [{ kind: 'scenariosDamaged', problem: scenarios.problem, severity: 'error' }];
}

/** Scenarios find a key's stamp in the overview by the key's label: a row that is missing is an amount that is missing. */
function damagedOverview({ image, keys }: Examined): HealthFinding[] {
  if (keys.length === 0 || !sheetOf(image, ABOUT_SHEET)) return [];
  const table = image.tables.find(({ name }) => sameName(name, OVERVIEW));
  const damaged = (why: 'missing' | 'rows' | 'references'): HealthFinding[] => [
    { kind: 'overviewDamaged', why, severity: 'error', repair: 'restoreOverview' },
  ];
  if (!table) return damaged('missing');
  const sheet = sheetOf(image, table.at.sheet);
  const rows = Array.from({ length: table.at.rows - 1 }, (_, i) => table.at.row + 1 + i);
  const stamps = rows.map((row) => String(sheet?.formula(row, table.at.column + 1) ?? ''));
  if (stamps.some((formula) => formula.includes('#REF!'))) return damaged('references');
  const listed = new Set(stamps.map((formula) => foldName(formula.replace(/^=/, ''))));
  return keys.every(({ name }) => listed.has(foldName(name))) ? [] : damaged('rows');
}

/** Programs that do not know custom XML leave it out when they save; nothing that a number depends on is in it. */
function missingMark({ parts, keys }: Examined): HealthFinding[] {
  const isMarked = parts.some((part) => part.name === 'workbook' && isOurs(part));
  if (keys.length === 0 || isMarked) return [];
  return [{ kind: 'markMissing', severity: 'note', repair: 'restoreMark' }];
}

/** Anything else under our name is somebody else's, as is a second part where we write one. */
function foreignParts({ parts }: Examined): HealthFinding[] {
  const seen = new Set<FilePart>();
  const foreign = parts.filter((part) => {
    const isFirst = isOurs(part) && !seen.has(part.name);
    if (isFirst) seen.add(part.name);
    return !isFirst;
  });
  return foreign.length > 0 ? [{ kind: 'foreignPart', parts: foreign.length, severity: 'note' }] : [];
}

/** The namespace is an attribute, too: ours have at least one more. */
function isOurs({ name, xml }: ReadPart): boolean {
  return (parsePart(name, xml)?.attributes.length ?? 0) > 1;
}
