import { tidy } from '../page/text.ts';
import { safePath } from './address.ts';
import type { Disguise } from './disguise.ts';
import { hasShape, type Phrase } from './phrases.ts';

/** Attributes that name elements or tell them apart; their words are disguised. */
const NAMES = ['id', 'name', 'class', 'for', 'form', 'aria-labelledby', 'aria-describedby', 'aria-controls'];
/** Attributes whose values are words of HTML; any other value is left out. */
const WORDS = [
  'type',
  'role',
  'autocomplete',
  'method',
  'inputmode',
  'maxlength',
  'tabindex',
  'scope',
  'aria-haspopup',
  'aria-expanded',
  'aria-live',
  'aria-busy',
  'aria-invalid',
  'aria-current',
  'aria-selected',
  'aria-pressed',
];
const FLAGS = ['hidden', 'disabled', 'required', 'multiple', 'open', 'readonly'];
const ADDRESSES = ['href', 'action', 'src'];
const OURS = /(?:^|\.)(?:europa\.eu|inail\.it)$/;

/** The one kind of value that is kept: codes of languages and of EU Login's methods, in the markup of a choice. */
const CODE =
  /^(?:bg|cs|da|de|el|en|es|et|fi|fr|ga|hr|hu|it|lt|lv|mt|nl|pl|pt|ro|sk|sl|sv|PASSWORD|(?:PASSWORD_)?(?:MOBILE_APP|SOFTWARE_TOKEN|WEBAUTHN|TOKEN|TOKEN_CRAM|SMS)|EIDAS)$/i;
const CODED = ['value', 'data-value', 'data-strength', 'data-method'];

/** Words that are written alike nearly everywhere, and the shapes of a user ID and an e-mail address. */
const SAID: [shape: RegExp, told: string][] = [
  ...[
    'PIN',
    'ПИН',
    'QR',
    'SMS',
    'Token',
    'eID',
    'SPID',
    'CIE',
    'CNS',
    'IMI',
    'EU Login',
    'Security Key',
    'CRAM',
  ].map((word): [RegExp, string] => [new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u'), word]),
  // Alone it may be the person's own; in a sentence it is not.
  [/^[a-z]\d{2}[0-9a-z]{5}(?:\s*\(.{2,40}\))?$/u, 'x00xxxxx'],
  [/^(?!\S{8}(?:\s*\(.{2,40}\))?$).*(?<![\p{L}\p{N}])[a-z]\d{2}[0-9a-z]{5}(?![\p{L}\p{N}])/su, '… x00xxxxx'],
  // The sites' own addresses tell another page than the person's.
  [/(?:^|\s)(?!\S*europa\.eu)\S+@\S+\.\S/u, 'name@example.eu'],
  [/\S@\S*europa\.eu/u, 'name@europa.eu'],
];

/** Maximum number of attributes read of an element, and of characters of each: no guide looks for a longer one. */
const MOST = { attributes: 100, letters: 400 };

/** Attributes of an element, without those that are too long. */
function attributesOf(element: Element): [name: string, value: string][] {
  const names = element.getAttributeNames().slice(0, MOST.attributes);
  const all = names.map((name): [string, string] => [name, element.getAttribute(name) ?? '']);
  return all.filter(([, value]) => value.length <= MOST.letters);
}

/** Characters in an element's attributes: the cost of reading them. */
export const lettersInAttributes = (element: Element): number =>
  attributesOf(element).reduce((sum, [, value]) => sum + value.length, 0);

/** Host and path of an address, of which only known words stay; other sites' paths are left out. */
function target(written: string, page: Document, pathWords: ReadonlySet<string>): string {
  const url = URL.canParse(written, page.baseURI) ? new URL(written, page.baseURI) : null;
  if (!url) return '';
  if (!url.protocol.startsWith('http'))
    return /^(mailto|tel|data|blob):$/.test(url.protocol) ? url.protocol : '';
  if (!OURS.test(url.hostname)) return 'https://elsewhere.invalid/';
  return `https://${url.hostname}${safePath(url.pathname, pathWords)}`.slice(0, 400);
}

/**
 * Attributes that identify an element. Its content is never read: of values, only language and method codes are
 * stored.
 */
export function describeAttributes(
  element: Element,
  disguise: Disguise,
  pathWords: ReadonlySet<string>,
): Record<string, string> {
  const { ownerDocument: page } = element;
  const attributes = attributesOf(element).flatMap(([name, value]): [string, string][] => {
    if (NAMES.includes(name)) return [[name, disguise.mark(value).slice(0, 200)]];
    if (WORDS.includes(name) && /^[a-z0-9 -]{0,40}$/i.test(value) && disguise.mark(value) === value)
      return [[name, value]];
    if (FLAGS.includes(name)) return [[name, '']];
    if (ADDRESSES.includes(name) && !element.matches('iframe[src^="data:"]'))
      return [[name, target(value, page, pathWords)]];
    return CODED.includes(name) && CODE.test(value) && !element.matches('textarea') ? [[name, value]] : [];
  });
  return Object.fromEntries(attributes);
}

/** Whether a structure may contain this attribute. */
export const isStoredAttribute = (name: string): boolean =>
  [...NAMES, ...WORDS, ...FLAGS, ...ADDRESSES, ...CODED].includes(name);

/** Phrases of a text that a structure may contain: those of the guides first, then language-neutral words. */
const phrasesIn = (text: string, phrases: Phrase[]): string[] => [
  ...phrases.flatMap(({ says, shapes }) => (shapes.some((shape) => hasShape(text, shape)) ? [says] : [])),
  ...SAID.flatMap(([shape, word]) => (shape.test(text) ? [word] : [])),
];

/** Whether a text consists of nothing but words and phrases that a structure may contain. */
export function consistsOfPhrases(says: string, phrases: Phrase[]): boolean {
  const allowedWords = [...phrases.map((each) => each.says), ...SAID.map(([, word]) => word)];
  const longestFirst = allowedWords.sort((a, b) => b.length - a.length);
  return longestFirst.reduce((rest, each) => rest.replaceAll(each, ' '), says).trim() === '';
}

/** Phrases and language-neutral words in an element's name, as `nameOf` gives it, or in what describes it. */
export function phraseIn(element: Element, name: string, phrases: Phrase[]): string {
  const texts = [name, tidy(element.getAttribute('alt')), tidy(element.getAttribute('aria-label'))];
  return phrasesIn(texts.filter(Boolean).join(' '), phrases).join(' ');
}
