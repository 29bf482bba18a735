/** Feature of browsers without which Segnavia does not do what it says, and the first versions that have it. */
interface Feature {
  name: string;
  /** Its use in what ships. */
  use: RegExp;
  chrome: number;
  firefox: number;
}

/**
 * From the browser compatibility data of MDN (2026-11) where nothing else is said. What may be missing is asked for by
 * `?.` or has a way round, and does not stand here: `storage.local.setAccessLevel`, which Firefox lacks, is one.
 */
export const FEATURES: Feature[] = [
  // Until Chrome 128 boxes in a zoomed page were measured in another way (its policy StandardizedBrowserZoomEnabled).
  { name: 'boxes in a page with CSS zoom', use: /currentCSSZoom/, chrome: 128, firefox: 126 },
  // Without these names an element behind an opacity of 0 counts as seen.
  { name: 'checkVisibility with properties', use: /opacityProperty/, chrome: 121, firefox: 122 },
  { name: 'popovers, for the top layer', use: /showPopover\(/, chrome: 114, firefox: 125 },
  { name: 'URL.canParse', use: /URL\.canParse/, chrome: 120, firefox: 115 },
  { name: 'selectors with :has', use: /:has\(/, chrome: 105, firefox: 121 },
  { name: 'toSpliced, toSorted and with', use: /\.toSpliced\(/, chrome: 110, firefox: 115 },
  { name: 'color-mix', use: /color-mix\(/, chrome: 111, firefox: 113 },
  { name: 'memory of the browser for a tab', use: /storage\.session/, chrome: 102, firefox: 115 },
  { name: 'the side panel, opened by a key', use: /sidePanel/, chrome: 116, firefox: 57 },
  // Firefox itself says there that nothing is collected; on Android from 142, and one version holds for both.
  {
    name: 'no data collection, told by Firefox',
    use: /data_collection_permissions/,
    chrome: 0,
    firefox: 142,
  },
];
