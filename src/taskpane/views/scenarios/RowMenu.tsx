import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { RenameRegular } from '@fluentui/react-icons/svg/rename';
import type { ReactElement } from 'react';
import { useText } from '../../state/language';

interface MenuChoice {
  readonly label: string;
  readonly icon: ReactElement;
  readonly onClick: () => void;
}

interface Props {
  readonly label: string;
  readonly disabled: boolean;
  readonly position: number;
  readonly count: number;
  /** What can be done besides renaming, moving and deleting. */
  readonly choices: readonly MenuChoice[];
  readonly onRename: () => void;
  readonly onMove: (position: number) => void;
  readonly onRemove: () => void;
}

/** What can be done to one row of a list: to a scenario or an assumption. */
export function RowMenu({ label, disabled, position, count, choices, onRename, onMove, onRemove }: Props) {
  const text = useText().scenarios;
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          disabled={disabled}
          aria-label={text.menuFor(label)}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {choices.map((choice) => (
            <MenuItem key={choice.label} icon={choice.icon} onClick={choice.onClick}>
              {choice.label}
            </MenuItem>
          ))}
          <MenuItem icon={<RenameRegular />} onClick={onRename}>
            {text.rename}
          </MenuItem>
          <MenuItem icon={<ArrowUpRegular />} disabled={position === 0} onClick={() => onMove(position - 1)}>
            {text.moveUp}
          </MenuItem>
          <MenuItem
            icon={<ArrowDownRegular />}
            disabled={position === count - 1}
            onClick={() => onMove(position + 1)}
          >
            {text.moveDown}
          </MenuItem>
          <MenuDivider />
          <MenuItem icon={<DeleteRegular />} onClick={onRemove}>
            {text.remove}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
