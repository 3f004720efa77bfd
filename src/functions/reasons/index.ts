/** What is asked for now and then, and costs more than everything that is calculated all the time: fetched when used. */
export { auditOf } from './audit';
export { explanationOf } from './explain';
export { inferFrom } from './infer';
