import { ok, type Result } from '../../../../core/problem';
import type { ValueReason } from '../../../../core/sharing/frozenHow';
import { isErrorValue, type CellValue } from '../../../cellValue';
import { cornerOf, type Corner } from '../../../explain/cellAt';
import { ownFunction, type Expression } from '../../../explain/formula';
import type { PlacedKey } from '../../../keys/readKeys';
import type { PlacedScenarios } from '../../../scenarios/readScenarios';
import type { Steps, Turns } from '../../../turns';
import type { LongWork } from '../../longWork';
import { addressOf, ReferenceFollower } from '../../image/followReferences';
import { FormulaReader, type Followed } from '../../image/formulaReader';
import { explainValue } from './explainValue';
import { isOurs, shownIn, type FormulaCell } from '../../image/findFormulas';
import type { FreezeCell } from '../freezing';
import { KeyChoices } from './keyChoice';
import { NativeCalls } from './nativeCall';
import type { Calculation } from '../../native/calculation';
import { rewriteFormula, spillingCall } from './rewriteFormula';
import type { WorkbookImage } from '../../image/sheetImage';
import { absoluteReference, keyOf } from '../../image/spell';

/** What a cell is to hold: a formula, spelt so that it means the same on every sheet, or a constant. */
export type Content = { readonly formula: string } | { readonly value: CellValue };

export interface DraftCell extends FreezeCell {
  readonly at: Corner;
  readonly contents: readonly (readonly Content[])[];
  /** What the cells show now. */
  readonly shown: readonly (readonly CellValue[])[];
  /** True for a cell that shows an error: it is left as it is. */
  readonly isKept: boolean;
  /** A live formula that says whether the amounts still add up, for what is a value. */
  readonly sumCheck?: string;
  readonly explanation?: string;
}

interface DraftSource {
  readonly image: WorkbookImage;
  readonly found: readonly FormulaCell[];
  readonly keys: readonly PlacedKey[];
  readonly scenarios: PlacedScenarios | undefined;
  readonly natives: Calculation;
  /** False where stamps go on being calculated by the add-in. */
  readonly mayChoose: boolean;
}

interface Drafted {
  readonly drafts: readonly DraftCell[];
  /** The rounding rules of what becomes formulas, as people call them. */
  readonly methods: readonly string[];
}

/** What would become of each formula; nothing is asked of Excel. */
export async function draftCells(
  source: DraftSource,
  turns: Turns,
  onProgress: LongWork['onProgress'],
): Promise<Result<Drafted>> {
  const { found } = source;
  const areas = await turns.through(areasOf(found));
  if (!areas.ok) return areas;
  const drafter = new Drafter(source, areas.value);
  const drafts: DraftCell[] = [];
  let told = turns.given;
  for (const cell of found) {
    if (turns.given > told) {
      told = turns.given;
      onProgress?.({ done: drafts.length, of: found.length });
    }
    const draft = await turns.through(drafter.draft(cell));
    if (!draft.ok) return draft;
    drafts.push(draft.value);
  }
  return ok({ drafts, methods: [...drafter.methods] });
}

function* areasOf(found: readonly FormulaCell[]): Steps<ReadonlyMap<string, Corner>> {
  const areas = new Map<string, Corner>();
  for (const { area } of found) {
    yield;
    areas.set(keyOf(area), area);
  }
  return areas;
}

class Drafter {
  private readonly followed: Followed;
  private readonly calls: NativeCalls;
  private readonly image: WorkbookImage;

  constructor(
    { image, keys, scenarios, natives, mayChoose }: DraftSource,
    /** What each formula fills, by its own cell. */
    areas: ReadonlyMap<string, Corner>,
  ) {
    this.image = image;
    const follower = new ReferenceFollower(image, (address) => areas.get(keyOf(cornerOf(address))));
    this.followed = { follower, keys, loses: (cell) => areas.has(cell) };
    this.calls = new NativeCalls(
      natives,
      new KeyChoices(image, keys, scenarios, mayChoose),
      (expression, reader, absolute) => rewriteFormula(expression, reader, this.calls, undefined, absolute),
    );
  }

