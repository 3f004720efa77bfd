import { ok } from '../../../core/problem';
import { pause } from '../../compare/pace';
import { request } from '../../request';
import { clearParts, newPart, parsePart, readParts, writePart } from '../../fileParts';

/**
 * A freezing that has replaced nothing yet, kept in the file itself: should the pane be closed now, sheets would be left
 * that nobody has asked for. Once formulas are replaced it is the list of them that counts.
 */
interface FreezingNote {
  /** The sheets that it has added, or is about to. */
  readonly sheets: readonly string[];
  readonly copies: readonly SheetCopy[];
  /** The last sign of life, as an ISO time. */
  readonly beat: string;
}

export interface SheetCopy {
  readonly copy: string;
  readonly original: string;
}

export async function readFreezingNote(context: Excel.RequestContext): Promise<FreezingNote | undefined> {
  const texts = await readParts(context, 'freezing');
  return texts.map(parse).find((found) => found !== undefined);
}

export async function clearFreezingNote(context: Excel.RequestContext): Promise<void> {
  await clearParts(context, 'freezing');
}

/** No sheet can have a slash in its name. */
const BETWEEN = '/';

async function write(context: Excel.RequestContext, { sheets, copies, beat }: FreezingNote): Promise<void> {
  const { outerHTML } = newPart('freezing', {
    sheets: sheets.join(BETWEEN),
    copies: copies.flatMap(({ copy, original }) => [copy, original]).join(BETWEEN),
    beat,
  });
  await writePart(context, 'freezing', outerHTML);
}

/** A part that somebody has damaged tells nothing. */
function parse(xml: string): FreezingNote | undefined {
  const root = parsePart('freezing', xml);
  const beat = root?.getAttribute('beat') ?? '';
  if (!root || Number.isNaN(Date.parse(beat))) return undefined;
  const namesIn = (name: string): string[] =>
    (root.getAttribute(name) ?? '').split(BETWEEN).filter((each) => each !== '');
  const pairs = namesIn('copies');
  const copies = pairs.flatMap((copy, i): SheetCopy[] => {
    const original = pairs[i + 1];
    return i % 2 === 0 && original !== undefined ? [{ copy, original }] : [];
  });
  return { sheets: namesIn('sheets'), copies, beat };
}

/** Between two signs of life. */
const BEAT = 5000;
const MOST_REFUSED = 3;

/** Writes the note before each sheet, and gives signs of life while the trial lasts, so that no colleague clears up. */
export class FreezingNotes {
  private readonly sheets: string[] = [];
  private readonly copies: SheetCopy[] = [];
  private isOpen = false;
  private beating: Promise<unknown> = Promise.resolve();

  constructor(private readonly context: Excel.RequestContext) {}

  async add(sheet: string, original?: string): Promise<void> {
    if (original === undefined) this.sheets.push(sheet);
    else this.copies.push({ copy: sheet, original });
    await this.beating;
    await write(this.context, this.note);
    if (this.isOpen) return;
    this.isOpen = true;
    void this.keepBeating();
  }

  /** Where Excel refuses, the note is still there to be cleared when all has been put back. */
  async clear(): Promise<void> {
    if (!this.isOpen) return;
    this.isOpen = false;
    await this.beating;
    try {
      await clearFreezingNote(this.context);
    } catch (refusal) {
      this.isOpen = true;
      throw refusal;
    }
  }

  private get note(): FreezingNote {
    return { sheets: this.sheets, copies: this.copies, beat: new Date().toISOString() };
  }

  /** One that Excel refuses is followed by another; where it refuses them all the workbook is closed. */
  private async keepBeating(): Promise<void> {
    for (let refused = 0; refused < MOST_REFUSED;) {
      await pause(BEAT);
      if (!this.isOpen) return;
      this.beating = request(async (context) => ok(await write(context, this.note))).then(
        ({ ok: isDone }) => {
          refused = isDone ? 0 : refused + 1;
        },
      );
      await this.beating;
    }
  }
}
