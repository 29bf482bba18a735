import { UsageError } from '../command-line.ts';
import type { Checkout, Draft, DraftMaker } from './checkout.ts';
import { idsOf, keyOf } from './names.ts';
import { fillIn } from './placeholder.ts';
import { ABOUT_TEXTS, fileContent, isUnder, withNewTexts } from './texts.ts';

/** Hint as written in its page's guide: told in words until it is given an `anchor`. */
export const hintSource = (id: string, today: string): string => `    ${keyOf(id)}: {
      kind: 'do',
      evidence: 'inferred',
      source: 'reading',
      date: '${today}',
      note: '${fillIn('the place in the source, or why you think so')}',
    },
`;

/** Next steps after a hint has been written. */
export const ABOUT_HINTS = [
  'To point at an element, give the hint an `anchor` and put data-anchor="<hint>" on that element in the practice page; then run `npm run pictures`. Without an anchor it is told in words, in the panel.',
  '`kind` may be do, know, not or last; `source` is a name in guides/sources.ts (“reading” is our own conclusion): guides/schema.ts explains each.',
];

/** `npm run new -- hint SITE/PAGE/HINT`. */
export const hint: DraftMaker = (checkout: Checkout, name: string): Draft => {
  const [site = '', page = '', id = ''] = idsOf(name, 'imi/home/sign-out');
  const guide = `guides/${site}/pages/${page}.ts`;
  const known = checkout.guides.pages[`${site}/${page}`];
  if (!known) throw new UsageError(`${guide} is missing: npm run new -- page ${site}/${page} writes it.`);
  if (known.hints[id]) throw new UsageError(`${guide} has the hint “${id}” already.`);
  const end = '  },\n} satisfies Page;';
  const source = fileContent(checkout, guide);
  if (!source.includes(end)) throw new UsageError(`${guide}: let \`hints\` come last, then try again.`);
  return {
    files: {
      [guide]: source.replace(end, () => `${hintSource(id, checkout.today)}${end}`),
      ...withNewTexts(
        checkout,
        { [name]: fillIn('what to do here, in one or two short sentences') },
        isUnder(`${site}/${page}`),
      ),
    },
    next: [
      `${guide}: put the hint in its place in the order of the page, and say where you know it from.`,
      ...ABOUT_HINTS,
      ABOUT_TEXTS,
    ],
  };
};
