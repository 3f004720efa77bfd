/*
 * Loaded before office.js, as a script of its own. Where the browser has Trusted Types, the page's policy forbids to make
 * scripts and HTML of texts; office.js and webpack make script addresses of texts, and say so nowhere. This policy lets
 * through exactly those, and reading a text as XML, which runs nothing.
 */

/** What the type declarations of the browser do not know yet. */
interface TrustedTypes {
  createPolicy(
    name: 'default',
    rules: {
      createScriptURL: (url: string) => string | null;
      createHTML: (text: string, type: string, sink: string) => string | null;
    },
  ): unknown;
}

const OFFICE = 'https://appsforoffice.microsoft.com';

const { trustedTypes } = window as { trustedTypes?: TrustedTypes };

trustedTypes?.createPolicy('default', {
  createScriptURL: (url) => {
    const { origin } = new URL(url, location.href);
    return origin === location.origin || origin === OFFICE ? url : null;
  },
  createHTML: (text, _, sink) => (sink === 'DOMParser parseFromString' ? text : null),
});

export {};
