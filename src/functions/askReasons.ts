import { onDemand, OnDemand } from './onDemand';

const reasons = new OnDemand(() => import(/* webpackChunkName: "reasons" */ './reasons'));

export const explanationOf = onDemand(reasons, (part) => part.explanationOf);
export const auditOf = onDemand(reasons, (part) => part.auditOf);
export const inferFrom = onDemand(reasons, (part) => part.inferFrom);
