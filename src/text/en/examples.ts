import type { examples as source } from '../sv/examples';

export const examples: typeof source = {
  title: 'Examples with real figures',
  text: 'Each example gets sheets of its own. Nothing else in the workbook changes. What no document states is marked as an assumption (förutsättning).',
  insert: 'Insert as a sheet',
  insertNamed: (title) => `Insert ${title} as a sheet`,
  inserted: (sheet, others) => {
    if (others === 0) return `The example is on the sheet ${sheet}.`;
    return `The example is on the sheet ${sheet} and ${others} ${others === 1 ? 'other' : 'others'}.`;
  },
  list: {
    jonkoping: {
      title: 'Jönköping County 2018',
      text: '13 municipalities share social welfare (9,400 tkr) and administration (6,100 tkr). Four scenarios, the overhead, the alternatives and other activities.',
    },
    kronoberg: {
      title: 'Kronoberg County 2018',
      text: '2.0 mkr by the tax base of 2017. Ljungby pays 289,600 kr if all take part. Condition, frame and request.',
    },
    ekero: {
      title: 'Ekerö 2017–2018',
      text: '3.4 mkr a year by inhabitants in the whole country: the share is 9,313 kr, the decision says 9,500 kr. Why they differ.',
    },
    finsam: {
      title: 'Coordination body in Markaryd',
      text: 'State, region and municipality share 1.0 and 1.5 mkr. The least budget for a body together with Ljungby and Älmhult.',
    },
    followUp: {
      title: "Jönköping's follow-up 2017",
      text: 'Membership fees when grants run dry, an EU project spread over its years, and teaching that municipalities buy from each other.',
    },
  },
};
