import type { HealthFinding } from '../../../core/sharing/healthFinding';
import type { Result } from '../../../core/problem';
import type { FilePart } from '../../fileParts';
import type { PlacedKey } from '../../keys/readKeys';
import type { PlacedScenarios } from '../../scenarios/readScenarios';
import type { FormulaCell } from '../image/findFormulas';
import type { UnreadSheet, WorkbookImage } from '../image/sheetImage';
import type { Steps } from '../../turns';

/** A workbook as it stands, for the checks to look at. Nothing in it is asked of Excel again. */
export interface Examined {
  readonly image: WorkbookImage;
  readonly keys: readonly PlacedKey[];
  /** Formulas of ours with what they fill. */
  readonly formulas: readonly FormulaCell[];
  readonly scenarios: Result<PlacedScenarios> | undefined;
  /** The parts of the file that have our namespaces. */
  readonly parts: readonly ReadPart[];
  /** True where stamps are texts since the workbook has been frozen. */
  readonly isFrozen: boolean;
  readonly unread: readonly UnreadSheet[];
}

export interface ReadPart {
  readonly name: FilePart;
  readonly xml: string;
}

/** What looks at every cell does so in steps; there may be a hundred thousand of them. */
export type Check = (examined: Examined) => readonly HealthFinding[] | Steps<readonly HealthFinding[]>;
