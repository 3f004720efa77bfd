import { ABOUT_SHEET } from './about/aboutSheet';
import { ITEM_SHEET } from './items/columns';
import { SHARE_SHEET } from './items/shareSheet';
import { offerItemChoices } from './items/settleItems';
import { KEY_SHEET } from './keys/block';
import { offerKeys } from './scenarios/offerKeys';
import { SCENARIO_SHEET } from './scenarios/readScenarios';
import type { Scope } from './whole/snapshot';

/** Where operations write into what is there already. */

/** A sheet that is added, and nothing else. */
export const NEW_SHEETS: Scope = {};

/** Keys, and what lists them: the overview, the drop-downs of the scenarios. */
export const KEYS: Scope = { sheets: [KEY_SHEET, ABOUT_SHEET, SCENARIO_SHEET], settle: offerKeys };

/** An item may get a key and an assumption of its own; rows come and go. */
export const ITEMS: Scope = {
  sheets: [ITEM_SHEET, SHARE_SHEET, ...(KEYS.sheets ?? [])],
  moves: true,
  settle: async (context) => {
    await offerKeys(context);
    await offerItemChoices(context);
  },
};
