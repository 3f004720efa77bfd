import { all, first, walk } from '../xml.mjs';

/** A longer resid makes Excel refuse the manifest. */
const LONGEST_RESID = 32;

/** Microsoft's schema knows the shape of a resid, and not whether anything answers to it. */
export function resources({ manifest }) {
  const ids = resourceIds(manifest);
  const used = [...walk(manifest)].map((element) => element.attributes.resid).filter(Boolean);
  return [
    ...used.filter((id) => !ids.includes(id)).map((id) => `resid "${id}" points at no resource`),
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `resource id "${id}" is there twice`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `resource "${id}" is used by nothing`),
    ...ids.filter((id) => id.length > LONGEST_RESID).map((id) => `resource id "${id}" is longer than 32`),
    ...duplicates(manifest, 'Control').map((id) => `control id "${id}" is there twice`),
    ...duplicates(manifest, 'Group').map((id) => `group id "${id}" is there twice`),
  ];
}

function resourceIds(manifest) {
  const holder = first(manifest, 'VersionOverrides', 'Resources');
  return holder.children.flatMap((kind) => kind.children).map((resource) => resource.attributes.id);
}

function duplicates(manifest, name) {
  const ids = all(manifest, name).map((element) => element.attributes.id);
  return ids.filter((id, i) => ids.indexOf(id) !== i);
}
