/** Tables whose rows and columns tie. */
export const tied = {
  option: 'Rader och kolumner ska stämma',
  does: 'Varje kolumn blir sitt belopp och varje rad partens del av alla belopp tillsammans. Infogas som en TIEOUT med radsummor.',
  obstacles: {
    amounts: 'Kräver minst två belopp.',
    method: 'Går bara med metoden Störst rest.',
  },
  sum: 'Summa',
  rowsTie: (total: string) => `Raderna stämmer: varje part betalar sammanlagt sin del av ${total}.`,
  rowsOfBounds:
    'Raderna stämmer: varje summa är de oavrundade beloppen tillsammans, avrundade. Fasta belopp, golv och tak gäller varje belopp för sig.',
  rowsOff: (names: readonly string[], total: string) =>
    `Alla rader utom ${names.join(', ')} är partens del av ${total}. Där skiljer ett steg, och närmare går inte när varje del är sitt oavrundade belopp avrundat uppåt eller nedåt.`,
  nothingMoved: 'Varje del är densamma som om beloppen fördelas vart för sig.',
  moved: (cells: readonly string[], others: number) =>
    `Ändrat mot om beloppen fördelas vart för sig: ${cells.join(', ')}${others > 0 ? ` och ${others} till` : ''}.`,
  movedCell: (party: string, from: string, to: string) => `${party} ${from} → ${to}`,
};
