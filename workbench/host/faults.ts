import { OfficeErrorCode } from './channel/channel';
import { HostError } from './hostError';
import { isOfWorkbook, isWriting, type Action, type BatchRequest } from './wire';

/** What Excel says when it does not do what it is asked, in its own words. */
const SAYS = {
  AccessDenied: ['You cannot perform the requested operation.', 401],
  ActivityLimitReached: ['Activity limit has been reached.', 429],
  GeneralException: ['There was an internal error while processing the request.', 500],
  HostIsBusy: ['The host is busy and cannot process the request.', 503],
  InvalidOperationInCellEditMode: [
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
    OfficeErrorCode.cellEditMode,
  ],
  ItemNotFound: ["The requested resource doesn't exist.", 404],
  RequestAborted: ['The request was aborted during run time.', 500],
  RequestPayloadSizeLimitExceeded: ['The request payload size has exceeded the limit.', 413],
  ResponsePayloadSizeLimitExceeded: ['The response payload size has exceeded the limit.', 413],
  Timeout: ['The request timed out.', 408],
} as const satisfies Record<string, readonly [message: string, httpStatus: number]>;

export type FaultCode = keyof typeof SAYS;

/** Which of the coming requests about the workbook is meant; of several conditions all must hold. */
export interface FaultPlace {
  /** The n-th request from now that fits, the first being 1; else the next one. */
  nth?: number;
  when?: (request: BatchRequest) => boolean;
  /** Not before the request touches this member (`Range.values`); what it did before that stays done. */
  member?: string;
  /** Not before the k-th of the actions by which the request writes; what it did before that stays done. */
  write?: number;
  /** Every request from then on, until it is called off. */
  always?: boolean;
}

interface Fault extends FaultPlace {
  left: number;
  strike: () => void;
}

/** For tests: what can go wrong between an add-in and Excel is made to go wrong. */
export class Faults {
  private readonly planned = new Set<Fault>();
  private met = new Set<Fault>();
  private writes = 0;

  /** The request comes back with this error. Gives what calls it off. */
  fail(code: FaultCode, place: FaultPlace = {}): () => void {
    const [message, status] = SAYS[code];
    return this.at(place, () => {
      throw new HostError(code, message, status);
    });
  }

  /** Something else happens just before the host does what it is asked: a stranger's edit, the window's end. */
  at(place: FaultPlace, strike: () => void): () => void {
    const fault = { ...place, left: place.nth ?? 1, strike };
    this.planned.add(fault);
    return () => void this.planned.delete(fault);
  }

  beforeBatch(request: BatchRequest): void {
    this.met = new Set();
    this.writes = 0;
    if (!isOfWorkbook(request)) return;
    for (const fault of [...this.planned]) {
      if (fault.when && !fault.when(request)) continue;
      if (fault.member === undefined && fault.write === undefined) this.count(fault);
      else this.met.add(fault);
    }
  }

  /** A request counts once, however often it touches the member. */
  beforeMember(member: string): void {
    for (const fault of [...this.met]) {
      if (fault.member !== member) continue;
      this.met.delete(fault);
      this.count(fault);
    }
  }

  beforeAction(action: Action): void {
    if (!isWriting(action)) return;
    this.writes += 1;
    for (const fault of [...this.met]) {
      if (fault.write !== this.writes) continue;
      this.met.delete(fault);
      this.count(fault);
    }
  }

  private count(fault: Fault): void {
    if (fault.left > 1) {
      fault.left -= 1;
      return;
    }
    if (!fault.always) this.planned.delete(fault);
    fault.strike();
  }
}
