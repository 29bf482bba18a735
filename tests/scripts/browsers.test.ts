import { describe, expect, it } from 'vitest';
import {
  type BrowserName,
  type Computer,
  findBrowser,
  firstInstalled,
} from '../../scripts/browser/browsers.ts';

function computer(platform: string, env: Computer['env'], ...files: string[]): Computer {
  return { platform, env, exists: (path) => files.includes(path) };
}

const debian = { PATH: '/usr/local/bin::/usr/bin' };
const programs = { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local' };

describe('findBrowser', () => {
  const cases: [string, BrowserName, Computer, string | null][] = [
    ['in PATH', 'chromium', computer('linux', debian, '/usr/bin/chromium'), '/usr/bin/chromium'],
    [
      'under another name',
      'firefox',
      computer('linux', debian, '/usr/bin/firefox-esr'),
      '/usr/bin/firefox-esr',
    ],
    [
      'outside PATH',
      'chrome',
      computer('linux', {}, '/opt/google/chrome/chrome'),
      '/opt/google/chrome/chrome',
    ],
    ['nowhere', 'edge', computer('linux', debian, '/usr/bin/chromium'), null],
    ['as a snap', 'chromium', computer('linux', { PATH: '/snap/bin' }, '/snap/bin/chromium'), null],
    [
      'as what starts a snap',
      'chromium',
      computer('linux', debian, '/usr/bin/chromium-browser', '/snap/bin/chromium'),
      null,
    ],
    [
      'on macOS, for one person',
      'firefox',
      computer('darwin', { HOME: '/Users/a' }, '/Users/a/Applications/Firefox.app/Contents/MacOS/firefox'),
      '/Users/a/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
    [
      'on Windows, for everybody',
      'edge',
      computer('win32', programs, 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe'),
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    [
      'on Windows, for one person',
      'chrome',
      computer('win32', programs, 'C:\\Users\\a\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'),
      'C:\\Users\\a\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
    ],
  ];
  it.each(cases)('finds it %s', (_, name, where, path) => {
    expect(findBrowser(name, where)).toBe(path);
  });
});

describe('firstInstalled', () => {
  const both = computer('linux', debian, '/usr/bin/firefox', '/usr/bin/chromium');

  it('keeps the requested order', () => {
    expect(firstInstalled(['chrome', 'chromium', 'firefox'], both)?.name).toBe('chromium');
    expect(firstInstalled(['firefox', 'chromium'], both)?.name).toBe('firefox');
  });

  it('finds nothing on a computer without browsers', () => {
    expect(firstInstalled(['chrome', 'chromium', 'edge', 'firefox'], computer('linux', debian))).toBeNull();
  });
});
