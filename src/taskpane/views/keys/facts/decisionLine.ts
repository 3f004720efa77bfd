/** A decision as one line in the sheet: `KF 2013-11-25 § 142, dnr KS 2013/77`. */
export interface Decision {
  readonly body: string;
  readonly date: string;
  readonly paragraph: string;
  readonly number: string;
}

export const DECISION_PARTS = ['body', 'date', 'paragraph', 'number'] as const;

/** A longer line was not written by us, and the pattern would take long over one that is made to be hard. */
const LONGEST = 500;

const LINE =
  /^(?<body>[^§,]*?)\s*(?<date>\d{4}-\d{2}-\d{2})?\s*(?:§\s*(?<paragraph>[^,]+?))?\s*(?:,?\s*dnr\s+(?<number>.+))?$/i;

export function joinDecision({ body, date, paragraph, number }: Decision): string {
  const clean = paragraph.trim().replace(/^§+\s*/, '');
  const place = [body.trim(), date.trim(), clean && `§ ${clean}`].filter((part) => part !== '').join(' ');
  const diary = number.trim().replace(/^dnr\s+/i, '');
  return [place, diary && `dnr ${diary}`].filter((part) => part !== '').join(', ');
}

/** The parts of a line that was written so; nothing for one in other words, which is then kept in one piece. */
export function splitDecision(line: string): Decision | undefined {
  if (line.length > LONGEST) return undefined;
  const { body = '', date = '', paragraph = '', number = '' } = LINE.exec(line.trim())?.groups ?? {};
  const decision = { body, date, paragraph, number };
  return joinDecision(decision) === line.trim() ? decision : undefined;
}
