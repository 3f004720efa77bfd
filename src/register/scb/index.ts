export { readAddress, SCB_ADDRESS } from './address';
export type { ScbAnswer, ScbFigure, ScbOrigin, ScbWait } from './answer';
export {
  compareWithRegister,
  type ComparedFigure,
  type Difference,
  type ScbComparison,
} from './compareWithRegister';
export { fetchFigures, type ScbQuery } from './fetchFigures';
export { registerKeyFromScb, type ScbKey } from './registerKeyFromScb';
