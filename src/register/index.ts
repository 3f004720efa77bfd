export { findCounty } from './counties';
export { figure, MEASURES, years, type Measure, type Years } from './figures';
export { codeOf, counties, findMunicipality, municipalities } from './municipalities';
export { registerKey, type RegisterKey } from './registerKey';
export { sourceOf } from './sources';
