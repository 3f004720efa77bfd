/** functions.json as Excel reads it; only what decides how a call is made. */
export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  parameters: ParameterMetadata[];
  result?: { type?: string; dimensionality?: string };
  options?: { requiresAddress?: boolean; stream?: boolean; cancelable?: boolean; volatile?: boolean };
}

export interface ParameterMetadata {
  name: string;
  description?: string;
  type?: string;
  dimensionality?: string;
  optional?: boolean;
  repeating?: boolean;
}

export interface FunctionsFile {
  functions: FunctionMetadata[];
  /** Errors among the arguments are handed to the function instead of ending the call. */
  allowErrorForDataTypeAny?: boolean;
}

export const isMatrix = (parameter: ParameterMetadata) => parameter.dimensionality === 'matrix';
