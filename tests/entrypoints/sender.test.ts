import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTrusted } from '../../entrypoints/background/sender.ts';
import { guides } from '../../guides/index.ts';
import type { Message } from '../../platform/messages.ts';

const OWN = 'chrome-extension://segnavia/';
const login = { url: 'https://ecas.ec.europa.eu/cas/login?loginRequestId=x', tab: 7, frame: 0 };
const popup = { url: `${OWN}popup.html`, tab: undefined, frame: undefined };
const report = { url: `${OWN}report.html`, tab: 8, frame: 0 };
const at = '2026-11-30T10:00:00.000Z';
const trusts = (message: Message, from: Parameters<typeof isTrusted>[1]) =>
  isTrusted(message, from, guides, OWN);
const pageShown = (page: string): Message => ({ kind: 'page-shown', page, signature: 0, isReady: false });

describe('a message is accepted', () => {
  test.each<[string, Message, Parameters<typeof isTrusted>[1]]>([
    ['of a page of its own site', pageShown('eu-login/identify'), login],
    ['of no page', { kind: 'briefing', page: null, signature: null, isReady: true }, login],
    ['of a hint of its own site', { kind: 'hint-hidden', hint: 'eu-login/identify/email' }, login],
    ['of its own site', { kind: 'site-hidden', site: 'eu-login' }, login],
    ['without content', { kind: 'hints-wrong' }, login],
    ['from the popup, of what only our pages want', { kind: 'report-wanted', tab: 7 }, popup],
    ['from the report page, of the originals of its picture', { kind: 'originals-wanted', at }, report],
    ['from our page in a tab', { kind: 'clearing-allowed' }, { ...popup, tab: 3, frame: 0 }],
  ])('%s', (_, message, from) => {
    expect(trusts(message, from)).toBe(true);
  });
});

describe('a message is rejected', () => {
  test.each<[string, Message, Parameters<typeof isTrusted>[1]]>([
    ['of another site’s page', pageShown('inail/home'), login],
    ['of a page that no guide has', pageShown('eu-login/invented'), login],
    ['of a page with an inherited name', pageShown('constructor'), login],
    ['of a hint that no guide has', { kind: 'hint-hidden', hint: 'eu-login/identify/invented' }, login],
    ['of a hint of another site', { kind: 'hint-hidden', hint: 'imi/start/eu-login' }, login],
    ['of another site', { kind: 'site-hidden', site: 'inail' }, login],
    ['of what only our pages want', { kind: 'report-wanted', tab: 7 }, login],
    ['of originals', { kind: 'originals-wanted', at }, login],
    ['of originals from the popup', { kind: 'originals-wanted', at }, popup],
    [
      'of originals from a page that is named like ours',
      { kind: 'originals-wanted', at },
      { ...report, url: `https://ecas.ec.europa.eu/cas/?${OWN}report.html` },
    ],
    ['of clearing', { kind: 'clearing-allowed' }, login],
    ['from a frame', { kind: 'hints-wrong' }, { ...login, frame: 2 }],
    ['from no tab', { kind: 'hints-wrong' }, { ...login, tab: undefined }],
    [
      'from another port',
      pageShown('eu-login/identify'),
      { ...login, url: 'https://ecas.ec.europa.eu:8443/cas/login' },
    ],
    [
      'from the host with a dot',
      pageShown('eu-login/identify'),
      { ...login, url: 'https://ecas.ec.europa.eu./cas/login' },
    ],
    ['by http', pageShown('eu-login/identify'), { ...login, url: 'http://ecas.ec.europa.eu/cas/login' }],
    ['from another page', pageShown('eu-login/identify'), { ...login, url: 'https://example.com/' }],
    ['from an invalid address', pageShown('eu-login/identify'), { ...login, url: 'x' }],
    [
      'from another extension',
      { kind: 'clearing-allowed' },
      { ...popup, url: 'chrome-extension://other/popup.html' },
    ],
  ])('%s', (_, message, from) => {
    expect(trusts(message, from)).toBe(false);
  });

  test('any message from another site', () => {
    const content = fc.oneof(
      fc.record({ kind: fc.constant('hint-hidden' as const), hint: fc.string() }),
      fc.record({ kind: fc.constant('site-hidden' as const), site: fc.string() }),
      fc.record({ kind: fc.constant('report-wanted' as const), tab: fc.option(fc.integer()) }),
    );
    const from = fc.record({ url: fc.webUrl(), tab: fc.integer(), frame: fc.constant(0) });
    fc.assert(
      fc.property(content, from, (message, sender) => {
        expect(trusts(message, sender)).toBe(false);
      }),
    );
  });
});
