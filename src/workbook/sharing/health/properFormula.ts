/**
 * Excel stores a function of an add-in that it does not know as `_xldudf_NYCKEL_SHARE`, and LibreOffice writes unknown
 * names in lower case. Neither finds its way back to the add-in until the formula is entered as it was. A LAMBDA that
 * somebody has named `Fördelningsnyckel_andel` is none of ours.
 */
const SPOILED = /(^|[^\p{L}\p{N}_.\\])(?:(?:_xlfn\.)?_xldudf_nyckel[._]|nyckel\.)(\p{L}+)(?=\()/giu;
/** What stands between quotes is text. */
const TEXT = /("(?:[^"]|"")*")/;

/** The formula with our functions as they are entered. */
export function properFormula(formula: string): string {
  return formula
    .split(TEXT)
    .map((piece, i) =>
      i % 2 === 1
        ? piece
        : piece.replace(
            SPOILED,
            (_, before: string, name: string) => `${before}NYCKEL.${name.toUpperCase()}`,
          ),
    )
    .join('');
}

/** True for a formula with a function of ours, however it is written. */
export function isOwnFormula(formula: unknown): formula is string {
  if (typeof formula !== 'string' || !formula.startsWith('=')) return false;
  return formula.split(TEXT).some((piece, i) => i % 2 === 0 && piece.search(SPOILED) >= 0);
}
