import { fail, ok, type Result } from '../../../core/problem';
import { PARTS, readParts, type FilePart } from '../../fileParts';
import { readKeys } from '../../keys/readKeys';
import { readPlacedScenarios } from '../../scenarios/readScenarios';
import type { Turns } from '../../turns';
import { findFormulas } from '../image/findFormulas';
import { readFrozenList } from '../freeze/list/readFrozenList';
import { readImage } from '../image/readImage';
import type { LongWork } from '../longWork';
import type { Examined, ReadPart } from './examined';

/** Reads all that the checks look at, piece by piece, so that a large workbook neither hangs the page nor Excel. */
export async function examine(
  context: Excel.RequestContext,
  turns: Turns,
  onProgress: LongWork['onProgress'],
): Promise<Result<Examined>> {
  const image = await readImage(context, { turns, ...(onProgress && { onProgress }) });
  if (!image.ok) return image;
  const keys = await readKeys(context, turns);
  const scenarios = await readPlacedScenarios(context);
  const formulas = await findFormulas(context, image.value, image.value.sheets, turns);
  if (!formulas.ok) return formulas;
  const parts = await readAllParts(context);
  const isFrozen = (await readFrozenList(context)) !== undefined;
  if (turns.isStopped) return fail({ kind: 'sharingStopped' });
  const { unread } = image.value;
  return ok({ image: image.value, keys, scenarios, formulas: formulas.value, parts, isFrozen, unread });
}

async function readAllParts(context: Excel.RequestContext): Promise<ReadPart[]> {
  const found: ReadPart[] = [];
  for (const name of Object.keys(PARTS) as FilePart[])
    for (const xml of await readParts(context, name)) found.push({ name, xml });
  return found;
}
