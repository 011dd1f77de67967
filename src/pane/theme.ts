/** Light, dark and high contrast: Fluent's themes in the accent of the result sheets. */
import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";
import { statusTokens, type PaneTheme, type StatusTokens } from "./status-colours";

export type { PaneTheme } from "./status-colours";

/** Shade 80 is the accent of the result sheets. */
const brand: BrandVariants = {
  10: "#060E16",
  20: "#0C1B2A",
  30: "#11283F",
  40: "#143453",
  50: "#173E62",
  60: "#1A456C",
  70: "#1C4A73",
  80: "#1F4E79",
  90: "#2F659A",
  100: "#4079B3",
  110: "#5A90C8",
  120: "#76A6D8",
  130: "#93BCE5",
  140: "#AFCFEF",
  150: "#CBE1F7",
  160: "#E6F1FC",
};

/** Latin letters and digits first; characters that these lack come from the next. */
const letters = [
  "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue', Arial",
  "'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif",
].join(", ");

/** Fluent's theme for what the host shows. */
export function fluentTheme(theme: PaneTheme): Theme & StatusTokens {
  return {
    ...themeOf(theme),
    ...statusTokens(theme),
    fontFamilyBase: letters,
  };
}

function themeOf(theme: PaneTheme): Theme {
  switch (theme) {
    case "light":
      return createLightTheme(brand);
    case "dark":
      return readableDark();
    case "high-contrast":
      return teamsHighContrastTheme;
  }
}

/** Fluent writes brand text on dark in shade 100, too dim for small letters in this brand. */
function readableDark(): Theme {
  return {
    ...createDarkTheme(brand),
    colorBrandForeground1: brand[120],
    colorBrandForeground2: brand[130],
    colorBrandForegroundLink: brand[120],
    colorBrandForegroundLinkHover: brand[130],
    colorBrandForegroundLinkPressed: brand[110],
    colorBrandForegroundLinkSelected: brand[120],
    colorCompoundBrandForeground1: brand[120],
    colorCompoundBrandForeground1Hover: brand[130],
    colorCompoundBrandStroke: brand[120],
    colorBrandBackground: brand[90],
    colorBrandBackgroundHover: brand[100],
  };
}
