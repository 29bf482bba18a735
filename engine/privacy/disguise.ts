import { GREETING } from './announcing-words.ts';
import { OURS } from './harmless-text.ts';
import { EMAIL, ID } from './kinds.ts';
import { UNSEEN } from './personal.ts';

/** Replacement for removed text. */
const GONE = '…';

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/giu;
/** Long run of capital letters, small letters and digits: a key to something. */
const KEY = /(?=[\w+/=-]*[a-z])(?=[\w+/=-]*[A-Z])(?=[\w+/=-]*\d[\w+/=-]*\d)[\w+/=-]{16,}/gu;
/** Letters and digits mixed, eight or more without a break. */
const MIXED = /(?=[^\W_]*\d)(?=[^\W_]*[A-Za-z])[^\W_]{8,}/gu;
const NUMBER = /\p{Nd}(?:[\s./-]?\p{Nd}){3,}/gu;
const LETTERS = /[A-Za-z]{16,}/gu;

/** Whether a text switches between capital and small letters too often for words: `aBxKqRtmP…`. */
const isJumbled = (text: string) => text.length / text.split(/(?<=[a-z])(?=[A-Z])/u).length < 3.2;

const AFTER_IT = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*\s*){1,4}/u;

const NAME = /\p{Lu}[\p{L}\p{M}'’]+/gu;

/**
 * Maximum number of characters of a page, scripts included, that are searched for names. In a longer page nobody
 * knows which words are names.
 */
const MOST_OF_PAGE = 300_000;
/** Maximum number of texts with personal data whose surroundings are searched for names. */
const MOST_BLOCKS = 200;
/** Maximum number of characters read of a control's label. */
const MOST_OF_LABEL = 300;

const plain = (text: string) => text.normalize('NFC').replace(new RegExp(UNSEEN, 'gu'), '');
const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The names that follow a greeting in a text. */
const greetedNames = (text: string) =>
  [...text.matchAll(GREETING)].flatMap(
    ({ index, 0: greeting }) => AFTER_IT.exec(text.slice(index + greeting.length))?.[0] ?? [],
  );

/** Text of an element, with spaces between its text nodes; null where there is too much of it. */
function textIn(element: Element): string | null {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  const texts: string[] = [];
  for (let room = MOST_OF_PAGE; walker.nextNode(); room--) {
    const text = walker.currentNode.nodeValue ?? '';
    room -= text.length;
    if (room < 0) return null;
    texts.push(text);
  }
  return plain(texts.join(' '));
}

/** Texts of a page near personal data: the smallest blocks that hold an address or a user ID. */
function personalBlocks(page: Document): string[] {
  const walker = page.createTreeWalker(page.body, 4);
  const blocks: string[] = [];
  while (blocks.length < MOST_BLOCKS && walker.nextNode()) {
    const text = plain(walker.currentNode.nodeValue ?? '');
    if (text.search(EMAIL) < 0 && text.search(ID) < 0) continue;
    let box = walker.currentNode.parentElement;
    while (box?.parentElement && (box.parentElement.textContent ?? '').length < 200) box = box.parentElement;
    blocks.push(text, (box && textIn(box)) ?? '');
  }
  return blocks;
}

/**
 * Words of the page that may be parts of a name, in lower case: in e-mail addresses, after a greeting, beside an ID.
 * Null if the page has too much text to look for them.
 */
export function namesOn(page: Document): Set<string> | null {
  const all = textIn(page.body);
  if (all === null) return null;
  const words = [
    ...[...all.matchAll(EMAIL)].flatMap(([email]) => email.split('@')[0]?.split(/[^\p{L}]+/u) ?? []),
    ...greetedNames(all).flatMap((names) => names.split(/[^\p{L}\p{M}'’]+/u)),
    ...personalBlocks(page).flatMap((text) => text.match(NAME) ?? []),
  ];
  const names = words.map((word) => word.toLowerCase()).filter((word) => word.length > 2 && !OURS.has(word));
  return new Set(names);
}

const CAPITAL = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
/** Particles inside family names, and commas between their parts. */
const BETWEEN =
  "(?:,?\\s+|\\s+(?:d[aeiou]|d[aeo]s|del|della|van|von|der|den|ten|la|le|el|bin|af|av|zu)\\s+|\\s+d['’])";
const FULL_NAME = new RegExp(`${CAPITAL}(?:${BETWEEN}${CAPITAL})+`, 'gu');
/** Word with a digit in it, such as a device's name or the end of a number. */
const NUMBERED = /\S*\p{N}\S*/gu;

/** Removes runs of two or more capitalised words, which are taken for a name unless they are the page's own. */
const withoutNames = (label: string): string =>
  label.replace(FULL_NAME, (words) =>
    words.split(/[\s,]+/).every((word) => OURS.has(word.toLowerCase())) ? words : GONE,
  );

/** Functions that remove personal data and secrets from a page's text. */
export interface Disguise {
  /** For ids, names, classes and paths. */
  mark: (text: string) => string;
  /** For the words of a control. */
  label: (text: string) => string;
}

/**
 * Creates functions that remove e-mail addresses, user IDs, tax codes, numbers, keys and names from texts of this
 * page. Names are recognised by their place in it; one that appears only as a control's whole label is not. On a page
 * with too much text, labels are left out altogether.
 */
export function disguiseFor(page: Document): Disguise {
  const knownNames = namesOn(page);
  const names = [...(knownNames ?? [])].sort((a, b) => b.length - a.length);
  const namePattern = names.length > 0 ? new RegExp(names.map(literal).join('|'), 'giu') : null;
  const mark = (text: string) => {
    const shapes = [EMAIL, UUID, KEY, ID, MIXED, NUMBER];
    const masked = shapes.reduce((rest, shape) => rest.replace(shape, GONE), plain(text));
    const clear = masked.replace(LETTERS, (letters) => (isJumbled(letters) ? GONE : letters));
    return namePattern ? clear.replace(namePattern, GONE) : clear;
  };
  const label = (text: string) => {
    // Without its last word, which may be half of an address; and no words at all where names cannot be known.
    const whole = text.length > MOST_OF_LABEL ? text.slice(0, MOST_OF_LABEL).replace(/\S*$/, '') : text;
    const clear = knownNames ? plain(whole) : '';
    const ungreeted = greetedNames(clear).reduce((rest, name) => rest.replaceAll(name.trim(), GONE), clear);
    return withoutNames(mark(ungreeted).replace(NUMBERED, GONE)).slice(0, 80);
  };
  return { mark, label };
}
