import { tokenize, type Token } from '@borgar/fx';
import { onSheet, splitAddress } from '../../address';
import { cornerOf } from '../../explain/cellAt';
import type { Home, References } from '../../explain/references';
import { sameName } from '../../naming';

/** How references are written. */
interface Spelling {
  readonly home: Home;
  readonly references: References;
  /** True for cells whose spill will be ordinary cells: `H3#` must then name them. */
  readonly loses: (address: string) => boolean;
  /** With `$` before every row and column: the same text for the same cells, wherever it is used from. */
  readonly absolute?: boolean;
}

/** A part of a formula, written so that it means the same on every sheet. */
export function spellAnywhere(text: string, spelling: Spelling): string {
  const tokens = tokenize(text);
  let spelt = '';
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    const area = tokens[i + 1]?.value === '#' ? areaOf(token, spelling) : undefined;
    if (area !== undefined) i++;
    spelt += area ?? spellToken(token, spelling);
  }
  return spelt;
}

/** The same for the sheet that the cell stands on, whose name need not be written. */
export function spellAtHome(text: string, sheet: string): string {
  return tokenize(text)
    .map(({ type, value }) => {
      if (!isCells(type) || !value.includes('!')) return value;
      const { sheet: of, cells } = splitAddress(value);
      return of !== undefined && sameName(of, sheet) ? cells : value;
    })
    .join('');
}

function isCells(type: string): boolean {
  return type === 'range' || type === 'range_beam' || type === 'range_ternary';
}

function spellToken({ type, value }: Token, { home, references, absolute }: Spelling): string {
  // `Table[@Vikt]` means another row, or nothing, from anywhere else.
  if (type === 'structured' && value.includes('@')) return thisRow(value, references);
  if (type === 'structured' && /\[#this row\]/i.test(value)) return thisRow(value, references);
  if (!isCells(type)) return value;
  const { sheet = home.sheet, cells } = splitAddress(value);
  return onSheet(sheet, absolute ? withDollars(cells) : cells);
}

function thisRow(value: string, references: References): string {
  const address = references.get(value)?.address;
  return address === undefined ? value : withDollarsOnColumns(address);
}

function areaOf({ value }: Token, { references, loses }: Spelling): string | undefined {
  const area = references.get(`${value}#`)?.address;
  if (area === undefined) return undefined;
  const { sheet, row, column } = cornerOf(area);
  const anchor = { sheet, row, column };
  return loses(keyOf(anchor)) ? absoluteReference(area) : undefined;
}

/** One spelling for a cell, to look it up by. */
export function keyOf({ sheet, row, column }: Home): string {
  return `${sheet}!${row}:${column}`;
}

export function absoluteReference(address: string): string {
  const { sheet, cells } = splitAddress(address);
  return sheet === undefined ? withDollars(cells) : onSheet(sheet, withDollars(cells));
}

function withDollars(cells: string): string {
  return cells.replace(/\$?([A-Z]{1,3})?\$?(\d+)?/gi, (part, column?: string, row?: string) =>
    part === '' ? '' : `${column ? `$${column}` : ''}${row ? `$${row}` : ''}`,
  );
}

function withDollarsOnColumns(address: string): string {
  const { sheet = '', cells } = splitAddress(address);
  return onSheet(sheet, cells.replace(/\$?([A-Z]{1,3})/gi, '$$$1'));
}
