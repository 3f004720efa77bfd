/** Why Excel would not take a formula. */
export type FormulaProblem =
  | { kind: 'syntax' }
  | { kind: 'macroFunction'; name: string }
  | { kind: 'noTable'; name: string }
  | { kind: 'arguments' }
  | { kind: 'circular' };

export function describeProblem(problem: FormulaProblem): string {
  switch (problem.kind) {
    case 'syntax':
      return 'the formula cannot be read';
    case 'macroFunction':
      return `${problem.name} is a macro function and cannot stand in a cell`;
    case 'noTable':
      return `there is no table ${problem.name}`;
    case 'arguments':
      return 'a function has the wrong number of arguments';
    case 'circular':
      return 'it refers to its own cell: a circular reference';
  }
}
