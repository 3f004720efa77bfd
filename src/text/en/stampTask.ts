import type { stampTask as source } from '../sv/stampTask';

export const stampTask: typeof source = {
  mine: 'The stamps of this workbook',
  why: 'If the stamp is the same, so are the parties and weights of the key. It reveals mistakes; it is no protection against somebody who means to deceive.',
  list: 'Stamps to send or read out',
  copy: 'Copy the list',
  noKeys: 'The workbook has no keys',
  noKeysText: 'A stamp belongs to a key. Create one in Keys.',
  check: 'Compare with another copy',
  given: 'Stamps that you were given',
  givenHint: 'Paste the list from a mail, or type a single stamp. Spaces and capitals do not matter.',
  result: 'How they match',
  nothingRead: 'No stamp could be read in the text. A stamp has eight characters, 0–9 and a–f.',
};
