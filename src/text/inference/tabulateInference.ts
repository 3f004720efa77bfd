import type { Fit, Inference } from '../../core/reason/infer/inference';
import type { Published } from '../../core/reason/infer/published';
import type { Language } from '../number';
import { wordsOf } from './sayCandidate';
import type { SaidFit } from './sayFit';
import { sayInference } from './sayInference';

/** A spill that fits on a screen. */
const MOST_ROWS = 20;
const FEWEST_FITS = 5;

/**
 * An inference as cells: the header, what was found, the ranked keys, and what cannot be known. Sentences stand in the
 * last column, where nothing to their right cuts them off.
 */
export function tabulateInference(
  inference: Inference,
  published: Published,
  language: Language,
): (string | number)[][] {
  const { headers } = wordsOf(language);
  const said = sayInference(inference, published, language);
  const sentence = (about: string, text: string): string[] => [about, '', '', '', '', text];
  const verdicts = said.verdicts.map((text) => sentence(headers.verdict, text));
  const unknowns = said.unknowns.map((text) => sentence(headers.unknown, text));
  const room = Math.max(FEWEST_FITS, MOST_ROWS - 1 - verdicts.length - unknowns.length);
  const fits = inference.fits.slice(0, room).map((fit, i) => rowOf(fit, said.fits[i]));
  const { key, total, step, rounding, error, note } = headers;
  return [[key, total, step, rounding, error, note], ...verdicts, ...fits, ...unknowns];
}

/** Total and step as numbers where there is one of each, so that other cells can calculate with them. */
function rowOf({ columns }: Fit, said: SaidFit | undefined): (string | number)[] {
  if (!said) return [];
  const { key, totals, steps, rounding, size, note } = said;
  const [only, another] = columns;
  const [total, step] = only && !another ? [only.total, only.step] : [totals, steps];
  return [key, total, step, rounding, size, note];
}
