/*
 * The custom functions, as their users meet them: each comment below is the help that Excel shows, and the parameter
 * names are the words that a Swedish user reads while typing. Names, order and meaning of arguments are a contract.
 * Every parameter is `any`, for otherwise Excel refuses a wrong cell with a message of its own; each function is one
 * line into its own file. Excel's metadata generator reads top-level function declarations only.
 */
import { restrictKey } from '../core/key/restrictKey';
import { answer, language } from './answer';
import { toCells } from './argument';
import { auditOf, explanationOf, inferFrom } from './askReasons';
import { changeOf, conditionOf, instalmentFor, tariffFor, tiedOut } from './askRules';
import { blendOf } from './blend';
import { withKey } from './keyArgument';
import { registerCells } from './registerCells';
import { partyFraction, shareByKey, sharesOf } from './share';
import type { SharingArguments } from './rules';
import { stampTable } from './stampTable';

/**
 * En parts fördelade belopp, avrundat så att alla parter tillsammans betalar exakt beloppet. Exempel: =NYCKEL.SHARE("Ljungby"; Skatteunderlag_2017; 2000000; 100)
 * @customfunction SHARE
 * @param part Partens namn eller kommunkod: Ljungby, Ljungby kommun eller 0781.
 * @param nyckel Nyckelns namn utan citattecken, t.ex. Folkmängd_2016, eller ett område med part och vikt.
 * @param belopp Beloppet som ska fördelas. Ett negativt belopp är en återbetalning.
 * @param [steg] Minsta steg i beloppets mått: 1 (om det utelämnas), 100 eller 0,01.
 * @param [metod] Avrundning: "störst rest" (om den utelämnas), "uddatalsmetoden", "kvotmetoden", "var för sig", "störst vikt", "första" eller "sista".
 * @returns Det fördelade beloppet.
 */
export function share(part: any, nyckel: any[][], belopp: any, steg?: any, metod?: any): any {
  return answer(shareByKey(nyckel, part, belopp, steg, metod));
}

/**
 * Alla parters fördelade belopp på en gång: en rad för varje part och en kolumn för varje belopp. Exempel: =NYCKEL.SHARES(PKS_2018; B2:C2; 1)
 * @customfunction SHARES
 * @param nyckel Nyckelns namn utan citattecken, t.ex. Folkmängd_2016, eller ett område med part och vikt.
 * @param belopp Ett eller flera belopp som ska fördelas, ett för varje kolumn.
 * @param [steg] Minsta steg i beloppets mått: 1 (om det utelämnas), 100 eller 0,01.
 * @param [metod] Avrundning: "störst rest" (om den utelämnas), "uddatalsmetoden", "kvotmetoden", "var för sig", "störst vikt", "första" eller "sista".
 * @param [parter] Celler med parternas namn. Raderna följer dem och bara beloppen visas; alla nyckelns parter måste finnas med.
 * @returns De fördelade beloppen; med parternas namn först om parter utelämnas.
 */
export function shares(nyckel: any[][], belopp: any[][], steg?: any, metod?: any, parter?: any[][]): any[][] {
  return answer(withKey(nyckel, (key) => sharesOf(key, belopp, steg, metod, parter))) as any[][];
}

/**
 * Alla parters fördelade belopp avrundade så att både rader och kolumner stämmer: varje kolumn blir sitt belopp och varje rad partens del av alla belopp tillsammans. Exempel: =NYCKEL.TIEOUT(PKS_2018; B2:C2; 1)
 * @customfunction TIEOUT
 * @param nyckel Nyckelns namn utan citattecken, t.ex. Folkmängd_2016, eller ett område med part och vikt.
 * @param belopp De belopp som ska fördelas, ett för varje kolumn, t.ex. verksamheter eller år.
 * @param [steg] Minsta steg i beloppens mått: 1 (om det utelämnas), 100 eller 0,01.
 * @param [parter] Celler med parternas namn. Raderna följer dem och bara beloppen visas; alla nyckelns parter måste finnas med.
 * @param [radsummor] Vad varje rad ska bli tillsammans, i parternas ordning. Utelämnas de blir raden partens del av alla belopp tillsammans.
 * @returns De fördelade beloppen; med parternas namn först om parter utelämnas.
 */
export function tieout(
  nyckel: any[][],
  belopp: any[][],
  steg?: any,
  parter?: any[][],
  radsummor?: any[][],
): any[][] {
  return answer(withKey(nyckel, (key) => tiedOut(key, belopp, steg, parter, radsummor))) as any[][];
}

/**
 * En parts exakta andel enligt nyckeln, ett tal mellan 0 och 1. Exempel: =NYCKEL.FRACTION("Ljungby"; Skatteunderlag_2017)
 * @customfunction FRACTION
 * @param part Partens namn eller kommunkod.
 * @param nyckel Nyckelns namn utan citattecken, t.ex. Folkmängd_2016, eller ett område med part och vikt.
 * @returns Andelen. Formatera cellen som procent.
 */
