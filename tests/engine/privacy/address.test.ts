import { describe, expect, it } from 'vitest';
import { safeAddress } from '../../../engine/privacy/address.ts';
import { pathWordsOf } from '../../../engine/privacy/path-words.ts';
import { guides } from '../../../guides/index.ts';
import { addressOf, pages } from '../../../practice/pages.ts';

const PATH_WORDS = pathWordsOf(guides.pages, guides.sites);
const safe = (address: string) => safeAddress(new URL(address), PATH_WORDS);

describe('an address', () => {
  it.each([
    ['/cas/login?loginRequestId=1#a', '/cas/login'],
    ['/cas/login;jsessionid=3f2a', '/cas/login'],
    ['/cas/help.html%3B__Secure-ECAS_SESSIONID=abc', '/cas/help.html'],
    ['/cas/help.html%253B__Secure-ECAS_SESSIONID=abc', '/cas/help.html'],
    ['/cas/login;id=a/b', '/cas/login/…'],
    ['/cas/login%2Fa%2Fb', '/cas/…'],
    ['/cas/init/reset/aBcTOKEN', '/cas/init/reset/…'],
    ['/cas/init/reset/maria.rossi@comune.example', '/cas/init/reset/…'],
    ['/cas/users/RSSMRA85T10A562S/devices', '/cas/users/…/devices'],
    ['/cas/users/mrossi', '/cas/users/…'],
    ['/cas/a/b/c', '/cas/…'],
    ['/cas/%E0%A4%A', '/cas/…'],
    [
      '/cas/userdata/mobileApp/manageMyMobileDevices.cgi',
      '/cas/userdata/mobileApp/manageMyMobileDevices.cgi',
    ],
  ])('%s', (path, end) =>
    expect(safe(`https://ecas.ec.europa.eu${path}`)).toBe(`https://ecas.ec.europa.eu${end}`),
  );

  it('drops user names', () => expect(safe('https://maria:segreta@x.example/')).toBe('https://x.example/'));

  it.each(pages)('of the practice page %s is kept whole', (page) => {
    const url = addressOf(page, [], 'en');
    const { origin, pathname } = new URL(url);
    expect(safe(url)).toBe(`${origin}${pathname.replace(/;[^/]*/g, '')}`);
  });
});
