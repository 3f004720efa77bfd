import type { AmountProblem } from '../../core/problems/amountProblem';
import type {
  CompoundKeyProblem,
  KeyProblem,
  PartyProblem,
  StampProblem,
} from '../../core/problems/keyProblem';
import type { RegisterProblem } from '../../core/problems/registerProblem';
import type { TextFor } from '../problemText';
import { swedishError } from './excelError';
import { keyCalled, list, meant, number, quote, some } from './phrases';

export const keyProblems: TextFor<
  PartyProblem | Exclude<KeyProblem, CompoundKeyProblem> | StampProblem | AmountProblem | RegisterProblem
> = {
  partyMissing: () => 'Ange vilken part det gäller: ett namn eller en kommunkod.',
  partyNotText: ({ input }) => `${quote(input)} är varken ett namn eller en kommunkod.`,
  partyUnknown: ({ input, key, nearest }) =>
    `${quote(input)} finns inte i ${keyCalled(key)}.${meant(nearest) || ' Skriv partens namn som i nyckeln eller ange kommunkoden.'}`,
  partyListedTwice: ({ input, rows }) =>
    `${quote(input)} står två gånger bland parterna (rad ${rows[0]} och ${rows[1]}). Ta bort den ena.`,
  partiesMissing: ({ names, key }) =>
    `Bland parterna saknas ${some(names)}, som finns i ${keyCalled(key)}. Lägg till dem, eller begränsa nyckeln med NYCKEL.SUBKEY.`,
  partyNotMunicipality: ({ input, nearest }) =>
    `${quote(input)} är ingen kommun i registret.${meant(nearest)}`,

  keyMissing: () =>
    'Ange en nyckel: dess namn utan citattecken, t.ex. Folkmängd_2016, eller ett område med part och vikt.',
  keyEmpty: ({ key }) =>
    `Det finns inga parter i ${keyCalled(key)}. Skriv en part och dess vikt på varje rad.`,
  keyNotAKey: ({ input }) =>
    `${quote(input)} är ingen nyckel. Ange nyckelns namn utan citattecken eller ett område med part och vikt.`,
  keyTooNarrow: ({ key }) =>
    `I ${keyCalled(key)} finns bara en kolumn. En nyckel behöver två: part och vikt.`,
  headersTwice: ({ key, header }) =>
    `Rubriken ${quote(header)} står på mer än en rad i ${keyCalled(key)}. Ta bara med en rubrikrad.`,
  columnMissing: ({ key, column, found }) =>
    `Kolumnen ${quote(column)} saknas i ${keyCalled(key)}; där finns ${list(found)}. Ge kolumnen sin rubrik tillbaka.`,
  columnTwice: ({ key, column }) => `Rubriken ${quote(column)} finns på två kolumner i ${keyCalled(key)}.`,
  headerTaxPower: ({ header }) =>
    `Rubriken ${quote(header)} är skattekraft, kronor per invånare, och den kan inte vara vikt: menar du skatteunderlag (skattekraft × invånare)?`,
  sumRow: ({ key, row }) =>
    `Raden ${quote(row)} är en summarad och ingen part i ${keyCalled(key)}. Ta bort den ur området.`,
  partyDuplicate: ({ key, party, same }) =>
    party === same
      ? `${quote(party)} står två gånger i ${keyCalled(key)}. Ta bort den ena raden.`
      : `${quote(party)} och ${quote(same)} är samma part i ${keyCalled(key)}. Ta bort den ena raden.`,
  partyBlank: ({ key, row }) => `På rad ${row} i ${keyCalled(key)} finns en vikt men ingen part.`,
  weightBlank: ({ key, party }) =>
    `${quote(party)} saknar vikt i ${keyCalled(key)}. Skriv en vikt; den som inte ska betala får vikten 0.`,
  weightNegative: ({ key, party, weight }) =>
    `${quote(party)} har den negativa vikten ${number(weight)} i ${keyCalled(key)}. En vikt är noll eller större.`,
  weightNotNumber: ({ key, party, input }) =>
    `Vikten för ${quote(party)} i ${keyCalled(key)} är texten ${quote(input)}. Skriv den som ett tal.`,
  weightsAllZero: ({ key }) => `Alla vikter i ${keyCalled(key)} är noll. Minst en part måste ha en vikt.`,
  cellError: ({ where, error }) =>
    `${CELLS[where] ?? `Cellen för ${quote(where)}`} visar ett fel (${swedishError(error)}). Rätta det först.`,

  nameAsText: ({ input, name }) =>
    `Skriv nyckelns namn utan citattecken: ${name} i stället för ${quote(input)}. Som text räknas formeln inte om när nyckeln ändras.`,
  stampUnknown: ({ stamp }) =>
    `Stämpeln ${stamp} hör inte till någon nyckel i arbetsboken. Skriv nyckelns namn, eller öppna Nycklar i åtgärdsfönstret.`,
  stampUnread: ({ stamp, seconds }) =>
    `Nyckeln med stämpeln ${stamp} kunde inte läsas inom ${number(seconds)} sekunder. Räkna om med Ctrl+Alt+F9.`,
  labelMissing: () => 'Ange vad nyckeln heter, t.ex. Folkmängd 2016.',
  labelReserved: ({ label }) => `En nyckel kan inte heta ${quote(label)}: namnet ser ut som en stämpel.`,

  amountNotNumber: ({ input }) => `Beloppet ${quote(input)} är text. Skriv det som ett tal, utan enhet.`,
  amountNotWhole: ({ amount, step }) =>
    `Beloppet ${number(amount)} går inte jämnt upp i steget ${number(step)}. Ange steget 0,01 för ören, eller avrunda beloppet.`,
  amountTooLarge: ({ amount, step }) =>
    `Beloppet ${number(amount)} är för stort för att fördelas exakt i steg om ${number(step)}. Välj ett större steg.`,
  stepNotNumber: ({ input }) => `Steget ${quote(input)} är inget tal. Ange t.ex. 1, 100 eller 0,01.`,
  stepNotPositive: ({ step }) =>
    `Steget ${number(step)} måste vara större än noll. Ange t.ex. 1, 100 eller 0,01.`,
  stepOutOfRange: ({ step, decimals, most }) =>
    `Steget ${number(step)} kan inte användas: det får ha högst ${decimals} decimaler och vara högst ${number(most)}. Ange t.ex. 1, 100 eller 0,01.`,
  methodUnknown: ({ input, known }) => `Metoden ${quote(input)} finns inte. Välj bland ${list(known.sv)}.`,
  measureUnknown: ({ input, known }) =>
    `Måttet ${quote(input)} finns inte i registret. Välj bland ${list(known)}.`,
  yearNotNumber: ({ input }) => `${quote(input)} är inget år. Skriv t.ex. 2017.`,
  yearOutside: ({ year, measure, first, last }) =>
    `Registret har ${measure} för ${first}–${last}, inte för ${year}.`,
  selectionUnknown: ({ input, nearest }) =>
    `${quote(input)} är varken ett län eller en kommun.${meant(nearest) || ' Skriv t.ex. ”Kronobergs län” eller markera celler med kommuner.'}`,
  selectionEmpty: () =>
    'Urvalet är tomt. Ange ett län, celler med kommuner, eller utelämna urvalet för hela landet.',
  figureMissing: ({ municipality, measure, year }) =>
    `Det finns ingen uppgift om ${measure} ${year} för ${municipality}: kommunen fanns inte då.`,
};

const CELLS: Record<string, string> = {
  amount: 'Beloppet',
  rule: 'Regeln',
  step: 'Steget',
  method: 'Metoden',
  party: 'Parten',
  key: 'Nyckeln',
  count: 'Antalet rater',
  number: 'Ratens nummer',
  rowTotal: 'Radsumman',
  published: 'En cell i tabellen',
  total: 'Totalen',
};
