import { inhabitants } from '../registerDraft';
import type { KeyDraft } from '../../model';

/**
 * Finansiering av social välfärd och administration i Jönköpings län, PKS 2016-10-26 (tkr). The columns are the
 * published ones; `weight` is a key in millionths that gives all three columns which share one when each part is rounded
 * on its own. It is derived from the tables, and the key that was really used may differ.
 */
type Row = [
  name: string,
  weight: number,
  welfare2016: number,
  welfare2018: number,
  administration2016: number,
  administration2018: number,
];

const TABLE: readonly Row[] = [
  ['Jönköping', 374373, 2368, 3519, 648, 2284],
  ['Habo', 32970, 204, 310, 57, 201],
  ['Mullsjö', 20763, 131, 195, 36, 127],
  ['Vaggeryd', 38905, 242, 366, 67, 237],
  ['Värnamo', 96375, 606, 906, 167, 588],
  ['Gnosjö', 27864, 175, 262, 48, 170],
  ['Gislaved', 84885, 530, 798, 147, 518],
  ['Vetlanda', 78298, 493, 736, 135, 478],
  ['Sävsjö', 34050, 211, 320, 59, 208],
  ['Eksjö', 47985, 306, 451, 83, 293],
  ['Aneby', 18582, 116, 175, 32, 113],
  ['Nässjö', 90065, 564, 847, 156, 549],
  ['Tranås', 54885, 351, 516, 95, 335],
];

type Published = ReturnType<typeof toPublished>;

export const MUNICIPALITIES = TABLE.map(toPublished);
export const FIRST = 'Jönköping';
export const LAST = 'Tranås';

/** The slide on administration lists Tranås before Nässjö, the one on social welfare the other way round. */
export const ADMINISTRATION_ORDER = [...MUNICIPALITIES.slice(0, -2), ...MUNICIPALITIES.slice(-2).reverse()];

export const SOURCE = 'PKS 2016-10-26';
export const KEY_2018 = 'PKS 2018';

/** The key that fits the tables of 2018, which the follow-up of 2017 uses too. */
export const key2018: KeyDraft = publishedKey(
  KEY_2018,
  'härledd ur publicerade tabeller',
  'miljondelar',
  ({ weight }) => weight,
);

export function publishedKey(
  label: string,
  source: string,
  measure: string,
  weight: (municipality: Published) => number,
): KeyDraft {
  const rows = MUNICIPALITIES.map((municipality) => ({
    party: municipality.name,
    weight: weight(municipality),
  }));
  return { label, facts: { source, measure, published: '2016-10-26' }, rows };
}

export function inhabitants2015({ name }: Published): number {
  return inhabitants(name, 2015);
}

function toPublished([name, weight, welfare2016, welfare2018, administration2016, administration2018]: Row): {
  name: string;
  weight: number;
  welfare2016: number;
  welfare2018: number;
  administration2016: number;
  administration2018: number;
} {
  return { name, weight, welfare2016, welfare2018, administration2016, administration2018 };
}
