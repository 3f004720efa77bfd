import { fullName } from '../host/engine/functions';
import type { FunctionsFile } from '../host/engine/metadata';

/** `NYCKEL.SHARE`: the add-in's functions as formulas call them. */
export const functionNames = ({
  functionsFile,
  namespace,
}: {
  functionsFile: FunctionsFile;
  namespace: string;
}): string[] => functionsFile.functions.map((metadata) => fullName(namespace, metadata).toUpperCase());
