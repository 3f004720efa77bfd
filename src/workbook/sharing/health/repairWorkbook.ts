import { fail, ok, type Result } from '../../../core/problem';
import type { HealthFinding } from '../../../core/sharing/healthFinding';
import { ABOUT_SHEET, ensureAboutSheet } from '../../about/aboutSheet';
import { writeOverview } from '../../about/overview';
import { absoluteAddress, splitAddress } from '../../address';
import type { CellValue } from '../../cellValue';
import { change, findProtected } from '../../excel';
import { cornerOf } from '../../explain/cellAt';
import { journaled, type Area } from '../../journal';
import { readKeys } from '../../keys/readKeys';
import { foldName } from '../../naming';
import { isReadOnly } from '../freeze/prepareFreeze';
import { markSchema } from '../../schema';
import { mapInSteps, Turns } from '../../turns';
import type { LongWork } from '../longWork';
import { examine } from './examine';
import type { Examined } from './examined';
import { findInSteps } from './findFindings';
import type { RepairOutcome } from './healthReport';
import { properFormula } from './properFormula';

type Left = RepairOutcome['left'][number];

/** Only what still is as it was found, and what nothing prevents: the rest is told, and left as it is. */
export async function repairWorkbook(
  findings: readonly HealthFinding[],
  work: LongWork,
): Promise<Result<RepairOutcome>> {
  if (isReadOnly()) return fail({ kind: 'workbookReadOnly' });
  return change(async (context) => {
    const turns = new Turns(work.signal);
    const examined = await examine(context, turns, work.onProgress);
    if (!examined.ok) return examined;
    const found = await turns.through(findInSteps(examined.value));
    if (!found.ok) return found;
    const now = new Set(await turns.toEnd(mapInSteps(found.value, (finding) => JSON.stringify(finding))));
    const left: Left[] = [];
    const open: HealthFinding[] = [];
    for (const finding of findings.filter(({ repair }) => repair !== undefined)) {
      const problem = now.has(JSON.stringify(finding))
        ? await findProtected(context, sheetsOf(finding))
        : ({ kind: 'findingGone' } as const);
      if (problem) left.push({ finding, problem });
      else open.push(finding);
    }
    if (open.length === 0) return ok({ repaired: [], left });
    const done = await journaled(
      context,
      { kind: 'repaired', count: open.length },
      areaOf(open),
      async (inner) => repairAll(inner, open, examined.value),
    );
    return done.ok ? ok({ repaired: open, left }) : done;
  });
}

function sheetsOf({ repair, address }: HealthFinding): string[] {
  if (repair === 'restoreOverview') return [ABOUT_SHEET];
  // A name belongs to the workbook: no sheet's protection holds it.
  if (repair === 'rebuildName' || address === undefined) return [];
  const { sheet } = splitAddress(address);
  return sheet === undefined ? [] : [sheet];
}

function areaOf(findings: readonly HealthFinding[]): Area {
  const writes = findings.filter(({ repair }) => repair === 'reenter' || repair === 'reenterStamp');
  const overview = findings.some(({ repair }) => repair === 'restoreOverview');
  return {
    ranges: writes.flatMap(({ address }) => address ?? []),
    ...(overview && { sheets: [ABOUT_SHEET] }),
  };
}

/** Names first: formulas that are entered then find them. */
async function repairAll(
  context: Excel.RequestContext,
  findings: readonly HealthFinding[],
  examined: Examined,
): Promise<Result<void>> {
  const by = (repair: HealthFinding['repair']) => findings.filter((finding) => finding.repair === repair);
  for (const finding of by('rebuildName')) rebuildName(context, finding, examined);
  await context.sync();
  if (by('restoreOverview').length > 0) {
    await ensureAboutSheet(context);
    await writeOverview(context, await readKeys(context));
  }
  if (by('restoreMark').length > 0) await markSchema(context);
  for (const finding of by('reenterStamp')) reenterStamp(context, finding, examined);
  await reenter(context, by('reenter'));
  await context.sync();
  return ok(undefined);
}

/** Where the name exists its reference is set: deleting and adding it again would break the formulas that use it. */
function rebuildName({ workbook }: Excel.RequestContext, finding: HealthFinding, { image }: Examined): void {
  if (!('name' in finding) || finding.address === undefined) return;
  const { sheet, row, column } = cornerOf(finding.address);
  const reference = `='${sheet.replaceAll("'", "''")}'!${absoluteAddress(row, column)}`;
  const exists = image.names.some(
    (each) => each.sheet === undefined && foldName(each.name) === foldName(finding.name),
  );
  if (exists) workbook.names.getItem(finding.name).formula = reference;
  else workbook.names.add(finding.name, reference);
}

function reenterStamp({ workbook }: Excel.RequestContext, finding: HealthFinding, { keys }: Examined): void {
  if (finding.kind !== 'stampTyped' || finding.address === undefined) return;
  const { sheet, row, column } = cornerOf(finding.address);
  const key = keys.find(
    (each) => each.label === finding.key && each.block.rows.stamp === row && each.sheet === sheet,
  );
  if (!key) return;
  const label = absoluteAddress(key.block.labelRow, key.column);
  const cell = workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
  cell.formulas = [[`=NYCKEL.STAMP(${label},${key.table}[#All])`]];
}

/** Entered as they stand, or as they were before another program spoiled them: entering makes Excel look again. */
async function reenter(context: Excel.RequestContext, findings: readonly HealthFinding[]): Promise<void> {
  const ranges = findings.flatMap(({ address }) => {
    if (address === undefined) return [];
    const { sheet, row, column, rows, columns } = cornerOf(address);
    const worksheet = context.workbook.worksheets.getItem(sheet);
    return [worksheet.getRangeByIndexes(row, column, rows, columns).load('formulas')];
  });
  await context.sync();
  for (const range of ranges) {
    range.formulas = (range.formulas as CellValue[][]).map((line) =>
      line.map((entry) => (typeof entry === 'string' ? properFormula(entry) : entry)),
    );
  }
}
