/** What helps: the manual, the functions one by one, and what is new. */
export const help = {
  manual: 'Om den här vyn i handboken (nytt fönster)',
  functions: {
    title: 'Funktioner',
    intro: 'Skriv dem i vilken cell som helst. Byt namn och celler i exemplet mot dina egna.',
    reading: 'Läser funktionerna …',
    failed: 'Beskrivningen av funktionerna kunde inte hämtas. Kontrollera nätet och försök igen.',
    example: 'Exempel',
    copy: (name: string) => `Kopiera exemplet för ${name}`,
    copyShort: 'Kopiera',
    insert: (name: string) => `Infoga exemplet för ${name}`,
    insertShort: 'Infoga i bladet',
    inserted: (address: string) => `Exemplet står i ${address}.`,
    more: (name: string) => `${name} i handboken (nytt fönster)`,
  },
  news: {
    title: 'Nyheter',
    version: (version: string, date: string) => `Version ${version}, ${date}`,
    /** By version, the newest first; what a user notices. The versions are those of CHANGELOG.md. */
    versions: [
      {
        version: '0.1.0',
        date: '2026-11-23',
        news: [
          'Femton funktioner i formler, från SHARE till AUDIT. Delarna blir alltid lika med beloppet.',
          'Nycklar som tabeller, med källa, beslut och stämpel. Folkmängd och skatteunderlag är inbyggda.',
          'Scenarier som byts med ett klick, jämförelser och beslutsunderlag.',
          'Förklara: varför varje tal är som det är. Granska: vad som är fel i en publicerad tabell.',
          'Skicka till kommuner utan tillägget: kontrollera, frys och tina upp.',
        ],
      },
    ],
  },
};
