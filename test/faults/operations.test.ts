import { OPERATIONS } from './operations';
import { CODES, runStruck, writesOf } from './strike';

/** Each operation is struck once, in the middle of a request by which it writes; all of it is `npm run faults`. */
describe.each(OPERATIONS.map((operation, i) => [operation.name, operation, i] as const))(
  '%s, when Excel refuses',
  (_, operation, i) => {
    test('is whole or not at all, and can be tried again', async () => {
      const code = CODES[i % CODES.length] ?? 'Timeout';
      const outcome = await runStruck(operation, {
        code,
        when: (request) => writesOf(request) > 1,
        write: 2,
      });
      const struck = outcome.hasStruck
        ? outcome
        : await runStruck(operation, { code, when: (request) => writesOf(request) > 0 });
      expect(struck.hasStruck).toBe(true);
      if (struck.result.ok && !operation.isReading) expect(struck.after).not.toEqual(struck.before);
      else expect(struck.after).toEqual(struck.before);
      expect(struck.again).toBeUndefined();
    });
  },
);
