import type { ValueReasonTexts } from '../frozen';
import { formatNumber } from '../number';

export const valueReasons: ValueReasonTexts = {
  tells: ({ function: name }) => TELLS[name] ?? `NYCKEL.${name} ger inget att räkna om.`,
  noFormula: ({ function: name }) => `NYCKEL.${name} går inte att skriva som vanlig formel.`,
  method: ({ method }) => `Avrundningen ”${method}” går inte att skriva som vanlig formel.`,
  tied: () => 'Rader och kolumner stämmer samtidigt (TIEOUT). Det går inte att skriva som vanlig formel.',
  bounds: ({ key }) =>
    `${named(key)} har fasta belopp, golv eller tak. Det går inte att skriva som vanlig formel.`,
  notExact: ({ key }) =>
    `Ej garanterad: vikterna i ${key === '' ? 'nyckeln' : `nyckeln ${key}`} är för stora för att räknas exakt i ett kalkylprogram.`,
  unreadable: ({ expression }) => `Det går inte att följa med säkerhet vad ”${shorten(expression)}” betyder.`,
  tableInFormula: ({ expression }) => `Formeln räknar vidare på en hel tabell: ”${shorten(expression)}”.`,
  error: ({ error }) => `Cellen visade ett fel (${error}) och har lämnats som den var.`,
  differs: ({ value, formula }) =>
    `Den vanliga formeln prövades men gav ${shown(formula)} i stället för ${shown(value)}.`,
};

const TELLS: Readonly<Record<string, string>> = {
  STAMP: 'Stämpeln är den som gällde när arbetsboken skickades.',
  EXPLAIN: 'Förklaringen är den som gällde när arbetsboken skickades.',
  AUDIT: 'Granskningen är den som gällde när arbetsboken skickades.',
  INFER: 'Härledningen är den som gällde när arbetsboken skickades.',
  REGISTER: 'Registrets uppgifter ändras inte och står kvar som tal.',
};

function named(key: string): string {
  return key === '' ? 'Nyckeln' : `Nyckeln ${key}`;
}

function shorten(expression: string): string {
  return expression.length > 80 ? `${expression.slice(0, 79)}…` : expression;
}

function shown(value: string): string {
  const number = Number(value);
  return value === '' || Number.isNaN(number) ? `”${value}”` : formatNumber(number, 'sv');
}