export function fraction(part: any, nyckel: any[][]): any {
  return answer(withKey(nyckel, (key) => partyFraction(key, part)));
}

/**
 * Nyckelns stämpel: dess namn och åtta tecken som ändras så snart en part eller vikt ändras. Exempel: =NYCKEL.STAMP("Folkmängd 2016"; Nyckeltabell_Folkmängd_2016[#Alla])
 * @customfunction STAMP
 * @param namn Vad nyckeln heter.
 * @param tabell Hela nyckeltabellen med rubriker.
 * @returns Stämpeln, t.ex. Folkmängd 2016#8f2ac1d0.
 */
export function stamp(namn: any, tabell: any[][]): any {
  return answer(stampTable(namn, tabell));
}

/**
 * En nyckel ur det inbyggda registret över Sveriges kommuner: en rad för varje kommun, med mått, år och källa i rubriken. Exempel: =NYCKEL.REGISTER("skatteunderlag"; 2017; "Kronobergs län")
 * @customfunction REGISTER
 * @param mått "folkmängd", "skatteunderlag" eller "skattekraft".
 * @param år SCB:s år. Folkmängd avser den 31 december; skatteunderlag 2017 avser inkomsterna 2015.
 * @param [urval] Ett län (namn eller kod) eller celler med kommuner. Hela landet om det utelämnas.
 * @returns Kommuner och vikter med rubrik.
 */
export function register(mått: any, år: any, urval?: any[][]): any[][] {
  return answer(registerCells(mått, år, urval)) as any[][];
}

/**
 * Nyckeln begränsad till vissa parter, t.ex. dem som deltar. Exempel: =NYCKEL.SHARES(NYCKEL.SUBKEY(Folkmängd_2016; A5:A9); 100000)
 * @customfunction SUBKEY
 * @param nyckel Nyckelns namn utan citattecken, t.ex. Folkmängd_2016, eller ett område med part och vikt.
 * @param parter Celler med de parter som ska vara kvar.
 * @returns Parter och vikter med rubrik, i nyckelns ordning.
 */
export function subkey(nyckel: any[][], parter: any[][]): any[][] {
  return answer(withKey(nyckel, (key) => restrictKey(key, toCells(parter) ?? []))) as any[][];
}

/**
 * En nyckel som är en blandning av andra: varje nyckels andelar gånger dess del av blandningen. Delarna ska bli 100 %. Exempel: =NYCKEL.BLEND(Lika; 30%; Folkmängd_2016; 70%)
 * @customfunction BLEND
 * @param nyckel Den första nyckelns namn utan citattecken, eller ett område med part och vikt.
 * @param andel Den första nyckelns del av blandningen, t.ex. 30%.
 * @param {any[][][]} fler Nästa nyckel och dess del, nästa nyckel och dess del, och så vidare.
 * @returns Parter och vikter med rubrik.
 */
export function blend(nyckel: any[][], andel: any, fler: any[][][]): any[][] {
  return answer(blendOf(nyckel, andel, fler)) as any[][];
}

/**
 * Avgiften enligt en trappa: en tabell med kolumnerna från, till och avgift eller per styck (och vid behov rabatt och högst). Båda gränserna hör till klassen. Exempel: =NYCKEL.TARIFF(B5; Avgiftstrappa)
 * @customfunction TARIFF
 * @param vikt Det som avgiften beror på, t.ex. antalet invånare.
 * @param tabell Avgiftstabellen med rubriker.
 * @returns Avgiften.
 */
export function tariff(vikt: any, tabell: any[][]): any {
  return answer(tariffFor(vikt, tabell));
}

/**
 * En rat av ett belopp. Det som är betalt till och med varje rat avrundas, så att alla rater tillsammans blir exakt beloppet. Exempel: =NYCKEL.INSTALMENT(B5; 12; 1; 1)
 * @customfunction INSTALMENT
 * @param belopp Beloppet som ska delas upp. Ett negativt belopp är en återbetalning.
 * @param antal Antalet rater, t.ex. 4 eller 12.
 * @param nr Vilken rat i ordningen: 1 är den första.
 * @param [steg] Minsta steg i beloppets mått: 1 (om det utelämnas), 100 eller 0,01.
 * @returns Ratens belopp.
 */
export function instalment(belopp: any, antal: any, nr: any, steg?: any): any {
  return answer(instalmentFor(belopp, antal, nr, steg));
}

/**
 * Om villkoret för en överenskommelse är "uppfyllt", "ej uppfyllt" eller "ej avgjort". Det är avgjort så snart de svar som saknas inte kan ändra utfallet. Exempel: =NYCKEL.CONDITION(A5:B12; "alla")
 * @customfunction CONDITION
 * @param svar Part och svar på varje rad: ja, nej eller tomt. "ja, villkorat" är ett ja som förutsätter att alla deltar. Fler kolumner får följa.
 * @param regel "alla", "minst 7", "merparten" (fler än hälften av alla tillfrågade) eller namnen på dem som måste delta: celler, eller en text med semikolon emellan.
 * @returns "uppfyllt", "ej uppfyllt" eller "ej avgjort".
 */
