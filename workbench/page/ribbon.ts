import type { UiLocale } from '../host/engine/locale';
import type { Manifest, RibbonButton } from '../host/manifest';
import { PROFILES } from '../host/profile';
import type { ProfileName } from '../host/profile';
import type { Preferences } from './storage';
import type { Texts } from './texts';

interface RibbonActions {
  run(button: RibbonButton): void;
  startOver(): void;
  saveFile(): void;
  openFile(file: File): void;
  /** The same workbook with the add-in or without it. */
  install(isInstalled: boolean): void;
  prefer(change: Partial<Preferences>): void;
}

const LANGUAGES: Record<UiLocale, string> = { 'sv-SE': 'Svenska', 'en-US': 'English' };

/** The add-in's buttons as its manifest describes them, and what only the stand-in has. */
export function buildRibbon(
  ribbon: HTMLElement,
  { buttons }: Manifest,
  texts: Texts,
  { locale, profile, withoutAddIn }: Preferences,
  actions: RibbonActions,
): void {
  const note = element('p', { className: 'note mb-0', textContent: texts.note });
  const commands = element('div', { className: 'group' });
  // Excel shows no buttons of an add-in that is not there.
  if (!withoutAddIn)
    commands.append(...buttons.map((button) => commandButton(button, () => actions.run(button))));
  const presence = { installed: texts.installed, missing: texts.missing };
  const profiles = Object.fromEntries(Object.values(PROFILES).map(({ name, label }) => [name, label]));
  ribbon.replaceChildren(
    commands,
    note,
    choice(texts.language, LANGUAGES, locale, (value) => actions.prefer({ locale: value as UiLocale })),
    choice(texts.client, profiles, profile, (value) => actions.prefer({ profile: value as ProfileName })),
    choice(texts.addIn, presence, withoutAddIn ? 'missing' : 'installed', (value) =>
      actions.install(value === 'installed'),
    ),
    plainButton(texts.saveXlsx, () => actions.saveFile()),
    ...fileButton(texts.openXlsx, (file) => actions.openFile(file)),
    plainButton(texts.startOver, () => actions.startOver()),
  );
}

function plainButton(textContent: string, click: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', textContent });
  button.addEventListener('click', click);
  return button;
}

function fileButton(label: string, chosen: (file: File) => void): HTMLElement[] {
  const input = element('input', { type: 'file', accept: '.xlsx', hidden: true });
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) chosen(file);
    input.value = '';
  });
  return [plainButton(label, () => input.click()), input];
}

function commandButton({ label, tip, icon, id }: RibbonButton, click: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', className: 'command', title: tip, id });
  // The manifest's address is that of the published add-in; the server has the same files.
  if (icon) button.append(element('img', { src: new URL(icon).pathname, alt: '' }));
  button.append(label);
  button.addEventListener('click', click);
  return button;
}

function choice(
  label: string,
  options: Record<string, string>,
  chosen: string,
  changed: (value: string) => void,
): HTMLLabelElement {
  const select = element('select', {});
  for (const [value, text] of Object.entries(options))
    select.append(element('option', { value, textContent: text, selected: value === chosen }));
  select.addEventListener('change', () => changed(select.value));
  const wrapper = element('label', { className: 'group' });
  wrapper.append(label, select);
  return wrapper;
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(tag), properties);
}
