import { describe, expect, it } from 'vitest';
import { judgeAddress } from '../../../engine/page/address-judgement.ts';

const sites = {
  'eu-login': { name: 'EU Login', places: ['ecas.ec.europa.eu/cas', 'webgate.ec.europa.eu/cas'] },
  imi: { name: 'IMI', places: ['ec.europa.eu/internal_market/imi-net', 'webgate.ec.europa.eu/imi-net'] },
};
const judge = (address: string) => judgeAddress(new URL(address), sites);

describe('an address', () => {
  it.each([
    ['https://ecas.ec.europa.eu/cas/login', 'eu-login'],
    ['https://ECAS.EC.EUROPA.EU/cas/login?loginRequestId=secret', 'eu-login'],
    ['https://ecas.ec.europa.eu:443/cas', 'eu-login'],
    ['https://webgate.ec.europa.eu/cas/login', 'eu-login'],
    ['https://ec.europa.eu/internal_market/imi-net/', 'imi'],
    ['https://webgate.ec.europa.eu/imi-net/', 'imi'],
  ])('%s is genuine', (address, site) => {
    expect(judge(address)).toEqual({ kind: 'genuine', site, host: new URL(address).host });
  });

  it.each([
    ['https://ec-europa.eu/', 'imi', 'host'],
    ['https://ecas.ec.europa.eu.example/cas/login', 'eu-login', 'host'],
    ['https://ecas.europa.example/cas/login', 'eu-login', 'host'],
    ['https://ecas-ec-europa.eu/cas/login', 'eu-login', 'host'],
    ['https://ecas.ec.europa-eu.example/cas/login', 'eu-login', 'host'],
    ['https://ecas.ec.eurpoa.eu/cas/login', 'eu-login', 'host'],
    ['https://ecas.ec.europe.eu/cas/login', 'eu-login', 'host'],
    ['https://ecas.ec.eur0pa.eu/cas/login', 'eu-login', 'host'],
    ['https://eceuropa.eu/internal_market/imi-net/', 'imi', 'host'],
    ['https://ec.europa.com/internal_market/imi-net/', 'imi', 'host'],
    ['https://eu-login.example/', 'eu-login', 'host'],
    ['https://my-eulogin.example/', 'eu-login', 'host'],
    ['https://eu1ogin.example/', 'eu-login', 'host'],
    // Cyrillic а in ecas, Cyrillic е in eu, Greek ο in europa: browsers give these as xn--…
    ['https://ecаs.ec.europa.eu.example/', 'eu-login', 'host'],
    ['https://ecas.ec.europa.еu/cas/login', 'eu-login', 'host'],
    ['https://ecas.ec.eurοpa.eu/cas/login', 'eu-login', 'host'],
    ['https://ecas.ec.europá.eu/cas/login', 'eu-login', 'host'],
    ['http://ecas.ec.europa.eu/cas/login', 'eu-login', 'http'],
    ['http://ec.europa.eu/internal_market/imi-net/', 'imi', 'http'],
    ['https://ecas.ec.europa.eu:8443/cas/login', 'eu-login', 'port'],
    ['https://ecas.ec.europa.eu./cas/login', 'eu-login', 'dot'],
    ['https://ec.europa.eu./internal_market/imi-net/', 'imi', 'dot'],
    ['https://someone@ecas.ec.europa.eu/cas/login', 'eu-login', 'user'],
    ['https://:secret@ecas.ec.europa.eu/cas/login', 'eu-login', 'user'],
    ['https://ecas.ec.europa.eu@evil.example/cas/login', 'eu-login', 'name'],
    ['https://ecas.ec.europa.eu:password@evil.example/', 'eu-login', 'name'],
    ['https://ec-europa.eu@evil.example/', 'imi', 'name'],
  ])('%s is not what it looks like', (address, site, trick) => {
    expect(judge(address)).toEqual({ kind: 'look-alike', site, host: new URL(address).host, trick });
  });

  it.each([
    'https://example.com/',
    'https://europa.eu/',
    'https://www.europarl.europa.eu/portal',
    'https://commission.europa.eu/',
    'https://ecas.ec.europa.eu/',
    'https://ecas.ec.europa.eu/castle',
    'https://webgate.ec.europa.eu/other-application',
    'https://ecas.org/',
    'https://www.hotel-europa.it/',
    'https://www.europa.com/',
    'https://webgate.example.com/',
    'https://example.com/?next=https://ecas.ec.europa.eu/cas',
    'http://localhost:3000/',
    'http://127.0.0.1/',
    'https://xn--mnchen-3ya.de/',
    'https://xn--a.example/',
    'https://someone@example.com/',
  ])('%s is another', (address) => {
    expect(judge(address)).toEqual({ kind: 'other', host: new URL(address).host });
  });

  it.each(['about:blank', 'chrome://newtab/', 'file:///home/me/ecas.ec.europa.eu.html', 'data:text/html,x'])(
    '%s has no host to judge',
    (address) => expect(judge(address)).toEqual({ kind: 'unseen' }),
  );

  it('is not judged if the browser does not reveal it', () => {
    expect(judgeAddress(null, sites)).toEqual({ kind: 'unseen' });
  });

  it('never gives more than the host', () => {
    const told = JSON.stringify(
      judge('https://me:secret@ecas.ec.europa.eu.example/cas;session=secret?ticket=secret#secret'),
    );
    expect(told).not.toContain('secret');
  });
});
