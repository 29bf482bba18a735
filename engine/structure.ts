import type { Answer } from './answers.ts';
import { type Disguise, disguiseFor } from './disguise.ts';
import { labelOf } from './label.ts';
import { naming, said, target } from './naming.ts';
import type { Phrase } from './phrases.ts';
import { visibleOn } from './visible.ts';

/** One element: how deep it stands, its tag, what it is called, and the label that a control shows. */
export interface StructureNode {
  depth: number;
  tag: string;
  is?: Record<string, string>;
  label?: string;
  /** Words that are the same in every language, and phrases of the guides, where they stand in its own text. */
  says?: string;
  hidden?: true;
}

/** How a page is built, without what it says of anybody: enough to mend a guide, nothing to know a person by. */
export interface Structure {
  segnavia: 'page structure';
  version: 1;
  /** `YYYY-MM-DD`. */
  day: string;
  host: string;
  path: string;
  lang: string;
  /** What Segnavia took the page for, and by which signature; null for nothing. */
  page?: string | null;
  signature?: string | null;
  /** Elements that were left out because there were too many. */
  left: number;
  nodes: StructureNode[];
  /** What the person has said of hints of this page, by their full ids; only where it was asked for. */
  answers?: Record<string, Answer>;
}

/** A page with more elements than this is cut: ours have a few hundred. */
const MOST = 4000;
const SKIPPED =
  'script, style, link, meta, noscript, template, br, wbr, segna-via, [data-practice-strip], svg *, datalist';

/** What the elements of one page are read with. */
interface Reading {
  disguise: Disguise;
  visible: (element: Element) => boolean;
  phrases: Phrase[];
}

function nodeOf(element: Element, depth: number, { disguise, visible, phrases }: Reading): StructureNode {
  const is = naming(element, disguise);
  const label = disguise.label(labelOf(element));
  const says = label ? '' : said(element, phrases);
  return {
    depth,
    tag: element.localName,
    ...(Object.keys(is).length > 0 && { is }),
    ...(label && { label }),
    ...(says && { says }),
    ...(!visible(element) && { hidden: true as const }),
  };
}

/**
 * Reads how a page is built. No field is read, and no text but the labels of controls, disguised; of any other it is only
 * told which of these phrases it has.
 */
export function structureOf(page: Document, address: URL, day: string, phrases: Phrase[] = []): Structure {
  const disguise = disguiseFor(page);
  const visible = visibleOn(page);
  const { host } = new URL(target(address.href, page, disguise));
  const nodes: StructureNode[] = [];
  let left = 0;
  const walk = (element: Element, depth: number) => {
    if (element.matches(SKIPPED)) return;
    if (nodes.length >= MOST) left += 1;
    else nodes.push(nodeOf(element, depth, { disguise, visible, phrases }));
    for (const child of element.children) walk(child, depth + 1);
  };
  walk(page.body, 0);
  const path = target(address.href, page, disguise).slice(`https://${host}`.length);
  return {
    segnavia: 'page structure',
    version: 1,
    day,
    host,
    path,
    lang: disguise.mark(page.documentElement.lang).slice(0, 5),
    left,
    nodes,
  };
}

/** The file: one element a line, so that a person can read it and strike out a line. Browsers hand parts on in any order. */
export function structureText({ nodes, segnavia, version, day, host, path, ...more }: Structure): string {
  const head = JSON.stringify({ segnavia, version, day, host, path, ...more });
  const lines = nodes.map(({ depth, tag, is, label, says, hidden }) =>
    JSON.stringify({ depth, tag, is, label, says, hidden }),
  );
  return `${head.slice(0, -1)},"nodes":[\n  ${lines.join(',\n  ')}\n]}\n`;
}

const ANSWERS = /\n\],"answers":\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}\}\s*$/;

/**
 * The file with these answers at its end, in the place of those that stood there; without any for none. The rest stays as
 * it is, since the person may have changed it.
 */
export function withAnswers(text: string, answers: Record<string, Answer>): string {
  const bare = text.replace(ANSWERS, '\n]}\n');
  const lines = Object.entries(answers).map(
    ([hint, { finder, right, day }]) => `${JSON.stringify(hint)}:${JSON.stringify({ finder, right, day })}`,
  );
  if (lines.length === 0) return bare;
  return bare.replace(/\n\]\}\s*$/, () => `\n],"answers":{\n  ${lines.join(',\n  ')}\n}}\n`);
}
