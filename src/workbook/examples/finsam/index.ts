import type { KeyDraft } from '../../model';
import type { Example } from '../example';
import { registerDraft } from '../registerDraft';
import { joint } from './joint';
import { markaryd } from './markaryd';

const ALONE = 'Finsam Markaryd';
const INHABITANTS = 'Folkmängd 2012 västra länsdelen';
const TOGETHER = 'Finsam gemensamt';
const LAW = 'lag (2003:1210) om finansiell samordning av rehabiliteringsinsatser';
const TOWNS = ['Ljungby', 'Älmhult', 'Markaryd'];

/** Samordningsförbund: state 1/2, region 1/4, municipalities 1/4, in Markaryd alone and for three municipalities. */
export function finsam(): Example {
  return {
    keys: [
      quarters(ALONE, 'Markaryd'),
      registerDraft(
        INHABITANTS,
        'folkmängd',
        2012,
        TOWNS.map((name) => [name]),
      ),
    ],
    nests: (nameOf) => [quarters(TOGETHER, 'Kommunerna', nameOf(INHABITANTS))],
    sheets: [markaryd(ALONE), joint({ key: TOGETHER, towns: TOWNS })],
  };
}

function quarters(label: string, municipal: string, subkey?: string): KeyDraft {
  return {
    label,
    facts: { measure: 'procent', source: LAW },
    rows: [
      { party: 'Staten', weight: 50 },
      { party: 'Landstinget Kronoberg', weight: 25 },
      { party: municipal, weight: 25, ...(subkey !== undefined && { subkey }) },
    ],
  };
}
