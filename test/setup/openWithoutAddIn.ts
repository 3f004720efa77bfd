import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Headless } from '../../workbench/jsdom';
import { openHeadless } from '../../workbench/jsdom';

/** An .xlsx file as a receiver opens it who has not installed the add-in. */
export async function openWithoutAddIn(xlsx: Uint8Array | ArrayBuffer): Promise<Headless> {
  const functionsJson = readFileSync(path.resolve('.cache/test/functions.json'), 'utf8');
  const manifestXml = readFileSync(path.resolve('manifest.xml'), 'utf8');
  return openHeadless({ manifestXml, functionsJson, xlsx, withoutAddIn: true });
}
