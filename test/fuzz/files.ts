import fc from 'fast-check';
import JSZip from 'jszip';
import { openPackage } from '../../src/workbook/sharing/receive/file/openPackage';
import { expectThat, type Target } from './target';

const zip = new JSZip();
zip.file('[Content_Types].xml', '<Types/>');
zip.file('xl/workbook.xml', '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>');
zip.file('xl/worksheets/sheet1.xml', '<worksheet>'.repeat(400));
const packed = zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });

interface Damage {
  readonly changes: readonly (readonly [at: number, byte: number])[];
  readonly cut: number;
}

/** A chosen file with bytes changed, or cut short. */
export const files: Target<Damage> = {
  name: 'chosen files',
  weight: 1,
  inputs: fc.record({
    changes: fc.array(fc.tuple(fc.nat(2000), fc.nat(255)), { maxLength: 12 }),
    cut: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(2000)),
  }),
  holds: async ({ changes, cut }) => {
    const bytes = (await packed).slice();
    for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
    const file = { name: 'kopia.xlsx', bytes: bytes.slice(0, bytes.length - (cut % bytes.length)).buffer };
    const opened = await openPackage(file);
    expectThat(
      opened.ok || opened.problem.kind.startsWith('file'),
      'A damaged file is told as something else.',
    );
  },
};
