/** What is reached through the tab Mer: what each view is called and what it is for. */
export const more = {
  title: 'Mer',
  privacy:
    'Tillägget samlar inte in något. Arbetsboken lämnar aldrig Excel; bara när du hämtar siffror från SCB ställs en fråga till SCB, om mått och år.',
  start: {
    title: 'Kom igång',
    text: 'Tre steg, och verkliga exempel som blad.',
  },
  audit: {
    title: 'Granska',
    text: 'Hitta felen i en publicerad tabell, och vilken nyckel som kan ligga bakom den.',
  },
  functions: {
    title: 'Funktioner',
    text: 'Vad var och en ger och hur den skrivs, med exempel att kopiera.',
  },
  news: {
    title: 'Nyheter',
    text: 'Vad som är nytt i den här versionen.',
  },
};
