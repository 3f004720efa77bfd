/** The examples that are inserted from Kom igång: one for each of the documents that they come from. */
export const examples = {
  title: 'Exempel med riktiga siffror',
  text: 'Varje exempel läggs på egna blad. Inget annat i arbetsboken ändras. Det som inget dokument anger är märkt förutsättning.',
  insert: 'Infoga som blad',
  insertNamed: (title: string) => `Infoga ${title} som blad`,
  inserted: (sheet: string, others: number) =>
    others === 0
      ? `Exemplet står på bladet ${sheet}.`
      : `Exemplet står på bladet ${sheet} och ${others} blad till.`,
  list: {
    jonkoping: {
      title: 'Jönköpings län 2018',
      text: '13 kommuner delar på social välfärd (9 400 tkr) och administration (6 100 tkr). Fyra scenarier, OH-påslaget, alternativen och övriga områden.',
    },
    kronoberg: {
      title: 'Kronobergs län 2018',
      text: '2,0 mkr efter skatteunderlag 2017. Ljungby betalar 289 600 kr, om alla deltar. Villkor, ram och äskande.',
    },
    ekero: {
      title: 'Ekerö 2017–2018',
      text: '3,4 mkr per år efter invånare i hela landet: andelen är 9 313 kr, beslutet säger 9 500 kr. Varför de skiljer sig.',
    },
    finsam: {
      title: 'Samordningsförbund i Markaryd',
      text: 'Stat, region och kommun delar på 1,0 och 1,5 mkr. Minsta budget för ett förbund med Ljungby och Älmhult.',
    },
    followUp: {
      title: 'Jönköpings uppföljning 2017',
      text: 'Medlemsavgifter när statsbidragen sinar, ett EU-projekt fördelat på år och undervisning som kommunerna köper av varandra.',
    },
  },
};
