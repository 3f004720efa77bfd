/** A cold Chromium on a busy machine takes its time. */
jest.setTimeout(120_000);
