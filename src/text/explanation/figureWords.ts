import type { QuotaTrace } from '../../core/allocation/tieOut';
import type { Step } from '../../core/amount';
import { explanation as en } from '../en/explanation';
import { endsBy, formatExact, MOST_DECIMALS, type ExactNumber } from '../exactNumber';
import { formatNumber, type Language } from '../number';
import { explanation as sv } from '../sv/explanation';

/** So many decimals of a step are shown of a part of it, unless more are needed. */
const OF_A_STEP = 3;
const PERCENT_DECIMALS = 4;

/** How the figures of one explanation are written: steps in the measure of the amount. */
export class FigureWords {
  readonly words: typeof sv;

  /** @param measure kr, tkr or mkr, if it is known */
  constructor(
    readonly step: Step,
    readonly language: Language,
    private readonly measure?: string,
  ) {
    this.words = language === 'en' ? en : sv;
  }

  /** With the measure: `846 tkr`. */
  amount(steps: number | bigint): string {
    return this.measured(this.plain(steps));
  }

  plain(steps: number | bigint): string {
    return formatExact(this.inMeasure(BigInt(steps), 1n), MOST_DECIMALS, this.language);
  }

  /** An amount that is no number of steps, as it stands in its cell. */
  stated(value: number): string {
    return this.measured(formatNumber(value, this.language));
  }

  measured(figure: string): string {
    return this.measure ? `${figure} ${this.measure}` : figure;
  }

  exact(number: ExactNumber, decimals: number): string {
    return formatExact(number, decimals, this.language);
  }

  /** A weight as the key states it. */
  weight(decimal: string): string {
    const [whole = '', part = ''] = decimal.split('.');
    return this.exact({ over: BigInt(whole + part), under: 10n ** BigInt(part.length) }, part.length);
  }

  quota({ floor, rest, divisor }: QuotaTrace): ExactNumber {
    return this.inMeasure(BigInt(floor) * divisor + rest, divisor);
  }

  rest({ rest, divisor }: QuotaTrace): ExactNumber {
    return this.inMeasure(rest, divisor);
  }

  inMeasure(over: bigint, under: bigint): ExactNumber {
    return { over: over * BigInt(this.step.over), under: under * BigInt(this.step.under) };
  }

  /** The fewest decimals of a part of a step. */
  get fewestDecimals(): number {
    return Math.max(0, OF_A_STEP - Math.floor(Math.log10(this.step.value) + 1e-9));
  }

  /**
   * A percentage and whether it is all of it. Where it is not, it has enough decimals that the amount times it gives the
   * quota with as many decimals as that is shown with.
   */
  percent(
    { over, under }: ExactNumber,
    steps: number,
    decimals: number,
  ): { sign: '=' | '≈'; figure: string } {
    const percent = { over: over * 100n, under };
    if (endsBy(percent, PERCENT_DECIMALS)) {
      return { sign: '=', figure: this.exact(percent, PERCENT_DECIMALS) };
    }
    const digits = formatExact(this.inMeasure(BigInt(Math.abs(steps)), 1n), 0, 'en').replace(
      /\D/g,
      '',
    ).length;
    const needed = Math.max(PERCENT_DECIMALS, digits + decimals - 1);
    return { sign: endsBy(percent, needed) ? '=' : '≈', figure: this.exact(percent, needed) };
  }
}
