import type { AssumptionDraft } from '../../model';
import type { Example } from '../example';
import { administration } from './administration';
import { alternatives } from './alternatives';
import { change } from './change';
import { otherAreas } from './otherAreas';
import { items } from './items';
import { key2018, KEY_2018, publishedKey, SOURCE } from './published';
import { sharing } from './sharing';

const WELFARE_2016 = 'Social välfärd 2016';
const ADMINISTRATION_2016 = 'Administration 2016';

/** The slides on how the municipalities of Jönköpings län finance PKS from 2018. */
export function jonkoping(): Example {
  const published = `publicerad kolumn, ${SOURCE}`;
  return {
    keys: [
      key2018,
      publishedKey(WELFARE_2016, published, 'tkr', ({ welfare2016 }) => welfare2016),
      publishedKey(ADMINISTRATION_2016, published, 'tkr', ({ administration2016 }) => administration2016),
    ],
    scenarios: {
      labels: ['Nuläge 2016', 'Alternativ 1', 'Alternativ 2', 'Kommunchefsgruppen 2017-02-17'],
      // The published tables are those of alternative 1.
      chosen: 'Alternativ 1',
      assumptions: [
        amount('Budget social välfärd', [6297, 9400, 9400, 9400]),
        // No source says what the municipalities would pay in alternative 2: the cell is the user's to fill in.
        amount('Budget administration', [1730, 6100, '', 3500]),
        choice('Nyckel för social välfärd', [WELFARE_2016, KEY_2018, KEY_2018, KEY_2018]),
        choice('Nyckel för administration', [ADMINISTRATION_2016, KEY_2018, KEY_2018, KEY_2018]),
      ],
    },
    sheets: [sharing, administration, alternatives, otherAreas, change],
    items,
  };
}

function amount(label: string, values: (number | '')[]): AssumptionDraft {
  return { label, unit: 'tkr', kind: 'amount', values };
}

function choice(label: string, values: string[]): AssumptionDraft {
  return { label, unit: 'nyckel', kind: 'key', values };
}
