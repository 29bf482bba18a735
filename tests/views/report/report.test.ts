import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { guides } from '../../../guides/index.ts';
import it from '../../../locales/it.json' with { type: 'json' };
import { draft as draftItem } from '../../../platform/draft.ts';
import { settings } from '../../../platform/items.ts';
import { applyPolicy } from '../../../platform/policy.ts';
import { speechIn } from '../../../platform/speech.ts';
import type { ReportData } from '../../../views/report/data.ts';
import { reportView } from '../../../views/report/report.ts';

const speech = speechIn('en', {}, new Date('2026-11-28T10:00:00Z'));
const userAgent = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0.0.0';
const reportedPage = {
  site: 'eu-login',
  page: 'eu-login/authenticate',
  address: 'https://ecas.ec.europa.eu/cas/login',
  errors: 'Wrong password for mario@example.it',
  at: '2026-11-28T09:00:00Z',
  why: null,
};
const screenshot = { png: 'AAAA', width: 4, height: 3, readable: 2 };

function viewFor(
  draft: Partial<ReportData['draft']> = {},
  changes: Partial<ReportData> = {},
  coordinatorSpeech = speech,
) {
  const data: ReportData = {
    draft: { ...draftItem.empty, ...draft },
    screenshot: null,
    reveal: null,
    settings: applyPolicy({}, settings.empty),
    progress: { current: null, places: {} },
    facts: {
      browser: { userAgent, brands: [] },
      ticks: {},
      address: { kind: 'unseen' },
      tab: null,
      closedHosts: [],
      announced: null,
      now: speech.now.toISOString(),
    },
    system: { userAgent, platformVersion: '15' },
    version: '1',
    notice: null,
    hasStorageFailed: false,
    ...changes,
  };
  return reportView(data, guides, speech, coordinatorSpeech);
}

const textOf = (view: ReturnType<typeof viewFor>, id: string) =>
  view.groups.flatMap(({ fields }) => fields).find((field) => field.id === id)?.text;

describe('the message to a coordinator who reads another language', () => {
  const italian = speechIn('it', it, speech.now);
  const ownDraft = { texts: { request: 'I cannot get in' }, seen: reportedPage };
  const mail = (draft: Partial<ReportData['draft']>) => viewFor({ ...ownDraft, ...draft }, {}, italian);

  test('has headings in that language, and the person’s own words unchanged', () => {
    const view = mail({});
    expect(view.text).toContain(`${it['report/request']}: I cannot get in`);
    expect(view.subject).toBe('Richiesta di assistenza: I cannot get in');
    expect(textOf(view, 'request')).toBe('I cannot get in');
    expect(view.ownLanguage?.about).toContain('Italian');
  });

  test.each([
    ['the person wants it so', { ticked: ['own-language'] }],
    ['it goes to another desk', { texts: { ...ownDraft.texts, to: 'support@example.eu' } }],
  ])('is in the own language where %s', (_, draft) => {
    expect(mail(draft).text).toContain('Exact request: I cannot get in');
  });

  test('offers no choice if both use the same language', () => {
    expect(viewFor(ownDraft).ownLanguage).toBeNull();
  });
});

describe('the fields', () => {
  test('are filled in from the page, unless the person has typed something', () => {
    expect(textOf(viewFor({ seen: reportedPage }), 'error')).toBe(reportedPage.errors);
    expect(textOf(viewFor({ seen: reportedPage, texts: { error: 'Mine' } }), 'error')).toBe('Mine');
    expect(textOf(viewFor({ seen: reportedPage }), 'application')).toBe(guides.sites['eu-login']?.name);
  });

  test('are folded if they are filled in', () => {
    const open = viewFor({ seen: reportedPage }).groups.filter(({ isOpen }) => isOpen);
    expect(open.map(({ id }) => id)).toEqual(['told']);
  });

  test('dates are formatted, and anything else stays', () => {
    const texts = { 'first-date': '2026-12-01T10:00', 'second-date': 'soon' };
    const { text } = viewFor({ kind: 'training', texts });
    expect(text).toContain('1 Dec 2026, 10:00');
    expect(text).toContain('soon');
  });
});

describe('personal data', () => {
  test('is masked, in the text and in the description of the screenshot', () => {
    const texts = { picture: 'Mail of mario@example.it' };
    const view = viewFor({ seen: reportedPage, texts }, { screenshot });
    expect(view.masks.map(({ id }) => id)).toEqual(['show/email']);
    expect(`${view.text}${view.maskedDescription}`).not.toContain('mario@');
    expect(view.screenshot?.description).toBe(texts.picture);
  });

  test('is shown if the person wants', () => {
    expect(viewFor({ seen: reportedPage, ticked: ['show/email'] }).text).toContain('mario@example.it');
  });
});

