import { cleanPath } from '../../engine/page/address.ts';
import { indexOfAnswered } from '../../engine/page/answers.ts';
import {
  type Condition,
  type ExplainedAnchor,
  explainAnchors,
  explainSignature,
} from '../../engine/page/explain.ts';
import { nameOf } from '../../engine/page/label.ts';
import { queryPage } from '../../engine/page/query.ts';
import type { Structure } from '../../engine/privacy/structure.ts';
import type { Guides, Page } from '../../guides/schema.ts';
import { render } from '../../practice/render.ts';
import { documentOf, recogniseIn } from '../saved-page.ts';
import { adoptedPage } from './adopted-page.ts';
import { nearest, selectorFor } from './nearest.ts';

/** Replacement, in a structure's path, for a part that could identify someone. */
const LEFT_OUT = encodeURIComponent('…');

/** Least likeness of a candidate that the draft marks as the right one, for a person to confirm. */
const LIKELY = 0.55;

const tagOf = (element: Element) =>
  (element.cloneNode(false) as Element).outerHTML.replace(/ data-anchor="[^"]*"|<\/\w+>$/g, '').slice(0, 160);

/** Consequences of a structure for a guide: the practice page made of it, and the changes that the guide needs, in lines. */
export interface Adoption {
  html: string;
  /** Whether the page is recognised, and every hint that has a likely element points at it. */
  fits: boolean;
  lines: string[];
}

interface Places {
  /** The page as the practice page has it, with its marks. */
  model: Document;
  draft: Document;
}

function failed({ kind, asks, text, found, count }: Condition, { model, draft }: Places): string[] {
  const line = `      ${kind} ${asks}${text ? ` with the text /${text}/` : ''}: found ${found ?? 'another'}${count === undefined ? '' : `, wanted ${[count].flat().join(' to ')}`}`;
  if (kind === 'absent')
    return [
      line,
      ...queryPage(draft, nameOf)
        .find({ css: asks })
        .slice(0, 3)
        .map((each) => `        there is ${tagOf(each)}`),
    ];
  if (kind !== 'present') return [line];
  const [was] = queryPage(model, nameOf).find({ css: asks, ...(text !== undefined && { text }) });
  const near = was ? nearest(was, draft) : [];
  return [
    line,
    ...near.map(({ element, score }) => `        nearest (${score.toFixed(2)}): ${tagOf(element)}`),
  ];
}

function signatures(guide: Page, url: URL, places: Places): string[] {
  const told = guide.signatures.map((each) => explainSignature(each, url, places.draft));
  const lines = told.flatMap(({ name, held, conditions }) => [
    `  ${held ? '✓' : '✗'} ${name}`,
    ...(held ? [] : conditions.filter((each) => !each.held).flatMap((each) => failed(each, places))),
  ]);
  return ['Signatures:', ...lines];
}

/** The selector of the element of the new page that most resembles the one that a condition meant. */
function renewed({ asks, text, held }: Condition, { model, draft }: Places): string[] {
  if (held) return [asks];
  const [was] = queryPage(model, nameOf).find({ css: asks, ...(text !== undefined && { text }) });
  const [best] = was ? nearest(was, draft) : [];
  return best && best.score >= LIKELY ? [selectorFor(best.element)] : [];
}

/** A signature for the new page, after the old one that came nearest, where none holds. */
function suggested(guide: Page, url: URL, places: Places, day: string): string[] {
  const told = guide.signatures.map((each) => explainSignature(each, url, places.draft));
  if (told.some(({ held }) => held)) return [];
  const misses = ({ conditions }: (typeof told)[number]) => conditions.filter(({ held }) => !held).length;
  const [nearestOne] = [...told].sort((a, b) => misses(a) - misses(b));
  const present = nearestOne?.conditions.filter(({ kind }) => kind === 'present') ?? [];
  const absent = nearestOne?.conditions.filter(({ kind, held }) => kind === 'absent' && held) ?? [];
  const lines = (all: string[]) => JSON.stringify([...new Set(all)]);
  return [
    '  if the page is what it should be, add a signature, and make it more exact where you can:',
    `  { name: 'seen-${day}', path: ${JSON.stringify(cleanPath(url).replaceAll('.', '\\.').replaceAll(LEFT_OUT, '[^/]+'))}, present: ${lines(present.flatMap((each) => renewed(each, places)))}, absent: ${lines(absent.map(({ asks }) => asks))}, evidence: 'seen', source: 'Page structure of ${day}', date: '${day}' },`,
  ];
}

