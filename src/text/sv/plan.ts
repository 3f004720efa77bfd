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
    'Budgeten räknas upp som helhet, utan att kedjan avrundas, och fördelas sedan. Då summerar varje år till sitt belopp. Räknas varje parts avgift upp för sig gör den inte det.',
  missing: 'Ange budget och nyckel för varje år.',
  done: (sheet: string) => `Bladet ${sheet} har varje parts avgift år för år. Ändra i de gula cellerna.`,
};
