import fs from 'node:fs';
import { isTried } from './sample.mjs';

/** What Stryker's report says of one folder: the count by outcome, and the mutants that no test noticed. */
export function readReport(name, file, oneIn) {
  const { files } = JSON.parse(fs.readFileSync(file, 'utf8'));
  const mutants = Object.entries(files).flatMap(([place, { source, mutants }]) =>
    mutants.filter(({ id }) => isTried(id, oneIn)).map((mutant) => ({ ...mutant, place, source })),
  );
  const count = (status) => mutants.filter((mutant) => mutant.status === status).length;
  return {
    name,
    killed: count('Killed'),
    timeouts: count('Timeout'),
    survived: count('Survived'),
    uncovered: count('NoCoverage'),
    survivors: mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage'),
  };
}

/** In percent; a timeout is noticed, as Stryker counts. */
export function score({ killed, timeouts, survived, uncovered }) {
  const noticed = killed + timeouts;
  const valid = noticed + survived + uncovered;
  return valid === 0 ? 100 : (100 * noticed) / valid;
}
