import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Headless, HeadlessOptions } from '../../workbench/jsdom';
import { openHeadless } from '../../workbench/jsdom';

const functionsJson = readFileSync(path.join(__dirname, 'functions.json'), 'utf8');
const manifestXml = readFileSync(path.join(__dirname, '../../manifest.xml'), 'utf8');

/** A workbook with a few functions of our own in the add-in. */
export async function openWorkbook(options: Partial<HeadlessOptions> = {}): Promise<Headless> {
  const headless = await openHeadless({ manifestXml, functionsJson, ...options });
  const { CustomFunctions } = headless.window;
  CustomFunctions.associate('DOUBLE', (x: number) => x * 2);
  CustomFunctions.associate('TOTAL', (cells: unknown[][]) =>
    cells.flat().reduce((sum: number, cell) => sum + (typeof cell === 'number' ? cell : 0), 0),
  );
  CustomFunctions.associate('LADDER', async (n: number) => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    return Array.from({ length: n }, (_, i) => [i + 1, (i + 1) ** 2]);
  });
  CustomFunctions.associate('ECHO', (x: unknown) => JSON.stringify(x));
  CustomFunctions.associate('BOOM', (why: string) => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, why);
  });
  return headless;
}

/** What the add-in has been asked to calculate since `from`. */
export const callsSince = ({ host }: Headless, from: number): string[] =>
  host.customFunctions.calls.slice(from).map(({ id }) => id);
