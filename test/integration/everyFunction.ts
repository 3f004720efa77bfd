import { expectOk, type OpenWorkbook } from './openWorkbook';

const PARTIES = ['Aneby', 'Habo', 'Gnosjö'];

/** One formula of each kind, where it stands, as a Swedish user types it. */
export const EVERY_FUNCTION: Readonly<Record<string, string>> = {
  B5: '=NYCKEL.SHARE($A5;PKS;B$1;1)',
  B6: '=NYCKEL.SHARE($A6;PKS;B$1;1)',
  B7: '=NYCKEL.SHARE($A7;PKS;B$1;1)',
  C5: '=IF(B$1>0;NYCKEL.SHARE("Aneby";PKS;B$1+1;0,5);0)*1,5',
  C6: '=NYCKEL.SHARE($A6;PKS;B$1;1;"uddatalsmetoden")',
  C7: '=NYCKEL.SHARE($A7;Tak;B$1;1)',
  D5: '=NYCKEL.FRACTION($A5;PKS)',
  D6: '=SUM(NYCKEL.SHARES(PKS;B1:C1;1))',
  D7: '=NYCKEL.SHARE($A7;$A$40:$B$42;C$1;1;"sista")',
  E5: '=NYCKEL.SHARES(PKS;B1:C1;1;;A5:A7)',
  H5: '=NYCKEL.SHARES(Ny;B1:C1;10;"var för sig")',
  L5: '=NYCKEL.TIEOUT(PKS;B1:C1;1;A5:A7)',
  N5: '=NYCKEL.EXPLAIN(A5;PKS;B1;1)',
  N6: '=SUM(E5#)',
  A10: '=NYCKEL.BLEND(PKS;30%;Ny;70%)',
  D10: '=NYCKEL.SUBKEY(PKS;A5:A6)',
  G10: '=NYCKEL.REGISTER("folkmängd";2016;"Blekinge län")',
  J10: '=NYCKEL.INSTALMENT(B1;3;2;1)',
  J11: '=NYCKEL.TARIFF(B1;A20:C22)',
  J12: '=NYCKEL.CONDITION(A30:B32;"alla")',
  L10: '=NYCKEL.CHANGE(A5;PKS;C1;Ny;B1;1)',
  L12: '=NYCKEL.SHARE(A5;NYCKEL.SUBKEY(PKS;A5:A6);B1;1)',
  L13: '=NYCKEL.SHARE(A5;NYCKEL.BLEND(PKS;30%;Ny;70%);B1;1)',
  L14: '=NYCKEL.SHARE("Okänd";PKS;B1;1)',
};

/** A workbook with keys, amounts and a formula with every function that can stand in a sent workbook. */
export async function writeEveryFunction({ excel, workbook }: OpenWorkbook): Promise<void> {
  const key = (label: string, weights: number[], caps: (number | undefined)[] = []) =>
    workbook.createKey({
      label,
      facts: {},
      rows: PARTIES.map((party, i) => ({
        party,
        weight: weights[i] ?? 0,
        ...(caps[i] !== undefined && { cap: caps[i] }),
      })),
    });
  expectOk(await key('PKS', [5, 3, 2]));
  expectOk(await key('Ny', [4, 4, 2]));
  expectOk(await key('Tak', [5, 3, 2], [400]));
  const constants: Record<string, string> = {
    B1: '1000',
    C1: '333',
    ...Object.fromEntries(PARTIES.map((party, i) => [`A${5 + i}`, party])),
    ...Object.fromEntries(PARTIES.map((party, i) => [`A${30 + i}`, party])),
    ...Object.fromEntries(PARTIES.map((party, i) => [`A${40 + i}`, party])),
    ...{ B30: 'ja', B31: 'ja', B40: '7', B41: '11', B42: '3' },
    ...{ A20: 'från', B20: 'till', C20: 'avgift', A21: '0', B21: '500', C21: '100', A22: '501', C22: '200' },
  };
  for (const [cell, typed] of Object.entries(constants)) excel.type(`Blad1!${cell}`, typed);
  for (const [cell, typed] of Object.entries(EVERY_FUNCTION)) excel.type(`Blad1!${cell}`, typed);
  await excel.idle();
}
