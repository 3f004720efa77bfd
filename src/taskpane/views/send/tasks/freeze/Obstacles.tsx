import type { SharingObstacle } from '../../../../../workbook';
import { WarningBar } from '../../../../components/WarningBar';
import { useText } from '../../../../state/language';

/** What stands in the way, each with the way out. */
export function Obstacles({ obstacles }: { obstacles: readonly SharingObstacle[] }) {
  const words = useText().send.freeze.obstacles;
  return (
    <>
      {obstacles.map((obstacle, i) => (
        <WarningBar key={i}>{sayObstacle(obstacle, words)}</WarningBar>
      ))}
    </>
  );
}

function sayObstacle(
  obstacle: SharingObstacle,
  words: ReturnType<typeof useText>['send']['freeze']['obstacles'],
): string {
  switch (obstacle.kind) {
    case 'sheetProtected':
      return words.sheetProtected(obstacle.sheet);
    case 'sheetTooLarge':
      return words.sheetTooLarge(obstacle.sheet, obstacle.cells);
    case 'readOnly':
    case 'coauthoring':
      return words[obstacle.kind];
    case 'unsettled':
    case 'changedSince':
    case 'alreadyFrozen':
      return words[obstacle.kind](obstacle.cells);
  }
}
