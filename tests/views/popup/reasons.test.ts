import { expect, it } from 'vitest';
import type { Facts } from '../../../checks/schema.ts';
import { guides } from '../../../guides/index.ts';
import english from '../../../locales/en.json' with { type: 'json' };
import { speechIn } from '../../../platform/speech.ts';
import {
  type HintLimits,
  type Reason,
  reasonsFor,
  reasonViews,
  siteOf,
} from '../../../views/popup/reasons.ts';
import { facts } from '../../checks/facts.ts';
import { popupData } from './data.ts';

const page = 'eu-login/identify';
const tab = { page, cookies: true };
const limits: HintLimits = {
  hints: true,
  hiddenSites: [],
  hiddenHints: [],
  denied: [],
  fixed: { hints: false, sites: [] },
};
const alike = { kind: 'look-alike', site: 'eu-login', host: 'ec-europa.eu', trick: 'host' } as const;
const unseen = { kind: 'unseen' } as const;
const sitesOff = { hiddenSites: ['eu-login'] };

it.each<[string, Partial<Facts>, Partial<HintLimits>, Reason['id'][], Reason['remedy']]>([
  ['all is well', {}, {}, ['shown'], null],
  ['another site', { address: { kind: 'other', host: 'a.example' }, tab: null }, {}, ['other'], null],
  ['a page of the browser', { address: unseen, tab: null }, {}, ['other'], null],
  ['the browser does not tell the address', { address: unseen }, {}, ['shown'], null],
  ['a look-alike', { address: alike, tab: null }, {}, ['look-alike'], 'real'],
  [
    'access withdrawn, and the address untold',
    { address: { kind: 'unseen' }, tab: null, closedHosts: ['ecas.ec.europa.eu'] },
    {},
    ['closed'],
    'allow',
  ],
  ['a policy', { tab: null, isBlocked: true }, {}, ['organisation'], null],
  ['access withdrawn', { tab: null, closedHosts: ['ecas.ec.europa.eu'] }, {}, ['closed'], 'allow'],
  ['access withdrawn elsewhere only', { closedHosts: ['www.inail.it'] }, {}, ['shown'], null],
  ['open since before Segnavia came', { tab: null }, {}, ['no-detector'], 'reload'],
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
  ['shown otherwise than drawn', { tab: { ...tab, distorted: true } }, {}, ['distorted'], null],
  ['snoozed', { tab: { ...tab, isSnoozed: true } }, {}, ['snoozed'], 'reload'],
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
])('%s', (_, change, set, ids, remedy) => {
  const reasons = reasonsFor(facts(change), { ...limits, ...set });
  expect(reasons.map(({ id }) => id)).toEqual(ids);
  expect(reasons[0]?.remedy).toBe(remedy);
  for (const reason of reasons) {
    expect(english).toHaveProperty([`popup/why/${reason.id}`]);
    if (reason.remedy) expect(english).toHaveProperty([`popup/mend/${reason.remedy}`]);
  }
});

it.each<[Partial<Facts>]>([[{ tab: null }], [{ tab: { ...tab, isSnoozed: true } }], [{}]])(
  'each reason is translated: %j',
  (change) => {
    const data = popupData({ facts: facts(change) });
    for (const { text, button } of reasonViews(data, guides, speechIn('en', {}, new Date()))) {
      expect(text).not.toMatch(/^popup\//);
      expect(button ?? '').not.toMatch(/^popup\//);
    }
  },
);

it('the site follows from the address, or else from the page', () => {
  expect(siteOf(facts())).toBe('eu-login');
  expect(siteOf(facts({ address: unseen }))).toBe('eu-login');
  expect(siteOf(facts({ address: unseen, tab: null }))).toBeNull();
});
