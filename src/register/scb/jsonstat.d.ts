/** The part of the library that is used here; it ships without types. */
declare module 'jsonstat-toolkit' {
  export interface JsonStatDimension {
    /** The codes in the order of `category.index`. */
    readonly id: readonly string[];
  }

  export interface JsonStatDataset {
    readonly id: readonly string[];
    Dimension(name: string): JsonStatDimension | null;
    /** The cell at one code of each dimension; a dimension of one category may be left out. */
    Data(codes: Readonly<Record<string, string>>): JsonStatCell | null;
  }

  export interface JsonStatCell {
    readonly value: unknown;
    readonly status: unknown;
  }

  export default function JSONstat(json: object): JsonStatDataset;
}
