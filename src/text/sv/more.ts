/** What is reached through the tab Mer: what each view is called and what it is for. */
export const more = {
  title: 'Mer',
  audit: {
    title: 'Granska',
    text: 'Hitta felen i en publicerad tabell, och vilken nyckel som kan ligga bakom den.',
  },
};
