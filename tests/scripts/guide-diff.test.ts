import { expect, test } from 'vitest';
import { guides } from '../../guides/index.ts';
import type { Guides, Page } from '../../guides/schema.ts';
import { guideDiff, moreThanData, nextVersion, withSection } from '../../scripts/guide-diff.ts';

const ID = 'eu-login/identify';
const page = guides.pages[ID] as Page;
const withPage = (change: Partial<Page>): Guides => ({
  ...guides,
  pages: { ...guides.pages, [ID]: { ...page, ...change } },
});
const [first, ...others] = page.signatures;
const { email, next, ...hints } = page.hints;

test.each<[string, Guides, string[]]>([
  ['nothing', guides, []],
  ['a new signature', withPage({ signatures: others }), [`\`${ID}\`: signatures new: \`${first?.name}\`.`]],
  [
    'a new page',
    { ...guides, pages: Object.fromEntries(Object.entries(guides.pages).filter(([id]) => id !== ID)) },
    [`\`${ID}\`: new page.`],
  ],
  [
    'another place, another hint',
    withPage({ hints: { ...hints, email: { ...email, anchor: [] } } as Page['hints'] }),
    [`\`${ID}\`: places of hints changed: \`email\`; hints new: \`next\`.`],
  ],
  ['a journey', { ...guides, journeys: {} }, [expect.stringMatching(/^Journeys new: `imi-first-access`/)]],
])('%s is told', (_, before, lines) => {
  expect(guideDiff(before, guides, {}, {})).toEqual(lines);
  expect(next).toBeDefined();
});

test('words are counted by language', () => {
  expect(guideDiff(guides, guides, { it: { a: '1', b: '2' } }, { it: { a: '1', b: '3', c: '4' } })).toEqual([
    'Words in `it`: 2 texts.',
  ]);
});

test('what is more than data needs a release by hand', () => {
  expect(
    moreThanData([
      'guides/imi/pages/home.ts',
      'locales/it.json',
      'practice/imi/home.html',
      'docs/evidence.md',
    ]),
  ).toEqual([]);
  const more = ['guides/schema.ts', 'engine/look.ts', 'wxt.config.ts', 'package.json'];
  expect(moreThanData(more)).toEqual(more);
});

test('the version counts up, and the newest section stands first', () => {
  expect(nextVersion('0.1.9')).toBe('0.1.10');
  expect(withSection('# Changelog\n\n## 0.1.0\n\n- a\n', '0.1.1', '2026-11-22', ['b'])).toBe(
    '# Changelog\n\n## 0.1.1 (2026-11-22)\n\n### Guides\n\n- b\n\n## 0.1.0\n\n- a\n',
  );
});
