/** The functions for what agreements add to a key: fetched by the workbooks that use one of them. */
export { changeOf, type SharingArguments } from './change';
export { conditionOf } from './condition';
export { instalmentFor } from './instalment';
export { tariffFor } from './tariff';
export { tiedOut } from './tieOut';
