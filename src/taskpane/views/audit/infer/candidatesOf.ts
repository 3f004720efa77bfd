import type { Candidate } from '../../../../core/reason/infer/candidate';
import type { Published } from '../../../../core/reason/infer/published';
import { workbookCandidates } from '../../../../core/reason/infer/workbookCandidates';
import { candidatesFor, countyCandidates } from '../../../../register/candidates';
import { codeOf, counties, findMunicipality } from '../../../../register';
import type { KeyRecord } from '../../../../workbook/model';

/** Where keys are looked for. */
interface Sources {
  readonly register: boolean;
  readonly workbook: boolean;
  /** Whom a single amount is a part of: the code of a county; empty for the party's own county and the country. */
  readonly county: string;
}

/** One part tells nothing of the others: somebody must say whom it was shared with. */
export function needsCounty({ parties }: Published): boolean {
  return parties.length === 1;
}

/** The county of the only party, if the register knows it. */
export function ownCounty({ parties: [party] }: Published): string {
  return (party && findMunicipality(party.code ?? party.name)?.county) ?? '';
}

export function candidatesOf(
  published: Published,
  { register, workbook, county }: Sources,
  keys: readonly KeyRecord[],
): Candidate[] {
  const own = keys.flatMap(({ key }) => (key.ok ? [key.value] : []));
  const chosen = needsCounty(published) ? counties.find(({ code }) => code === county) : undefined;
  const registered = chosen ? countyCandidates(chosen) : candidatesFor(published.parties);
  return [
    ...(workbook ? workbookCandidates(own, published.parties, codeOf) : []),
    ...(register ? registered : []),
  ];
}
