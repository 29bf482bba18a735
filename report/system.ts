/** Platform as reported by the browser: user agent string, and client hints where it has them. */
export interface Platform {
  userAgent: string;
  platformVersion: string | null;
}

/** Windows in the browser's own counting: 13 and up is Windows 11 (learn.microsoft.com, “How to detect Windows 11”). */
const windows = (version: string | null) => {
  const main = Number.parseInt(version ?? '', 10);
  if (!main) return 'Windows';
  return main >= 13 ? 'Windows 11' : 'Windows 10';
};

const SYSTEMS: [RegExp, (match: RegExpExecArray, platform: Platform) => string][] = [
  [
    /\bWindows NT 10\.0/,
    (_, { platformVersion }) => (platformVersion ? windows(platformVersion) : 'Windows 10/11'),
  ],
  [/\bWindows NT 6\.3/, () => 'Windows 8.1'],
  [/\bWindows NT 6\.1/, () => 'Windows 7'],
  [/\bWindows/, () => 'Windows'],
  [/\bCrOS\b/, () => 'ChromeOS'],
  [/\bAndroid (\d+)/, ([, version]) => `Android ${version}`],
  [/\b(?:iPhone|iPad)\b/, () => 'iOS'],
  // Since macOS 11 the user agent string always says 10.15; only the client hints tell.
  [/\bMac OS X\b/, (_, { platformVersion }) => (platformVersion ? `macOS ${platformVersion}` : 'macOS')],
  [/\bLinux\b/, () => 'Linux'],
];

/** Name of the operating system, with its version if the browser reveals it; null if unknown. */
export function systemOf(platform: Platform): string | null {
  for (const [shape, name] of SYSTEMS) {
    const match = shape.exec(platform.userAgent);
    if (match) return name(match, platform);
  }
  return null;
}
