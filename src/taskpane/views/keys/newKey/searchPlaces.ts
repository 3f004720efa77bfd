import { canonicalName } from '../../../../core/party';
import { counties, municipalities } from '../../../../register';

/** A choice in the picker: a county, a municipality or the whole country, and the municipalities that it stands for. */
export interface Place {
  readonly id: string;
  readonly kind: 'country' | 'county' | 'municipality';
  readonly name: string;
  readonly code: string;
  readonly codes: readonly string[];
}

/** A list longer than this is not read but searched. */
const MOST_SHOWN = 30;

const country: Place = {
  id: 'country',
  kind: 'country',
  name: '',
  code: '',
  codes: municipalities.map(({ code }) => code),
};

const places: readonly Place[] = [
  ...counties.map(({ code, name }): Place => ({
    id: code,
    kind: 'county',
    name,
    code,
    codes: municipalities.filter(({ county }) => county === code).map((municipality) => municipality.code),
  })),
  ...municipalities.map(({ code, name }): Place => ({
    id: code,
    kind: 'municipality',
    name,
    code,
    codes: [code],
  })),
];

/** With nothing typed: the whole country and the counties. Else names that begin so, then names that contain it. */
export function searchPlaces(query: string): readonly Place[] {
  const typed = canonicalName(query);
  if (typed === '') return [country, ...places.filter(({ kind }) => kind === 'county')];
  const begins = places.filter(
    ({ name, code }) => canonicalName(name).startsWith(typed) || code.startsWith(typed),
  );
  const contains = places.filter(
    (place) => canonicalName(place.name).includes(typed) && !begins.includes(place),
  );
  return [...begins, ...contains].slice(0, MOST_SHOWN);
}
