import type { Fit } from '../../core/reason/infer/inference';
import type { Published } from '../../core/reason/infer/published';
import { formatNumber, type Language } from '../number';
import type { inference } from '../sv/inference';
import { wordsOf } from './sayCandidate';

/** How the parties, columns and figures of one published table are written. */
export class TableWords {
  readonly words: typeof inference;

  /** @param measure kr, tkr or mkr, if it is known: then it stands beside what is off */
  constructor(
    readonly published: Published,
    readonly language: Language,
    private readonly measure?: string,
  ) {
    this.words = wordsOf(language);
  }

  get isSingle(): boolean {
    return this.published.parties.length === 1;
  }

  number(value: number): string {
    return formatNumber(value, this.language);
  }

  party(row: number): string {
    return this.published.parties[row]?.name ?? '';
  }

  /** At most five are named: a sentence must be readable in a cell. */
  parties(rows: readonly number[]): string {
    const named = rows.slice(0, rows.length > 6 ? 5 : 6).map((row) => this.party(row));
    const more = rows.length - named.length;
    return this.list(more > 0 ? [...named, this.words.more(more)] : named);
  }

  column(place: number): string {
    const header = this.published.columns[place]?.header ?? '';
    return header.trim() === '' ? this.words.column(place + 1) : header;
  }

  /** Nothing where there is only one column, which needs no name. */
  columnIfMany(place: number): string {
    return this.published.columns.length > 1 ? this.column(place) : '';
  }

  columns(places: readonly number[]): string {
    return this.list(places.map((place) => this.column(place)));
  }

  error(fit: Fit): string {
    const shown = this.number(this.size(fit));
    return this.measure ? `${shown} ${this.measure}` : shown;
  }

  /** To a tenth of a step: a key that is 17 off is not 16,951 off in a table of whole thousands. */
  size({ error, columns }: Fit): number {
    const tenth = Math.min(...columns.map(({ step }) => step)) / 10;
    return Number((Math.round(error / tenth) * tenth).toPrecision(12));
  }

  private list(names: readonly string[]): string {
    if (names.length < 2) return names.join('');
    return `${names.slice(0, -1).join(', ')} ${this.words.and} ${names.at(-1) ?? ''}`;
  }
}
