import type { Term } from '../native';

/** A number, a cell or a name. */
const SINGLE =
  /^(-?\d+(\.\d+)?|('([^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?(\$?[A-Z]{1,3}\$?\d+|[\p{L}_][\p{L}\p{N}_.]*))$/u;

/** An argument as it can stand among operators: `B1-B2` is divided as a whole. */
export function asOperand(term: Term): Term {
  return SINGLE.test(term.text) ? term : { ...term, text: `(${term.text})` };
}
