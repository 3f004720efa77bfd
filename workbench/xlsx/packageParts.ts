import type JSZip from 'jszip';
import type { ExcelHost } from '../host/excelHost';
import type { SavedProperties } from '../host/model/documentProperties';
import { toFile } from './formulaSpelling';
import { escapeXml } from './xml';

/** What exceljs does not write: names of formulas and hidden names, custom XML, and that array formulas spill. */

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORKBOOK = 'xl/workbook.xml';
const WORKBOOK_RELATIONS = 'xl/_rels/workbook.xml.rels';
const TYPES = '[Content_Types].xml';

export async function writeNames(zip: JSZip, host: ExcelHost, functions: readonly string[]): Promise<void> {
  const names = host.workbook.names.items.map(({ name, formula, visible, comment }) => {
    const hidden = visible ? '' : ' hidden="1"';
    const about = comment === '' ? '' : ` comment="${escapeXml(comment)}"`;
    const text = escapeXml(toFile(formula, functions));
    return `<definedName name="${escapeXml(name)}"${about}${hidden}>${text}</definedName>`;
  });
  if (names.length === 0) return;
  // The schema wants the names after the sheets.
  await edit(zip, WORKBOOK, (xml) =>
    xml.replace('</sheets>', `</sheets><definedNames>${names.join('')}</definedNames>`),
  );
}

/** The library calls whoever is not named `Unknown`. */
export async function leaveUnnamed(zip: JSZip, { author, lastAuthor }: SavedProperties): Promise<void> {
  const nameless = [
    ...(author === '' ? ['dc:creator'] : []),
    ...(lastAuthor === '' ? ['cp:lastModifiedBy'] : []),
  ];
  await edit(zip, 'docProps/core.xml', (xml) =>
    nameless.reduce((text, tag) => text.replace(`<${tag}>Unknown<`, `<${tag}><`), xml),
  );
}

export async function writeCustomXml(zip: JSZip, parts: readonly [id: string, xml: string][]): Promise<void> {
  for (const [index, [id, xml]] of parts.entries()) {
    const number = index + 1;
    const namespace = /<[^?!][^>]*?\sxmlns="([^"]*)"/.exec(xml)?.[1] ?? '';
    zip.file(`customXml/item${number}.xml`, xml);
    zip.file(`customXml/itemProps${number}.xml`, itemProperties(id, namespace));
    zip.file(
      `customXml/_rels/item${number}.xml.rels`,
      `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
    );
    await addPart(zip, {
      id: `rIdCustomXml${number}`,
      relation: 'customXml',
      target: `../customXml/item${number}.xml`,
      name: `/customXml/itemProps${number}.xml`,
      type: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    });
  }
}

/** Without the mark on the cell Excel takes an array formula for one that was entered with Ctrl+Shift+Enter. */
export async function markSpills(zip: JSZip): Promise<void> {
  let found = false;
  for (const { name } of zip.file(/^xl\/worksheets\/[^/]+\.xml$/))
    await edit(zip, name, (xml) =>
      xml.replace(/<c (r="[A-Z]+\d+"[^>]*)>(?=<f t="array")/g, (_, attributes: string) => {
        found = true;
        return `<c ${attributes} cm="1">`;
      }),
    );
  if (!found) return;
  zip.file('xl/metadata.xml', DYNAMIC_ARRAYS);
  await addPart(zip, {
    id: 'rIdMetadata',
    relation: 'sheetMetadata',
    target: 'metadata.xml',
    name: '/xl/metadata.xml',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml',
  });
}

interface Part {
  id: string;
  relation: string;
  target: string;
  name: string;
  type: string;
}

async function addPart(zip: JSZip, { id, relation, target, name, type }: Part): Promise<void> {
  const link = `<Relationship Id="${id}" Type="${RELATIONS}/${relation}" Target="${target}"/>`;
  const override = `<Override PartName="${name}" ContentType="${type}"/>`;
  await edit(zip, WORKBOOK_RELATIONS, (xml) => xml.replace('</Relationships>', `${link}</Relationships>`));
  await edit(zip, TYPES, (xml) => xml.replace('</Types>', `${override}</Types>`));
}

async function edit(zip: JSZip, path: string, change: (xml: string) => string): Promise<void> {
  const file = zip.file(path);
  if (!file) throw new Error(`The file has no ${path}.`);
  zip.file(path, change(await file.async('string')));
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const itemProperties = (id: string, namespace: string): string =>
  `${DECLARATION}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${escapeXml(namespace)}"/></ds:schemaRefs></ds:datastoreItem>`;

/** [MS-XLSX] 2.2.4.12, dynamic array properties. */
const DYNAMIC_ARRAYS = `${DECLARATION}<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;
