import type { Key } from '../core/key/key';
import { fail, ok, type Result } from '../core/problem';

/** Puts every key of the workbook into the ring, by `put`. */
type Reader = () => Promise<void>;

const READING_SECONDS = 10;
/** Each edit of a weight makes a new stamp. Old ones are forgotten; if one is asked for again, the tables are read. */
const KEYS_KEPT = 300;

/**
 * Keys in memory by stamp. A stamp names content, so what is found here can never be other weights than the stamp
 * says. The ring is a memory of what stands in cells: nothing depends on it that a reading of the cells would not give.
 */
export class KeyRing {
  private readonly keys = new Map<string, Key>();
  /** A column of formulas asks for one key, cell after cell. */
  private asked: { stamp: string; key: Key } | undefined;
  private reading: Promise<void> | undefined;
  private connect: (reader: Reader) => void = () => undefined;
  private readonly connected = new Promise<Reader>((resolve) => (this.connect = resolve));

  /** Tells how to read the key tables, as soon as there is a workbook to read them from. */
  readFrom(reader: Reader): void {
    this.connect(reader);
  }

  put(stamp: string, key: Key): void {
    this.asked = undefined;
    this.keys.delete(stamp);
    this.keys.set(stamp, key);
    if (this.keys.size > KEYS_KEPT) this.keys.delete(this.keys.keys().next().value ?? '');
  }

  get(stamp: string): Key | undefined {
    if (stamp === this.asked?.stamp) return this.asked.key;
    const key = this.keys.get(stamp);
    if (key) this.asked = { stamp, key };
    return key;
  }

  /**
   * Finds a key that is not in memory yet: a workbook that was just opened shows cached stamps, and no STAMP has run.
   * All who ask at once share one reading of the key tables.
   */
  async find(stamp: string): Promise<Result<Key>> {
    const read = await this.readAll();
    const key = this.keys.get(stamp);
    if (key) return ok(key);
    return fail(
      read ? { kind: 'stampUnknown', stamp } : { kind: 'stampUnread', stamp, seconds: READING_SECONDS },
    );
  }

  /** True if the tables were read in time. */
  private async readAll(): Promise<boolean> {
    this.reading ??= this.connected.then((read) => read()).finally(() => (this.reading = undefined));
    const reading = this.reading.then(
      () => true,
      // A workbook that cannot be read now (a cell is being edited) is the same to the formula as one not read in time.
      () => false,
    );
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLate = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), READING_SECONDS * 1000);
    });
    return Promise.race([reading, tooLate]).finally(() => clearTimeout(timer));
  }
}

/** The ring of this workbook: a shared runtime serves one workbook, the functions and the task pane alike. */
export const keyRing = new KeyRing();
