import type { CollaborationMessage, TransportService } from '@odoo/o-spreadsheet';
import { quietly } from './engine/quietly';
import type { SavedHost } from './excelHost';
import { notesOf, type Notes } from './model/notes';

type Receive = (message: CollaborationMessage) => void;

/** One who has the file open: the grid's line to the others, and whether one of their edits is just arriving. */
interface Seat {
  readonly line: TransportService<CollaborationMessage>;
  readonly isReceiving: () => boolean;
}

/**
 * A file that several people have open at once, each in an Excel that calculates for itself. What is entered travels by
 * the grid's own collaboration, which settles edits that cross; all else that a file holds is the same objects for all.
 */
export class SharedFile {
  readonly notes: Notes;
  private readonly state: string;
  private readonly listeners = new Set<Receive>();
  private onItsWay: CollaborationMessage[] = [];
  private isOnline = true;
  private arrival: Promise<void> | undefined;

  constructor(state: SavedHost) {
    // Each opens the file anew: the grid changes what it is given.
    this.state = JSON.stringify(state);
    this.notes = notesOf(state.workbook);
  }

  open(): SavedHost {
    return JSON.parse(this.state) as SavedHost;
  }

  seat(): Seat {
    let receiving = false;
    let own: Receive | undefined;
    const receive = (deliver: Receive): Receive => {
      return (message) => {
        receiving = true;
        try {
          quietly(() => deliver(message));
        } finally {
          receiving = false;
        }
      };
    };
    const line: Seat['line'] = {
      onNewMessage: (_, deliver) => this.listeners.add((own = receive(deliver as Receive))),
      leave: () => own && this.listeners.delete(own),
      sendMessage: (message) => this.send(message),
    };
    return { line, isReceiving: () => receiving };
  }

  /** From now on nothing arrives, as when the net is down or two people do something in the same moment. */
  part(): void {
    this.isOnline = false;
  }

  /** Everything that is on its way arrives, in the order in which it was sent. */
  async meet(): Promise<void> {
    this.isOnline = true;
    await this.deliver();
  }

  private send(message: CollaborationMessage): Promise<void> {
    this.onItsWay.push(message);
    if (this.isOnline) void this.deliver();
    return Promise.resolve();
  }

  private deliver(): Promise<void> {
    return (this.arrival ??= this.deliverAll().finally(() => (this.arrival = undefined)));
  }

  /** Never while somebody's grid is at work: what arrives is a matter of its own. */
  private async deliverAll(): Promise<void> {
    while (this.isOnline && this.onItsWay.length > 0) {
      await new Promise((resolve) => setTimeout(resolve));
      const message = this.onItsWay.shift();
      if (message) for (const receive of this.listeners) receive(message);
    }
  }
}
