import type { Result } from '../core/problem';

/** A result that is there at once wherever possible: Excel shows #BUSY! for every promise. */
export type Eventually<T> = Result<T> | Promise<Result<T>>;

/** Goes on with a value when it is there, at once if it is; a problem is passed on. */
export function whenReady<A, B>(result: Eventually<A>, use: (value: A) => Eventually<B>): Eventually<B> {
  if (result instanceof Promise) return result.then((settled) => whenReady(settled, use));
  return result.ok ? use(result.value) : result;
}