  get methods(): ReadonlySet<string> {
    return this.calls.methods;
  }

  *draft(cell: FormulaCell): Steps<DraftCell> {
    const { address, area, formula, expression } = cell;
    const shown = shownIn(this.image, area);
    const reader = expression && new FormulaReader(formula, expression, area, this.followed);
    const written = reader
      ? yield* this.write(reader, area)
      : ({ kind: 'unreadable', expression: formula } as const);
    const common = { address, area: addressOf(area), formula, at: area, shown };
    if (Array.isArray(written)) return { ...common, contents: written, ...howOf(written), isKept: false };
    const [[first = ''] = []] = shown;
    const error = isErrorValue(first) ? String(first) : undefined;
    const why: ValueReason = error === undefined ? written : { kind: 'error', error };
    const contents = shown.map((row) => row.map((value): Content => ({ value })));
    const beside =
      reader && error === undefined && why.kind !== 'tells' ? this.besideValue(reader, area) : {};
    return { ...common, ...beside, contents, how: 'value', why, isKept: error !== undefined };
  }

  /** What the list says of amounts that can no longer be followed in the calculation. */
  private besideValue(reader: FormulaReader, area: Corner): Pick<DraftCell, 'sumCheck' | 'explanation'> {
    const explanation = explainValue(reader, this.followed.keys);
    const sumCheck = area.rows * area.columns > 1 ? sumCheckOf(reader, area) : undefined;
    return {
      ...(explanation !== undefined && { explanation }),
      ...(sumCheck !== undefined && { sumCheck }),
    };
  }

  /** The contents of every cell that the formula fills, or why they can only be values. */
  private *write(reader: FormulaReader, area: Corner): Steps<Content[][] | ValueReason> {
    const { expression, formula } = reader;
    const call = spillingCall(expression, reader);
    const extent = call.type === 'CallExpression' ? this.calls.extent(call, reader) : { rows: 1, columns: 1 };
    // What is a value anyway fills what it fills; its own reason is told below.
    const fits = !extent || (extent.rows === area.rows && extent.columns === area.columns);
    const contents: Content[][] = [];
    for (let row = 0; row < area.rows; row++) {
      const line: Content[] = [];
      for (let column = 0; column < area.columns; column++) {
        yield;
        const spilling = fits ? { call, place: { row, column } } : undefined;
        const native = rewriteFormula(expression, reader, this.calls, spilling);
        if (!native.ok) return native.why;
        line.push(contentOf(native.text));
      }
      contents.push(line);
    }
    return fits ? contents : { kind: 'unreadable', expression: formula };
  }
}

/** Ordinary and live: it says so when somebody changes an amount or one of the values. */
function sumCheckOf(reader: FormulaReader, area: Corner): string | undefined {
  const call = spillingCall(reader.expression, reader);
  const name = ownFunction(call);
  if (call.type !== 'CallExpression' || (name !== 'SHARES' && name !== 'TIEOUT')) return undefined;
  const [, amounts] = call.arguments as readonly (Expression | null | undefined)[];
  if (!amounts || isOurs(amounts)) return undefined;
  const difference = `SUM(${absoluteReference(addressOf(area))})-SUM(${reader.text(amounts, true)})`;
  return `=IF(ROUND(${difference},6)=0,"stämmer","stämmer inte")`;
}

/** A formula that is a text and nothing else is that text. */
function contentOf(formula: string): Content {
  const text = /^=?"((?:[^"]|"")*)"$/s.exec(formula)?.[1];
  return text === undefined ? { formula: formula.replace(/^=/, '') } : { value: text.replaceAll('""', '"') };
}

function howOf(contents: readonly (readonly Content[])[]): Pick<FreezeCell, 'how' | 'why'> {
  const isLive = contents.flat().some((content) => 'formula' in content);
  return isLive ? { how: 'formula' } : { how: 'value', why: { kind: 'tells', function: 'REGISTER' } };
}
