import { XMLParser } from 'fast-xml-parser';
import type { UiLocale } from './engine/locale';

export interface RibbonButton {
  id: string;
  group: string;
  label: string;
  tip: string;
  icon: string;
  /** A button opens the pane or runs a function of the add-in. */
  action: { kind: 'showTaskpane' } | { kind: 'executeFunction'; name: string };
}

export interface Manifest {
  displayName: string;
  namespace: string;
  taskpaneUrl: string;
  metadataUrl: string;
  requirements: Record<string, string>;
  buttons: RibbonButton[];
}

/** An element as fast-xml-parser gives it; which members it has depends on the element. */
interface Element {
  [name: string]: unknown;
}

const LISTS = new Set([
  'Set',
  'ExtensionPoint',
  'Group',
  'Control',
  'Image',
  'Url',
  'String',
  'Override',
  'Host',
]);
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  isArray: (name) => LISTS.has(name),
});

export function readManifest(xml: string, locale: UiLocale): Manifest {
  const app = child(parser.parse(xml) as Element, 'OfficeApp');
  const overrides = child(app, 'VersionOverrides');
  const host = list(child(overrides, 'Hosts'), 'Host')[0] ?? {};
  const resources = readResources(child(overrides, 'Resources'), locale);
  const functions = list(child(host, 'AllFormFactors'), 'ExtensionPoint')[0] ?? {};
  return {
    displayName: localized(child(app, 'DisplayName'), locale),
    namespace: resources(child(functions, 'Namespace')),
    taskpaneUrl: resources(child(child(functions, 'Page'), 'SourceLocation')),
    metadataUrl: resources(child(child(functions, 'Metadata'), 'SourceLocation')),
    requirements: requirementsOf(app),
    buttons: buttonsOf(child(host, 'DesktopFormFactor'), resources),
  };
}

type Resolve = (element: Element) => string;

function readResources(resources: Element, locale: UiLocale): Resolve {
  const kinds: [string, string][] = [
    ['Images', 'Image'],
    ['Urls', 'Url'],
    ['ShortStrings', 'String'],
    ['LongStrings', 'String'],
  ];
  const byId = new Map<string, string>();
  for (const [group, kind] of kinds)
    for (const element of list(child(resources, group), kind))
      byId.set(text(element, 'id'), localized(element, locale));
  return (element) => byId.get(text(element, 'resid')) ?? '';
}

function buttonsOf(formFactor: Element, resources: Resolve): RibbonButton[] {
  return list(formFactor, 'ExtensionPoint')
    .flatMap((point) =>
      list(child(point, 'OfficeTab'), 'Group').concat(list(child(point, 'CustomTab'), 'Group')),
    )
    .flatMap((group) => list(group, 'Control').map((control) => buttonOf(control, group, resources)));
}

function buttonOf(control: Element, group: Element, resources: Resolve): RibbonButton {
  const action = child(control, 'Action');
  const icons = list(child(control, 'Icon'), 'Image');
  return {
    id: text(control, 'id'),
    group: resources(child(group, 'Label')),
    label: resources(child(control, 'Label')),
    tip: resources(child(child(control, 'Supertip'), 'Description')),
    icon: resources(icons.find((icon) => text(icon, 'size') === '32') ?? {}),
    action:
      text(action, 'type') === 'ExecuteFunction'
        ? { kind: 'executeFunction', name: text(action, 'FunctionName') }
        : { kind: 'showTaskpane' },
  };
}

const requirementsOf = (app: Element): Record<string, string> =>
  Object.fromEntries(
    list(child(child(app, 'Requirements'), 'Sets'), 'Set').map((set) => [
      text(set, 'Name'),
      text(set, 'MinVersion') || text(child(child(app, 'Requirements'), 'Sets'), 'DefaultMinVersion'),
    ]),
  );

/** The value for the language, as Excel picks it: the override, or else the default. */
function localized(element: Element, locale: UiLocale): string {
  const override = list(element, 'Override').find(
    (o) => text(o, 'Locale').toLowerCase() === locale.toLowerCase(),
  );
  return text(override ?? {}, 'Value') || text(element, 'DefaultValue');
}

const child = (element: Element, name: string): Element => {
  const found = element[name];
  return ((Array.isArray(found) ? found[0] : found) as Element | undefined) ?? {};
};
const list = (element: Element, name: string): Element[] => (element[name] as Element[] | undefined) ?? [];
const text = (element: Element, name: string): string => String(element[name] ?? '');
