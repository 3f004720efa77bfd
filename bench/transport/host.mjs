import { setImmediate } from 'node:timers';
import { performance } from 'node:perf_hooks';

/** A message holds so many calls, about what Excel sends at a time. */
const CALLS_A_MESSAGE = 10_000;
/** The runtime waits half a second after handing over results; a run begins when that is over. */
const AT_REST = 900;

/** Excel's side of the runtime, which answers at once: what is measured is the runtime and the functions alone. */
export class Host {
  #runtime;
  #made = 0;
  #received = () => undefined;

  constructor(runtime) {
    this.#runtime = runtime;
    runtime.listen((text) => this.#answer(JSON.parse(text)));
  }

  /** Calls a function with each of the arguments until all results are back; gives what it took. */
  async call(name, calls, { callsAMessage = CALLS_A_MESSAGE } = {}) {
    await new Promise((resolve) => setTimeout(resolve, AT_REST));
    const messages = this.#messagesOf(name, calls, callsAMessage);
    const results = [];
    const complete = new Promise((resolve) => {
      this.#received = (some) => results.push(...some) >= calls.length && resolve();
    });
    globalThis.gc();
    const [cpu, start] = [process.cpuUsage(), performance.now()];
    for (const message of messages) {
      this.#runtime.send(message);
      await new Promise(setImmediate);
    }
    await complete;
    const { user, system } = process.cpuUsage(cpu);
    return { cpu: (user + system) / 1000, wall: performance.now() - start, results };
  }

  #messagesOf(name, calls, size) {
    const messages = [];
    for (let first = 0; first < calls.length; first += size) {
      const entries = calls
        .slice(first, first + size)
        .map((args) => [1, 1000, '', JSON.stringify([this.#made++, name, args, null, 0]), 0]);
      messages.push(JSON.stringify({ type: 3, message: { entries } }));
    }
    return messages;
  }

  #answer({ id, message }) {
    const actions = message.body.Actions;
    const set = actions.find(({ Name }) => Name === 'SetInvocationArrayResults');
    const body = JSON.stringify({ Results: actions.map(({ Id }) => ({ ActionId: Id, Value: null })) });
    setImmediate(() => {
      this.#runtime.send(JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } }));
      if (set) this.#received(set.ArgumentInfo.Arguments[0]);
    });
  }
}
