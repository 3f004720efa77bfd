export { readAddress, SCB_ADDRESS } from './address';
export type { ScbAnswer, ScbWait } from './answer';
export { compareWithRegister, type Difference } from './compareWithRegister';
export { fetchFigures, type ScbQuery } from './fetchFigures';
export { registerKeyFromScb } from './registerKeyFromScb';
