import { all, first } from '../xml.mjs';
import { baseOf } from './addresses.mjs';

const REQUIRED = [16, 32, 80];
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Excel scales what does not fit, or shows nothing; neither is seen before it is published. */
export function icons(subject) {
  const { manifest } = subject;
  const url = new Map(all(manifest, 'bt:Image').map((i) => [i.attributes.id, i.attributes.DefaultValue]));
  return [
    ...all(manifest, 'Icon').flatMap((icon) => ribbonIcon(subject, icon, url)),
    ...storeIcon(subject, 'IconUrl', 32),
    ...storeIcon(subject, 'HighResolutionIconUrl', 64),
  ];
}

function ribbonIcon(subject, icon, url) {
  const sizes = icon.children.map((image) => Number(image.attributes.size));
  return [
    ...REQUIRED.filter((size) => !sizes.includes(size)).map((size) => `an icon lacks its ${size} px image`),
    ...icon.children.flatMap((image) =>
      drawnAt(subject, url.get(image.attributes.resid), Number(image.attributes.size)),
    ),
  ];
}

function storeIcon(subject, name, size) {
  return drawnAt(subject, first(subject.manifest, name)?.attributes.DefaultValue, size);
}

/** A missing file is told by the rule of addresses. */
function drawnAt({ manifest, files }, url, size) {
  const file = url?.slice(baseOf(manifest).length);
  const bytes = files.get(file);
  if (!bytes) return [];
  if (!bytes.subarray(0, 8).equals(PNG)) return [`${file} is not a PNG`];
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  return width === size && height === size
    ? []
    : [`${file} is ${width} × ${height} px and used as ${size} px`];
}
