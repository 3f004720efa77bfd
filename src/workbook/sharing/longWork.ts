/** How far something that takes its time has come. */
export interface WorkProgress {
  readonly done: number;
  readonly of: number;
}

/** For something that takes its time: the user sees how far it has come, and may stop it. */
export interface LongWork {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: WorkProgress) => void;
}
