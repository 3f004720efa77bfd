import ExcelJS from 'exceljs';
import fc from 'fast-check';
import JSZip from 'jszip';
import { PARTS } from '../../src/workbook/fileParts';
import { readFile } from '../../src/workbook/sharing/receive/file/readFile';
import './customXml';
import { hostileText } from './hostile';
import { expectThat, type Target } from './target';

/** A file as Excel writes it: a key with its stamp, amounts, names, and what we keep in custom XML. */
async function writeFile(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const keys = book.addWorksheet('Nycklar');
  keys.getCell('A2').value = {
    formula: '_xldudf_NYCKEL_STAMP("PKS",Nyckeltabell_PKS[#All])',
    result: 'PKS#1c9e07ab',
  };
  keys.addTable({
    name: 'Nyckeltabell_PKS',
    ref: 'A4',
    columns: [{ name: 'Part' }, { name: 'Vikt' }],
    rows: [
      ['Habo', 3],
      ['Aneby', 2],
    ],
  });
  book.definedNames.add('Nycklar!$A$2', 'PKS');
  const sheet = book.addWorksheet('Blad1');
  sheet.addRow(['Habo', { formula: '_xldudf_NYCKEL_SHARE(A1,PKS,100,1)', result: 60 }, new Date(0), true]);
  sheet.addRow(['Aneby', { richText: [{ text: 'a' }] }, { error: '#N/A' }, 1.5]);
  const zip = await JSZip.loadAsync(await book.xlsx.writeBuffer());
  zip.file(
    'customXml/item1.xml',
    `<provenance xmlns="${PARTS.provenance}" version="1" sent="2018-03-01"><key stamp="PKS#1c9e07ab"/></provenance>`,
  );
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

const written = await writeFile();
const zip = await JSZip.loadAsync(written);
const texts = new Map<string, string>();
for (const entry of Object.values(zip.files))
  if (!entry.dir) texts.set(entry.name, await entry.async('string'));

interface Bytes {
  readonly changes: readonly (readonly [at: number, byte: number])[];
  readonly cut: number;
}

/** A part in which a number, an attribute's value or any piece becomes something else, or which is gone. */
interface Part {
  readonly name: string;
  readonly what: 'number' | 'value' | 'piece' | 'all' | 'gone';
  readonly at: number;
  readonly by: readonly [text: string, times: number];
}

const once = fc.oneof(
  hostileText,
  fc.constantFrom(
    ...['0', '-1', '1048576', '1048577', '999999999', '99999999999999999999', 'A1:XFD1048576', 'XFD1048576'],
    ...['A999999999', 'ZZZZZZ1', '../../x.xml', '/xl/workbook.xml', '../worksheets/sheet1.xml', '&lt;'],
    ...[
      '<row r="5"/>',
      '</row>',
      '<c r="A1"><v>1',
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>',
    ],
  ),
);
const oftenFrom = fc.constantFrom('<!--<definedNames x="">', '<row r="5"/>', '<!--', '&amp;', ' ', '"', 'A');
const by: fc.Arbitrary<[text: string, times: number]> = fc.oneof(
  { weight: 9, arbitrary: fc.tuple(once, fc.constant(1)) },
  { weight: 1, arbitrary: fc.tuple(oftenFrom, fc.constantFrom(1000, 20_000)) },
);
const parts: fc.Arbitrary<Part[]> = fc.array(
  fc.record({
    name: fc.constantFrom(...texts.keys()),
    what: fc.constantFrom('number', 'number', 'value', 'value', 'piece', 'all', 'gone'),
    at: fc.nat(1000),
    by,
  }),
  { minLength: 1, maxLength: 4 },
);
const bytes: fc.Arbitrary<Bytes> = fc.record({
  changes: fc.array(fc.tuple(fc.nat(20_000), fc.nat(255)), { maxLength: 12 }),
  cut: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(20_000)),
});

/** A chosen file with bytes changed, cut short, or with parts that no program writes. */
export const files: Target<Bytes | Part[]> = {
  name: 'chosen files',
  weight: 1,
  inputs: fc.oneof({ weight: 1, arbitrary: bytes }, { weight: 3, arbitrary: parts }),
  holds: async (damage) => {
    const content = Array.isArray(damage) ? await withParts(damage) : withBytes(damage as Bytes);
    const read = await readFile({ name: 'kopia.xlsx', bytes: content });
    expectThat(read.ok || read.problem.kind.startsWith('file'), 'A damaged file is told as something else.');
  },
};

function withBytes({ changes, cut }: Bytes): ArrayBuffer {
  const content = written.slice();
  for (const [at, byte] of changes) content[at % content.length] = byte;
  return content.slice(0, content.length - (cut % content.length)).buffer;
}

async function withParts(changes: readonly Part[]): Promise<ArrayBuffer> {
  const changed = new Map(texts);
  for (const {
    name,
    what,
    at,
    by: [piece, times],
  } of changes) {
    const text = changed.get(name);
    if (text === undefined) continue;
    const put = piece.repeat(times);
    if (what === 'gone') changed.delete(name);
    else changed.set(name, what === 'all' ? put : changeText(text, what, at, put));
  }
  const copy = new JSZip();
  for (const [name, text] of changed) copy.file(name, text);
  return copy.generateAsync({ type: 'arraybuffer', compression: 'STORE' });
}

const PLACES = { number: /\d+/g, value: /(?<==")[^"]*/g, piece: /[<>]/g } as const;

function changeText(text: string, what: keyof typeof PLACES, at: number, put: string): string {
  const places = [...text.matchAll(PLACES[what])];
  const place = places[at % places.length];
  if (!place) return text;
  return text.slice(0, place.index) + put + text.slice(place.index + place[0].length);
}
