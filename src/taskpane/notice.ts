import { notices as en } from '../text/en/notices';
import { notices as sv } from '../text/sv/notices';

type NoticeKind = Exclude<keyof typeof sv, 'tryAgain'>;

/** Said in plain elements: it must work when the parts that say things otherwise could not be loaded. */
export function showNotice(root: HTMLElement, kind: NoticeKind, error?: unknown): void {
  const alert = document.createElement('div');
  alert.setAttribute('role', 'alert');
  alert.style.cssText = 'font: 14px/1.5 "Segoe UI", sans-serif; padding: 12px; overflow-wrap: anywhere';
  alert.append(section('sv', sv[kind], sv.tryAgain), section('en', en[kind], en.tryAgain));
  if (error instanceof Error) alert.append(paragraph(`${error.name}: ${error.message}`));
  root.replaceChildren(alert);
}

function section(language: string, text: string, retry: string): HTMLElement {
  const part = document.createElement('section');
  part.lang = language;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = retry;
  button.style.cssText = 'font: inherit; padding: 4px 12px';
  button.addEventListener('click', () => window.location.reload());
  part.append(paragraph(text), button);
  return part;
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}
