import { type ESTree, Visitor } from 'vite';
import type { Guides } from '../../guides/schema.ts';
import { TRANSLATE } from '../../scripts/build/awaiting-translation.ts';
import type { SourceFile } from '../../scripts/figures/source.ts';

type Words = Record<string, string>;
type Locales = Record<string, Words>;

/** Words that a clock in days needs in addition to those of every clock. */
const DAYS = ['soon', 'calendar-text'];

/** The words that the guides need: keys that must be in every language. */
export function keysOf({ pages, journeys, sources, symptoms, clocks }: Guides): string[] {
  return [
    ...Object.entries(pages).flatMap(([page, { hints }]) => [
      page,
      ...Object.keys(hints).map((hint) => `${page}/${hint}`),
    ]),
    ...Object.entries(journeys).flatMap(([journey, { stages }]) => [
      journey,
      ...Object.entries(stages).flatMap(([stage, steps]) =>
        Object.keys(steps).map((step) => `${journey}/${stage}/${step}`),
      ),
    ]),
    ...Object.keys(sources).map((name) => `source/${name}`),
    ...Object.entries(symptoms).flatMap(([symptom, { remedies }]) => [
      `symptom/${symptom}`,
      `symptom/${symptom}/asks`,
      ...Object.keys(remedies).map((remedy) => `symptom/${symptom}/${remedy}`),
    ]),
    ...Object.entries(clocks).flatMap(([id, clock]) => [
      `clock/${id}`,
      ...['begin', 'offer', 'runs', ...('months' in clock ? DAYS : []), 'over', 'calendar'].map(
        (part) => `clock/${id}/${part}`,
      ),
    ]),
  ];
}

/** The beginnings of keys that belong to guides. */
const rootsOf = ({ sites, journeys }: Guides) => [
  ...Object.keys(sites),
  ...Object.keys(journeys),
  'source',
  'symptom',
  'clock',
];

/** Words of the guides that a language lacks, and words that no guide asks for. */
export function wrongGuideWords(guides: Guides, locales: Locales): string[] {
  const neededKeys = keysOf(guides);
  const stages = Object.entries(guides.journeys).flatMap(([id, { stages }]) =>
    Object.keys(stages).map((stage) => `${id}/${stage}`),
  );
  const roots = rootsOf(guides);
  return Object.entries(locales).flatMap(([language, words]) => [
    ...neededKeys
      .filter((key) => !Object.hasOwn(words, key))
      .map((key) => `locales/${language}.json: write "${key}".`),
    ...Object.keys(words)
      .filter((key) => roots.includes(key.split('/')[0] ?? ''))
      .filter((key) => !neededKeys.includes(key) && !stages.includes(key))
      .map((key) => `locales/${language}.json: no guide asks for "${key}"; take it out or mend its name.`),
  ]);
}

const gapsOf = (text: string) => [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name]) => name).sort();

/** Keys of en.json that other languages lack: one sentence a key, however many files it is missing from. */
function missingKeys(locales: Locales): string[] {
  return Object.keys(locales.en ?? {}).flatMap((key) => {
    const languages = Object.keys(locales).filter((language) => !Object.hasOwn(locales[language] ?? {}, key));
    if (languages.length === 0) return [];
    const files = languages.length === 1 ? languages[0] : `{${languages.join(',')}}`;
    return [
      `locales/${files}.json: write "${key}" where locales/en.json has it: the text, or "${TRANSLATE}" in a language that you do not write.`,
    ];
  });
}

/** Differences between a language and the shape of en.json: keys, their order, gaps, empty texts. */
export function wrongShape(locales: Locales): string[] {
  const english = locales.en ?? {};
  const keys = Object.keys(english);
  const differences = Object.entries(locales).flatMap(([language, words]) => {
    const file = `locales/${language}.json`;
    const ownKeys = Object.keys(words);
    const missing = keys.filter((key) => !Object.hasOwn(words, key));
    const extraKeys = ownKeys.filter((key) => !Object.hasOwn(english, key));
    const first = ownKeys.find((key, index) => key !== keys[index]);
    const shared = ownKeys.filter((key) => Object.hasOwn(english, key) && words[key] !== TRANSLATE);
    const gaps = shared.filter((key) => `${gapsOf(words[key] ?? '')}` !== `${gapsOf(english[key] ?? '')}`);
    return [
      ...extraKeys.map((key) => `${file}: "${key}" is not in locales/en.json; write it there first.`),
      ...(missing.length + extraKeys.length === 0 && first
        ? [`${file}: "${first}" is out of order; keep the order of locales/en.json.`]
        : []),
      ...ownKeys.filter((key) => !words[key]?.trim()).map((key) => `${file}: "${key}" is empty.`),
      ...ownKeys
        .filter((key) => language === 'en' && words[key] === TRANSLATE)
        .map((key) => `${file}: "${key}" must be English; only other languages may say "${TRANSLATE}".`),
      ...gaps.map(
        (key) =>
          `${file}: "${key}" must have the gaps of locales/en.json: ${
            gapsOf(english[key] ?? '')
              .map((gap) => `{{${gap}}}`)
              .join(', ') || 'none'
          }.`,
      ),
    ];
  });
  return [...missingKeys(locales), ...differences];
}

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Every text in a file that could be a key, as a shape: `check/${id}/how` stands for all that fit it. */
function textsOf(tree: ESTree.Program): string[] {
  const texts: string[] = [];
  new Visitor({
    Literal: ({ value }) => void (typeof value === 'string' && texts.push(literally(value))),
    TemplateLiteral({ quasis }) {
      const [first, ...rest] = quasis.map(({ value }) => literally(value.cooked ?? ''));
      if (first) texts.push([first, ...rest].join('[^/]+'));
    },
  }).visit(tree);
  return texts;
}

/** Words beside those of the guides that nothing in the package asks for. */
export function unusedWords(guides: Guides, english: Words, files: SourceFile[]): string[] {
  const roots = rootsOf(guides);
  const shapes = [...new Set(files.flatMap(({ tree }) => textsOf(tree)))].map(
    (text) => new RegExp(`^${text}$`),
  );
  return Object.keys(english)
    .filter((key) => key.includes('/') && !roots.includes(key.split('/')[0] ?? ''))
    .filter((key) => !shapes.some((shape) => shape.test(key)))
    .map((key) => `locales/en.json: nothing asks for "${key}"; take it out of every language.`);
}

/** Words that a file asks for by name (`say('popup/title')`) and that nobody has written. */
export function unwrittenWords(english: Words, files: SourceFile[]): string[] {
  return files.flatMap(({ path, tree }) => {
    const problems: string[] = [];
    const check = (key: string) => {
      if (!Object.hasOwn(english, key))
        problems.push(`${path} asks for "${key}": write it in locales/en.json.`);
    };
    new Visitor({
      CallExpression({ callee, arguments: [first] }) {
        const name = callee.type === 'MemberExpression' ? callee.property : callee;
        const asks = name.type === 'Identifier' && name.name === 'say';
        if (asks && first?.type === 'Literal' && typeof first.value === 'string') check(first.value);
      },
    }).visit(tree);
    return problems;
  });
}
