import type { PastedTable, UnclearReason } from '../../../../core/paste';
import { formatNumber } from '../../../../text';
import { useLanguage, useText } from '../../../state/language';

/** Why a line could not be understood, in a sentence. */
export function useReasonText({ columns }: PastedTable): (reason: UnclearReason) => string {
  const { reasons, columnNumber } = useText().editor;
  const language = useLanguage();
  const nameOf = (column: number): string => columns[column]?.header || columnNumber(column + 1);
  const list = (numbers: readonly number[]): string =>
    numbers.map((value) => formatNumber(value, language)).join(' + ');

  return (reason) => {
    switch (reason.kind) {
      case 'partyMissing':
        return reasons.partyMissing;
      case 'numberMissing':
        return reasons.numberMissing(nameOf(reason.column));
      case 'notNumber':
        return reasons.notNumber(nameOf(reason.column), reason.input);
      case 'numberCount':
        return reasons.numberCount(reason.found, reason.expected);
      case 'tooManyNumbers':
        return reasons.tooManyNumbers(reason.most);
      case 'tooManyDigits':
        return reasons.tooManyDigits(reason.input);
      case 'ambiguousNumbers':
        return reasons.ambiguousNumbers(reason.readings.map(list));
      case 'ambiguousColumns':
        return reasons.ambiguousColumns(reason.counts);
      case 'textAfterNumbers':
        return reasons.textAfterNumbers(reason.text);
      case 'unitUnknown':
        return reasons.unitUnknown(reason.unit);
      case 'unitMixed':
        return reasons.unitMixed(reason.unit, reason.columnUnit);
      case 'headerOrRow':
        return reasons.headerOrRow;
      case 'lineTooLong':
        return reasons.lineTooLong;
      case 'anotherTable':
        return reasons.anotherTable;
    }
  };
}
