import { siteAt } from '../../engine/page/address.ts';
import {
  type Condition,
  type ExplainedAnchor,
  explainAnchors,
  explainSignature,
} from '../../engine/page/explain.ts';
import type { Guides } from '../../guides/schema.ts';
import { documentOf, pagesOfSite, recogniseIn } from '../saved-page.ts';
import { selectorOf } from './selector.ts';

const mark = (held: boolean) => (held ? '✓' : '✗');
const shape = (text: string | undefined) => (text === undefined ? '' : `  text /${text}/`);

function condition({ kind, asks, text, count, found, held }: Condition): string {
  const wanted = kind === 'absent' ? 'none' : [count ?? 'one or more'].flat().join(' to ');
  const figures = found === null ? '' : `  (found ${found}, wanted ${wanted})`;
  return `      ${mark(held)} ${kind} ${asks}${shape(text)}${figures}`;
}

const WHY: Record<ExplainedAnchor['reason'], string> = {
  one: 'points',
  none: 'in words: no finder found its element',
  several: 'in words: a finder found more than it should, and a lesser one would only guess',
  shared: 'in words: another hint would point at the same element',
  words: 'always in words',
};

function anchor({ id, tries, element, finderUsed: by, reason }: ExplainedAnchor): string[] {
  const where = element ? ` at ${selectorOf(element)}` : '';
  return [
    `    ${id}: ${WHY[reason]}${where}`,
    ...tries.map(({ finder, found, wanted }) => {
      const order = finder.nth ? `  number ${finder.nth[0]} of ${finder.nth[1]}` : '';
      return `      ${mark(finder === by)} ${finder.css}${shape(finder.text)}${order}  (found ${found}, wanted ${wanted}; ${finder.evidence}, ${finder.date})`;
    }),
  ];
}

/**
 * Every condition that recognition tested on a page, with its outcome, as lines of text. Pages whose address does not
 * fit are only counted.
 */
export function explanation(html: string, address: string, guides: Guides): string {
  const url = new URL(address);
  const document = documentOf(html, address);
  const site = siteAt(url, guides.sites);
  if (!site) return `${url.host}: not one of the sites; nothing is looked for there.`;
  const recognition = recogniseIn(document, url, guides);
  const pages = Object.entries(pagesOfSite(site, guides)).map(([id, { signatures }]) => ({
    id,
    all: signatures.map((each) => ({ ...explainSignature(each, url, document), known: each })),
  }));
  const fitting = pages.map(({ id, all }) => ({
    id,
    all: all.filter(({ conditions }) =>
      conditions.every(({ kind, held }) => held || (kind !== 'path' && kind !== 'host')),
    ),
  }));
  const near = fitting.filter(({ all }) => all.length > 0);
  const lines = near.flatMap(({ id, all }) => [
    `  ${id}`,
    ...all.flatMap(({ name, held, conditions, known }) => [
      `    ${mark(held)} ${name} (${known.evidence}, ${known.date}: ${known.source})`,
      ...conditions.map(condition),
    ]),
  ]);
  const hints = recognition
    ? explainAnchors(guides.pages[recognition.page]?.hints ?? {}, document).flatMap(anchor)
    : [];
  const { name: signature, unsure } =
    (recognition && guides.pages[recognition.page]?.signatures[recognition.signature]) ?? {};
  return [
    recognition
      ? `${recognition.page}, by its signature ${signature}${unsure ? ' (unsure: words that begin with a question)' : ''}`
      : `${site}: the page is not recognised`,
    '',
    `Signatures whose address fits (of ${near.length} of ${pages.length} pages of ${site}):`,
    ...lines,
    ...(recognition ? ['', `Hints of ${recognition.page}:`, ...hints] : []),
  ].join('\n');
}
