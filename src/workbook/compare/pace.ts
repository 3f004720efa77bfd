/** How long things are given, in milliseconds. */
export interface Pace {
  /** The functions must have been silent for this long. The runtime hands over answers in batches, 500 ms apart. */
  readonly quiet: number;
  /** A calculation state that says `Pending` for this long is stuck. */
  readonly stuck: number;
  /** Between two looks. */
  readonly poll: number;
  /** For one scenario; after that the comparison is given up. */
  readonly patience: number;
  /** Between two signs of life, and how long none may have come before the operation counts as interrupted. */
  readonly beat: number;
  readonly stale: number;
  /** Between two attempts to choose the original scenario again, and how many there are. */
  readonly retry: number;
  readonly attempts: number;
}

export const PACE: Pace = {
  quiet: 1500,
  stuck: 5000,
  poll: 200,
  patience: 60_000,
  beat: 5000,
  stale: 20_000,
  retry: 1000,
  attempts: 15,
};

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
