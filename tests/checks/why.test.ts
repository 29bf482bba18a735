import { expect, it } from 'vitest';
import type { Facts } from '../../checks/schema.ts';
import { type Quiet, type Reason, siteInSight, whyNoHint } from '../../checks/why.ts';
import en from '../../locales/en.json';
import { facts } from './facts.ts';

const page = 'eu-login/identify';
const tab = { page, cookies: true };
const quiet: Quiet = {
  hints: true,
  hiddenSites: [],
  hiddenHints: [],
  denied: [],
  fixed: { hints: false, sites: [] },
};
const alike = { kind: 'look-alike', site: 'eu-login', host: 'ec-europa.eu', trick: 'host' } as const;
const unseen = { kind: 'unseen' } as const;
const sitesOff = { hiddenSites: ['eu-login'] };

it.each<[string, Partial<Facts>, Partial<Quiet>, Reason['why'][], Reason['mends']]>([
  ['all is well', {}, {}, ['shown'], null],
  ['another site', { address: { kind: 'other', host: 'a.example' }, tab: null }, {}, ['other'], null],
  ['a page of the browser', { address: unseen, tab: null }, {}, ['other'], null],
  ['the browser does not tell the address', { address: unseen }, {}, ['shown'], null],
  ['a look-alike', { address: alike, tab: null }, {}, ['look-alike'], 'real'],
  ['access withdrawn', { tab: null, closed: ['ecas.ec.europa.eu'] }, {}, ['closed'], 'allow'],
  ['access withdrawn elsewhere only', { closed: ['www.inail.it'] }, {}, ['shown'], null],
  ['open since before Segnavia came', { tab: null }, {}, ['deaf'], 'reload'],
  ['paused', {}, { hints: false }, ['off'], 'on'],
  [
    'paused by the organisation',
    {},
    { hints: false, fixed: { hints: true, sites: [] } },
    ['organisation'],
    null,
  ],
  ['hidden on this site', {}, sitesOff, ['site'], 'site'],
  [
    'hidden on this site by the organisation',
    {},
    { ...sitesOff, fixed: { hints: false, sites: ['eu-login'] } },
    ['organisation'],
    null,
  ],
  ['hidden on another site', {}, { hiddenSites: ['imi'] }, ['shown'], null],
  ['hidden on this site, on a page not known', { tab: { ...tab, page: null } }, sitesOff, ['site'], 'site'],
  ['address known, page not', { tab: { ...tab, page: null } }, {}, ['not-known'], null],
  ['the page does not want it', { tab: { ...tab, refused: true } }, {}, ['refused'], null],
  ['put aside for now', { tab: { ...tab, aside: true } }, {}, ['aside'], 'reload'],
  ['one hint hidden', {}, { hiddenHints: [`${page}/email`] }, ['hidden'], 'options'],
  [
    'one hint said to be wrong',
    { tab: { ...tab, missing: ['email'] } },
    { denied: ['email'] },
    ['denied'],
    null,
  ],
  ['a hint hidden on another page', {}, { hiddenHints: [`${page}-2/email`] }, ['shown'], null],
  ['an element missing', { tab: { ...tab, missing: ['email'] } }, {}, ['missing'], null],
  [
    'one hidden, one without its element',
    { tab: { ...tab, missing: ['email'] } },
    { hiddenHints: [`${page}/next`] },
    ['hidden', 'missing'],
    'options',
  ],
])('%s', (_, change, set, whys, mends) => {
  const reasons = whyNoHint(facts(change), { ...quiet, ...set });
  expect(reasons.map(({ why }) => why)).toEqual(whys);
  expect(reasons[0]?.mends).toBe(mends);
  for (const { why, mends: act } of reasons) {
    expect(en).toHaveProperty([`popup/why/${why}`]);
    if (act) expect(en).toHaveProperty([`popup/mend/${act}`]);
  }
});

it('the site is told by the address, else by the page', () => {
  expect(siteInSight(facts())).toBe('eu-login');
  expect(siteInSight(facts({ address: unseen }))).toBe('eu-login');
  expect(siteInSight(facts({ address: unseen, tab: null }))).toBeNull();
});
