import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { newPart, parsePart, PARTS } from '../../src/workbook/fileParts';
import { parseProvenance, toXml } from '../../src/workbook/sharing/receive/provenancePart';
import { hostileText } from './hostile';
import { expectThat, type Target } from './target';

const { DOMParser } = new JSDOM('').window;
Object.assign(globalThis, { DOMParser });

const pieces = [
  '<provenance xmlns="urn:fordelningsnyckel:provenance"',
  '<frozen xmlns="urn:fordelningsnyckel:frozen"',
  ' version="1"',
  ' sent="2018-03-01"',
  '>',
  '/>',
  '</provenance>',
  '<key stamp="a#00000001"/>',
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>',
  '&b;',
  '<![CDATA[',
  ']]>',
  '<?xml version="1.0"?>',
];
const damaged = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...pieces) }, hostileText), { maxLength: 12 })
  .map((parts) => parts.join(''));

/** The parts of the file that bear our names, whoever wrote them. */
export const damagedXml: Target<string> = {
  name: 'custom XML',
  weight: 3,
  inputs: damaged,
  holds: (xml) => {
    for (const part of Object.keys(PARTS) as (keyof typeof PARTS)[]) parsePart(part, xml);
    for (const stamp of parseProvenance(xml)?.stamps ?? [])
      expectThat(/#[0-9a-f]{8}$/.test(stamp), `${stamp} is no stamp.`);
  },
};

/** What we write ourselves is read again, whatever somebody is called. */
export const writtenXml: Target<{ by: string; scenario: string }> = {
  name: 'custom XML that we write',
  weight: 2,
  inputs: fc.record({ by: hostileText, scenario: hostileText }),
  holds: ({ by, scenario }) => {
    const root = parsePart('frozen', newPart('frozen', { by, scenario }).outerHTML);
    expectThat(root?.hasAttribute('by') === true, 'The part cannot be read again.');
    const read = parseProvenance(toXml({ version: '1', by, scenario, stamps: [], from: 'part' }));
    expectThat(read?.version === '1', 'The sending cannot be read again.');
  },
};
