/** What is reached through the tab Mer: what each view is called and what it is for. */
export const more = {
  title: 'Mer',
  start: {
    title: 'Kom igång',
    text: 'Tre steg, och verkliga exempel som blad.',
  },
  audit: {
    title: 'Granska',
    text: 'Hitta felen i en publicerad tabell, och vilken nyckel som kan ligga bakom den.',
  },
};
