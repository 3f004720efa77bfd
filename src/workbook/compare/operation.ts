const NAMESPACE = 'urn:fordelningsnyckel:operation';

/**
 * A comparison under way, kept in the file itself: should Excel crash in the middle of it, the workbook would otherwise
 * stand in a scenario that nobody chose.
 */
export interface Operation {
  /** What was chosen when it began. */
  readonly scenario: string;
  /** `restored`: it was interrupted, and the scenario is chosen again; the user has not been told yet. */
  readonly state: 'running' | 'restored';
  /** The last sign of life, as an ISO time. */
  readonly beat: string;
}

export async function readOperation(context: Excel.RequestContext): Promise<Operation | undefined> {
  const parts = await loadParts(context);
  const texts = parts.map((part) => part.getXml());
  await context.sync();
  return texts.map(({ value }) => parse(value)).find((found) => found !== undefined);
}

export async function writeOperation(context: Excel.RequestContext, operation: Operation): Promise<void> {
  const [first, ...others] = await loadParts(context);
  const xml = toXml(operation);
  if (first) first.setXml(xml);
  else context.workbook.customXmlParts.add(xml);
  others.forEach((part) => part.delete());
  await context.sync();
}

export async function clearOperation(context: Excel.RequestContext): Promise<void> {
  const parts = await loadParts(context);
  parts.forEach((part) => part.delete());
  await context.sync();
}

async function loadParts(context: Excel.RequestContext): Promise<Excel.CustomXmlPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE).load('items/id');
  await context.sync();
  return parts.items;
}

/** The page's own parser writes the attributes, so that no label of a scenario can damage the part. */
function toXml({ scenario, state, beat }: Operation): string {
  const root = new DOMParser().parseFromString(
    `<operation xmlns="${NAMESPACE}"/>`,
    'application/xml',
  ).documentElement;
  for (const [name, value] of Object.entries({ kind: 'compare', scenario, state, beat })) {
    root.setAttribute(name, value);
  }
  return root.outerHTML;
}

/** A part that somebody has damaged tells nothing. */
function parse(xml: string): Operation | undefined {
  const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  const [scenario, state, beat] = ['scenario', 'state', 'beat'].map((name) => root.getAttribute(name));
  if (!scenario || !beat || (state !== 'running' && state !== 'restored')) return undefined;
  return { scenario, state, beat };
}
