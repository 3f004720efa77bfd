import path from 'node:path';
import { registries } from '@odoo/o-spreadsheet';
import { readMetadata } from '../../tools/build/metadata.mjs';
import { isMacroFunction } from '../../workbench/host/engine/macroFunctions';
import { root } from './goodBuild';

type Parameter = {
  name: string;
  description: string;
  type: string;
  dimensionality?: string;
  repeating?: boolean;
  optional?: boolean;
};
type Described = {
  id: string;
  name: string;
  description: string;
  parameters: Parameter[];
  result: { dimensionality?: string };
  options?: object;
};
type Metadata = { functions: Described[] };

const NAMESPACE = 'NYCKEL';

/**
 * What stands in every workbook that was ever saved. An argument may be added at the end; nothing else here changes.
 * `[x]` may be left out, `x*` is a range or array, `x…` any number of them, `→ *` spills.
 */
const CONTRACT = [
  'SHARE(part; nyckel*; belopp; [steg]; [metod])',
  'SHARES(nyckel*; belopp*; [steg]; [metod]; [parter*]) → *',
  'TIEOUT(nyckel*; belopp*; [steg]; [parter*]; [radsummor*]) → *',
  'FRACTION(part; nyckel*)',
  'STAMP(namn; tabell*)',
  'REGISTER(mått; år; [urval*]) → *',
  'SUBKEY(nyckel*; parter*) → *',
  'BLEND(nyckel*; andel; fler*…) → *',
  'TARIFF(vikt; tabell*)',
  'INSTALMENT(belopp; antal; nr; [steg])',
  'CONDITION(svar*; regel*)',
  'CHANGE(part; nyckelFöre*; beloppFöre; nyckelEfter*; beloppEfter; [steg]) → *',
  'EXPLAIN(part; nyckel*; belopp; [steg]; [metod])',
  'INFER(publicerat*; [total*]; [kandidater*]) → *',
  'AUDIT(publicerat*; [total*]; [nyckel*]; [steg]) → *',
];

let swedish: Metadata;
let english: Metadata;

beforeAll(async () => {
  const files: Record<string, Metadata> = await readMetadata(path.join(root, 'src/functions'));
  swedish = files['functions.json'] as Metadata;
  english = files['functions.en-US.json'] as Metadata;
});

function signature({ id, parameters, result }: Described): string {
  const words = parameters.map(({ name, dimensionality, optional, repeating }) => {
    const word = `${name}${dimensionality === 'matrix' ? '*' : ''}${repeating ? '…' : ''}`;
    return optional ? `[${word}]` : word;
  });
  return `${id}(${words.join('; ')})${result.dimensionality === 'matrix' ? ' → *' : ''}`;
}

test('ids, arguments, their order and their shape are those of every saved workbook', () => {
  expect(swedish.functions.map(signature)).toEqual(CONTRACT);
});

test('Excel converts and refuses no argument before our own message can', () => {
  for (const { parameters } of swedish.functions) {
    for (const parameter of parameters) expect(parameter).toHaveProperty('type', 'any');
  }
});

test('no function is volatile, streaming or asks for addresses', () => {
  for (const { options } of swedish.functions) expect(options ?? {}).toEqual({});
});

test('functions and arguments are described in both languages, in different words', () => {
  swedish.functions.forEach((fn, i) => {
    const other = english.functions[i] as Described;
    expect(other.id).toBe(fn.id);
    expect(other.description).not.toBe(fn.description);
    fn.parameters.forEach((parameter, k) => {
      expect(parameter.description).toBeTruthy();
      expect(other.parameters[k]?.description).toBeTruthy();
      expect(other.parameters[k]?.description).not.toBe(parameter.description);
    });
  });
});

test('a function is called the same in every language', () => {
  for (const { functions } of [swedish, english]) for (const { id, name } of functions) expect(name).toBe(id);
});

test('every function is registered as soon as its module has run, and nothing else is', async () => {
  const registered: string[] = [];
  Object.assign(globalThis, { CustomFunctions: { associate: (id: string) => registered.push(id) } });
  try {
    await import('../../src/functions/index');
  } finally {
    Reflect.deleteProperty(globalThis, 'CustomFunctions');
  }
  expect(registered.sort()).toEqual(swedish.functions.map(({ id }) => id).sort());
});

describe('a name that Excel would take for something else', () => {
  const isCell = (name: string) =>
    /^[A-Z]{1,3}[0-9]{1,7}$/.test(name) || /^(R[0-9]*)?(C[0-9]*)?$/.test(name) || /^(TRUE|FALSE)$/.test(name);
  const isBuiltIn = (name: string) => registries.functionRegistry.contains(name);

  test.each(['A1', 'PKS2018', 'R', 'R1C1'])('%s is recognised as a cell', (name) => {
    expect(isCell(name)).toBe(true);
  });

  test('SUM is recognised as built in and SHARE as a macro', () => {
    expect(isBuiltIn('SUM')).toBe(true);
    expect(isMacroFunction('SHARE')).toBe(true);
  });

  test('is not among ours', () => {
    const names = swedish.functions.map(({ id }) => `${NAMESPACE}.${id}`);
    expect([NAMESPACE, ...names].filter((name) => isCell(name))).toEqual([]);
    expect([NAMESPACE, ...names].filter((name) => isBuiltIn(name))).toEqual([]);
    expect([NAMESPACE, ...names].filter((name) => isMacroFunction(name))).toEqual([]);
  });
});

test('ids have three characters or more', () => {
  for (const { id } of swedish.functions) expect(id.length).toBeGreaterThanOrEqual(3);
});

test('the metadata is within the 1 MB that Excel on the desktop reads', () => {
  for (const metadata of [swedish, english]) {
    expect(Buffer.byteLength(JSON.stringify(metadata))).toBeLessThan(1_000_000);
  }
});
