import { formatNumber } from '../number';
import type { ProblemText } from '../problemText';
import { excelProblems } from './excelProblems';
import { inferProblems } from './inferProblems';
import { sharingProblems } from './sharingProblems';
import { readingProblems } from './readingProblems';
import { tieOut } from './tieOut';
import { swedishError } from './excelError';

const number = (value: number): string => formatNumber(value, 'sv');
const quote = (text: string): string => `”${text}”`;
const list = (names: readonly string[]): string => names.map(quote).join(', ');
const keyCalled = (label: string): string => (label === '' ? 'nyckeln' : `nyckeln ${quote(label)}`);
const meant = (nearest: string | undefined): string => (nearest ? ` Menade du ${quote(nearest)}?` : '');

/** At most five names are listed; a message must be readable in the small box beside a cell. */
const some = (names: readonly string[]): string =>
  names.length > 5 ? `${list(names.slice(0, 5))} och ${names.length - 5} till` : list(names);

export const problems: ProblemText = {
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
  partyInNeither: ({ input, nearest }) =>
    `${quote(input)} finns varken i nyckeln före eller i nyckeln efter.${meant(nearest) || ' Skriv partens namn som i någon av nycklarna eller ange kommunkoden.'}`,

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
  fixedNotNumber: ({ key, party, input }) =>
    `Det fasta beloppet för ${quote(party)} i ${keyCalled(key)} är texten ${quote(input)}. Skriv det som ett tal.`,
  fixedNegative: ({ key, party, fixed }) =>
    `Det fasta beloppet för ${quote(party)} i ${keyCalled(key)} är negativt (${number(fixed)}). Det ska vara noll eller större.`,
  fixedNotInSteps: ({ key, party, fixed, step }) =>
    `Det fasta beloppet ${number(fixed)} för ${quote(party)} i ${keyCalled(key)} går inte jämnt upp i steget ${number(step)}.`,
  fixedExceedAmount: ({ key, fixed, amount, short }) =>
    `De fasta beloppen i ${keyCalled(key)} är ${number(fixed)}, men beloppet är ${number(amount)}: det saknas ${number(short)}.`,
  fractionOfFixed: ({ key }) =>
    `Det finns fasta belopp i ${keyCalled(key)}, så en parts andel beror på beloppet. Använd NYCKEL.SHARE.`,
  fractionOfBounds: ({ key }) =>
    `Det finns golv eller tak i ${keyCalled(key)}, så en parts andel beror på beloppet. Använd NYCKEL.SHARE.`,
  nestNotRestricted: ({ key }) =>
    `Det finns fasta belopp, golv eller tak i ${keyCalled(key)}, som har flera nivåer. Begränsa i stället den nyckel som parterna står i.`,
  boundNotNumber: ({ key, party, column, input }) =>
    `${column} för ${quote(party)} i ${keyCalled(key)} är texten ${quote(input)}. Skriv ett tal, eller lämna cellen tom.`,
  boundNegative: ({ key, party, column, bound }) =>
    `${column} för ${quote(party)} i ${keyCalled(key)} är negativt (${number(bound)}). Det ska vara noll eller större.`,
  boundsCrossed: ({ key, party, floor, cap }) =>
    `Golvet ${number(floor)} är högre än taket ${number(cap)} för ${quote(party)} i ${keyCalled(key)}. Inget helt antal steg ryms mellan dem.`,
  fixedAboveCap: ({ key, party, fixed, cap }) =>
    `Det fasta beloppet ${number(fixed)} är högre än taket ${number(cap)} för ${quote(party)} i ${keyCalled(key)}.`,
  floorsExceedAmount: ({ key, floors, amount, short }) =>
    `Golven i ${keyCalled(key)} är tillsammans ${number(floors)}, men beloppet är ${number(amount)}: det saknas ${number(short)}. Sänk ett golv eller höj beloppet.`,
  capsBelowAmount: ({ key, caps, amount, left }) =>
    `Taken i ${keyCalled(key)} är tillsammans ${number(caps)}, men beloppet är ${number(amount)}: ${number(left)} kan inte fördelas. Höj ett tak eller sänk beloppet.`,
  subkeyNotKey: ({ key, party, input }) =>
    `Undernyckeln för ${quote(party)} i ${keyCalled(key)} är ${quote(input)}, som inte är en nyckel. Skriv = och nyckelns namn i cellen, t.ex. =Folkmängd_2016.`,
  blendNotWhole: ({ key, sum }) =>
    `Andelarna i ${keyCalled(key)} är tillsammans ${number(sum)} %. De ska bli 100 %.`,
  blendOfBounds: ({ key, part }) =>
    `${quote(part)} har fasta belopp, golv eller tak och kan därför inte blandas in i ${keyCalled(key)}: dess andelar beror på beloppet.`,
  keyCycle: ({ labels }) =>
    `Nycklarna ${list(labels)} hänvisar till varandra i en cirkel. Ta bort en av hänvisningarna.`,
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
  methodUnknown: ({ input, known }) => `Metoden ${quote(input)} finns inte. Välj bland ${list(known.sv)}.`,
  lastOutOfBounds: ({ key, party, share, floor, cap }) =>
    `Med metoden ”sista” tar ${quote(party)} det som blir över i ${keyCalled(key)}: ${number(share)}, som är ${share < floor ? `mindre än ${number(floor)}` : `mer än ${number(cap ?? 0)}`}. Välj en annan metod eller ett mindre steg.`,
  quotaTooFarBack: ({ key, most }) =>
    `Kvotmetoden bygger på hur mindre belopp delas, och för ${keyCalled(key)} måste mer än ${number(most)} steg gås igenom. Välj störst rest eller uddatalsmetoden, eller ett större steg.`,

  tariffEmpty: () => 'Avgiftstabellen är tom. Skriv en klass på varje rad: från, till och avgift.',
  tariffColumn: ({ column, found }) =>
    `Kolumnen ${quote(column)} saknas i avgiftstabellen; där finns ${list(found)}. Den ska ha från, till och avgift eller per styck.`,
  tariffNotNumber: ({ column, row, input }) =>
    `På rad ${row} i avgiftstabellen är ${column} texten ${quote(input)}. Skriv ett tal.`,
  tariffReversed: ({ from, to }) =>
    `Klassen från ${number(from)} till ${number(to)} i avgiftstabellen är bakvänd.`,
  tariffOverlap: ({ at }) =>
    `Klasserna i avgiftstabellen överlappar varandra vid ${number(at)}: gränsen hör till båda. Låt den ena sluta före.`,
  tariffGap: ({ after, before }) =>
    `Det finns en lucka i avgiftstabellen mellan ${number(after)} och ${number(before)}.`,
  tariffWeight: ({ input }) => `${quote(input)} är inget tal. Ange t.ex. antalet invånare.`,
  tariffBelow: ({ weight, first }) =>
    `${number(weight)} är mindre än avgiftstabellens första gräns, ${number(first)}.`,
  tariffAbove: ({ weight, last }) =>
    `${number(weight)} är större än avgiftstabellens sista gräns, ${number(last)}. Lämna till tomt i den sista klassen om den saknar slut.`,
  tariffBetween: ({ weight, after }) =>
    `${number(weight)} ligger mellan två klasser i avgiftstabellen, efter ${number(after)}. Ange ett helt antal.`,

  instalmentCount: ({ input }) =>
    `Antalet rater ${quote(input)} är inget positivt heltal. Ange t.ex. 4 eller 12.`,
  instalmentNumber: ({ input, count }) =>
    `Rat nr ${quote(input)} finns inte. Ange ett heltal från 1 till ${number(count)}.`,

  answersMissing: () => 'Det finns inga svar att läsa. Ange ett område med part och svar på varje rad.',
  answersTooNarrow: () =>
    'Svaren har bara en kolumn. De behöver två: part och svar (ja, nej, eller tomt för den som inte har svarat).',
  answerWithoutParty: ({ row }) => `På rad ${row} finns ett svar men ingen part.`,
  answerTwice: ({ party, same }) =>
    party === same
      ? `${quote(party)} står två gånger bland svaren. Ta bort den ena raden.`
      : `${quote(party)} och ${quote(same)} är samma part bland svaren. Ta bort den ena raden.`,
  answerUnknown: ({ party, input }) =>
    `Svaret från ${quote(party)} är ${quote(input)}. Skriv ja, ”ja, villkorat” eller nej, eller lämna cellen tom.`,
  ruleUnknown: ({ input, nearest }) =>
    `${input === '' ? 'Regeln saknas.' : `Regeln ${quote(input)} går inte att förstå.`} Skriv alla, minst 7, merparten, eller namnen på dem som måste delta (med semikolon emellan).${meant(nearest)}`,
  ruleCount: ({ count: wanted, asked }) =>
    wanted < 1
      ? 'Regeln ”minst 0” är alltid uppfylld. Ange minst 1, eller vilka som måste delta.'
      : `Regeln kräver minst ${number(wanted)}, men bara ${number(asked)} är tillfrågade.`,
  rulePartyUnknown: ({ input, nearest }) =>
    `${quote(input)} i regeln finns inte bland dem som är tillfrågade.${meant(nearest)}`,
  agreementLabelMissing: () => 'Skriv vad överenskommelsen heter, t.ex. Social välfärd 2018.',
  agreementTaken: ({ label }) =>
    `Det finns redan en överenskommelse som heter ${quote(label)}. Välj ett annat namn.`,
  agreementUnknown: ({ name }) => `Villkoret ${quote(name)} finns inte längre i arbetsboken.`,
  partyNotAsked: ({ party, label }) =>
    `${quote(party)} är inte bland dem som är tillfrågade om ${quote(label)}.`,
  dateUnknown: ({ input }) => `${quote(input)} är inget datum. Skriv det som 2017-11-25.`,
  agreementDamaged: ({ label, line }) =>
    `Bladet Deltagande har ändrats: raden ${quote(line)} saknas ovanför svaren för ${quote(label)}. Ångra ändringen.`,

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

  ...tieOut,
  ...inferProblems,
  ...sharingProblems,
  ...excelProblems,
  ...readingProblems,
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
