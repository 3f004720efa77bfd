import { onDemand, OnDemand } from './onDemand';

const rules = new OnDemand(() => import(/* webpackChunkName: "rules" */ './rules'));

export const changeOf = onDemand(rules, (part) => part.changeOf);
export const conditionOf = onDemand(rules, (part) => part.conditionOf);
export const instalmentFor = onDemand(rules, (part) => part.instalmentFor);
export const tariffFor = onDemand(rules, (part) => part.tariffFor);
export const tiedOut = onDemand(rules, (part) => part.tiedOut);
