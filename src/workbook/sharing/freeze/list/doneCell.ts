import type { DraftCell } from '../draft/draft';

/** A formula that has been frozen, with what the list keeps of it. */
export interface DoneCell extends DraftCell {
  /** As the sender's Excel spells it. */
  readonly local: string;
  /** Of what stands there now. */
  readonly control: string;
}
