import { firstInstalled } from '../../scripts/browser/browsers.ts';
import { playwrightChromium } from '../../scripts/browser/install-browser.ts';
import { openBrowser } from '../../scripts/browser/open-browser.ts';
import { outputOf } from '../../scripts/build/targets.ts';
import { livePages } from '../../scripts/live-check/pages.ts';
import { exitCode, hold, kept } from '../../scripts/live-check/report.ts';
import { lookAt } from '../../scripts/live-check/visit.ts';
import { expect, test } from './chromium.ts';

const WANTED = livePages.filter(({ address }) => !/imi-net\/index_(?!it|el)/.test(address));
const identify = WANTED[0] as (typeof WANTED)[number];

test('looks at the public pages one by one, submits nothing, and tells drift from a block', async ({
  site,
}) => {
  test.setTimeout(120_000);
  const requestsBefore = site.requests.length;
  const installed = firstInstalled(['chromium']) ?? playwrightChromium();
  if (!installed) throw new Error('There is no Chromium on this computer.');
  const extension = outputOf('chrome');
  const browser = await openBrowser(installed, { ...site, extension, headless: true, lang: 'en' });
  const look = (address: string, expected = identify.expected) =>
    lookAt(browser, { address, expected }, extension);
  try {
    const first = [];
    for (const page of WANTED) first.push(await lookAt(browser, page, extension));
    expect(first.map(({ verdict, found }) => [verdict, found])).toEqual(
      WANTED.map(({ expected }) => ['known', expected]),
    );
    expect(first[0]?.anchored).toContain('email');
    const before = kept(first, {});

    const renamed = await look(`${identify.address}?variants=ids-gone`);
    const [held] = hold([{ ...renamed, address: identify.address }], before);
    expect(held).toMatchObject({ verdict: 'known', drift: false });
    expect(held?.moved?.went.join()).toContain('id=username');

    const gone = await look('https://ecas.ec.europa.eu/cas/whatever.cgi');
    expect(gone).toMatchObject({ verdict: 'strange', found: null });
    expect(exitCode(hold([gone], before))).toBe(1);
    expect(await look('https://sorry.ec.europa.eu/')).toMatchObject({ verdict: 'blocked' });
    expect(await look('https://nobody.europa.eu/')).toMatchObject({ verdict: 'silent' });
    // The site is shared with the tests that ran before.
    const since = site.requests.slice(requestsBefore);
    expect(since.filter((request) => !request.startsWith('GET '))).toEqual([]);
  } finally {
    await browser.close();
  }
});
