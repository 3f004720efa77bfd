import { tryParseAddress } from '../address';

/** Why Excel would refuse the name, or undefined. Tables and defined names obey the same rules. */
export function nameProblem(name: string): string | undefined {
  if (name.length === 0 || name.length > 255) return 'a name has 1 to 255 characters';
  if (!/^[\p{L}_\\]/u.test(name)) return 'a name begins with a letter, an underscore or a backslash';
  if (!/^[\p{L}\p{N}\p{M}_.\\?]+$/u.test(name))
    return 'a name has no spaces and only letters, digits, _ and .';
  if (tryParseAddress(name)) return `${name} is a cell`;
  if (/^(r|c)$/i.test(name) || /^(r\d*c\d*|r\d+|c\d+)$/i.test(name))
    return `${name} is a reference in R1C1 style`;
  if (/^(true|false)$/i.test(name)) return `${name} is a truth value`;
  return undefined;
}
