import type { BlockContent, KeyBlock } from './keyBlock';
import type { KeySource } from './native';
import { BOUND_TEXT } from './precision';

/** Whether the weights are those of the moment of freezing. */
export function stateFormula({ content, entries, entriesBefore, sum }: KeyBlock): string {
  if (!isLive(content)) return 'låsta: de följer inte nyckelns celler';
  const differ = `SUMPRODUCT(--(ABS(${entries}-${entriesBefore})>0.000000001))`;
  return `=IF(ISERROR(${sum}),"en part finns inte längre i nyckeln",IF(${differ}=0,"oförändrade sedan frysningen","ändrade sedan frysningen"))`;
}

/** Where a receiver changes a weight. */
export function weightsStandIn(content: BlockContent): string {
  return (
    content.source?.weights ?? (isLive(content) ? 'de blandade nycklarnas block ovan' : 'det här bladet')
  );
}

/** What the exactness rests on. A blank among the weights would count as 0, a new party would be left out. */
export function calculableFormula(block: KeyBlock): string {
  const { source, digits, needs } = block.content;
  const { base, count } = digits;
  const conditions = [
    ...needs,
    ...(source ? countsOf(source, block.size) : []),
    areWhole(block),
    `MIN(${block.weights})>=0`,
    `${block.sum}>0`,
    count > 1 ? `${count}*${base}*${block.sum}<${BOUND_TEXT}` : `${block.sum}<${BOUND_TEXT}`,
    ...(count > 1 ? [`${block.sum}<=${base}^${count}`] : []),
  ];
  return `=IF(ISERROR(${block.sum}),FALSE,AND(${conditions.join(',')}))`;
}

/** What a receiver can do about a key that is not calculated. */
export function whyFormula(block: KeyBlock): string {
  const { source, needs } = block.content;
  const [parties, weights] = source ? countsOf(source, block.size) : [];
  const reasons: (readonly [condition: string, text: string])[] = [
    [block.isCalculable, 'räknas exakt'],
    ...(parties ? [[`NOT(${parties})`, 'nyckeln har fått fler eller färre parter: frys om'] as const] : []),
    ...(weights ? [[`NOT(${weights})`, 'en vikt saknas eller är inget tal'] as const] : []),
    ...(needs.length > 0
      ? [[`NOT(AND(${needs.join(',')}))`, 'en av nycklarna i blandningen kan inte räknas'] as const]
      : []),
    [`ISERROR(${block.sum})`, 'en part finns inte längre i nyckeln: frys om'],
    [`MIN(${block.weights})<0`, 'en vikt är negativ'],
    [`${block.sum}<=0`, 'alla vikter är 0'],
    [`NOT(${areWhole(block)})`, 'en vikt har fått fler decimaler än vid frysningen: frys om'],
  ];
  const last = '"vikterna är för stora för exakt räkning: frys om"';
  return `=${reasons.reduceRight((otherwise, [condition, text]) => `IF(${condition},"${text}",${otherwise})`, last)}`;
}

function isLive({ entries }: BlockContent): boolean {
  return entries.some((entry) => typeof entry === 'string');
}

function areWhole({ entries, scale, weights }: KeyBlock): string {
  return `SUMPRODUCT(--(ABS(${entries}*${scale}-${weights})>0.000001))=0`;
}

/** A party more or less would change everybody's share; of a part of a key, only if it is one of its own. */
function countsOf({ parties, weights, count }: KeySource, size: number): string[] {
  const rows = count ?? size;
  return [`COUNTA(${parties})=${rows}`, `COUNT(${weights})=${rows}`];
}
