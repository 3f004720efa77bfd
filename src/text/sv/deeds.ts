interface Named {
  readonly label: string;
}
interface Renamed extends Named {
  readonly from: string;
}

/** What can be undone, as it stands after the word Ångra. */
export const deeds = {
  undo: (deed: string) => `Ångra: ${deed}`,
  undone: (deed: string) => `Ångrat: ${deed}`,
  scenarioAdded: ({ label }: Named) => `Lägg till scenariot ${label}`,
  scenarioRenamed: ({ label, from }: Renamed) => `Byt namn från ${from} till ${label}`,
  scenarioMoved: ({ label }: Named) => `Flytta scenariot ${label}`,
  scenarioDeleted: ({ label }: Named) => `Ta bort scenariot ${label}`,
  baseChosen: ({ label }: Named) => `Jämför med ${label}`,
  assumptionAdded: ({ label }: Named) => `Lägg till förutsättningen ${label}`,
  assumptionRenamed: ({ label, from }: Renamed) => `Byt namn från ${from} till ${label}`,
  assumptionMoved: ({ label }: Named) => `Flytta förutsättningen ${label}`,
  assumptionDeleted: ({ label }: Named) => `Ta bort förutsättningen ${label}`,
  unitChanged: ({ label, unit }: Named & { readonly unit: string }) => `Ange ${label} i ${unit}`,
  valueEdited: ({ label, scenario }: Named & { readonly scenario: string }) => `Ändra ${label} i ${scenario}`,
  repaired: ({ count }: { readonly count: number }) =>
    `Åtgärda ${count === 1 ? 'en anmärkning' : `${count} anmärkningar`}`,
};
