import type { Comparison } from '../../../../../workbook/compare/comparison';
import { WarningBar } from '../../../../components/WarningBar';
import { useText } from '../../../../state/language';

/** Scenarios in which somebody has no amount, and what the workbook shows instead. */
export function Warnings({ comparison: { parties, scenarios } }: { comparison: Comparison }) {
  const words = useText().compare;
  return scenarios.map(({ label, amounts, shown }) => {
    const missing = parties.filter((_, i) => amounts[i] === undefined).length;
    if (missing === 0) return null;
    const instead = shown.filter((text) => text !== '');
    return <WarningBar key={label}>{words.incomplete(label, missing, parties.length, instead)}</WarningBar>;
  });
}
