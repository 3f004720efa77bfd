import { fail, ok, type Result } from '../../core/problem';
import * as atOnce from '../../workbook';
import type { Operations, WorkbookApi } from './WorkbookApi';

type Operation = (...given: never[]) => Promise<Result<unknown>>;
type EveryOperation = { readonly [Name in keyof Operations]: Operation };

/**
 * The workbook of the add-in. Its operations come when the browser has nothing else to do, and at the latest when the
 * first of them is asked for: the first view waits for none of them.
 */
export const workbookOnDemand: WorkbookApi = new Proxy(
  { ...atOnce },
  {
    get: (known, name) =>
      name in known ? known[name as keyof WorkbookApi] : later(name as keyof Operations),
  },
);

/** What could not be fetched is asked for again at the next call: the loader forgets what failed. */
function later(name: keyof Operations): Operation {
  return async (...given) => {
    const operations = await fetchOperations();
    return operations.ok ? operations.value[name](...given) : operations;
  };
}

async function fetchOperations(): Promise<Result<EveryOperation>> {
  try {
    const operations = await import(
      /* webpackChunkName: "operations", webpackPrefetch: true */ '../../workbook/operations'
    );
    return ok(operations);
  } catch (error) {
    return fail({ kind: 'operationsNotFetched', said: String(error) });
  }
}
