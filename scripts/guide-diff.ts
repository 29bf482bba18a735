import type { Guides, Hint, Page } from '../guides/schema.ts';

/** What people read: by language, the words that a release changes. */
export type Words = Record<string, Record<string, string>>;

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
const keys = (...all: object[]) => [...new Set(all.flatMap(Object.keys))].sort();
const list = (all: string[]) => all.map((each) => `\`${each}\``).join(', ');

/** What came, went and changed between two records, in words; nothing where all is the same. */
function changes(what: string, before: Record<string, unknown>, after: Record<string, unknown>): string[] {
  const all = keys(before, after).filter((key) => !same(before[key], after[key]));
  const told: [string, string[]][] = [
    ['new', all.filter((key) => !(key in before))],
    ['changed', all.filter((key) => key in before && key in after)],
    ['gone', all.filter((key) => !(key in after))],
  ];
  return told.flatMap(([how, some]) => (some.length > 0 ? [`${what} ${how}: ${list(some)}`] : []));
}

const signatures = ({ signatures }: Page) => Object.fromEntries(signatures.map((each) => [each.name, each]));
const places = (hints: Record<string, Hint>) =>
  Object.fromEntries(Object.entries(hints).map(([id, { anchor }]) => [id, anchor ?? null]));
const sayings = (hints: Record<string, Hint>) =>
  Object.fromEntries(Object.entries(hints).map(([id, { anchor: _, ...rest }]) => [id, rest]));

function page(id: string, before: Page | undefined, after: Page | undefined): string[] {
  if (!before) return [`\`${id}\`: new page.`];
  if (!after) return [`\`${id}\`: no longer known.`];
  const both = keys(before.hints, after.hints).filter((hint) => hint in before.hints && hint in after.hints);
  const only = (record: Record<string, unknown>) =>
    Object.fromEntries(both.map((hint) => [hint, record[hint]]));
  const told = [
    ...changes('signatures', signatures(before), signatures(after)),
    ...changes('places of hints', only(places(before.hints)), only(places(after.hints))),
    ...changes('hints', sayings(before.hints), sayings(after.hints)),
  ];
  return told.length > 0 ? [`\`${id}\`: ${told.join('; ')}.`] : [];
}

/** The lines of a changelog that say what a release with only new data changes, page by page. */
export function guideDiff(before: Guides, after: Guides, wordsBefore: Words, wordsAfter: Words): string[] {
  const rooms = ['sites', 'journeys', 'symptoms', 'sources'] as const;
  const words = keys(wordsBefore, wordsAfter).flatMap((language) => {
    const [old = {}, now = {}] = [wordsBefore[language], wordsAfter[language]];
    const many = keys(old, now).filter((key) => old[key] !== now[key]).length;
    return many > 0 ? [`Words in \`${language}\`: ${many} texts.`] : [];
  });
  return [
    ...keys(before.pages, after.pages).flatMap((id) => page(id, before.pages[id], after.pages[id])),
    ...rooms.flatMap((room) =>
      changes(room, before[room] ?? {}, after[room] ?? {}).map(
        (line) => `${line[0]?.toUpperCase()}${line.slice(1)}.`,
      ),
    ),
    ...words,
  ];
}

/** Files that a release of guides may change: data, words, and what is made of them or only tries them. */
const DATA =
  /^(guides\/(?!schema\.ts|index\.ts)|locales\/|practice\/|tests\/|docs\/|public\/pictures\/|entrypoints\/handout\/pictures\.json$|CHANGELOG\.md$|CONTRIBUTING\.md$)/;

/** Those of the changed files that are more than data. */
export const moreThanData = (files: string[]): string[] => files.filter((file) => !DATA.test(file));

/** The next version with only smaller things changed: `0.1.0` becomes `0.1.1`. */
export function nextVersion(version: string): string {
  const [major, minor, patch] = version.split('.').map(Number);
  return `${major}.${minor}.${(patch ?? 0) + 1}`;
}

/** The changelog with a section for this version before the others. */
export function withSection(changelog: string, version: string, day: string, lines: string[]): string {
  const section = `## ${version} (${day})\n\n### Guides\n\n${lines.map((line) => `- ${line}`).join('\n')}\n\n`;
  const first = changelog.search(/^## /m);
  return first < 0
    ? `${changelog.trimEnd()}\n\n${section}`
    : changelog.slice(0, first) + section + changelog.slice(first);
}
