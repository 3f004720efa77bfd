import type { Example } from '../example';
import { key2018 } from '../jonkoping/published';
import { financing } from './financing';
import { project } from './project';
import { teaching } from './teaching';

/** Jönköpings län's follow-up of 2017, which decides and describes but states few figures: the rest are assumptions. */
export function followUp(): Example {
  return { keys: [key2018], sheets: [financing, project, teaching] };
}
