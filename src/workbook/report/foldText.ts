import type { Line } from './report';

/** A sentence takes as many lines as the page needs: Excel lets it run out of the printed area otherwise. */
export function foldText(line: Line, points: number): Line[] {
  const [text, ...others] = line.cells;
  if (typeof text !== 'string' || others.length > 0 || line.look === 'toFillIn') return [line];
  return words(text, Math.floor(points / pointsOfLetter(line))).map((part) => ({ ...line, cells: [part] }));
}

/** A letter of Calibri 11 is 5,2 points wide on average; a title is larger. */
function pointsOfLetter({ look }: Line): number {
  return look === 'title' ? 7 : 5.6;
}

function words(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > most) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
