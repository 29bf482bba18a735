import { expect, it } from 'vitest';
import { systemOf } from '../../report/system.ts';

it.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64)', '15.0.0', 'Windows 11'],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64)', '10.0.0', 'Windows 10'],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:142.0)', null, 'Windows 10/11'],
  ['Mozilla/5.0 (Windows NT 6.1; Win64)', null, 'Windows 7'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', '14.5.0', 'macOS 14.5.0'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:142.0)', null, 'macOS'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:142.0)', null, 'Linux'],
  ['Mozilla/5.0 (X11; CrOS x86_64 14541.0.0)', '16', 'ChromeOS'],
  ['Mozilla/5.0 (Linux; Android 14; Pixel)', null, 'Android 14'],
  ['something else', null, null],
])('%s %s is %s', (userAgent, platformVersion, system) => {
  expect(systemOf({ userAgent, platformVersion })).toBe(system);
});
