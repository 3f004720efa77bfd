import type { Cell } from '../../../core/cell';
import { ok, type Result } from '../../../core/problem';
import { scalar, type Cells } from '../../explain/builtins';
import { evaluate, type Surroundings } from '../../explain/evaluate';
import { textOf, walk, type Expression } from '../../explain/formula';
import { callOwn } from '../../explain/ownCalls';
import { referenceOf, type Home, type Referred, type References } from '../../explain/references';
import type { PlacedKey } from '../../keys/readKeys';
import type { ReferenceFollower } from './followReferences';
import { spellAnywhere } from './spell';

/** What reading formulas needs of the workbook around them. */
export interface Followed {
  readonly follower: ReferenceFollower;
  readonly keys: readonly PlacedKey[];
  /** True for a cell whose spill will be ordinary cells. */
  readonly loses: (cell: string) => boolean;
}

/** One formula, its parts and what they stand for now. */
export class FormulaReader {
  readonly around: Surroundings;
  private readonly references: References;

  constructor(
    readonly formula: string,
    readonly expression: Expression,
    readonly home: Home,
    private readonly followed: Followed,
  ) {
    this.references = followed.follower.references(expression, home);
    const around: Surroundings = {
      formula,
      references: this.references,
      call: callOwn(followed.keys, () => around),
    };
    this.around = around;
  }

  written(expression: Expression): string {
    return textOf(expression, this.formula);
  }

  /** So that it means the same on every sheet; `absolute` where it must be one text for the same cells. */
  spell(text: string, absolute = false): string {
    const { home, references, followed } = this;
    return spellAnywhere(text, { home, references, loses: followed.loses, absolute });
  }

  text(expression: Expression, absolute = false): string {
    return this.spell(this.written(expression), absolute);
  }

  cells(expression: Expression | undefined): Result<Cells | undefined> {
    return expression ? evaluate(expression, this.around) : ok(undefined);
  }

  /** A range where one cell is asked for counts as left out, as to the function itself. */
  cell(expression: Expression | undefined): Result<Cell> {
    const cells = this.cells(expression);
    if (!cells.ok) return cells;
    return ok(cells.value ? (scalar(cells.value) ?? null) : null);
  }

  /** Where a reference points; nothing for any other expression. */
  addressOf(expression: Expression): string | undefined {
    const [text] = referenceOf(expression);
    return text === undefined ? undefined : this.references.get(text)?.address;
  }

  addressesIn(expression: Expression): string[] {
    return walk(expression).flatMap((each) => this.addressOf(each) ?? []);
  }

  follow(text: string, home: Home): Referred | undefined {
    return this.followed.follower.follow(text, home);
  }

  referencesOf(expression: Expression, home: Home): References {
    return this.followed.follower.references(expression, home);
  }
}
