import { makeStyles, tokens } from '@fluentui/react-components';

/** Of one strength in light and dark; a seventh scenario begins anew, which its number tells. */
const COLORS = [
  tokens.colorCompoundBrandBackground,
  tokens.colorPaletteMarigoldBorderActive,
  tokens.colorPaletteTealBorderActive,
  tokens.colorPalettePurpleBorderActive,
  tokens.colorPaletteCranberryBorderActive,
  tokens.colorPaletteSteelBorderActive,
];

export const colorOf = (place: number): string => COLORS[place % COLORS.length] ?? '';

export const useBarStyles = makeStyles({
  bar: {
    borderRadius: tokens.borderRadiusSmall,
    // High contrast replaces all backgrounds by that of the page.
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'CanvasText !important',
    },
  },
  number: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'end',
  },
});
