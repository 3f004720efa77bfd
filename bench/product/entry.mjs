/** What the benches measure: the functions as Excel calls them, and the allocation beneath them, from the sources. */
import '../../src/functions/index.ts';

export { readAmount, readStep } from '../../src/core/amount.ts';
export { allocate } from '../../src/core/allocation/allocate.ts';
export { readMethod } from '../../src/core/allocation/methods/index.ts';
export { readKey } from '../../src/core/key/readKey.ts';
export { makeStamp } from '../../src/core/key/stamp.ts';
