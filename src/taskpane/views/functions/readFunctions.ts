import type { Language } from '../../../text';

/** A function as Excel describes it while it is typed. */
export interface DescribedFunction {
  readonly id: string;
  readonly what: string;
  readonly example: string;
  readonly parameters: readonly Parameter[];
}

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

interface Metadata {
  readonly functions: readonly (Pick<DescribedFunction, 'id' | 'parameters'> & {
    readonly description: string;
  })[];
}

/** The same files that Excel reads, which lie beside the page: the help is written once. */
const FILES: Record<Language, string> = { sv: 'functions.json', en: 'functions.en-US.json' };

export async function readFunctions(language: Language): Promise<DescribedFunction[]> {
  const response = await fetch(FILES[language]);
  if (!response.ok) throw new Error(`${FILES[language]}: ${response.status}`);
  const { functions } = (await response.json()) as Metadata;
  return functions.map(({ id, description, parameters }) => {
    const [what = '', example = ''] = description.split(/ (?:Exempel|Example): /);
    return { id, what, example, parameters };
  });
}

/** `SHARE(part; nyckel; belopp; [steg]; [metod])`, as it is typed where arguments are set apart in that way. */
export function signatureOf({ id, parameters }: DescribedFunction, language: Language): string {
  const names = parameters.map(({ name, optional, repeating }) =>
    repeating ? `[${name} …]` : optional ? `[${name}]` : name,
  );
  return `=NYCKEL.${id}(${names.join(language === 'sv' ? '; ' : ', ')})`;
}

/** An example as Excel's object model takes it, whatever the language of Excel: a Swedish one is typed with semicolons. */
export function inEnglishSpelling(example: string): string {
  return example
    .split(/("[^"]*")/)
    .map((piece) =>
      piece.startsWith('"')
        ? piece
        : piece
            .replaceAll(/(\d),(\d)/g, '$1.$2')
            .replaceAll(/;\s*/g, ',')
            .replaceAll('[#Alla]', '[#All]'),
    )
    .join('');
}
