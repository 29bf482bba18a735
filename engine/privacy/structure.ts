import type { HintAnswer } from '../page/answers.ts';
import { labelOf, nameOf } from '../page/label.ts';
import { visibleOn } from '../page/visible.ts';
import { safePath } from './address.ts';
import { type Disguise, disguiseFor } from './disguise.ts';
import { describeAttributes, lettersInAttributes, phraseIn } from './element-attributes.ts';
import { pathWordsOf } from './path-words.ts';
import type { Phrase } from './phrases.ts';
import { mayHoldTyped } from './typed.ts';

/** Element of a page structure: depth, tag, identifying attributes, and the label of a control. */
export interface StructureNode {
  depth: number;
  tag: string;
  is?: Record<string, string>;
  label?: string;
  /** Words that are the same in every language, and phrases of the guides, where they stand in its own text. */
  says?: string;
  hidden?: true;
}

/** Structure of a page without personal data: enough to repair a guide, too little to identify a person. */
export interface Structure {
  segnavia: 'page structure';
  version: 1;
  /** `YYYY-MM-DD`. */
  day: string;
  host: string;
  path: string;
  lang: string;
  /** Page and signature that Segnavia recognised, or null. */
  page?: string | null;
  signature?: string | null;
  /** Elements that were left out because there were too many. */
  left: number;
  nodes: StructureNode[];
  /** Answers of the person about hints of this page, by full id; present only on request. */
  answers?: Record<string, HintAnswer>;
}

/** A page with more elements than this is cut: ours have a few hundred. */
const MOST = 4000;
const SKIPPED =
  'script, style, link, meta, noscript, template, br, wbr, [data-segna-via], [data-practice-strip], svg *, datalist';

/**
 * Maximum number of characters of attributes and texts read of a page; the elements after that are listed by name
 * only.
 */
const MOST_LETTERS = 200_000;

/** Context for reading the elements of one page. */
interface Reading {
  disguise: Disguise;
  visible: (element: Element) => boolean;
  phrases: Phrase[];
  pathWords: ReadonlySet<string>;
  /** Letters that may still be read. */
  room: number;
}

function nodeOf(element: Element, depth: number, reading: Reading): StructureNode {
  const { disguise, visible, phrases, pathWords } = reading;
  const isRead = reading.room > 0;
  const words = isRead && !mayHoldTyped(element) ? labelOf(element) : '';
  const label = disguise.label(words);
  const name = isRead && !label ? nameOf(element) : '';
  const is = isRead ? describeAttributes(element, disguise, pathWords) : {};
  const says = isRead && !label ? phraseIn(element, name, phrases) : '';
  reading.room -= 1 + words.length + name.length + lettersInAttributes(element);
  return {
    depth,
    tag: element.localName,
    ...(Object.keys(is).length > 0 && { is }),
    ...(label && { label }),
    ...(says && { says: says }),
    ...(!visible(element) && { hidden: true as const }),
  };
}

/**
 * Reads how a page is built. No field is read, and no text but the labels of controls, disguised; of any other text,
 * only which of these phrases it contains. Addresses keep these words, and those common on any site.
 */
export function structureOf(
  page: Document,
  address: URL,
  day: string,
  phrases: Phrase[] = [],
  ownPathWords: readonly string[] = [],
): Structure {
  const disguise = disguiseFor(page);
  const visible = visibleOn(page);
  const pathWords = new Set([...pathWordsOf({}, {}), ...ownPathWords]);
  const { host, pathname } = address;
  const reading = { disguise, visible, phrases, pathWords, room: MOST_LETTERS };
  const nodes: StructureNode[] = [];
  let left = 0;
  const walk = (element: Element, depth: number) => {
    if (element.matches(SKIPPED)) return;
    if (nodes.length >= MOST) left += 1;
    else nodes.push(nodeOf(element, depth, reading));
    for (const child of element.children) walk(child, depth + 1);
  };
  walk(page.body, 0);
  return {
    segnavia: 'page structure',
    version: 1,
    day,
    host,
    path: safePath(pathname, pathWords),
    lang: disguise.mark(page.documentElement.lang).slice(0, 5),
    left,
    nodes,
  };
}

/**
 * Formats the file with one element a line, so that a person can read it and delete lines. Browsers pass properties
 * on in any order.
 */
export function structureText({ nodes, segnavia, version, day, host, path, ...more }: Structure): string {
  const head = JSON.stringify({ segnavia, version, day, host, path, ...more });
  const lines = nodes.map(({ depth, tag, is, label, says, hidden }) =>
    JSON.stringify({ depth, tag, is, label, says, hidden }),
  );
  return `${head.slice(0, -1)},"nodes":[\n  ${lines.join(',\n  ')}\n]}\n`;
}

const ANSWERS = /\n\],"answers":\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}\}\s*$/;

/**
 * Replaces the answers at the end of the file; with none, removes them. The rest stays unchanged, since the person
 * may have edited it.
 */
export function withAnswers(text: string, answers: Record<string, HintAnswer>): string {
  const bare = text.replace(ANSWERS, '\n]}\n');
  const lines = Object.entries(answers).map(
    ([hint, { finder, right, day }]) => `${JSON.stringify(hint)}:${JSON.stringify({ finder, right, day })}`,
  );
  if (lines.length === 0) return bare;
  return bare.replace(/\n\]\}\s*$/, () => `\n],"answers":{\n  ${lines.join(',\n  ')}\n}}\n`);
}
