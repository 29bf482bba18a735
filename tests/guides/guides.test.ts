import { describe, expect, test } from 'vitest';
import { guides } from '../../guides/index.ts';
import { allPages } from '../../practice/fixtures.ts';
import { pageFiles } from '../../practice/pages.ts';
import { isAddress } from '../../report/mail-address.ts';
import { source, sourcesOf } from '../../scripts/figures/source.ts';
import { wrongClocks } from './clock-rules.ts';
import { wrongData } from './data-rules.ts';
import { example } from './example.ts';
import { wrongJourneys } from './journey-rules.ts';
import { dateIsGood, wrongPages, wrongSources } from './page-rules.ts';
import { wrongPractice, wrongSites } from './site-rules.ts';
import { wrongSymptoms } from './symptom-rules.ts';

const today = new Date().toISOString().slice(0, 10);

describe('guides', () => {
  const files = sourcesOf(['guides']);
  test.each(files.map((file) => [file.path, file] as const))('%s is plain data', (_, file) => {
    expect(wrongData(file)).toEqual([]);
  });

  test('equal their own JSON round trip', () => {
    expect(JSON.parse(JSON.stringify(guides))).toStrictEqual(structuredClone(guides));
  });

  test('are all loaded', () => {
    const { sites, pages, journeys, symptoms, clocks } = guides;
    const guideIds = [sites, pages, journeys, symptoms, clocks].flatMap((each) => Object.keys(each));
    const apart = ['index', 'schema', 'clock-schema', 'sources', 'coordinators'].map(
      (each) => `guides/${each}.ts`,
    );
    // Statements are for those who keep the guides; they are not in the package.
    const kept = files.filter(({ path }) => !path.startsWith('guides/statements/') && !apart.includes(path));
    expect(guideIds).toHaveLength(kept.length);
  });

  test.each(Object.entries(guides.pages))('%s', (id, page) => {
    expect(wrongPages({ ...guides, pages: { [id]: page } }, today)).toEqual([]);
  });

  test('sources', () => expect(wrongSources(guides, today)).toEqual([]));
  test.each(Object.entries(guides.coordinators))('coordinator of %s', (country, coordinator) => {
    expect(country).toMatch(/^[A-Z]{2}$/);
    if (!coordinator) return;
    expect(guides.sources[coordinator.source]?.historic ?? false).toBe(false);
    expect(Object.keys(guides.sources)).toContain(coordinator.source);
    expect(dateIsGood(coordinator.date, today)).toBe(true);
    expect(coordinator.address === null || isAddress(coordinator.address)).toBe(true);
    expect(coordinator.address ?? coordinator.page).toMatch(/@|^https:/);
  });

  test('sites', () => expect(wrongSites(guides)).toEqual([]));
  test.each(Object.entries(guides.symptoms))('symptom %s', (id, symptom) => {
    expect(wrongSymptoms({ ...guides, symptoms: { [id]: symptom } }, today)).toEqual([]);
  });

  test('clocks', () => expect(wrongClocks(guides, today)).toEqual([]));

  test('each page can be practised', () => {
    expect(wrongPractice(guides, [...pageFiles])).toEqual([]);
  });

  test('there are look-alikes', () => {
    const silent = allPages().filter(({ answer }) => answer === null);
    expect(silent.length, 'add pages to practice/look-alikes/').toBeGreaterThanOrEqual(12);
  });
});

