import { figure } from '../../register';
import type { Example } from './example';

/**
 * Samordningsförbundet i Markaryd: state 1/2, region 1/4, municipality 1/4 (lag 2003:1210 om finansiell samordning).
 * The declaration of intent states 250 000 and 375 000 kr, 26 and 39 kr per inhabitant: that is the region's quarter by
 * Markaryd's inhabitants of 2011-12-31. With those of 2012-12-31 the second figure would be 40.
 */
export const finsam: Example = {
  id: 'finsam',
  sheet: 'Finsam Markaryd',
  keys: [
    {
      label: 'Finsam',
      facts: {
        measure: 'procent',
        source: 'lag (2003:1210) om finansiell samordning av rehabiliteringsinsatser',
      },
      rows: [
        { party: 'Staten', weight: 50 },
        { party: 'Landstinget Kronoberg', weight: 25 },
        { party: 'Markaryd', weight: 25 },
      ],
    },
  ],
  cells: [
    ['Budget, kr', 1000000, 1500000],
    ['', 'De första åren', 'Därefter'],
    [
      '=IF(ISERROR(B8+C8),"Fel, eller tillägget saknas: ändra inget, spara inte",IF(ROUND(B8-B1,6)+ROUND(C8-C1,6)=0,"Summorna stämmer","Summorna avviker från budgeten"))',
    ],
    ['Part', 'Bidrag, kr', 'Bidrag, kr', 'Angivet', 'Angivet'],
    ['Staten', '=NYCKEL.SHARE($A5,Finsam,B$1,1)', '=NYCKEL.SHARE($A5,Finsam,C$1,1)'],
    [
      'Landstinget Kronoberg',
      '=NYCKEL.SHARE($A6,Finsam,B$1,1)',
      '=NYCKEL.SHARE($A6,Finsam,C$1,1)',
      250000,
      375000,
    ],
    ['Markaryd', '=NYCKEL.SHARE($A7,Finsam,B$1,1)', '=NYCKEL.SHARE($A7,Finsam,C$1,1)'],
    ['Summa', '=SUM(B5:B7)', '=SUM(C5:C7)'],
    [],
    ['Landstingets bidrag per invånare i Markaryd', '', '', '', '', 'Invånare'],
    ['med invånare 2011-12-31, kr', '=ROUND(B$6/$F11,0)', '=ROUND(C$6/$F11,0)', 26, 39, markaryd(2011)],
    ['med invånare 2012-12-31, kr', '=ROUND(B$6/$F12,0)', '=ROUND(C$6/$F12,0)', '', '', markaryd(2012)],
    [],
    [
      'Staten betalar hälften (Försäkringskassan även för Arbetsförmedlingen), regionen och kommunerna en fjärdedel var.',
    ],
    ['26 och 39 kr stämmer med invånarna 2011-12-31; med dem 2012-12-31 hade det blivit 26 och 40 kr.'],
  ],
  look: {
    columnHeads: ['B4:E4', 'F10'],
    headings: ['A1:C1', 'A4', 'A8:C8', 'A10'],
    notes: ['A2:C3', 'A14:A15'],
    formats: { 'B1:C1': '#,##0', 'B5:E8': '#,##0', 'B11:F12': '#,##0' },
    widths: { A1: 230, 'B1:C1': 100, 'D1:F1': 80 },
  },
};

function markaryd(year: number): number {
  return figure('folkmängd', year, '0767') ?? 0;
}
