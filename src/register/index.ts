export { findCounty } from './counties';
export { figure, MEASURES, years, type Measure, type Years } from './figures';
export {
  codeOf,
  counties,
  findMunicipality,
  municipalities,
  type County,
  type Municipality,
} from './municipalities';
export { readMeasure, readYear } from './measures';
export { registerKey, type RegisterKey } from './registerKey';
export { sourceOf, type FigureSource } from './sources';
