import { addresses } from './rules/addresses.mjs';
import { functions } from './rules/functions.mjs';
import { icons } from './rules/icons.mjs';
import { languages } from './rules/languages.mjs';
import { pageFiles } from './rules/pageFiles.mjs';
import { requirements } from './rules/requirements.mjs';
import { resources } from './rules/resources.mjs';
import { commands, page, registration, sharedRuntime } from './rules/runtime.mjs';
import { version } from './rules/version.mjs';

const RULES = [
  ...[version, resources, languages, addresses, icons],
  ...[requirements, sharedRuntime, page, pageFiles, functions, registration, commands],
];

/** What is wrong with a build, in words; nothing when it can be published. */
export function problemsOf(subject) {
  return RULES.flatMap((rule) => rule(subject));
}
