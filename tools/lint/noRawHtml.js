const WHY = 'Text from a workbook must never become markup or code: see docs/security.md';
/** To read `outerHTML` is how our custom XML becomes text; to set it, Trusted Types refuse. */
const members = ['innerHTML', 'insertAdjacentHTML', 'srcdoc', 'createContextualFragment'];

/** What would make markup or code of a text. React escapes what it shows, and nothing here goes round it. */
export const noRawHtml = {
  name: 'no markup or code from texts',
  files: ['src/**/*.{ts,tsx}'],
  // Without these the rule on timers does not know them for what they are.
  languageOptions: { globals: { setTimeout: 'readonly', setInterval: 'readonly' } },
  rules: {
    'no-eval': 'error',
    'no-implied-eval': 'error',
    'no-new-func': 'error',
    'no-script-url': 'error',
    'no-restricted-properties': [
      'error',
      ...members.map((property) => ({ property, message: WHY })),
      { object: 'document', property: 'write', message: WHY },
      { object: 'document', property: 'writeln', message: WHY },
    ],
  },
};

/** The attribute by which React takes raw markup. */
export const NO_RAW_ATTRIBUTE = {
  selector: 'JSXAttribute[name.name=/^(dangerouslySetInnerHTML|srcDoc)$/]',
  message: WHY,
};
