import { Text, ToggleButton } from '@fluentui/react-components';
import { PinRegular } from '@fluentui/react-icons/svg/pin';
import { useLayout } from '../../components/useLayout';
import { useText } from '../../state/language';
import type { CellReading } from '../../../workbook';

interface Props {
  readonly reading: CellReading;
  readonly isKept: boolean;
  readonly onKeep: (keep: boolean) => void;
}

/** Which cell it is about, what it shows, and whether it stays when another one is selected. */
export function CellHead({ reading, isKept, onKeep }: Props) {
  const { explain } = useText();
  const layout = useLayout();
  const { address, shown, spilledFrom, matter } = reading;
  return (
    <div className={layout.apart}>
      <Text className={layout.quiet}>
        {matter.kind === 'blank' ? explain.blank(address) : explain.shows(address, shown)}
        {spilledFrom !== undefined && `. ${explain.spilledFrom(spilledFrom)}`}
      </Text>
      <ToggleButton
        size="small"
        icon={<PinRegular />}
        checked={isKept}
        title={explain.pinHint}
        onClick={() => onKeep(!isKept)}
      >
        {explain.pin}
      </ToggleButton>
    </div>
  );
}
