import { asDecimal } from '../../core/amount';
import type { Consequence, PartyConsequences } from '../../core/scenario/consequences';
import { amountFormat, changeFormat, PERCENT, PERCENT_CHANGE, TWO_DECIMALS } from './formats';
import { madeOf, numberOf } from './overallPage';
import { EMPTY, MISSING, type Figures, type Line, type ReportRequest } from './report';

export const PARTY_COLUMNS = 7;

/** One party's page: what it pays in each scenario, what that means, and lines for its decision. */
export function partyPage(request: ReportRequest, figures: Figures, row: PartyConsequences): Line[] {
  const { comparison, title, base } = request;
  const { consequences, sources } = figures;
  const { measure } = comparison;
  const amount = amountFormat(comparison.scenarios.flatMap(({ amounts }) => amounts));
  const formats = [amount, PERCENT, changeFormat(amount), PERCENT_CHANGE, TWO_DECIMALS, TWO_DECIMALS];
  return [
    { cells: [row.party], look: 'title' },
    { cells: [title], look: 'subtitle' },
    EMPTY,
    {
      cells: [
        'Scenario',
        `Belopp, ${measure}`,
        'Del av summan',
        `Ändring, ${measure}`,
        'Ändring, %',
        'kr/inv',
        'öre per skattekrona',
      ],
      look: 'columnHeads',
    },
    ...row.consequences.map((each, i): Line => ({
      cells: [consequences.labels[i] ?? '', ...numbers(each, consequences.sum.consequences[i])],
      formats,
      wraps: true,
    })),
    EMPTY,
    { cells: [`Ändringen räknas mot ${base}.`], look: 'note' },
    ...sources.map((text): Line => ({ cells: [text], look: 'note' })),
    ...keysOf(request).map((text): Line => ({ cells: [text], look: 'note' })),
    { cells: [madeOf(request)], look: 'note' },
    EMPTY,
    { cells: ['Ställningstagande'], look: 'heading' },
    ...['Nämnd', 'Paragraf', 'Datum', 'Svar (ja eller nej)', 'Eventuellt villkor'].map((text): Line => ({
      cells: [text],
      look: 'toFillIn',
    })),
    // The last line's rule would otherwise stand at the top of the next page.
    EMPTY,
  ];
}

function numbers(each: Consequence, sum: Consequence | undefined): (string | number)[] {
  return [
    numberOf(each, 'amount'),
    partOf(each.amount, sum?.amount),
    numberOf(each, 'change'),
    numberOf(each, 'changeFraction'),
    numberOf(each, 'perInhabitant'),
    numberOf(each, 'perTaxKrona'),
  ];
}

function partOf(amount: number | undefined, sum: number | undefined): string | number {
  if (amount === undefined || !sum) return MISSING;
  return asDecimal(amount).div(asDecimal(sum)).toNumber();
}

/** Scenarios that use the same keys are told together. */
function keysOf({ comparison }: ReportRequest): string[] {
  const byStamps = new Map<string, string[]>();
  for (const { label, stamps } of comparison.scenarios) {
    const text = stamps.join(', ');
    byStamps.set(text, [...(byStamps.get(text) ?? []), label]);
  }
  const all = [...byStamps].filter(([stamps]) => stamps !== '');
  return all.map(([stamps, labels]) =>
    all.length === 1 ? `Nycklar: ${stamps}.` : `Nycklar i ${labels.join(', ')}: ${stamps}.`,
  );
}
