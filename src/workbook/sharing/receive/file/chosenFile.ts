/** A file that the user has chosen. It is read here, and goes nowhere. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: ArrayBuffer;
}
