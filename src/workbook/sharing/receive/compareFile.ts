import { fail, ok, type Problem, type Result } from '../../../core/problem';
import { canonicalName } from '../../../core/party';
import { read } from '../../excel';
import { readKeys, type PlacedKey } from '../../keys/readKeys';
import type { ScenarioBlock } from '../../model';
import { readPlacedScenarios } from '../../scenarios/readScenarios';
import type { LongWork } from '../longWork';
import { compareAssumptions } from './compare/compareAssumptions';
import { compareKeys } from './compare/compareKeys';
import { compareResults, type Results } from './compare/compareResults';
import { readOwnResults } from './compare/readOwnResults';
import { isReasonable, mayHoldResults, ownFormulaCells, frozenCells } from './compare/resultAreas';
import type { ChosenFile } from './file/chosenFile';
import { readFile, type FileCopy } from './file/readFile';
import type { FileComparison } from './received';

/** What takes its time, for the one who waits: the file, this workbook, and the comparison. */
const STEPS = 3;

export async function compareFile(file: ChosenFile, work: LongWork): Promise<Result<FileComparison>> {
  work.onProgress?.({ done: 0, of: STEPS });
  const theirs = await readFile(file, work);
  if (!theirs.ok) return theirs;
  work.onProgress?.({ done: 1, of: STEPS });
  const mine = await readOwn();
  if (!mine.ok) return mine;
  if (work.signal?.aborted) return fail({ kind: 'sharingStopped' });
  work.onProgress?.({ done: 2, of: STEPS });
  const comparison = compareCopies(file.name, mine.value, theirs.value);
  work.onProgress?.({ done: STEPS, of: STEPS });
  return comparison;
}

interface OwnCopy {
  readonly keys: readonly PlacedKey[];
  readonly scenarios: ScenarioBlock | undefined;
  readonly results: Results;
  readonly problems: readonly Problem[];
}

function readOwn(): Promise<Result<OwnCopy>> {
  return read(async (context) => {
    const keys = await readKeys(context);
    const scenarios = await readPlacedScenarios(context);
    const own = await readOwnResults(context);
    if (!own.ok) return own;
    return ok({ keys, scenarios: scenarios?.ok ? scenarios.value : undefined, ...own.value });
  });
}

function compareCopies(file: string, mine: OwnCopy, theirs: FileCopy): Result<FileComparison> {
  const keys = compareKeys(mine.keys, theirs.keys);
  const amounts = compareAssumptions(mine.scenarios, theirs.scenarios);
  const results = compareResults(mine.results, resultsOf(theirs));
  const isOurs = theirs.keys.length > 0 || theirs.scenarios || results.compared > 0;
  if (!isOurs) return fail({ kind: 'fileNotOurs', file });
  const noKeys: Problem[] = theirs.keys.length === 0 ? [{ kind: 'fileNoKeys', file }] : [];
  const chosen = differentChoice(mine.scenarios?.chosen, theirs.scenarios?.chosen);
  return ok({
    file,
    ...(theirs.provenance && { provenance: theirs.provenance }),
    keys: keys.differences,
    amounts: amounts.differences,
    results: results.differences,
    compared: { keys: keys.compared, amounts: amounts.compared, results: results.compared },
    ...(chosen && { chosen }),
    problems: [...noKeys, ...theirs.problems, ...mine.problems],
  });
}

function resultsOf({ sheets }: FileCopy): Results {
  const images = sheets.map(({ image }) => image);
  const spills = sheets.flatMap((sheet) => sheet.spills).filter(isReasonable);
  const first = ownFormulaCells(images);
  const own = first.map(
    (cell) =>
      spills.find(
        (area) => area.sheet === cell.sheet && area.row === cell.row && area.column === cell.column,
      ) ?? cell,
  );
  return { sheets: images.filter(mayHoldResults), areas: [...own, ...frozenCells(images)] };
}

function differentChoice(mine: string | undefined, theirs: string | undefined): FileComparison['chosen'] {
  if (!mine || !theirs || canonicalName(mine) === canonicalName(theirs)) return undefined;
  return { mine, theirs };
}
