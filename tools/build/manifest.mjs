import { inNamespace, stageId, stageOf } from './stage.mjs';

/** The address that manifest.xml, the source, is written for: valid by itself for development. */
export const DEVELOPMENT_ORIGIN = 'https://localhost:3000';

/** What a person tells two add-ins apart by: the list of add-ins, the group of the ribbon and its button. */
const NAMED = ['DisplayName', 'bt:String id="Group.Label"', 'bt:String id="Taskpane.Label"'];

/** Excel wants four numbers. It also caches the functions for a day unless this version rises. */
export function fillManifest(template, { version, origin, stage = stageOf('production') }) {
  const filled = template
    .replaceAll(DEVELOPMENT_ORIGIN, origin)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${fourNumbers(version)}</Version>`)
    .replace(/<Id>([^<]*)<\/Id>/, (_, id) => `<Id>${stageId(id, stage)}</Id>`);
  return inNamespace(
    NAMED.reduce((text, element) => withSuffix(text, element, stage.suffix), filled),
    stage,
  );
}

export function fourNumbers(version) {
  return `${version.replace(/[-+].*$/, '')}.0`;
}

/** In every language that the element has. */
function withSuffix(manifest, element, suffix) {
  const [name] = element.split(' ');
  return manifest.replace(new RegExp(`<${element}[ >][^]*?</${name}>`), (whole) =>
    whole.replaceAll(/(Value)="([^"]*)"/g, (_, attribute, text) => `${attribute}="${text}${suffix}"`),
  );
}
