const KIB = 1024;

/** What Microsoft's own empty pane with React and Fluent UI fetches. */
const FIRST_VIEW = 165 * KIB;

/**
 * How much may be fetched before what, in bytes as they travel (gzip). Functions and register come first, for Excel's
 * first calculation waits for them; the first view is everything else that an ordinary opening of the pane fetches.
 */
export const BUDGETS = [
  {
    name: 'functions',
    most: 30 * KIB,
    of: ({ entry }) => entry('functions').filter((file) => !isRegister(file)),
  },
  { name: 'register', most: 40 * KIB, of: ({ entry }) => entry('functions').filter(isRegister) },
  { name: 'first view, an empty workbook', most: FIRST_VIEW, of: (made) => firstView(made, 'start') },
  { name: 'first view, a workbook with keys', most: FIRST_VIEW, of: (made) => firstView(made, 'keys') },
];

/** Of the larger of the languages; one is fetched. */
const WORDS = ['pane-sv', 'problems-sv'];

function firstView({ entry, chunk }, view) {
  const before = new Set(entry('functions'));
  const files = [
    entry('trusted'),
    entry('taskpane'),
    chunk('mount'),
    chunk(view),
    ...WORDS.map(chunk),
  ].flat();
  return [...new Set(files)].filter((file) => !before.has(file));
}

function isRegister(file) {
  return file.startsWith('register');
}
