import axe from 'axe-core';
import type { Frame } from 'playwright-core';

/** Fluent's focus keepers, which it leaves behind after a dialog; nobody can reach them. */
const KEEPERS = '[data-tabster-dummy]';

type WithAxe = { axe: typeof axe };

/** axe finds nothing in the pane as it is now. It runs in the pane's own frame: to ask the grid as well takes as long again. */
export async function expectAccessible({ pane }: { readonly pane: Pick<Frame, 'evaluate'> }): Promise<void> {
  if (!(await pane.evaluate(() => 'axe' in globalThis))) await pane.evaluate(axe.source);
  const { violations } = await pane.evaluate(
    (keepers) =>
      (window as unknown as WithAxe).axe.run({ exclude: [[keepers]] }, { resultTypes: ['violations'] }),
    KEEPERS,
  );
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
}
