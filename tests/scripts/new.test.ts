// @vitest-environment node
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Check } from '../../checks/schema.ts';
import type { Guides } from '../../guides/schema.ts';
import type { PracticePage } from '../../practice/fixtures.ts';
import { SHIPPED, source } from '../../scripts/figures/source.ts';
import { importWithVite, loadGuides } from '../../scripts/guides.ts';
import type { Checkout } from '../../scripts/new/checkout.ts';
import { describeDraft, draftOf } from '../../scripts/new/kinds.ts';
import { placeholdersIn } from '../../scripts/new/placeholder.ts';
import { readingOf } from '../../scripts/recognise/reading.ts';
import { runTool } from '../../scripts/run.ts';
import { wrongCheckWords } from '../checks/check-rules.ts';
import { unmarked } from '../engine/marks.ts';
import { wrongData } from '../guides/data-rules.ts';
import { wrongJourneys } from '../guides/journey-rules.ts';
import { type Term, wrongLanguage, wrongTerms } from '../guides/language-rules.ts';
import { wrongPages } from '../guides/page-rules.ts';
import { wrongPractice } from '../guides/site-rules.ts';
import { wrongSymptoms } from '../guides/symptom-rules.ts';
import { wrongGuideWords, wrongShape } from '../guides/word-rules.ts';

/**
 * Each kind once, and a page of every site, by names that no real one has; the number of its files, those of `locales/`
 * counted as one.
 */
const CASES: [args: string, files: number][] = [
  ['page eu-login/page-of-a-test begin-again', 4],
  ['page eu-login-portal/page-of-a-test', 4],
  ['page imi/page-of-a-test', 4],
  ['page inail/page-of-a-test', 3],
  ['hint imi/home/hint-of-a-test', 2],
  ['journey imi-new-authority ask-coordinator wait-for-mail', 3],
  ['symptom session-too-short sign-in-again', 2],
  ['check other-browser yes no', 2],
  ['language is', 4],
];

const scratch = mkdtempSync(join(tmpdir(), 'segnavia-'));
const writtenPaths = new Set<string>();
const today = new Date().toISOString().slice(0, 10);

const readText = (path: string) => readFileSync(join(scratch, path), 'utf8');
const readJson = <Content>(path: string): Content => JSON.parse(readText(path));

const checkoutWith = (guides: Guides): Checkout => ({
  guides,
  today,
  read: (path) => (existsSync(join(scratch, path)) ? readText(path) : null),
  list: (folder) => readdirSync(join(scratch, folder)),
});

let before: Guides;
let guides: Guides;

