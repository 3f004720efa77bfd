import { first, walk } from '../xml.mjs';

/** Where the add-in's page lies is where everything lies. */
export function baseOf(manifest) {
  const page = first(manifest, 'DefaultSettings', 'SourceLocation').attributes.DefaultValue;
  return page.replace(/[^/]*$/, '');
}

/** Every address is https, ours, in the build, and in production not a developer's machine. */
export function addresses({ manifest, files, production }) {
  const base = baseOf(manifest);
  return urlsIn(manifest).flatMap((url) => [
    ...(url.startsWith('https://') ? [] : [`${url} is not https`]),
    ...(production && /\/\/(localhost|127\.|\[::1\])/.test(url) ? [`${url} is a developer's machine`] : []),
    ...(url.startsWith(base) ? missing(files, url.slice(base.length)) : [`${url} is not under ${base}`]),
  ]);
}

function missing(files, path) {
  const file = path.replace(/[?#].*$/, '');
  return files.has(file) ? [] : [`${file} is not in the build`];
}

function urlsIn(manifest) {
  const values = [...walk(manifest)].flatMap(({ attributes }) => [attributes.DefaultValue, attributes.Value]);
  return [...new Set(values.filter((value) => /^[a-z]+:\/\//i.test(value ?? '')))];
}
