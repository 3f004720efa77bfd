import { sayProblem, type ProblemText } from '../problemText';
import { excelProblems } from './excelProblems';
import { inferProblems } from './inferProblems';
import { sharingProblems } from './sharingProblems';
import { readingProblems } from './readingProblems';
import { compoundKeyProblems } from './compoundKeyProblems';
import { fetchProblem } from './fetchProblem';
import { keyProblems } from './keyProblems';
import { ruleProblems } from './ruleProblems';
import { tieOut } from './tieOut';
import { number, quote, some } from './phrases';

export const problems: ProblemText = {
  ...keyProblems,
  ...compoundKeyProblems,
  ...ruleProblems,
  ...tieOut,
  ...fetchProblem,

  operationsNotFetched: ({ said }) =>
    `A part of the task pane could not be fetched (${said}). Nothing has been changed. Check the network and try again.`,

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

  ...inferProblems,
  ...sharingProblems,
  ...excelProblems((problem) => sayProblem(problems, problem)),
  ...readingProblems,
};