beforeAll(async () => {
  before = await loadGuides();
  for (const room of [...SHIPPED, 'practice', 'scripts', 'tests', 'package.json', 'tsconfig.json'])
    cpSync(room, join(scratch, room), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(scratch, 'node_modules'), 'junction');
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('npm run new', () => {
  test.each(CASES)('%s', (args, count) => {
    const draft = draftOf(args.split(' '), checkoutWith(before));
    const paths = Object.keys(draft.files);
    const countedPaths = new Set(paths.map((path) => path.replace(/^locales\/.*/, 'locales')));
    expect([...countedPaths]).toHaveLength(count);
    for (const [path, content] of Object.entries(draft.files)) {
      mkdirSync(dirname(join(scratch, path)), { recursive: true });
      writeFileSync(join(scratch, path), content);
      writtenPaths.add(path);
    }
    for (const path of countedPaths) expect(describeDraft(draft)).toContain(`  ${path}`);
  });

  test('never overwrites a file', async () => {
    guides = await loadGuides(scratch);
    for (const [args] of CASES)
      expect(() => draftOf(args.split(' '), checkoutWith(guides)), args).toThrow(/already/);
  });

  test('leaves only texts to write: guides, words and practice pages follow their rules', async () => {
    const locales = Object.fromEntries(
      readdirSync(join(scratch, 'locales')).map((file) => [
        file.replace('.json', ''),
        readJson<Record<string, string>>(`locales/${file}`),
      ]),
    );
    expect(wrongGuides(guides)).toEqual([]);
    expect(wrongTexts(guides, locales)).toEqual([]);
    expect(await wrongPracticePages(guides)).toEqual([]);
    const { checks } = await importWithVite<{ checks: [string, Check][] }>('checks/index.ts', scratch);
    expect(checks.flatMap(([id, check]) => wrongCheckWords(id, check, locales.en ?? {}))).toEqual([]);
  });

  test('leaves only texts to write: types and format are right', async () => {
    const sources = [...writtenPaths].filter((path) => path.endsWith('.ts'));
    writeFileSync(
      join(scratch, 'tsconfig.new.json'),
      JSON.stringify({ extends: './tsconfig.json', include: sources }),
    );
    const options = { cwd: scratch, output: 'captured' } as const;
    const types = await runTool('typescript', ['--noEmit', '-p', 'tsconfig.new.json'], options);
    expect(types.output).toBe('');
    const config = join(process.cwd(), 'biome.json');
    cpSync(config, join(scratch, 'biome.json'));
    const args = [
      'check',
      '--vcs-enabled=false',
      ...[...writtenPaths].filter((path) => !path.endsWith('.html')),
    ];
    const { code, output } = await runTool('@biomejs/biome', args, options);
    // A hint or word is written into an existing file: if that is badly formatted, so is the result.
    expect(code, `Type "npm run fix" if you changed one of these files. ${output}`).toBe(0);
  });

  test('names every place that still has to be filled in', () => {
    const left = (change: (text: string) => string) =>
      [...writtenPaths].flatMap((path) => placeholdersIn(path, change(readText(path))));
    expect(left((text) => text.replace(/FILL IN: /g, ''))).toEqual([]);
    const sentences = left((text) => text);
    for (const path of writtenPaths)
      if (/^guides|^checks|practice\/.*page-of-a-test.*inail|locales\/en/.test(path))
        expect(
          sentences.some((sentence) => sentence.startsWith(`${path}:`)),
          path,
        ).toBe(true);
  });

  test.each([
    ['page', /is no such name: write it like eu-login\/session-expired/],
    ['page nowhere/home', /There is no site “nowhere”: choose /],
    ['page imi/Start', /“Start” is no name: write it in small letters/],
    ['page imi/start', /guides\/imi\/pages\/start\.ts is there already/],
    ['hint imi/nowhere/a', /guides\/imi\/pages\/nowhere\.ts is missing: npm run new -- page imi\/nowhere/],
    ['language isl', /write two letters/],
    ['site x', /“site” is none of page, hint, journey/],
    ['constructor x', /is none of page/],
  ])('%s is refused', (args, says) => {
    expect(() => draftOf(args.split(' '), checkoutWith(before))).toThrow(says);
  });
});

const wrongGuides = (guides: Guides) => [
  ...wrongPages(guides, today),
  ...wrongJourneys(guides, today),
  ...wrongSymptoms(guides, today),
  ...[...writtenPaths]
    .filter((path) => path.startsWith('guides/') && path.endsWith('.ts'))
    .flatMap((path) => wrongData(source(path, readText(path)))),
];

function wrongTexts(guides: Guides, locales: Record<string, Record<string, string>>): string[] {
  const english = locales.en ?? {};
  const terms = (language: string) => readJson<Record<string, Term>>(`guides/terms/${language}.json`);
  return [
    ...wrongGuideWords(guides, { en: english }),
    ...wrongShape(locales),
    ...Object.entries(locales).flatMap(([language, texts]) => [
      ...wrongLanguage(language, texts, english),
      ...wrongTerms(language, texts, english, terms(language), terms('en')),
    ]),
  ];
}

/** Problems with the new practice pages in any of their variants. */
async function wrongPracticePages(guides: Guides): Promise<string[]> {
  const { allPages } = await importWithVite<{ allPages(): PracticePage[] }>('practice/fixtures.ts', scratch);
  const { pageFiles } = await importWithVite<{ pageFiles: string[] }>('practice/pages.ts', scratch);
  const all = allPages().filter(({ answer }) => answer?.endsWith('/page-of-a-test'));
  // Italian and Greek are enough: the plain page and each of its variants.
  const fixtures = all.filter(({ name }) => !/\((en|bg)\)/.test(name));
  expect(new Set(fixtures.map(({ answer }) => answer)).size).toBe(4);
  return [
    ...wrongPractice(guides, pageFiles),
    ...unmarked(fixtures, guides),
    ...fixtures
      .filter(({ html, url, answer }) => readingOf(html, url, guides).page !== answer)
      .map(({ name }) => `${name} is not recognised.`),
  ];
}
