import { inhabitants } from '../registerDraft';
import {
  DATE,
  gap,
  heading,
  heads,
  line,
  note,
  status,
  sumLine,
  title,
  TWO_DECIMALS,
  WHOLE,
  type ExampleSheet,
} from '../sheet';

const SINCE = 38718;

/**
 * The declaration of intent states 250 000 and 375 000 kr, 26 and 39 kr per inhabitant: the region's quarter by
 * Markaryd's inhabitants of 2011-12-31. With those of 2012-12-31 the second figure would be 40.
 */
export function markaryd(key: string): ExampleSheet {
  const payers = ['Staten', 'Landstinget Kronoberg', 'Markaryd'];
  const rates = [TWO_DECIMALS, WHOLE, WHOLE, TWO_DECIMALS, WHOLE, WHOLE];
  return {
    name: 'Finsam Markaryd',
    lines: [
      title('Samordningsförbundet i Markaryd (MSF)'),
      note(
        'Källa: avsiktsförklaring från socialnämnderna i Ljungby, Älmhult och Markaryd till Landstinget Kronoberg (2012)',
      ),
      status(
        'B{sum}+C{sum}',
        'IF(AND(ROUND(B{sum}-B{budget},6)=0,ROUND(C{sum}-C{budget},6)=0),"Summorna stämmer","Summorna avviker från budgeten")',
      ),
      gap,
      line(
        'since',
        [
          'Markaryd har ingått sedan',
          SINCE,
          '',
          '”sedan 2006-01-01 varit en del av samordningsförbundet: MSF”',
        ],
        { format: DATE },
      ),
      gap,
      heads(['', 'De första åren', 'Därefter', 'Angivet', 'Angivet'], ''),
      line('budget', ['Budget, kr', 1000000, 1500000, 1000000, 1500000]),
      ...payers.map((payer) =>
        line(payer, [
          payer,
          ...['B', 'C'].map((column) => `=NYCKEL.SHARE($A{#},{${key}},${column}\${budget},1)`),
          ...(payer.startsWith('Landstinget') ? [250000, 375000] : []),
        ]),
      ),
      sumLine('BC', 'Staten', 'Markaryd'),
      gap,
      heading('Landstingets bidrag per invånare i Markaryd, kr'),
      heads([
        'Invånare den',
        'De första åren',
        'avrundat',
        'Angivet',
        'Därefter',
        'avrundat',
        'Angivet',
        'Invånare',
      ]),
      ...[2011, 2012].map((year) =>
        line(
          `${year}`,
          [
            `${year}-12-31`,
            '=B${Landstinget Kronoberg}/$H{#}',
            '=ROUND(B{#},0)',
            26,
            '=C${Landstinget Kronoberg}/$H{#}',
            '=ROUND(E{#},0)',
            39,
            inhabitants('Markaryd', year),
          ],
          { format: rates },
        ),
      ),
      gap,
      note(
        'Staten betalar hälften (Försäkringskassan även för Arbetsförmedlingen), regionen och kommunerna en fjärdedel var.',
      ),
      note(
        'Lagens delning ger just de angivna 250 000 och 375 000 kr. Dokumentet anger bara landstingets belopp.',
      ),
      note('26 och 39 kr stämmer med invånarna 2011-12-31; med dem 2012-12-31 hade det blivit 26 och 40 kr.'),
    ],
    widths: [180, 90, 90, 90, 90, 80, 80, 80],
  };
}