export function condition(svar: any[][], regel: any[][]): any {
  return answer(conditionOf(svar, regel));
}

/**
 * Varför en parts belopp ändrades, i fyra celler bredvid varandra: budget (vid den gamla nyckeln), nyckel, avrundning och hela ändringen. De tre första blir tillsammans exakt den fjärde. Exempel: =NYCKEL.CHANGE("Tranås"; PKS_2016; 6297; PKS_2018; 9400; 1)
 * @customfunction CHANGE
 * @param part Partens namn eller kommunkod. Den som bara finns i en av nycklarna har tillkommit eller lämnat.
 * @param nyckelFöre Nyckeln före: dess namn utan citattecken, eller ett område med part och vikt.
 * @param beloppFöre Beloppet som fördelades före.
 * @param nyckelEfter Nyckeln efter: dess namn utan citattecken, eller ett område med part och vikt.
 * @param beloppEfter Beloppet som fördelas efter.
 * @param [steg] Minsta steg i beloppens mått: 1 (om det utelämnas), 100 eller 0,01.
 * @returns Budget, nyckel, avrundning och hela ändringen.
 */
export function change(
  part: any,
  nyckelFöre: any[][],
  beloppFöre: any,
  nyckelEfter: any[][],
  beloppEfter: any,
  steg?: any,
): any[][] {
  const before: SharingArguments = { key: nyckelFöre, amount: beloppFöre };
  const after: SharingArguments = { key: nyckelEfter, amount: beloppEfter };
  return answer(changeOf(part, before, after, steg)) as any[][];
}

/**
 * Varför en parts belopp är vad det är, i ord: nyckel och stämpel, andel, oavrundat belopp, hur mycket som blev över vid avrundningen och vilka rester det gick till. Exempel: =NYCKEL.EXPLAIN("Nässjö"; PKS_2018; 9400; 1)
 * @customfunction EXPLAIN
 * @param part Partens namn eller kommunkod: Ljungby, Ljungby kommun eller 0781.
 * @param nyckel Nyckelns namn utan citattecken, t.ex. Folkmängd_2016, eller ett område med part och vikt.
 * @param belopp Beloppet som fördelas. Ett negativt belopp är en återbetalning.
 * @param [steg] Minsta steg i beloppets mått: 1 (om det utelämnas), 100 eller 0,01.
 * @param [metod] Avrundning: "störst rest" (om den utelämnas), "uddatalsmetoden", "kvotmetoden", "var för sig", "störst vikt", "första" eller "sista".
 * @returns Förklaringen som text, att klistra in i en tjänsteskrivelse.
 */
export function explain(part: any, nyckel: any[][], belopp: any, steg?: any, metod?: any): any {
  return answer(explanationOf(nyckel, part, belopp, steg, metod, language()));
}

/**
 * Vilken nyckel som kan ligga bakom en publicerad tabell: registrets alla mått och år och blandningar av två prövas, och det som ger beloppen rangordnas med total, steg och avrundning. Säger också vad som inte går att veta. Exempel: =NYCKEL.INFER(A5:B5; ; "Kronobergs län")
 * @customfunction INFER
 * @param publicerat Celler med parternas namn och deras belopp bredvid, ett eller flera. Rubrikrad och summarad får vara med.
 * @param [total] Den publicerade totalen: en cell för varje kolumn med belopp. Utelämnas den härleds den.
 * @param [kandidater] Ett län, kommuner, eller en eller flera nycklar (deras namn utan citattecken). Utelämnas de prövas hela registret för tabellens parter.
 * @returns En tabell: slutsatsen först, sedan nycklarna i rangordning, sist det som inte går att veta.
 */
export function infer(publicerat: any[][], total?: any[][], kandidater?: any[][]): any[][] {
  return answer(inferFrom(publicerat, total, kandidater, language())) as any[][];
}

/**
 * Vad som inte stämmer i en publicerad tabell: summor, felskrivna siffror, radsummor, avgift gånger antal, procent och avvikelser från en nyckel, med förslag som stämmer. Exempel: =NYCKEL.AUDIT(A4:C17; B18:C18)
 * @customfunction AUDIT
 * @param publicerat Celler med talen, helst med parternas namn före. Rubrikrad och summarad får vara med.
 * @param [total] Den publicerade summan: en cell för varje kolumn med tal. Utelämnas den används summaraden.
 * @param [nyckel] Nyckeln som beloppen ska följa: dess namn utan citattecken, eller ett område med part och vikt.
 * @param [steg] Vad beloppen är avrundade till: 1, 100 eller 0,01. Utelämnas det läses det ur beloppen.
 * @returns En tabell: först varje kolumns summa och skillnaden, sedan det som i övrigt inte stämmer.
 */
export function audit(publicerat: any[][], total?: any[][], nyckel?: any[][], steg?: any): any[][] {
  return answer(auditOf(publicerat, total, nyckel, steg, language())) as any[][];
}
