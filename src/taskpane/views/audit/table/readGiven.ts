import type { PastedCell, PastedTable } from '../../../../core/paste';
import { inUnit } from '../../../../core/paste/units';
import { rolesOf } from '../../../../core/reason/audit';
import type { Corrections, GivenColumn, GivenTable } from './givenTable';

/** The table that a text or cells hold, with the user's corrections; nothing where no row of figures was understood. */
export function readGiven(pasted: PastedTable, corrections: Corrections): GivenTable | undefined {
  const rows = pasted.rows.filter(({ status }) => status === 'ok');
  const names = pasted.columns.findIndex(({ kind }) => kind === 'party');
  const places = pasted.columns.flatMap(({ kind }, place) => (kind === 'number' ? [place] : []));
  if (rows.length === 0 || names < 0 || places.length === 0) return undefined;
  const texts = pasted.rows.filter(({ status }) => status === 'header' || status === 'note');
  const figuresAt = (place: number): (number | undefined)[] =>
    rows.map(({ cells }) => inUnit(cells[place] ?? { text: '' }, pasted.columns[place]?.unit ?? ''));
  const roles = rolesOf(
    places.map((place) => {
      const { header = '', unit = '' } = pasted.columns[place] ?? {};
      return { header, unit, figures: figuresAt(place) };
    }),
  );
  return {
    texts: texts.map(({ cells }) => cells.map(({ text }) => text).join(' ')),
    partyHeader: pasted.columns[names]?.header ?? '',
    parties: rows.map(({ cells }) => cells[names]?.text ?? ''),
    lines: rows.map(({ lines }) => lines[0] ?? 0),
    columns: places.map((place, nth) => toColumn(place, nth)),
  };

  function toColumn(place: number, nth: number): GivenColumn {
    const { header = '', unit = '' } = pasted.columns[place] ?? {};
    const cells = rows.map((row): PastedCell => row.cells[place] ?? { text: '' });
    const read = pasted.sum?.stated[nth];
    const id = `${pasted.columns.length} ${place} ${header}`;
    const typed = corrections.totals[id];
    const stated = typed === undefined ? read : typed === '' ? undefined : typed;
    return {
      place,
      id,
      header,
      unit,
      role: corrections.roles[id] ?? roles[nth] ?? 'amount',
      figures: figuresAt(place),
      flags: cells.map(({ approximate }) => approximate),
      ...(stated !== undefined && { stated }),
    };
  }
}