describe('a guide that is no plain data', () => {
  const head = `import type { Page } from '../../schema.ts';\n`;
  const at = (text: string) => source('guides/imi/pages/start.ts', text);
  test.each([
    ['no import', 'export default { a: 1 } satisfies Page;'],
    ['a value import', `import { Page } from '../../schema.ts';\nexport default {} satisfies Page;`],
    ['two imports', `${head}${head}export default {} satisfies Page;`],
    ['a constant beside it', `${head}const a = 1;\nexport default {} satisfies Page;`],
    ['no satisfies', `${head}export default {};`],
    ['another type', `${head}export default {} satisfies Site;`],
  ])('%s', (_, text) => {
    expect(wrongData(at(text))).toEqual([
      expect.stringMatching(/^guides\/imi\/pages\/start\.ts: a guide is `import type \{ Page \}/),
    ]);
  });

  test.each([
    ['an arrow', '{ a: () => 1 }'],
    ['a method', '{ a() { return 1; } }'],
    ['a getter', '{ get a() { return 1; } }'],
    ['a spread', '{ ...b }'],
    ['a spread in a list', '{ a: [...b] }'],
    ['a template', '{ a: `b` }'],
    ['a name', '{ a: undefined }'],
    ['a shorthand', '{ a }'],
    ['a computed key', '{ [a]: 1 }'],
    ['a sum', `{ a: 'b' + 'c' }`],
    ['a regular expression', '{ a: /b/ }'],
    ['a call', '{ a: [b()] }'],
  ])('%s', (_, value) => {
    expect(wrongData(at(`${head}export default ${value} satisfies Page;`))).toEqual([
      expect.stringMatching(/^guides\/imi\/pages\/start\.ts:2 is not plain data/),
    ]);
  });

  test('a guide in an unknown folder', () => {
    expect(wrongData(source('guides/imi/start.ts', ''))).toEqual([expect.stringMatching(/in no place/)]);
  });
});

describe('a guide that is wrong', () => {
  const page = 'guides/inail/pages/home.ts';
  const mistakes: [string, Parameters<typeof example>[0], RegExp][] = [
    ['page without signature', { signatures: [] }, /home\.ts: add a signature/],
    ['page without hints', { hints: {} }, /home\.ts: add a hint/],
    ['signature without elements', { signature: { present: [] } }, /write `present`/],
    ['signature without a source', { signature: { source: '' } }, /"form": write `source`/],
    ['evidence of another kind', { signature: { evidence: 'sure' } }, /write `evidence`/],
    ['date to come', { signature: { date: '2999-01-01' } }, /not "2999-01-01"/],
    ['date that does not exist', { signature: { date: '2025-02-30' } }, /not "2025-02-30"/],
    ['date in another order', { hint: { date: '01-07-2025' } }, /hint "sign-in": write `date`/],
    ['path', { signature: { path: '/a(' } }, /the path is no regular expression/],
    [
      'host of another site',
      { signature: { hosts: ['example.org'] } },
      /example\.org is no host of the site/,
    ],
    ['selector', { signature: { present: ['form['] } }, /"form\[" is no CSS selector/],
    ['list with an order', { finder: { css: 'a, b', nth: [1, 2] } }, /one selector, not a list/],
    ['selector of what is absent', { signature: { absent: ['a >> b'] } }, /no CSS selector/],
    ['selector with a pseudo-class that there is not', { finder: { css: 'nav:hass(a)' } }, /no CSS selector/],
    ['selector with an open bracket', { finder: { css: 'a:is(b' } }, /no CSS selector/],
    ['phrase that fits nothing', { phrases: ['Primo accesso'] }, /no `text` .* fits the phrase/],
    ['text shape', { signature: { present: [{ css: 'p', text: '\\_' }] } }, /no regular expression/],
    ['letters that need the flag u', { finder: { css: 'p', text: '\\p{L}' } }, /any letter as \[a-z/],
    ['name of a signature', { signature: { name: 'The Form' } }, /kebab-case/],
    [
      'source that nobody has described',
      { hint: { source: 'hearsay' } },
      /guides\/sources\.ts .*not "hearsay"/,
    ],
    ['kind of a hint', { hint: { kind: 'maybe' } }, /write `kind`/],
    ['hint that costs comes first', { hint: { kind: 'last' } }, /promise 6/],
    ['finder without a date', { finder: { date: '' } }, /hint "sign-in", finder 1: write `date`/],
    ['finder', { finder: { css: '' } }, /finder 1: "" is no CSS selector/],
    ['page of no site', { sites: {} }, /write guides\/inail\/site\.ts/],
  ];
  test.each(mistakes)('%s', (_, change, says) => {
    const [first, ...more] = wrongPages(example(change), today);
    expect(first).toMatch(says);
    expect(first).toContain(page);
    expect(more).toEqual([]);
  });

  test.each([
    ['name', { 'Inail Walk': { date: '2016', historic: true } }, /kebab-case/],
    ['date', { 'inail-walk': { date: 'about 2016', historic: true } }, /write `date`/],
    [
      'address',
      { 'inail-walk': { date: '2016', historic: true, address: 'http://intranet' } },
      /no address that the public/,
    ],
    ['day of expiry', { nimic: { date: '2025', until: '2020-01-01' } }, /has expired/],
    ['missing expiry', { nimic: { date: '2025' } }, /has expired, or says no `until`/],
  ])('%s of a source', (_, sources, says) => {
    const [first, ...more] = wrongSources(example({ sources }), today);
    expect(first).toMatch(says);
    expect(first).toMatch(/^guides\/sources\.ts, /);
    expect(more).toEqual([]);
  });

  test('two signatures of one name', () => {
    const { pages } = example({});
    const [one] = pages['inail/home']?.signatures ?? [];
    const twice = example({ signatures: [one, one] });
    expect(wrongPages(twice, today)).toEqual([expect.stringMatching(/the name is taken/)]);
  });

  test.each([
    'https://www.inail.it/portale',
    'www.inail.it',
    '*.inail.it/portale',
    'www.inail.it/portale/',
    'www.inail.it/*',
    'inail/portale',
    'www.inail.it:8443/portale',
  ])('place %s', (place) => {
    expect(wrongSites(example({ places: [place] }))).toEqual([
      expect.stringMatching(/^guides\/inail\/site\.ts: .* must be an exact host and a folder/),
    ]);
  });

  const does = { kind: 'do', source: 'inail-walk', date: '2016' };
  const costs = { ...does, kind: 'last' };
  test.each<[string, Parameters<typeof example>[0], RegExp]>([
    [
      'page that there is not',
      { shows: { pages: ['inail/nowhere'] } },
      /write guides\/inail\/pages\/nowhere\.ts/,
    ],
    ['no page', { shows: { pages: [] } }, /name the pages/],
    ['no sign', { shows: { present: [] } }, /write `present`/],
    ['only what is absent', { shows: { present: [{ css: 'p', count: 0 }] } }, /something must be there/],
    ['selector', { shows: { present: ['p['] } }, /"p\[" is no CSS selector/],
    ['text shape', { shows: { present: [{ css: 'p', text: 'v00(' }] } }, /no regular expression/],
    ['evidence', { shows: { evidence: 'sure' } }, /shows: write `evidence`/],
    ['source of the signs', { shows: { source: '' } }, /shows: write `source`/],
    ['no remedy', { remedies: {} }, /add a remedy/],
    ['only what costs', { remedies: { a: costs, b: costs } }, /put a harmless one before/],
    ['harmless after what costs', { remedies: { a: does, b: costs, c: does } }, /remedy "c": it is harmless/],
    ['kind', { remedy: { kind: 'know' } }, /remedy "spid": write `kind`/],
    [
      'site that is not the symptom’s',
      { remedy: { sites: ['nowhere'] } },
      /nowhere is none of the symptom’s/,
    ],
    ['journey that there is not', { remedy: { journey: 'gone' } }, /write guides\/journeys\/gone\.ts/],
    [
      'source that nobody has described',
      { remedy: { source: 'hearsay' } },
      /guides\/sources\.ts, not "hearsay"/,
    ],
    ['date', { remedy: { date: '2025-02-30' } }, /not "2025-02-30"/],
    ['id of a remedy', { remedies: { 'Use SPID': does } }, /ids in kebab-case/],
  ])('symptom: %s', (_, change, says) => {
    const [first, ...more] = wrongSymptoms(example(change), today);
    expect(first).toMatch(says);
    expect(first).toMatch(/^guides\/symptoms\/no-entry\.ts/);
    expect(more).toEqual([]);
  });

  test('name of a symptom', () => {
    const symptoms = { 'No Entry': { sites: ['inail'], remedies: { a: does } } };
    expect(wrongSymptoms(example({ symptoms }), today)).toEqual([
      'guides/symptoms/No Entry.ts: name the file in kebab-case.',
    ]);
  });

  test.each<[string, Parameters<typeof example>[0], RegExp]>([
    ['length', { clock: { months: 0 } }, /write `months` or `minutes`/],
    ['half a month', { clock: { months: 1.5 } }, /write `months` or `minutes`/],
    ['both lengths', { clock: { minutes: 5 } }, /write `months` or `minutes`, one of them/],
    ['notices out of order', { clock: { notices: [2, 14] } }, /the earliest first/],
    ['notice before the beginning', { clock: { notices: [100, 2] } }, /less than 84 days/],
    ['page that there is not', { clock: { pages: ['inail/gone'] } }, /write guides\/inail\/pages\/gone\.ts/],
    ['source', { clock: { source: 'hearsay' } }, /guides\/sources\.ts, not "hearsay"/],
    ['date', { clock: { date: '2025-02-30' } }, /not "2025-02-30"/],
  ])('clock: %s', (_, change, says) => {
    const [first, ...more] = wrongClocks(example(change), today);
    expect(first).toMatch(says);
    expect(first).toMatch(/^guides\/clocks\/pin\.ts/);
    expect(more).toEqual([]);
  });

  test('a page without a practice page, and the reverse', () => {
    expect(wrongPractice(example({}), [])).toEqual([
      expect.stringMatching(/write practice\/inail\/home\.html/),
    ]);
    expect(wrongPractice(example({}), ['inail/home', 'inail/access'])).toEqual([
      expect.stringMatching(/write guides\/inail\/pages\/access\.ts/),
    ]);
  });

  test('the example itself is right', () => {
    const right = example({});
    expect([
      ...wrongSources(right, today),
      ...wrongPages(right, today),
      ...wrongSites(right),
      ...wrongJourneys(right, today),
      ...wrongSymptoms(right, today),
      ...wrongClocks(right, today),
    ]).toEqual([]);
    expect(wrongPractice(right, ['inail/home'])).toEqual([]);
  });
});
