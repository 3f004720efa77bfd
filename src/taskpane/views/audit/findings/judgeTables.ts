import { audit } from '../../../../core/reason/audit';
import type { Key } from '../../../../core/key/key';
import { codeOf } from '../../../../register';
import type { Language } from '../../../../text';
import { sayFinding } from '../../../../text/audit/sayFinding';
import { audit as en } from '../../../../text/en/audit';
import { audit as sv } from '../../../../text/sv/audit';
import type { GivenTable } from '../table/givenTable';
import type { Judgement } from './shownFinding';

interface Against {
  readonly key: Key | undefined;
  readonly step: number | '';
}

/** What is wrong with the tables, in words, the most certain first; and what was looked for. */
export function judgeTables(
  tables: readonly GivenTable[],
  { key, step }: Against,
  language: Language,
): Judgement {
  const { findings: words } = language === 'en' ? en : sv;
  const found = audit({ tables, codeOf, ...(key && { key }), ...(step !== '' && { step }) });
  return {
    findings: found.map((finding) => ({ ...finding, ...sayFinding(finding, tables, language) })),
    checked: [...words.checks, ...(tables.length > 1 ? words.checksOfTwo : [])],
  };
}
