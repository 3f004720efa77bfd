/** Several years on one sheet. */
export const plan = {
  noKeysTitle: 'Det behövs en nyckel',
  noKeysText: 'Gör först minst en nyckel under Nycklar. Varje år kan ha sin egen.',
  sheet: 'Flerårsplan',
  first: 'Första året',
  count: 'Antal år',
  firstWrong: 'Skriv ett årtal med fyra siffror.',
  budgetFrom: 'Budget från',
  ownBudget: 'Eget belopp',
  budget: 'Budget',
  index: 'Index från året före',
  indexHint: 'Tomt om budgeten redan är i årets prisnivå.',
  indexText:
    'Index räknar upp hela budgeten innan den fördelas, och avrundas inte. Därför summerar varje år till sitt belopp, vilket det inte gör om varje avgift räknas upp för sig.',
  tied: {
    option: 'Rader och kolumner ska stämma',
    does: 'Varje år blir sitt belopp och varje rad partens del av alla år tillsammans.',
    differ: 'Åren har olika nycklar. Rader och kolumner kan bara stämma när alla år delas med samma nyckel.',
  },
  missing: 'Ange budget och nyckel för varje år.',
  done: (sheet: string) => `Bladet ${sheet} har varje parts avgift år för år. Ändra i de gula cellerna.`,
};
