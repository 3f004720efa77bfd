import { invalidArgument, itemNotFound } from '../hostError';
import type { OrNull } from '../hostObject';
import { HostCollection, HostObject, NULL_OBJECT } from '../hostObject';
import type { Workbook } from './workbook';

class CustomXmlPart extends HostObject {
  readonly className = 'CustomXmlPart';
  override readonly scalars = ['id', 'namespaceUri'];

  constructor(
    private readonly workbook: Workbook,
    readonly id: string,
  ) {
    super();
  }

  override get identity(): string {
    return this.id;
  }
  get namespaceUri(): string {
    return namespaceOf(this.getXml());
  }
  getXml(): string {
    const xml = this.workbook.customXml.get(this.id);
    if (xml === undefined) throw itemNotFound();
    return xml;
  }
  setXml(xml: string): void {
    this.getXml();
    this.workbook.customXml.set(this.id, wellFormed(xml));
  }
  delete(): void {
    this.getXml();
    this.workbook.customXml.delete(this.id);
  }
}

export class CustomXmlPartCollection extends HostCollection<CustomXmlPart> {
  readonly className: string = 'CustomXmlPartCollection';

  constructor(
    protected readonly workbook: Workbook,
    private readonly namespaceUri?: string,
  ) {
    super();
  }

  get items(): CustomXmlPart[] {
    return [...this.workbook.customXml]
      .filter(([, xml]) => this.namespaceUri === undefined || namespaceOf(xml) === this.namespaceUri)
      .map(([id]) => new CustomXmlPart(this.workbook, id));
  }

  add(xml: string): CustomXmlPart {
    const id = this.workbook.newId();
    this.workbook.customXml.set(id, wellFormed(xml));
    return new CustomXmlPart(this.workbook, id);
  }

  getByNamespace(namespaceUri: string): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.workbook, namespaceUri);
  }

  protected keysOf(item: CustomXmlPart): string[] {
    return [item.id];
  }
  protected missing(): Error {
    return itemNotFound();
  }
}

/** The parts of one namespace. */
class CustomXmlPartScopedCollection extends CustomXmlPartCollection {
  override readonly className = 'CustomXmlPartScopedCollection';

  getOnlyItem(): CustomXmlPart {
    const part = this.getOnlyItemOrNullObject();
    if (part === NULL_OBJECT) throw itemNotFound();
    return part;
  }
  getOnlyItemOrNullObject(): OrNull<CustomXmlPart> {
    const [first, ...more] = this.items;
    return first && more.length === 0 ? first : NULL_OBJECT;
  }
}

const namespaceOf = (xml: string): string => /<[^?!][^>]*?\sxmlns="([^"]*)"/.exec(xml)?.[1] ?? '';

function wellFormed(xml: string): string {
  const root = /^\s*(?:<\?xml[^>]*\?>\s*)?<([^\s/>?!]+)/.exec(xml)?.[1];
  const closes = root !== undefined && (xml.trim().endsWith(`</${root}>`) || /\/>\s*$/.test(xml));
  if (!closes) throw invalidArgument('the part is not well-formed XML');
  return xml;
}
