import { configure, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { ok } from '../../src/core/problem';
import { App } from '../../src/taskpane/App';
import type { Language } from '../../src/text';
import type { MemoryWorkbook } from './memoryWorkbook';
import { WORDS_IN } from './wordsIn';

// Views are loaded when they are shown, and translated when they are loaded for the first time on a machine: on a busy
// one that takes its time.
configure({ asyncUtilTimeout: 20_000 });

/** The whole pane over a workbook in memory, as far as its first view. */
export async function renderPane(workbook: MemoryWorkbook, language: Language = 'sv'): Promise<UserEvent> {
  const user = userEvent.setup();
  const started = Promise.resolve(ok(undefined));
  render(<App host={{ words: WORDS_IN[language], scheme: 'light' }} workbook={workbook} started={started} />);
  await screen.findAllByRole('tab');
  return user;
}

/** Opens a view that is reached through Mer, and waits until it is there. */
export async function openMore(user: UserEvent, name: string): Promise<HTMLElement> {
  const more = await openView(user, 'Mer');
  await user.click(await within(more).findByRole('button', { name }));
  await screen.findAllByRole('heading', { level: 1 });
  return screen.getByRole('tabpanel', { name: 'Mer' });
}

/** Opens a view by its tab and waits until it is there. */
export async function openView(user: UserEvent, name: string): Promise<HTMLElement> {
  await user.click(screen.getByRole('tab', { name }));
  const panel = await screen.findByRole('tabpanel', { name });
  await screen.findAllByRole('heading', { level: 1 });
  return panel;
}

/** A question that was answered: while it leaves, it would be found instead of the next one. */
export async function questionGone(): Promise<void> {
  await waitFor(() => expect(screen.queryByRole('alertdialog', { hidden: true })).toBeNull());
}

/**
 * A question that is asked again. jsdom lays nothing out, so Fluent UI finds nothing to focus in a dialog: when it is
 * opened anew, it is soon hidden from screen readers here. In a browser it is not.
 */
export async function askedAgain(answer: string): Promise<HTMLElement> {
  const question = within(await screen.findByRole('alertdialog', { hidden: true }));
  return question.findByRole('button', { name: answer, hidden: true });
}
