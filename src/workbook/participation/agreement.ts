/** An agreement on the sheet `Deltagande`: who was asked, what they have answered, and the rule that decides. */
export interface Agreement {
  /** The defined name of the cell with the outcome, as typed in formulas: `Villkor_Social_välfärd`. */
  readonly name: string;
  readonly table: string;
  readonly label: string;
  /** `alla`, `minst 7`, `merparten`, or names with semicolons between them. */
  readonly rule: string;
  readonly rows: readonly AnswerRow[];
  /** The table of answers with its header: `Deltagande!A10:F18`. */
  readonly address: string;
}

/** What a party has answered and where it was decided; texts as they stand in the sheet, empty if unknown. */
export interface AnswerRow extends AnswerFacts {
  readonly party: string;
}

export interface AnswerFacts {
  readonly answer: string;
  readonly board: string;
  readonly paragraph: string;
  /** `2017-11-25`. */
  readonly date: string;
  readonly note: string;
}

export interface AgreementDraft {
  readonly label: string;
  readonly rule: string;
  readonly parties: readonly string[];
}
