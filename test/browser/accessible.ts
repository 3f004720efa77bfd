import AxeBuilder from '@axe-core/playwright';
import type { Person } from './person';

/** axe finds nothing in the pane as it is now. */
export async function expectAccessible({ page }: Person): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .include('#pane iframe')
    // Fluent's focus keepers, which it leaves behind after a dialog; nobody can reach them.
    .exclude('[data-tabster-dummy]')
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
}
