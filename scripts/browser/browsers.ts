import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';

/** The browsers that can be asked for by name, in the order in which `npm start` tries them. */
export const browserNames = ['chrome', 'chromium', 'edge', 'firefox'] as const;

/** The name of a browser that can be asked for. */
export type BrowserName = (typeof browserNames)[number];

/** A browser on this computer. */
export interface Browser {
  name: BrowserName;
  path: string;
}

/** The computer in which to look: a parameter, so that tests can make one up. */
export interface Computer {
  platform: string;
  env: Record<string, string | undefined>;
  exists(path: string): boolean;
}

const thisComputer: Computer = { platform: process.platform, env: process.env, exists: existsSync };

/** On Linux: names in PATH, then places outside it. */
const linux: Record<BrowserName, string[]> = {
  chrome: ['google-chrome-stable', 'google-chrome', '/opt/google/chrome/chrome'],
  chromium: ['chromium', 'chromium-browser', '/usr/lib/chromium/chromium'],
  edge: ['microsoft-edge-stable', 'microsoft-edge', '/opt/microsoft/msedge/msedge'],
  firefox: ['firefox', 'firefox-esr', '/opt/firefox/firefox', '/usr/lib/firefox/firefox'],
};

const macos: Record<BrowserName, string[]> = {
  chrome: ['Google Chrome.app/Contents/MacOS/Google Chrome'],
  chromium: ['Chromium.app/Contents/MacOS/Chromium'],
  edge: ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox ESR.app/Contents/MacOS/firefox'],
};

const windows: Record<BrowserName, string[]> = {
  chrome: ['Google\\Chrome\\Application\\chrome.exe'],
  chromium: ['Chromium\\Application\\chrome.exe'],
  edge: ['Microsoft\\Edge\\Application\\msedge.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

function candidates(name: BrowserName, { platform, env }: Computer): string[] {
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((each) => each);
    return folders.flatMap((folder) => windows[name].map((path) => win32.join(folder ?? '', path)));
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', posix.join(env.HOME ?? '', 'Applications')];
    return folders.flatMap((folder) => macos[name].map((path) => posix.join(folder, path)));
  }
  const folders = (env.PATH ?? '').split(':').filter((each) => each !== '');
  return linux[name].flatMap((each) =>
    each.startsWith('/') ? [each] : folders.map((folder) => posix.join(folder, each)),
  );
}

/** Browsers from a snap may not read hidden folders such as .output; Ubuntu's in /usr/bin only start the snap. */
function isSnap(path: string, { platform, exists }: Computer): boolean {
  if (platform !== 'linux') return false;
  const name = posix.basename(path).replace('-browser', '');
  return path.startsWith('/snap/') || (path.startsWith('/usr/bin/') && exists(`/snap/bin/${name}`));
}

/** The path of an installed browser, or null when it is not where browsers usually are. */
export function findBrowser(name: BrowserName, computer: Computer = thisComputer): string | null {
  return candidates(name, computer).find((path) => computer.exists(path) && !isSnap(path, computer)) ?? null;
}

/** The first of the named browsers that is installed, or null. */
export function firstInstalled(
  names: readonly BrowserName[],
  computer: Computer = thisComputer,
): Browser | null {
  for (const name of names) {
    const path = findBrowser(name, computer);
    if (path !== null) return { name, path };
  }
  return null;
}
