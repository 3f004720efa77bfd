import { canonicalName } from '../../party';
import { isBlank, isCellError, showCell, type Cell } from '../../cell';
import { fail, ok, type Result } from '../../problem';
import { first } from './first';
import { independent } from './independent';
import { largestRemainder } from './largestRemainder';
import { largestWeight } from './largestWeight';
import { last } from './last';
import type { Method } from './method';
import { quotaMethod } from './quotaMethod';
import { webster } from './webster';

export type { Method };

/** All rounding rules, the default first. A new one is a file of its own and a line here. */
export const METHODS: readonly Method[] = [
  largestRemainder,
  webster,
  quotaMethod,
  independent,
  largestWeight,
  first,
  last,
];

const DEFAULT = ok(largestRemainder);

export function readMethod(cell: Cell): Result<Method> {
  if (isBlank(cell)) return DEFAULT;
  if (isCellError(cell)) return fail({ kind: 'cellError', where: 'method', error: cell.error });
  const input = showCell(cell);
  const found = METHODS.find((method) => method.names.includes(canonicalName(input)));
  return found
    ? ok(found)
    : fail({ kind: 'methodUnknown', input, known: { sv: namesIn(0), en: namesIn(1) } });
}

function namesIn(language: 0 | 1): string[] {
  return METHODS.map(({ names }) => names[language]);
}
