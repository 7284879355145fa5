const light = { bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0x242424 };
const dark = { bodyBackgroundColor: 0x292929, bodyForegroundColor: 0xf0f0f0 };

/** The page's colours as desktop Office hands its theme to add-ins (`Office.context.officeTheme`): JSON with numbers. */
export function officeTheme(): string {
  const theme = getComputedStyle(document.documentElement).colorScheme === 'dark' ? dark : light;
  return JSON.stringify({
    ...theme,
    controlBackgroundColor: theme.bodyBackgroundColor,
    controlForegroundColor: theme.bodyForegroundColor,
  });
}
