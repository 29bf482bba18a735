import { describe, expect, it } from 'vitest';
import browser from '../../checks/browser.ts';
import { browserFamily, browserName } from '../../engine/browser/name.ts';

const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)';
const KIT = `${WINDOWS} AppleWebKit/537.36 (KHTML, like Gecko)`;
const brands = (...list: [string, string][]) => list.map(([brand, version]) => ({ brand, version }));
const text = (userAgent: string) => ({ userAgent, brands: [] });
const judge = (facts: Parameters<typeof browserName>[0]) => browser.judge({ browser: facts });

describe('the browser', () => {
  it.each([
    [`${KIT} Chrome/156.0.0.0 Safari/537.36`, 'Chrome', 156, 'ok'],
    [`${KIT} Chrome/109.0.0.0 Safari/537.36`, 'Chrome', 109, 'problem'],
    [`${KIT} Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0`, 'Edge', 156, 'ok'],
    [`${KIT} Chrome/64.0.3282.140 Safari/537.36 Edge/18.17763`, 'Edge', 18, 'problem'],
    [`${KIT} Chrome/156.0.0.0 Safari/537.36 OPR/142.0.0.0`, 'Opera', 142, 'problem'],
    [`${KIT} Chrome/156.0.0.0 Safari/537.36 Vivaldi/9.0`, 'Vivaldi', 9, 'problem'],
    [`${WINDOWS.replace(')', '; rv:153.0)')} Gecko/20100101 Firefox/153.0`, 'Firefox', 153, 'ok'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox', 140, 'problem'],
    ['Mozilla/5.0 (Windows NT 6.1; rv:115.0) Gecko/20100101 Firefox/115.0', 'Firefox', 115, 'problem'],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15',
      'Safari',
      26,
      'problem',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko',
      'Internet Explorer',
      11,
      'problem',
    ],
  ])('%s', (userAgent, name, version, state) => {
    expect(browserName(text(userAgent))).toEqual({ name, version });
    expect(judge(text(userAgent))).toMatchObject({ state, values: { name, version } });
  });

  it.each([
    ['Google Chrome', 'Chrome', 'ok', 'chrome'],
    ['Microsoft Edge', 'Edge', 'ok', 'edge'],
    ['Opera', 'Opera', 'problem', null],
    ['Brave', 'Brave', 'problem', null],
  ])('that lists the brand %s', (brand, name, state, family) => {
    const facts = {
      userAgent: `${KIT} Chrome/156.0.0.0`,
      brands: brands(['Not;A=Brand', '8'], ['Chromium', '156'], [brand, '156']),
    };
    expect(judge(facts)).toMatchObject({ state, values: { name, version: 156 } });
    expect(browserFamily(facts)).toBe(family);
  });

  it('is judged as Chrome, and named as such, if it only says Chromium', () => {
    const facts = { userAgent: `${KIT} Chrome/156.0.0.0`, brands: brands(['Chromium', '156']) };
    expect(judge(facts)).toMatchObject({ state: 'ok', say: 'check/browser/like-chrome' });
    expect(browserFamily(facts)).toBe('chrome');
  });

  it.each(['', 'curl/8.0', 'Firefox', 'Chrome/new'])('%j is unknown', (userAgent) => {
    expect(judge(text(userAgent))).toMatchObject({ state: 'unknown' });
    expect(browserFamily(text(userAgent))).toBeNull();
  });
});
