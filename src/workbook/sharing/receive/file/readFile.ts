import { fail, ok, type Problem, type Result } from '../../../../core/problem';
import { plainReference } from '../../../address';
import type { CellValue } from '../../../cellValue';
import type { PlacedKey } from '../../../keys/placeKeys';
import { foldName } from '../../../naming';
import { latestMark, type Mark } from '../../../schema';
import { readScenarioCells, SCENARIO_SHEET, type PlacedScenarios } from '../../../scenarios/readScenarios';
import { ABOUT_SHEET } from '../../../about/aboutSheet';
import type { LongWork } from '../../longWork';
import { latest, provenanceOnSheet } from '../readProvenance';
import type { Provenance } from '../received';
import type { SheetImage } from '../../image/sheetImage';
import { rowsOf } from '../rowsOf';
import type { ChosenFile } from './chosenFile';
import { findKeyTables } from './findKeyTables';
import { openPackage, sayError } from './openPackage';
import { readParts, type FileParts } from './parts';
import { readSheets, type ReadSheet } from './readSheets';
import { placeRevivedKeys } from './reviveStamps';

/** What another copy of the workbook holds of ours, as it was saved. */
export interface FileCopy {
  readonly keys: readonly PlacedKey[];
  readonly scenarios?: PlacedScenarios;
  readonly sheets: readonly ReadSheet[];
  readonly provenance?: Provenance;
  readonly mark: Mark;
  /** What could not be read of it. */
  readonly problems: readonly Problem[];
}

export async function readFile(file: ChosenFile, { signal }: LongWork = {}): Promise<Result<FileCopy>> {
  const opened = await openPackage(file, signal);
  if (!opened.ok) return opened;
  try {
    const parts = await readParts(opened.value);
    const { sheets, problems } = await readSheets(opened.value);
    const copy = understand(parts, sheets);
    return ok({ ...copy, problems: [...copy.problems, ...problems] });
  } catch (error) {
    // The library throws plain errors for whatever it does not expect in a file.
    return fail({ kind: 'fileDamaged', file: file.name, said: sayError(error) });
  }
}

function understand(parts: FileParts, sheets: readonly ReadSheet[]): FileCopy {
  const nameAt = new Map(parts.names.map(({ name, refersTo }) => [plainReference(refersTo), name]));
  const images = sheets.map(({ image }) => image);
  const scenarios = readScenarios(images, nameAt);
  const provenance = latest(parts.customXml) ?? provenanceOnSheet(cellsOf(images, ABOUT_SHEET));
  return {
    keys: placeRevivedKeys(findKeyTables(parts.tables, images), nameAt),
    ...(scenarios?.ok && { scenarios: scenarios.value }),
    sheets,
    ...(provenance && { provenance }),
    mark: latestMark(parts.customXml),
    problems: scenarios && !scenarios.ok ? [scenarios.problem] : [],
  };
}

function readScenarios(
  images: readonly SheetImage[],
  nameAt: ReadonlyMap<string, string>,
): Result<PlacedScenarios> | undefined {
  const sheet = images.find(({ name }) => foldName(name) === foldName(SCENARIO_SHEET));
  if (!sheet?.used) return undefined;
  return readScenarioCells({ values: rowsOf(sheet, 'value'), formulas: rowsOf(sheet, 'formula') }, nameAt);
}

function cellsOf(images: readonly SheetImage[], name: string): CellValue[][] {
  const sheet = images.find((image) => foldName(image.name) === foldName(name));
  return sheet ? rowsOf(sheet, 'value') : [];
}
