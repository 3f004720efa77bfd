import { formatNumber } from '../number';
import type { ProblemText } from '../problemText';
import { excelProblems } from './excelProblems';
import { inferProblems } from './inferProblems';
import { sharingProblems } from './sharingProblems';
import { readingProblems } from './readingProblems';
import { tieOut } from './tieOut';

const number = (value: number): string => formatNumber(value, 'en');
const quote = (text: string): string => `“${text}”`;
const list = (names: readonly string[]): string => names.map(quote).join(', ');
const keyCalled = (label: string): string => (label === '' ? 'the key' : `the key ${quote(label)}`);
const meant = (nearest: string | undefined): string => (nearest ? ` Did you mean ${quote(nearest)}?` : '');

/** At most five names are listed; a message must be readable in the small box beside a cell. */
const some = (names: readonly string[]): string =>
  names.length > 5 ? `${list(names.slice(0, 5))} and ${names.length - 5} more` : list(names);

export const problems: ProblemText = {
  partyMissing: () => 'Say which party: a name or a municipality code.',
  partyNotText: ({ input }) => `${quote(input)} is neither a name nor a municipality code.`,
  partyUnknown: ({ input, key, nearest }) =>
    `${quote(input)} is not in ${keyCalled(key)}.${meant(nearest) || ' Write the name as in the key, or give the municipality code.'}`,
  partyListedTwice: ({ input, rows }) =>
    `${quote(input)} stands twice among the parties (rows ${rows[0]} and ${rows[1]}). Remove one of them.`,
  partiesMissing: ({ names, key }) =>
    `${some(names)} of ${keyCalled(key)} is missing among the parties. Add it, or restrict the key with NYCKEL.SUBKEY.`,
  partyNotMunicipality: ({ input, nearest }) =>
    `${quote(input)} is no municipality of the register.${meant(nearest)}`,
  partyInNeither: ({ input, nearest }) =>
    `${quote(input)} is neither in the key before nor in the key after.${meant(nearest) || ' Write the name of the party as in one of the keys, or give its municipality code.'}`,

  keyMissing: () =>
    'Give a key: its name without quotes, e.g. Folkmängd_2016, or a range with party and weight.',
  keyEmpty: ({ key }) =>
    `There are no parties in ${keyCalled(key)}. Write a party and its weight on each row.`,
  keyNotAKey: ({ input }) =>
    `${quote(input)} is no key. Give the name of a key without quotes, or a range with party and weight.`,
  keyTooNarrow: ({ key }) =>
    `There is only one column in ${keyCalled(key)}. A key needs two: party and weight.`,
  headersTwice: ({ key, header }) =>
    `The header ${quote(header)} stands on more than one row of ${keyCalled(key)}. Include one header row only.`,
  columnMissing: ({ key, column, found }) =>
    `The column ${quote(column)} is missing in ${keyCalled(key)}; found ${list(found)}. Give the column its header back.`,
  columnTwice: ({ key, column }) => `Two columns of ${keyCalled(key)} have the header ${quote(column)}.`,
  headerTaxPower: ({ header }) =>
    `The header ${quote(header)} is tax power (skattekraft), kronor per inhabitant, which cannot be a weight: do you mean tax base (skatteunderlag)?`,
  sumRow: ({ key, row }) =>
    `The row ${quote(row)} is a sum and no party of ${keyCalled(key)}. Leave it out of the range.`,
  partyDuplicate: ({ key, party, same }) =>
    party === same
      ? `${quote(party)} stands twice in ${keyCalled(key)}. Remove one of the rows.`
      : `${quote(party)} and ${quote(same)} are the same party in ${keyCalled(key)}. Remove one of the rows.`,
  partyBlank: ({ key, row }) => `Row ${row} of ${keyCalled(key)} has a weight but no party.`,
  weightBlank: ({ key, party }) =>
    `${quote(party)} has no weight in ${keyCalled(key)}. Write one; whoever is not to pay has the weight 0.`,
  weightNegative: ({ key, party, weight }) =>
    `${quote(party)} has the negative weight ${number(weight)} in ${keyCalled(key)}. A weight is zero or more.`,
  weightNotNumber: ({ key, party, input }) =>
    `The weight of ${quote(party)} in ${keyCalled(key)} is the text ${quote(input)}. Write it as a number.`,
  weightsAllZero: ({ key }) =>
    `All weights of ${keyCalled(key)} are zero. At least one party must have a weight.`,
  fixedNotNumber: ({ key, party, input }) =>
    `The fixed amount of ${quote(party)} in ${keyCalled(key)} is the text ${quote(input)}. Write it as a number.`,
  fixedNegative: ({ key, party, fixed }) =>
    `The fixed amount of ${quote(party)} in ${keyCalled(key)} is negative (${number(fixed)}). It must be zero or more.`,
  fixedNotInSteps: ({ key, party, fixed, step }) =>
    `The fixed amount ${number(fixed)} of ${quote(party)} in ${keyCalled(key)} does not divide into steps of ${number(step)}.`,
  fixedExceedAmount: ({ key, fixed, amount, short }) =>
    `The fixed amounts of ${keyCalled(key)} are ${number(fixed)}, but the amount is ${number(amount)}: ${number(short)} is lacking.`,
  fractionOfFixed: ({ key }) =>
    `There are fixed amounts in ${keyCalled(key)}, so a party's fraction depends on the amount. Use NYCKEL.SHARE.`,
  fractionOfBounds: ({ key }) =>
    `There are floors or caps in ${keyCalled(key)}, so a party's fraction depends on the amount. Use NYCKEL.SHARE.`,
  nestNotRestricted: ({ key }) =>
    `There are fixed amounts, floors or caps in ${keyCalled(key)}, which has several levels. Restrict the key that the parties stand in instead.`,
  boundNotNumber: ({ key, party, column, input }) =>
    `${column} of ${quote(party)} in ${keyCalled(key)} is the text ${quote(input)}. Write a number, or leave the cell empty.`,
  boundNegative: ({ key, party, column, bound }) =>
    `${column} of ${quote(party)} in ${keyCalled(key)} is negative (${number(bound)}). It must be zero or more.`,
  boundsCrossed: ({ key, party, floor, cap }) =>
    `The floor ${number(floor)} is above the cap ${number(cap)} of ${quote(party)} in ${keyCalled(key)}. No whole number of steps lies between them.`,
  fixedAboveCap: ({ key, party, fixed, cap }) =>
    `The fixed amount ${number(fixed)} is above the cap ${number(cap)} of ${quote(party)} in ${keyCalled(key)}.`,
  floorsExceedAmount: ({ key, floors, amount, short }) =>
    `The floors of ${keyCalled(key)} are ${number(floors)} together, but the amount is ${number(amount)}: ${number(short)} is lacking. Lower a floor or raise the amount.`,
  capsBelowAmount: ({ key, caps, amount, left }) =>
    `The caps of ${keyCalled(key)} are ${number(caps)} together, but the amount is ${number(amount)}: ${number(left)} cannot be shared. Raise a cap or lower the amount.`,
  subkeyNotKey: ({ key, party, input }) =>
    `The sub-key of ${quote(party)} in ${keyCalled(key)} is ${quote(input)}, which is no key. Write = and the name of a key in the cell, e.g. =Folkmängd_2016.`,
  blendNotWhole: ({ key, sum }) =>
    `The portions of ${keyCalled(key)} are ${number(sum)} % together. They must be 100 %.`,
  blendOfBounds: ({ key, part }) =>
    `${quote(part)} has fixed amounts, floors or caps and cannot be blended into ${keyCalled(key)}: its fractions depend on the amount.`,
  keyCycle: ({ labels }) =>
    `The keys ${list(labels)} refer to each other in a circle. Remove one of the references.`,
  cellError: ({ where, error }) =>
    `${CELLS[where] ?? `The cell for ${quote(where)}`} shows an error (${error}). Correct it first.`,

  nameAsText: ({ input, name }) =>
    `Write the name of the key without quotes: ${name} instead of ${quote(input)}. As text, the formula is not recalculated when the key changes.`,
  stampUnknown: ({ stamp }) =>
    `The stamp ${stamp} belongs to no key of the workbook. Write the name of the key, or open Keys in the task pane.`,
  stampUnread: ({ stamp, seconds }) =>
    `The key with the stamp ${stamp} could not be read within ${number(seconds)} seconds. Recalculate with Ctrl+Alt+F9.`,
  labelMissing: () => 'Say what the key is called, e.g. Folkmängd 2016.',
  labelReserved: ({ label }) => `A key cannot be called ${quote(label)}: the name looks like a stamp.`,

  amountNotNumber: ({ input }) => `The amount ${quote(input)} is text. Write it as a number, without a unit.`,
  amountNotWhole: ({ amount, step }) =>
    `The amount ${number(amount)} does not divide into steps of ${number(step)}. Give the step 0.01 for öre, or round the amount.`,
  amountTooLarge: ({ amount, step }) =>
    `The amount ${number(amount)} is too large to be shared exactly in steps of ${number(step)}. Choose a larger step.`,
  stepNotNumber: ({ input }) => `The step ${quote(input)} is no number. Give e.g. 1, 100 or 0.01.`,
  stepNotPositive: ({ step }) =>
    `The step ${number(step)} must be greater than zero. Give e.g. 1, 100 or 0.01.`,
  methodUnknown: ({ input, known }) => `There is no method ${quote(input)}. Choose one of ${list(known.en)}.`,
  lastOutOfBounds: ({ key, party, share, floor, cap }) =>
    `By the method “last” ${quote(party)} takes the rest in ${keyCalled(key)}: ${number(share)}, which is ${share < floor ? `less than ${number(floor)}` : `more than ${number(cap ?? 0)}`}. Choose another method or a smaller step.`,
  quotaTooFarBack: ({ key, most }) =>
    `The quota method builds on how smaller amounts are shared, and for ${keyCalled(key)} more than ${number(most)} steps would have to be gone through. Choose largest-remainder or webster, or a larger step.`,

  tariffEmpty: () => 'The fee table is empty. Write a class on each row: från, till and avgift.',
  tariffColumn: ({ column, found }) =>
    `The column ${quote(column)} is missing in the fee table; found ${list(found)}. It needs från, till and avgift or per styck.`,
  tariffNotNumber: ({ column, row, input }) =>
    `On row ${row} of the fee table, ${column} is the text ${quote(input)}. Write a number.`,
  tariffReversed: ({ from, to }) =>
    `The class from ${number(from)} to ${number(to)} of the fee table is reversed.`,
  tariffOverlap: ({ at }) =>
    `Classes of the fee table overlap at ${number(at)}: the bound belongs to both. Let one of them end before it.`,
  tariffGap: ({ after, before }) =>
    `There is a gap in the fee table between ${number(after)} and ${number(before)}.`,
  tariffWeight: ({ input }) => `${quote(input)} is no number. Give e.g. the number of inhabitants.`,
  tariffBelow: ({ weight, first }) =>
    `${number(weight)} is below the first bound of the fee table, ${number(first)}.`,
  tariffAbove: ({ weight, last }) =>
    `${number(weight)} is above the last bound of the fee table, ${number(last)}. Leave till empty in the last class if it has no end.`,
  tariffBetween: ({ weight, after }) =>
    `${number(weight)} lies between two classes of the fee table, after ${number(after)}. Give a whole number.`,

  instalmentCount: ({ input }) =>
    `The number of instalments ${quote(input)} is not a positive whole number. Give e.g. 4 or 12.`,
  instalmentNumber: ({ input, count }) =>
    `There is no instalment ${quote(input)}. Give a whole number from 1 to ${number(count)}.`,

  answersMissing: () => 'There are no answers to read. Give a range with a party and its answer on each row.',
  answersTooNarrow: () =>
    'The answers have one column only. They need two: party and answer (ja, nej, or blank for one that has not answered).',
  answerWithoutParty: ({ row }) => `Row ${row} has an answer but no party.`,
  answerTwice: ({ party, same }) =>
    party === same
      ? `${quote(party)} is listed twice among the answers. Remove one of the rows.`
      : `${quote(party)} and ${quote(same)} are the same party among the answers. Remove one of the rows.`,
  answerUnknown: ({ party, input }) =>
    `The answer from ${quote(party)} is ${quote(input)}. Write ja, “ja, villkorat” or nej, or leave the cell blank.`,
  ruleUnknown: ({ input, nearest }) =>
    `${input === '' ? 'The rule is missing.' : `The rule ${quote(input)} cannot be understood.`} Write alla, minst 7, merparten, or the names of those who must take part (separated by semicolons).${meant(nearest)}`,
  ruleCount: ({ count: wanted, asked }) =>
    wanted < 1
      ? 'The rule “minst 0” is always met. Write minst 1, or who must take part.'
      : `The rule asks for at least ${number(wanted)}, but only ${number(asked)} have been asked.`,
  rulePartyUnknown: ({ input, nearest }) =>
    `${quote(input)} in the rule is not among those who have been asked.${meant(nearest)}`,
  agreementLabelMissing: () => 'Write what the agreement is called, e.g. Social välfärd 2018.',
  agreementTaken: ({ label }) => `There is already an agreement called ${quote(label)}. Choose another name.`,
  agreementUnknown: ({ name }) => `The condition ${quote(name)} is no longer in the workbook.`,
  partyNotAsked: ({ party, label }) =>
    `${quote(party)} is not among those who have been asked about ${quote(label)}.`,
  dateUnknown: ({ input }) => `${quote(input)} is not a date. Write it as 2017-11-25.`,
  agreementDamaged: ({ label, line }) =>
    `The sheet Deltagande has been changed: the line ${quote(line)} is missing above the answers for ${quote(label)}. Undo the change.`,

  sheetTaken: ({ sheet }) => `There is already a sheet called ${quote(sheet)}. Choose another name.`,
  settlementMissing: ({ sheet }) =>
    `The sheet ${quote(sheet)} is no settlement any more. Choose another one, or undo the change.`,
  dateWrong: ({ input }) => `${quote(input)} is not a date. Write e.g. 2018-01-31.`,
  newYearChanged: ({ from }) =>
    `${quote(from)} has changed since the list was made, so nothing has been done. Make the list again.`,
  sheetNameWrong: ({ sheet, most }) =>
    `A sheet cannot be called ${quote(sheet)}. Write at most ${number(most)} characters, without [ ] : * ? / \\.`,

  indexEmpty: () => 'Write at least one year and how much prices changed in it.',
  indexGap: ({ year }) =>
    `The year before ${year} is missing in the index series. Every year must be there, also those with 0 %.`,
  indexUnknown: ({ table }) => `There is no index series ${quote(table)} in the workbook.`,

  measureUnknown: ({ input, known }) =>
    `There is no measure ${quote(input)} in the register. Choose one of ${list(known)}.`,
  yearNotNumber: ({ input }) => `${quote(input)} is no year. Write e.g. 2017.`,
  yearOutside: ({ year, measure, first, last }) =>
    `The register has ${measure} for ${first}–${last}, not for ${year}.`,
  selectionUnknown: ({ input, nearest }) =>
    `${quote(input)} is neither a county nor a municipality.${meant(nearest) || ' Write e.g. “Kronobergs län”, or select cells with municipalities.'}`,
  selectionEmpty: () =>
    'The selection is empty. Give a county or cells with municipalities, or leave it out for the whole country.',
  figureMissing: ({ municipality, measure, year }) =>
    `There is no figure of ${measure} ${year} for ${municipality}: the municipality did not exist then.`,

  scbAddressNotAllowed: ({ address, allowed }) =>
    `${address} is not allowed here. Allowed addresses: ${allowed.join(', ')}. Ask whoever published the add-in to build it with --scb ${address}.`,
  scbAddress: ({ address }) =>
    `${quote(address)} cannot be used as the address of SCB. Give an address that begins with https://, e.g. https://statistikdatabasen.scb.se/api/v2/.`,
  scbYearTooEarly: ({ year, measure, first }) =>
    `SCB has ${measure} from ${first} on, not for ${year}. Choose a later year.`,
  scbUnreachable: ({ host }) =>
    `${host} could not be reached. Check the network; if other sites work, a firewall or proxy is probably in the way, and the IT department needs to allow ${host}.`,
  scbSilent: ({ host, seconds }) =>
    `${host} did not answer in full within ${number(seconds)} seconds. Try again in a while.`,
  scbBlocked: ({ host, status }) =>
    `The answer came not from SCB but from a proxy or a sign-in page on the way (HTTP ${status}). Ask the IT department to allow ${host}.`,
  scbTooOften: ({ host, seconds }) =>
    `${host} takes no more requests just now. Try again in ${number(seconds)} seconds.`,
  scbFailed: ({ host, status }) =>
    `${host} could not answer (HTTP ${status}). Try again later; if it goes on, check the address of SCB in the settings.`,
  scbCancelled: () =>
    'Fetching from SCB was cancelled. Nothing has been changed; fetch again whenever you like.',
  scbTooManyCells: ({ table }) =>
    `SCB does not hand out so many figures of table ${table} at once. Choose fewer years.`,
  scbTableMoved: ({ table, host }) =>
    `There is no table ${table} at ${host}. Check the address of SCB in the settings; if it is right, SCB has moved the table, and the add-in needs to be updated.`,
  scbRefused: ({ table, years, said }) =>
    `SCB did not accept the request to table ${table} for ${years.join(', ')} (${quote(said)}). Either the year is not yet published, or SCB has changed the codes of the table. Choose another year; if that does not help, the add-in needs to be updated.`,
  scbCodeChanged: ({ table, code }) =>
    `The answer from table ${table} lacks ${quote(code)}: SCB has changed the codes of the table. The add-in needs to be updated; type or paste the weights until then.`,
  scbNotPublished: ({ table, measure, years }) =>
    `Table ${table} has no figures of ${measure} for ${years.join(', ')}. Choose a year that SCB has published.`,
  scbTooLarge: ({ host, megabytes }) =>
    `The answer from ${host} is larger than ${number(megabytes)} MB and was not read. Choose fewer years, or check the address of SCB in the settings.`,
  scbNotJsonStat: ({ table, host }) =>
    `The answer from ${host} about table ${table} is not in the format json-stat2. Check the address of SCB in the settings.`,
  scbDamaged: ({ table, where }) =>
    `The answer from table ${table} does not fit together (${where}), so nothing has been fetched. Try again; if it goes on, the add-in needs to be updated.`,
  scbMunicipalityUnknown: ({ table, codes }) =>
    `The answer from table ${table} has municipalities that the add-in does not know: ${some(codes)}. The division into municipalities has changed, and the add-in needs to be updated.`,
  scbFiguresMissing: ({ municipalities, measure, year }) =>
    `SCB has no figure of ${measure} ${year} for ${some(municipalities)}. Choose another year, or leave out whoever has none.`,

  sheetMissing: ({ sheet }) =>
    `The sheet ${quote(sheet)} is missing. Undo its removal, or create the key anew.`,
  sheetProtected: ({ sheet }) =>
    `The sheet ${quote(sheet)} is protected. Unprotect it under Review in Excel and try again.`,
  cellsNotEmpty: ({ address, count }) =>
    count === 1
      ? `There is something in a cell of ${address} already. Choose another place, or confirm that it is to be replaced.`
      : `There is something in ${number(count)} cells of ${address} already. Choose another place, or confirm that they are to be replaced.`,
  nameTaken: ({ name }) => `The name ${quote(name)} is already used in the workbook. Choose another.`,
  labelTaken: ({ label }) => `There is already a key called ${quote(label)}. Choose another name.`,
  exampleKeyDiffers: ({ label }) =>
    `The workbook already has a key called ${quote(label)}, with other weights than the example's. Nothing has been inserted. Rename the key, or insert the example in a new workbook.`,
  exampleNeedsScenarios: ({ sheet }) =>
    `The example has scenarios of its own, and the workbook already has others on the sheet ${sheet}. Nothing has been inserted or changed. Insert the example in a new workbook.`,
  keyUnknown: ({ name }) => `The key ${quote(name)} is no longer in the workbook.`,
  keyInUse: ({ label, cells }) =>
    `The key ${quote(label)} is used in ${some(cells)}. Without it those cells show errors.`,
  selectionNotKey: ({ address }) =>
    `The selection ${address} is no key. Select two columns: party and weight, preferably with a header.`,
  selectionTooLarge: ({ address, count, most }) =>
    `The selection ${address} has ${number(count)} cells; at most ${number(most)} can be read. Select only the cells that are needed.`,
  addressUnknown: ({ address }) =>
    `${quote(address)} is no cell of the workbook. Write e.g. B4:C4 or Sheet1!B4:C4.`,
  areasDiffer: ({ address, rows, expected }) =>
    `The area ${address} has ${number(rows)} rows, but the first one has ${number(expected)}. The areas must have as many rows, one for each party.`,
  amountsNotLine: ({ address }) => `The amounts in ${address} must stand in one row or one column.`,
  schemaNewer: ({ found, known }) =>
    `The workbook was made with a newer version of the add-in (format ${found}, here ${known}). You can read and calculate; update the add-in to change anything.`,

  scenarioUnknown: ({ label }) => `There is no scenario ${quote(label)}.`,
  scenarioLabelMissing: () => 'Write what the scenario is called, e.g. Alternativ 1.',
  assumptionLabelMissing: () => 'Write what the assumption is called, e.g. Budget administration.',
  scenarioTaken: ({ label }) => `There is already a scenario called ${quote(label)}. Choose another name.`,
  assumptionTaken: ({ label }) =>
    `There is already an assumption called ${quote(label)}. Choose another name.`,
  assumptionUnknown: ({ label }) => `There is no assumption ${quote(label)}.`,
  scenarioLast: ({ label }) =>
    `${quote(label)} is the only scenario and cannot be deleted. Make another one first.`,
  scenarioInUse: ({ label, cells }) =>
    `The scenario ${quote(label)} is used in ${some(cells)}. If it is deleted, those cells show errors or disappear.`,
  assumptionInUse: ({ label, cells }) =>
    `The assumption ${quote(label)} is used in ${some(cells)}. If it is deleted, those cells show errors or disappear.`,
  undoNothing: () => 'There is nothing to undo.',
  undoAlready: () => 'It has already been undone in Excel.',
  undoChanged: ({ cells }) =>
    `It cannot be undone: ${some(cells)} has changed since then. Nothing was written.`,
  scenariosMissing: () => 'The workbook has no scenarios yet.',
  scenariosDamaged: ({ cell, expected }) =>
    `The sheet Scenarier has been changed: ${quote(expected)} was expected in ${cell}. Undo the change, or correct the cell.`,
  compareNoScenario: () => 'Choose at least one scenario to compare.',
  compareColumns: ({ parties, amounts }) =>
    `The parties (${parties}) and the amounts (${amounts}) must be two columns with equally many cells. Select them again.`,
  compareCancelled: () => 'The comparison was cancelled. The workbook is as before.',
  compareTimedOut: ({ scenario, seconds }) =>
    `The calculation of “${scenario}” was not finished within ${seconds} seconds. Nothing was written, and the earlier scenario is chosen again. Wait until Excel has finished calculating, and try again.`,
  compareDisturbed: ({ address }) =>
    `${address} was changed during the comparison. It was stopped, so that figures from before and after the change are not mixed. Try again when nobody else changes the workbook.`,
  compareOtherRuns: ({ scenario }) =>
    `A comparison is already running in the workbook. It began from “${scenario}”. Wait until it is done.`,
  compareNotRestored: ({ scenario }) =>
    `The comparison was stopped, but the scenario “${scenario}” could not be chosen again. Leave the cell that you are editing and choose “${scenario}” under Scenarios.`,
  resultTableMissing: ({ address }) =>
    `There is no table with parties and amounts at ${address}. Select a table in which one column holds parties of a key.`,

  itemsMissing: () => 'The workbook has no sheet Poster yet.',
  itemsDamaged: ({ cell, expected }) =>
    `The sheet Poster has been changed: ${quote(expected)} was expected in ${cell}. Undo the change, or correct the cell.`,
  itemNameMissing: () => 'Write what the item is called, e.g. Personligt ombud.',
  itemNameReserved: ({ name }) =>
    `An item cannot be called ${quote(name)}: the sum rows begin like that. Choose another name.`,
  itemTaken: ({ name }) => `There is already an item called ${quote(name)}. Choose another name.`,
  itemUnknown: ({ name }) => `There is no item ${quote(name)} on the sheet Poster.`,
  itemInUse: ({ name, cells }) =>
    `Other cells refer to the row of the item ${quote(name)}: ${some(cells)}. They would show an error or the amount of another item.`,
  itemCellBlank: ({ cell }) =>
    `The cell ${cell} is blank. Fill it in first, and every scenario gets that value.`,
  itemCellNotFixed: ({ cell, formula }) =>
    `${cell} holds the formula ${formula}. Only a number or a key can become an assumption: write the value in the cell first.`,
  itemParticipantsNone: ({ name }) =>
    `Nobody takes part in the item ${quote(name)}. Tick at least one party.`,
  itemsNotShared: () => 'No item has anything to share yet. Add an item first.',
  shareSheetDamaged: ({ cell, expected }) =>
    `The sheet Fördelade poster has been changed: ${quote(expected)} was expected in ${cell}. Undo the change, or delete the sheet and insert the shares again.`,

  ...tieOut,
  ...inferProblems,
  ...sharingProblems,
  ...excelProblems,
  ...readingProblems,
};

const CELLS: Record<string, string> = {
  amount: 'The amount',
  rule: 'The rule',
  step: 'The step',
  method: 'The method',
  party: 'The party',
  key: 'The key',
  count: 'The number of instalments',
  number: 'The number of the instalment',
  rowTotal: 'The row total',
  published: 'A cell of the table',
  total: 'The total',
};
