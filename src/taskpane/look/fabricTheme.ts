import { createTheme, type ITheme } from 'office-ui-fabric-react/lib/Styling';
import { colours, type ColourScheme } from './colours';

const fontFamily = "'Segoe UI', system-ui, -apple-system, 'Helvetica Neue', sans-serif";

/** Fabric's theme in the pane's colours. */
export function fabricTheme(scheme: ColourScheme): ITheme {
  const { paper, ground, ink, quiet, line, control, brand, brandStrong, tint, ...inks } = colours[scheme];
  return createTheme({
    isInverted: scheme === 'dark',
    defaultFontStyle: { fontFamily },
    palette: {
      themePrimary: brand,
      themeDarkAlt: brandStrong,
      themeDark: brandStrong,
      themeDarker: brandStrong,
      themeSecondary: brand,
      themeTertiary: brand,
      themeLight: line,
      themeLighter: tint,
      themeLighterAlt: tint,
      black: ink,
      neutralDark: ink,
      neutralPrimary: ink,
      neutralPrimaryAlt: ink,
      neutralSecondary: quiet,
      neutralSecondaryAlt: quiet,
      neutralTertiary: control,
      neutralTertiaryAlt: line,
      neutralQuaternary: line,
      neutralQuaternaryAlt: line,
      neutralLight: line,
      neutralLighter: ground,
      neutralLighterAlt: ground,
      white: paper,
    },
    semanticColors: {
      inputBorder: control,
      inputPlaceholderText: quiet,
      smallInputBorder: control,
      buttonTextDisabled: quiet,
      primaryButtonTextDisabled: quiet,
      errorText: inks.roseInk,
      messageText: ink,
      infoBackground: inks.greyGround,
      infoIcon: inks.greyInk,
      successBackground: inks.greenGround,
      successIcon: inks.greenInk,
      warningBackground: inks.amberGround,
      warningIcon: inks.amberInk,
      severeWarningBackground: inks.amberGround,
      severeWarningIcon: inks.amberInk,
      errorBackground: inks.roseGround,
      errorIcon: inks.roseInk,
    },
  });
}
