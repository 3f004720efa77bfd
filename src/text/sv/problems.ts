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
    `En del av åtgärdsfönstret kunde inte hämtas (${said}). Inget är ändrat. Kontrollera nätverket och försök igen.`,

  sheetTaken: ({ sheet }) =>
    `Det finns redan ett blad som heter ${quote(sheet)}. Välj ett annat namn på bladet.`,
  settlementMissing: ({ sheet }) =>
    `Bladet ${quote(sheet)} är inget avräkningsblad längre. Välj ett annat, eller ångra ändringen.`,
  dateWrong: ({ input }) => `${quote(input)} är inget datum. Skriv t.ex. 2018-01-31.`,
  newYearChanged: ({ from }) =>
    `${quote(from)} har ändrats sedan listan gjordes, så ingenting har gjorts. Gör om listan.`,
  sheetNameWrong: ({ sheet, most }) =>
    `Ett blad kan inte heta ${quote(sheet)}. Skriv högst ${number(most)} tecken, utan [ ] : * ? / \\.`,

  indexEmpty: () => 'Skriv minst ett år och hur mycket priserna ändrades då.',
  indexGap: ({ year }) =>
    `I indexserien saknas året före ${year}. Alla år måste finnas med, även de med 0 %.`,
  indexUnknown: ({ table }) => `Indexserien ${quote(table)} finns inte i arbetsboken.`,

  scbAddressNotAllowed: ({ address, allowed }) =>
    `${address} är inte tillåten här. Tillåtna adresser: ${allowed.join(', ')}. Be den som har publicerat tillägget att bygga det med --scb ${address}.`,
  scbAddress: ({ address }) =>
    `${quote(address)} kan inte användas som adress till SCB. Ange en adress som börjar med https://, t.ex. https://statistikdatabasen.scb.se/api/v2/.`,
  scbYearTooEarly: ({ year, measure, first }) =>
    `SCB har ${measure} från och med ${first}, inte för ${year}. Välj ett senare år.`,
  scbUnreachable: ({ host }) =>
    `Det gick inte att nå ${host}. Kontrollera nätverket; fungerar andra webbplatser är det troligen en brandvägg eller proxy som stoppar, och it-avdelningen behöver tillåta ${host}.`,
  scbSilent: ({ host, seconds }) =>
    `${host} svarade inte fullständigt inom ${number(seconds)} sekunder. Försök igen om en stund.`,
  scbBlocked: ({ host, status }) =>
    `Svaret kom inte från SCB utan från en proxy eller inloggningssida på vägen (HTTP ${status}). Be it-avdelningen tillåta ${host}.`,
  scbTooOften: ({ host, seconds }) =>
    `${host} tar inte emot fler frågor just nu. Försök igen om ${number(seconds)} sekunder.`,
  scbFailed: ({ host, status }) =>
    `${host} kunde inte svara (HTTP ${status}). Försök igen senare; kvarstår felet, kontrollera adressen till SCB i inställningarna.`,
  scbCancelled: () => 'Hämtningen från SCB avbröts. Ingenting har ändrats; hämta på nytt när du vill.',
  scbTooManyCells: ({ table }) =>
    `SCB lämnar inte ut så många uppgifter ur tabell ${table} på en gång. Välj färre år.`,
  scbTableMoved: ({ table, host }) =>
    `Tabell ${table} finns inte på ${host}. Kontrollera adressen till SCB i inställningarna; är den rätt har SCB flyttat tabellen, och tillägget behöver uppdateras.`,
  scbRefused: ({ table, years, said }) =>
    `SCB godtog inte frågan till tabell ${table} om ${years.join(', ')} (${quote(said)}). Antingen är året inte publicerat än, eller så har SCB ändrat tabellens koder. Välj ett annat år; hjälper inte det behöver tillägget uppdateras.`,
  scbCodeChanged: ({ table, code }) =>
    `I svaret ur tabell ${table} saknas ${quote(code)}: SCB har ändrat tabellens koder. Tillägget behöver uppdateras; skriv eller klistra in vikterna så länge.`,
  scbNotPublished: ({ table, measure, years }) =>
    `I tabell ${table} finns inga uppgifter om ${measure} för ${years.join(', ')}. Välj ett år som SCB har publicerat.`,
  scbTooLarge: ({ host, megabytes }) =>
    `Svaret från ${host} är större än ${number(megabytes)} MB och lästes inte. Välj färre år, eller kontrollera adressen till SCB i inställningarna.`,
  scbNotJsonStat: ({ table, host }) =>
    `Svaret från ${host} om tabell ${table} är inte i formatet json-stat2. Kontrollera adressen till SCB i inställningarna.`,
  scbDamaged: ({ table, where }) =>
    `Svaret ur tabell ${table} går inte ihop (${where}), så ingenting har hämtats. Försök igen; kvarstår felet behöver tillägget uppdateras.`,
  scbMunicipalityUnknown: ({ table, codes }) =>
    `I svaret ur tabell ${table} finns kommuner som tillägget inte känner till: ${some(codes)}. Kommunindelningen har ändrats, och tillägget behöver uppdateras.`,
  scbFiguresMissing: ({ municipalities, measure, year }) =>
    `SCB har ingen uppgift om ${measure} ${year} för ${some(municipalities)}. Välj ett annat år, eller utelämna det som saknar uppgift.`,

  sheetMissing: ({ sheet }) =>
    `Bladet ${quote(sheet)} saknas i arbetsboken. Ångra borttagningen, eller skapa nyckeln på nytt.`,
  sheetProtected: ({ sheet }) =>
    `Bladet ${quote(sheet)} är skyddat. Ta bort skyddet under Granska i Excel och försök igen.`,
  cellsNotEmpty: ({ address, count }) =>
    count === 1
      ? `Det står redan något i en cell i ${address}. Välj en annan plats, eller bekräfta att den ska ersättas.`
      : `Det står redan något i ${number(count)} celler i ${address}. Välj en annan plats, eller bekräfta att de ska ersättas.`,
  nameTaken: ({ name }) => `Namnet ${quote(name)} används redan i arbetsboken. Välj ett annat.`,
  labelTaken: ({ label }) => `Det finns redan en nyckel som heter ${quote(label)}. Välj ett annat namn.`,
  exampleKeyDiffers: ({ label }) =>
    `Arbetsboken har redan en nyckel som heter ${quote(label)}, med andra vikter än exemplets. Inget är infogat. Byt namn på nyckeln, eller infoga exemplet i en ny arbetsbok.`,
  exampleNeedsScenarios: ({ sheet }) =>
    `Exemplet har egna scenarier, och arbetsboken har redan andra på bladet ${sheet}. Inget är infogat eller ändrat. Infoga exemplet i en ny arbetsbok.`,
  keyUnknown: ({ name }) => `Nyckeln ${quote(name)} finns inte längre i arbetsboken.`,
  keyInUse: ({ label, cells }) =>
    `Nyckeln ${quote(label)} används i ${some(cells)}. Tas den bort visar de cellerna fel.`,
  selectionNotKey: ({ address }) =>
    `Markeringen ${address} är ingen nyckel. Markera två kolumner: part och vikt, gärna med rubrik.`,
  selectionTooLarge: ({ address, count, most }) =>
    `Markeringen ${address} har ${number(count)} celler; högst ${number(most)} kan läsas. Markera bara de celler som behövs.`,
  addressUnknown: ({ address }) =>
    `${quote(address)} är ingen cell i arbetsboken. Skriv t.ex. B4:C4 eller Blad1!B4:C4.`,
  areasDiffer: ({ address, rows, expected }) =>
    `Området ${address} har ${number(rows)} rader, men det första har ${number(expected)}. Områdena ska ha lika många rader, en för varje part.`,
  amountsNotLine: ({ address }) => `Beloppen i ${address} måste stå i en rad eller en kolumn.`,
  schemaNewer: ({ found, known }) =>
    `Arbetsboken är gjord med en nyare version av tillägget (format ${found}, här ${known}). Du kan läsa och räkna, men uppdatera tillägget för att ändra.`,

  scenarioUnknown: ({ label }) => `Scenariot ${quote(label)} finns inte.`,
  scenarioLabelMissing: () => 'Skriv vad scenariot heter, t.ex. Alternativ 1.',
  assumptionLabelMissing: () => 'Skriv vad förutsättningen heter, t.ex. Budget administration.',
  scenarioTaken: ({ label }) =>
    `Det finns redan ett scenario som heter ${quote(label)}. Välj ett annat namn.`,
  assumptionTaken: ({ label }) =>
    `Det finns redan en förutsättning som heter ${quote(label)}. Välj ett annat namn.`,
  assumptionUnknown: ({ label }) => `Förutsättningen ${quote(label)} finns inte.`,
  scenarioLast: ({ label }) =>
    `${quote(label)} är det enda scenariot och kan inte tas bort. Gör ett annat först.`,
  scenarioInUse: ({ label, cells }) =>
    `Scenariot ${quote(label)} används i ${some(cells)}. Tas det bort visar de cellerna fel, eller försvinner.`,
  assumptionInUse: ({ label, cells }) =>
    `Förutsättningen ${quote(label)} används i ${some(cells)}. Tas den bort visar de cellerna fel, eller försvinner.`,
  undoNothing: () => 'Det finns inget att ångra.',
  undoAlready: () => 'Det är redan ångrat i Excel.',
  undoChanged: ({ cells }) =>
    `Det går inte att ångra: ${some(cells)} är ändrat sedan dess. Inget är skrivet.`,
  scenariosMissing: () => 'Arbetsboken har inga scenarier än.',
  scenariosDamaged: ({ cell, expected }) =>
    `Bladet Scenarier har ändrats: i ${cell} väntades ${quote(expected)}. Ångra ändringen, eller rätta cellen.`,
  compareNoScenario: () => 'Välj minst ett scenario att jämföra.',
  compareColumns: ({ parties, amounts }) =>
    `Parterna (${parties}) och beloppen (${amounts}) ska vara två kolumner med lika många celler. Markera dem på nytt.`,
  compareCancelled: () => 'Jämförelsen är avbruten. Arbetsboken är som förut.',
  compareTimedOut: ({ scenario, seconds }) =>
    `Beräkningen av ”${scenario}” blev inte klar inom ${seconds} sekunder. Inget är skrivet och det tidigare scenariot är valt igen. Vänta tills Excel har räknat klart, och försök igen.`,
  compareDisturbed: ({ address }) =>
    `${address} ändrades medan jämförelsen pågick. Den är avbruten, så att siffror från före och efter ändringen inte blandas. Försök igen när ingen annan ändrar i arbetsboken.`,
  compareOtherRuns: ({ scenario }) =>
    `En jämförelse pågår redan i arbetsboken. Den började från ”${scenario}”. Vänta tills den är klar.`,
  compareNotRestored: ({ scenario }) =>
    `Jämförelsen är avbruten, men scenariot ”${scenario}” kunde inte väljas igen. Lämna cellen du redigerar och välj ”${scenario}” under Scenarier.`,
  resultTableMissing: ({ address }) =>
    `Det finns ingen tabell med parter och belopp vid ${address}. Markera en tabell där en kolumn innehåller parter ur en nyckel.`,

  itemsMissing: () => 'Arbetsboken har inget blad Poster än.',
  itemsDamaged: ({ cell, expected }) =>
    `Bladet Poster har ändrats: i ${cell} väntades ${quote(expected)}. Ångra ändringen, eller rätta cellen.`,
  itemNameMissing: () => 'Skriv vad posten heter, t.ex. Personligt ombud.',
  itemNameReserved: ({ name }) =>
    `En post kan inte heta ${quote(name)}: så börjar summaraderna. Välj ett annat namn.`,
  itemTaken: ({ name }) => `Det finns redan en post som heter ${quote(name)}. Välj ett annat namn.`,
  itemUnknown: ({ name }) => `Posten ${quote(name)} finns inte på bladet Poster.`,
  itemInUse: ({ name, cells }) =>
    `Andra celler hänvisar till raden med posten ${quote(name)}: ${some(cells)}. De skulle visa fel eller en annan posts belopp.`,
  itemCellBlank: ({ cell }) => `Cellen ${cell} är tom. Fyll i den först, så får alla scenarier det värdet.`,
  itemCellNotFixed: ({ cell, formula }) =>
    `I ${cell} står formeln ${formula}. Bara ett tal eller en nyckel kan bli en förutsättning: skriv värdet i cellen först.`,
  itemParticipantsNone: ({ name }) => `Ingen part deltar i posten ${quote(name)}. Kryssa för minst en.`,
  itemsNotShared: () => 'Ingen post har något att fördela än. Lägg till en post först.',
  shareSheetDamaged: ({ cell, expected }) =>
    `Bladet Fördelade poster har ändrats: i ${cell} väntades ${quote(expected)}. Ångra ändringen, eller ta bort bladet och för in fördelningen på nytt.`,

  ...inferProblems,
  ...sharingProblems,
  ...excelProblems((problem) => sayProblem(problems, problem)),
  ...readingProblems,
};