describe('the screenshot', () => {
  test('is left out of a request for training, and whenever the person wishes', () => {
    expect(viewFor({ seen: reportedPage, kind: 'training' }, { screenshot }).screenshot).toBeNull();
    const { screenshot: view, maskedDescription } = viewFor(
      { seen: reportedPage, ticked: ['without-picture'] },
      { screenshot },
    );
    expect([view?.isAttached, maskedDescription]).toEqual([false, '']);
  });

  test.each(['refused', 'moved', 'full'] as const)('is missing for a reason: %s', (why) => {
    const reason = speech.say(`report/picture/${why}`, { button: speech.say('popup/report') });
    expect(viewFor({ seen: { ...reportedPage, why } }).missingScreenshot).toBe(reason);
  });
});

describe('the areas that may be revealed', () => {
  const area = (x: number, y: number) => ({ box: { x, y, width: 100, height: 20 }, parts: [] });
  const reveal = {
    ...{ at: reportedPage.at, width: 900, height: 600, source: 'data:,' },
    ...{ areas: [area(0, 0), area(700, 290)], shown: [1] },
  };

  test('are named by number and place, and counted once they are shown', () => {
    const { screenshot: view } = viewFor({ seen: reportedPage }, { screenshot, reveal });
    expect(view?.areas.map(({ label, isShown }) => [label, isShown])).toEqual([
      ['Area 1, upper left', false],
      ['Area 2, right', true],
    ]);
    expect(view?.areas[1]?.box).toEqual({ x: 7 / 9, y: 29 / 60, width: 1 / 9, height: 1 / 30 });
    expect(view?.description).toContain('Readable parts: 3.');
  });

  test('are none of another picture', () => {
    const later = { ...reveal, at: '2026-11-28T09:30:00Z' };
    const { screenshot: view } = viewFor({ seen: reportedPage }, { screenshot, reveal: later });
    expect([view?.areas, view?.revealedSource]).toEqual([[], null]);
  });

  test.each(readdirSync('locales'))('have nine places in %s', (file) => {
    const { 'report/reveal/places': places } = JSON.parse(readFileSync(`locales/${file}`, 'utf8'));
    if (places !== 'TRANSLATE') expect(new Set(places.split(' | ')).size).toBe(9);
  });
});

test('is left out, even an earlier one, if the organisation has switched pictures off', () => {
  const under = { settings: applyPolicy({ pictures: false }, settings.empty) };
  const view = viewFor({ seen: reportedPage }, { screenshot, ...under });
  expect(view.screenshot).toBeNull();
  expect(view.missingScreenshot).toBe(speech.say('report/picture/organisation'));
});

describe('the recipient', () => {
  test('is the office that the organisation names, with its language and page', () => {
    const policy = {
      coordinatorName: 'Help desk',
      coordinatorLanguage: 'it',
      coordinatorLink: 'https://help.example/imi',
    };
    const view = viewFor({}, { settings: applyPolicy(policy, settings.empty) }).recipient;
    expect(view.coordinator).toBe('Help desk');
    expect(view.office).toMatchObject({
      language: 'Language of this office: Italian.',
      link: { text: 'help.example', address: 'https://help.example/imi' },
    });
    expect(viewFor().recipient.office).toBeNull();
  });

  const to = 'help@example.it';

  test.each([
    ['the coordinator of the country', {}, {}, guides.coordinators.IT?.address],
    ['the address entered', { to }, {}, to],
    ['the address of the organisation', { to }, { coordinatorAddress: 'imi@example.eu' }, 'imi@example.eu'],
  ])('is %s', (_, texts, policy, address) => {
    const effective = applyPolicy(policy, settings.empty);
    expect(viewFor({ texts }, { settings: effective }).recipient.address).toBe(address);
  });

  test('has a problem if it is not an address', () => {
    expect(viewFor({ texts: { to: 'nobody' } }).recipient.problem).toBe(speech.say('report/to/wrong'));
  });
});

test('a draft of another day says so', () => {
  expect(viewFor({ at: '2026-11-20T10:00:00Z' }).age).toContain('20 Nov 2026');
  expect(viewFor({ at: speech.now.toISOString() }).age).toBeNull();
});
