import type { ItemDraft } from '../../items/item';
import type { Entry } from '../../model';
import { on } from '../sheet';
import { AREAS, OTHER_AREAS } from './otherAreas';
import { KEY_2018 } from './published';

/** Everything that the slides let the municipalities pay for together, each with the price level that it is stated in. */
export const items: readonly ItemDraft[] = [
  {
    name: 'Social välfärd',
    budget: '={Budget social välfärd}',
    measure: 'tkr',
    keyName: '{Nyckel för social välfärd}',
    step: 1,
  },
  {
    name: 'Administration',
    budget: '={Budget administration}',
    measure: 'tkr',
    priceLevel: 2016,
    keyName: '{Nyckel för administration}',
    step: 1,
  },
  ...AREAS.map(([name, , , fees]): ItemDraft => ({
    name,
    budget: there('B', name),
    measure: 'tkr',
    priceLevel: 2017,
    grants: there('D', name),
    income: there('E', name),
    // Fees pay the whole of it: there is nothing to share.
    keyName: fees === 1 ? '' : `{${KEY_2018}}`,
    step: 1,
  })),
];

function there(column: string, area: string): Entry {
  return `=${on(OTHER_AREAS, column, area)}`;
}
