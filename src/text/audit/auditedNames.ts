import type { AuditedTable, ColumnPlace } from '../../core/reason/audit';
import type { Language } from '../number';
import { auditFindings as en } from '../en/auditFindings';
import { auditFindings as sv } from '../sv/auditFindings';

/** As many names as these are told one by one. */
const MOST_NAMED = 5;

/** How the parties and columns of audited tables are called. */
export class AuditedNames {
  readonly words: typeof sv;

  constructor(
    private readonly tables: readonly AuditedTable[],
    readonly language: Language,
  ) {
    this.words = language === 'en' ? en : sv;
  }

  party(table: number, row: number): string {
    return this.tables[table]?.parties[row] ?? '';
  }

  column({ table, column }: ColumnPlace): string {
    const header = this.tables[table]?.columns[column]?.header.trim() ?? '';
    const name = header === '' ? this.words.column(column + 1) : header;
    return table > 0 ? this.words.inSister(name) : name;
  }

  /** As the first word of a sentence. */
  headColumn(place: ColumnPlace): string {
    return capital(this.column(place), this.language);
  }

  columns(places: readonly ColumnPlace[]): string {
    return this.list(places.map((place) => this.column(place)));
  }

  list(names: readonly string[]): string {
    const named = names.slice(0, MOST_NAMED);
    const left = names.length - named.length;
    const all = left > 0 ? [...named, this.words.more(left)] : named;
    if (all.length < 2) return all.join('');
    return `${all.slice(0, -1).join(', ')} ${this.words.and} ${all.at(-1) ?? ''}`;
  }
}

export function capital(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
