import { describe, expect, test } from 'vitest';
import { cleanPath, siteAt } from '../../../engine/page/address.ts';
import { guides } from '../../../guides/index.ts';

describe('cleanPath', () => {
  test.each([
    ['https://ecas.ec.europa.eu/cas/login', '/cas/login'],
    ['https://ecas.ec.europa.eu/cas/help.html;__Secure-ECAS_SESSIONID=secret', '/cas/help.html'],
    ['https://ecas.ec.europa.eu/cas;a=1/login;b=2?c=3;d#e;f', '/cas/login'],
    ['https://ecas.ec.europa.eu', '/'],
  ])('%s', (address, path) => {
    expect(cleanPath(new URL(address))).toBe(path);
  });
});

describe('siteAt', () => {
  test.each([
    ['https://ecas.ec.europa.eu/cas/login', 'eu-login'],
    ['https://ecas.ec.europa.eu/cas', 'eu-login'],
    ['https://ecas.ec.europa.eu/cas/', 'eu-login'],
    ['https://ecas.ec.europa.eu:443/cas/login', 'eu-login'],
    ['https://ECAS.EC.EUROPA.EU/cas/login?a=b#c', 'eu-login'],
    ['https://ecas.ec.europa.eu/cas;jsessionid=1/login', 'eu-login'],
    ['https://webgate.ec.europa.eu/cas/login', 'eu-login'],
    ['https://webgate.ec.europa.eu/imi-net/', 'imi'],
    ['https://ec.europa.eu/internal_market/imi-net/index_it.htm', 'imi'],
  ])('%s is of %s', (address, site) => {
    expect(siteAt(new URL(address), guides.sites)).toBe(site);
  });

  test.each([
    'http://ecas.ec.europa.eu/cas/login',
    'https://ecas.ec.europa.eu:8443/cas/login',
    'https://ecas.ec.europa.eu/castle',
    'https://ecas.ec.europa.eu/CAS/login',
    'https://ecas.ec.europa.eu/',
    'https://ecas.ec.europa.eu//cas/login',
    'https://ecas.ec.europa.eu/x/../castle/cas',
    'https://ecas.ec.europa.eu.example.org/cas/login',
    'https://ecas-ec.europa.eu/cas/login',
    'https://ecas.ec.europa.eu./cas/login',
    'https://www.ecas.ec.europa.eu/cas/login',
    'https://ec.europa.eu/cas/login',
    'https://ecas.ec.europa.eu@example.org/cas/login',
    'https://example.org/ecas.ec.europa.eu/cas/login',
    'https://example.org/?u=https://ecas.ec.europa.eu/cas/login',
    'https://еcas.ec.europa.eu/cas/login',
    'https://webgate.ec.europa.eu/imi-network/',
    'file:///cas/login',
    'about:blank',
    'data:text/html,https://ecas.ec.europa.eu/cas/login',
    'blob:https://ecas.ec.europa.eu/cas/login',
  ])('%s is of none', (address) => {
    expect(siteAt(new URL(address), guides.sites)).toBeNull();
  });

  test('user info in front of the true host is unusual enough for silence', () => {
    expect(siteAt(new URL('https://someone:x@ecas.ec.europa.eu/cas/login'), guides.sites)).toBeNull();
  });
});
