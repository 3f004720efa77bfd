import type { Result } from '../../src/core/problem';
import { PACE as OF_EXCEL } from '../../src/workbook/compare/pace';
import type { LongWork } from '../../src/workbook/sharing/longWork';
import { expectOk, type OpenWorkbook } from '../integration/openWorkbook';
import { FIRST_ROW, scenarioLabel, sheetName, type Size } from './largeWorkbook';

type Operation = (open: OpenWorkbook, work: LongWork, size: Size) => Promise<Result<unknown>>;

/** What is written at once in the stand-in needs no waiting for what Excel calculates. */
const PACE = { quiet: 80, poll: 10, stuck: 2000 };
/** Longer than between two batches of results, which the runtime hands over every half second. */
const COMPARE_PACE = { ...OF_EXCEL, quiet: 800, poll: 50 };

const column = (letter: string, { parties }: Size): string =>
  `'${sheetName(0)}'!${letter}${FIRST_ROW + 1}:${letter}${FIRST_ROW + parties}`;

/** What people do in a large workbook, as the pane asks for it. */
const OPERATIONS = {
  read: ({ workbook }) => workbook.readWorkbook(),
  switch: ({ workbook }) => workbook.chooseScenario(scenarioLabel(1)),
  compare: ({ workbook }, { signal, onProgress }, size) =>
    workbook.compareScenarios(
      {
        scenarios: [scenarioLabel(0), scenarioLabel(1)],
        parties: column('A', size),
        amounts: column('B', size),
        measure: 'tkr',
      },
      {
        signal: signal ?? new AbortController().signal,
        onProgress: (progress) => onProgress?.(progress),
        pace: COMPARE_PACE,
      },
    ),
  health: ({ workbook }, work) => workbook.checkHealth(work),
  plan: ({ workbook }, work) => workbook.planFreeze({ where: 'inPlace' }, work),
  freeze: async ({ workbook }, work) => {
    const plan = expectOk(await workbook.planFreeze({ where: 'inPlace' }));
    return workbook.freezeCells(plan, work, PACE);
  },
  thaw: ({ workbook }, work) => workbook.unfreezeCells(work, PACE),
} satisfies Record<string, Operation>;

export type OperationName = keyof typeof OPERATIONS;

export const operations: Readonly<Record<OperationName, Operation>> = OPERATIONS;
