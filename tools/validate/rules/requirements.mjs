import { all } from '../xml.mjs';

/** The highest version of each set that clients have; a misspelt set makes Excel hide the add-in silently. */
const KNOWN = {
  ExcelApi: '1.21',
  SharedRuntime: '1.2',
  CustomFunctionsRuntime: '1.5',
  DialogApi: '1.2',
  IdentityAPI: '1.3',
  KeyboardShortcuts: '1.1',
  AddinCommands: '1.3',
  // Contextual tabs, 1.2, must be asked for at run time only.
  RibbonApi: '1.1',
};

/** What Excel LTSC 2024 has. A function or shared runtime without its set fails in the cell instead of at install. */
const MINIMUM = { SharedRuntime: '1.1', CustomFunctionsRuntime: '1.3', ExcelApi: '1.13' };

export function requirements({ manifest }) {
  const sets = [...all(manifest, 'Set'), ...all(manifest, 'bt:Set')].map(({ attributes }) => attributes);
  return [
    ...sets.flatMap(({ Name, MinVersion }) => known(Name, MinVersion)),
    ...Object.entries(MINIMUM)
      .filter(([name, version]) => !sets.some((s) => s.Name === name && s.MinVersion === version))
      .map(([name, version]) => `requirement ${name} ${version} is not stated`),
  ];
}

function known(name, version = '1.1') {
  if (!(name in KNOWN)) return [`unknown requirement set "${name}"`];
  const minor = (text) => Number(text.split('.')[1]);
  const exists = /^1\.\d+$/.test(version) && minor(version) >= 1 && minor(version) <= minor(KNOWN[name]);
  return exists ? [] : [`requirement set ${name} has no version ${version} to rely on`];
}
