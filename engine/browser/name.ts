/** Names by which a browser identifies itself: its user agent string, and its brand list where it has one. */
export interface BrowserIdentity {
  userAgent: string;
  brands: { brand: string; version: string }[];
}

/** Brands in the browser's brand list. Most browsers also list “Chromium”, so it comes last. */
const BRANDS: [string, string][] = [
  ['Microsoft Edge', 'Edge'],
  ['Opera', 'Opera'],
  ['Brave', 'Brave'],
  ['Vivaldi', 'Vivaldi'],
  ['Samsung Internet', 'Samsung Internet'],
  ['Google Chrome', 'Chrome'],
  ['Chromium', 'Chromium'],
];

/** Names in the user agent string. Most browsers also name others, so the order matters. */
const TEXTS: [RegExp, string][] = [
  [/\b(?:MSIE |Trident\/.*rv:)(\d+)/, 'Internet Explorer'],
  [/\b(?:Edg|EdgA|EdgiOS|Edge)\/(\d+)/, 'Edge'],
  [/\b(?:OPR|Opera)\/(\d+)/, 'Opera'],
  [/\bVivaldi\/(\d+)/, 'Vivaldi'],
  [/\bSamsungBrowser\/(\d+)/, 'Samsung Internet'],
  [/\bSeamonkey\/(\d+)/i, 'SeaMonkey'],
  [/\b(?:Firefox|FxiOS)\/(\d+)/, 'Firefox'],
  [/\bChromium\/(\d+)/, 'Chromium'],
  [/\b(?:Chrome|CriOS)\/(\d+)/, 'Chrome'],
  [/\bVersion\/(\d+).*\bSafari\//, 'Safari'],
];

/** Name and major version of the browser, or null if unknown. */
export function browserName({
  brands,
  userAgent,
}: BrowserIdentity): { name: string; version: number } | null {
  for (const [brand, name] of BRANDS) {
    const version = Number.parseInt(brands.find((entry) => entry.brand === brand)?.version ?? '', 10);
    if (version) return { name, version };
  }
  for (const [text, name] of TEXTS) {
    const version = Number(text.exec(userAgent)?.[1]);
    if (version) return { name, version };
  }
  return null;
}

const FAMILIES: Record<string, string> = {
  Chrome: 'chrome',
  Chromium: 'chrome',
  Edge: 'edge',
  Firefox: 'firefox',
};

/** Browser family whose menus we know, or null. */
export function browserFamily(browser: BrowserIdentity): string | null {
  return FAMILIES[browserName(browser)?.name ?? ''] ?? null;
}
