/**
 * Whether a colour such as `#262626` is a dark background. Office tells its theme as colours; its own `isDarkTheme`
 * is missing in older clients. The weights are those of relative luminance (ITU-R BT.709).
 */
export function isDark(colour: string | undefined): boolean {
  const [red = 255, green = 255, blue = 255] = (colour?.match(/[0-9a-f]{2}/gi) ?? []).map((part) =>
    parseInt(part, 16),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
