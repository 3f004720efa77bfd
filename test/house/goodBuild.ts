import fs from 'node:fs';
import path from 'node:path';
import { fillManifest } from '../../tools/build/manifest.mjs';
import { toSubject } from '../../tools/validate/subject.mjs';

export const root = path.resolve(__dirname, '../..');

const ORIGIN = 'https://nyckel.example';

const PAGE = [
  '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
  '<script src="functions.js?1"></script>',
  '<script src="taskpane.js?1"></script>',
].join('');

const METADATA = {
  allowErrorForDataTypeAny: true,
  functions: [
    {
      id: 'SHARE',
      name: 'SHARE',
      description: 'Fördelat belopp.',
      parameters: [
        { name: 'part', description: 'Part.', type: 'any' },
        { name: 'steg', description: 'Steg.', type: 'any', optional: true },
      ],
      result: {},
    },
  ],
};

const ENGLISH = [
  ['Fördelat belopp.', 'A share.'],
  ['Part.', 'A party.'],
  ['Steg.', 'A step.'],
] as const;

/** The files of a build that is right in everything: the real manifest and icons, the least of the rest. */
export function goodFiles(): Map<string, Buffer> {
  const manifest = fs.readFileSync(path.join(root, 'manifest.xml'), 'utf8');
  const swedish = JSON.stringify(METADATA);
  const english = ENGLISH.reduce((text, [from, to]) => text.replaceAll(`"${from}"`, `"${to}"`), swedish);
  const texts: Record<string, string> = {
    'manifest.xml': fillManifest(manifest, { version: '0.1.0', origin: ORIGIN }),
    'taskpane.html': PAGE,
    'functions.js': 'CustomFunctions.associate("SHARE", () => 1);',
    'taskpane.js': 'Office.actions.associate("explainCell", (event) => event.completed());',
    'functions.json': swedish,
    'functions.en-US.json': english,
    'assets/support.html': '<p>Hjälp</p>',
  };
  return new Map([
    ...Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)] as const),
    ...[16, 32, 64, 80, 128].map((size) => icon(size)),
  ]);
}

function icon(size: number): readonly [string, Buffer] {
  const name = `assets/icon-${size}.png`;
  return [name, fs.readFileSync(path.join(root, name))];
}

/** The good build with one text replaced in one file; the text must be there, or the test tests nothing. */
export function broken(file: string, from: string | RegExp, to: string) {
  const files = goodFiles();
  const text = String(files.get(file));
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${file} does not contain ${from}`);
  return subjectOf(files.set(file, Buffer.from(changed)));
}

export function subjectOf(files: Map<string, Buffer>) {
  return toSubject(files, { version: '0.1.0', production: true });
}
