import type { BatchRequest } from '../../../workbench/host/wire';
import type { Told } from '../../../workbench/recorder/transcript';

/** Calls of functions come with this category and type, as `[number, function, arguments, address, …]`. */
const CALLS = 1;
const CALL = 1000;
const PATIENCE_MS = 1000;

/** The result of a call, as a list that begins with its number; before CustomFunctionsRuntime 1.7 as an object. */
type Result = [number: number, ...rest: unknown[]] | { readonly id: number };

/**
 * The calls of functions that Excel made when it was recorded, and those that the stand-in makes now. Each Excel numbers
 * them in its own way; the same call is of the same function with the same arguments in the same place among its like.
 */
export class Invocations {
  private readonly recorded = new Map<number, string>();
  private readonly made = new Map<string, number[]>();

  constructor(told: readonly Told['told'][]) {
    for (const call of told.map(callIn)) if (call) this.recorded.set(call.number, call.what);
  }

  /** The stand-in calls a function. */
  hear(told: Told['told']): void {
    const call = callIn(told);
    if (call) this.made.set(call.what, [...(this.made.get(call.what) ?? []), call.number]);
  }

  /** Waits until the calls are made whose results a request holds, and gives those that are not. */
  async missing(request: BatchRequest): Promise<string[]> {
    const wanted = numbersIn(request).map((number) => this.recorded.get(number) ?? `call ${number}`);
    const deadline = Date.now() + PATIENCE_MS;
    const unmade = () => [...new Set(wanted.filter((what) => this.count(what) < countIn(wanted, what)))];
    while (unmade().length > 0 && Date.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 5));
    return unmade();
  }

  /** The request with the numbers that the stand-in has given to the calls. */
  in(request: BatchRequest): BatchRequest {
    if (numbersIn(request).length === 0) return request;
    const copy = JSON.parse(JSON.stringify(request)) as BatchRequest;
    for (const results of resultsIn(copy)) {
      const known = results.flatMap((result) => this.renumber(result));
      results.splice(0, results.length, ...known);
    }
    return copy;
  }

  /** Calls that the stand-in made and nobody answered. */
  get unanswered(): string[] {
    return [...this.made].flatMap(([what, numbers]) => numbers.map(() => what));
  }

  /** None where the stand-in has made no such call. */
  private renumber(result: Result): Result[] {
    const now = this.made.get(this.recorded.get(numberOf(result)) ?? '')?.shift();
    if (now === undefined) return [];
    return [Array.isArray(result) ? [now, ...result.slice(1)] : { ...result, id: now }];
  }

  private count(what: string): number {
    return this.made.get(what)?.length ?? 0;
  }
}

function callIn({ messageCategory, messageType, message }: Told['told']) {
  if (messageCategory !== CALLS || messageType !== CALL) return undefined;
  const [number, name, args, address] = JSON.parse(message) as [number, string, unknown, unknown];
  return { number, what: `${name}${JSON.stringify(args)} at ${String(address)}` };
}

const countIn = (all: readonly string[], one: string): number => all.filter((other) => other === one).length;

const numberOf = (result: Result): number => (Array.isArray(result) ? result[0] : result.id);

const numbersIn = (request: BatchRequest): number[] =>
  resultsIn(request).flatMap((results) => results.map(numberOf));

function resultsIn({ Actions }: BatchRequest): Result[][] {
  return Actions.filter(({ Name }) => /^setInvocation(Array)?Results$/i.test(Name)).map(
    ({ ArgumentInfo }) => ArgumentInfo?.Arguments?.[0] as Result[],
  );
}