const finderText = (css: string, day: string) =>
  `{ css: ${JSON.stringify(css)}, evidence: 'seen', source: 'Page structure of ${day}', date: '${day}' },`;

interface Told {
  id: string;
  lines: string[];
  element: Element | null;
}

function hint(
  { id, reason, element, finderUsed: by, tries }: ExplainedAnchor,
  { model, draft }: Places,
  day: string,
): Told {
  if (element)
    return {
      id,
      element,
      lines: [`  ✓ ${id}: ${tagOf(element)}${by === tries[0]?.finder ? '' : ' (by a lower finder)'}`],
    };
  const was = model.querySelector(`[data-anchor~="${id}"]`);
  if (reason === 'words' || !was) return { id, element: null, lines: [`  – ${id}: in words`] };
  const near = nearest(was, draft);
  const [best] = near;
  const likely = best && best.score >= LIKELY ? best.element : null;
  return {
    id,
    element: likely,
    lines: [
      `  ✗ ${id}: ${reason === 'several' ? `a finder found ${Math.max(...tries.map(({ found }) => found))}` : reason === 'shared' ? 'another hint would point there too' : 'no finder found it'}`,
      ...near.map((each) => `      nearest (${each.score.toFixed(2)}): ${tagOf(each.element)}`),
      ...(likely ? [`      if that is it, add: ${finderText(selectorFor(likely), day)}`] : []),
    ],
  };
}

/** Answers of the person about hints of this page, with the finder that pointed, where the guide still has it. */
function answered({ hints }: Page, page: string, { answers = {} }: Structure): string[] {
  return Object.entries(answers).map(([hint, answer]) => {
    const place = hint.startsWith(`${page}/`)
      ? indexOfAnswered(hints[hint.slice(page.length + 1)], answer)
      : -1;
    const by = place < 0 ? 'by a finder that the guide does not have (any more)' : `by finder ${place + 1}`;
    return `told: ${hint} pointed at the ${answer.right ? 'right' : 'wrong'} place, ${by}, ${answer.day}`;
  });
}

/** Compares a page's structure with what a guide expects, and drafts a practice page of it. */
export function adopt(structure: Structure, page: string, guides: Guides): Adoption {
  const guide = guides.pages[page] as Page;
  const url = new URL(`https://${structure.host}${structure.path}`);
  const draft = documentOf(adoptedPage(structure, page), url.href);
  const old = render({ page });
  const places = { model: documentOf(old.html, old.url), draft };
  const recognition = recogniseIn(draft, url, guides);
  const hints = explainAnchors(guide.hints, draft).map((each) => hint(each, places, structure.day));
  const elements = [...draft.body.querySelectorAll('*')].filter(
    (each) => !each.closest('[data-practice-strip]'),
  );
  const marks = new Map<number, string>();
  for (const { id, element } of hints) {
    if (!element) continue;
    const at = elements.indexOf(element) + 1;
    marks.set(at, [marks.get(at), id].filter(Boolean).join(' '));
  }
  const signature = recognition && guides.pages[recognition.page]?.signatures[recognition.signature]?.name;
  const missing = hints.filter(({ lines }) => lines[0]?.startsWith('  ✗'));
  return {
    html: adoptedPage(structure, page, marks),
    fits: recognition?.page === page && missing.length === 0,
    lines: [
      recognition ? `Taken for ${recognition.page}, by its signature ${signature}.` : 'Not recognised.',
      ...signatures(guide, url, places),
      ...suggested(guide, url, places, structure.day),
      'Hints:',
      ...hints.flatMap(({ lines }) => lines),
      ...answered(guide, page, structure),
    ],
  };
}
