/** A workbook that somebody else has sent. What is said of its keys and of differences stands in received.ts. */
export const receiveTask = {
  from: 'Varifrån arbetsboken kommer',
  reading: 'Läser arbetsboken …',
  keys: 'Nycklarna nu',
  noKeys: 'Arbetsboken har inga nycklar.',
  decided: (stamp: string) => `beslutad ${stamp}`,
  sent: (stamp: string) => `skickad ${stamp}`,
  check: 'Kontrollera arbetsboken',
  checkText: 'Visar arbetsboken #NAMN? eller något annat fel kan det oftast åtgärdas under Kontrollera.',
  compare: 'Jämför med min kopia',
  compareText:
    'Välj din egen kopia av arbetsboken (.xlsx). Den läses här på din dator och lämnar den inte; ingenting ändras i någon av dem.',
  choose: 'Välj fil',
  chooseAnother: 'Välj en annan fil',
  comparing: (file: string) => `Läser ${file} …`,
  result: (file: string) => `Jämfört med ${file}`,
  goTo: (address: string) => `Gå till ${address}`,
  write: 'Skriv skillnaderna på ett eget blad',
  written: (sheet: string) => `Skillnaderna står på bladet ${sheet}.`,
};
