/** The view Granska. What the findings themselves say stands in auditFindings.ts. */
export const audit = {
  title: 'Granska',
};
