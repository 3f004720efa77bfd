import type { deeds as source } from '../sv/deeds';

export const deeds: typeof source = {
  undo: (deed) => `Undo: ${deed}`,
  undone: (deed) => `Undone: ${deed}`,
  scenarioAdded: ({ label }) => `Add the scenario ${label}`,
  scenarioRenamed: ({ label, from }) => `Rename ${from} to ${label}`,
  scenarioMoved: ({ label }) => `Move the scenario ${label}`,
  scenarioDeleted: ({ label }) => `Delete the scenario ${label}`,
  baseChosen: ({ label }) => `Compare with ${label}`,
  assumptionAdded: ({ label }) => `Add the assumption ${label}`,
  assumptionRenamed: ({ label, from }) => `Rename ${from} to ${label}`,
  assumptionMoved: ({ label }) => `Move the assumption ${label}`,
  assumptionDeleted: ({ label }) => `Delete the assumption ${label}`,
  unitChanged: ({ label, unit }) => `State ${label} in ${unit}`,
  valueEdited: ({ label, scenario }) => `Change ${label} in ${scenario}`,
  repaired: ({ count }: { readonly count: number }) =>
    `Repair ${count === 1 ? 'one finding' : `${count} findings`}`,
};
