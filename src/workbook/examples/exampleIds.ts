/** The examples in the order in which they are offered. */
export const EXAMPLES = ['jonkoping', 'kronoberg', 'ekero', 'finsam', 'followUp'] as const;

export type ExampleId = (typeof EXAMPLES)[number];
