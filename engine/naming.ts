import { cleanPath } from './address.ts';
import type { Disguise } from './disguise.ts';
import { wordsOf } from './label.ts';
import { fits, type Phrase } from './phrases.ts';

/** Attributes by which elements are called or tell each other apart; their words are disguised. */
const NAMES = ['id', 'name', 'class', 'for', 'form', 'aria-labelledby', 'aria-describedby', 'aria-controls'];
/** Attributes whose values are words of HTML; any other word is left out. */
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

/** Host and path of an address; the query, path parameters and other sites' paths are left out. */
export function target(written: string, page: Document, { mark }: Disguise): string {
  const url = URL.canParse(written, page.baseURI) ? new URL(written, page.baseURI) : null;
  if (!url) return '';
  if (!url.protocol.startsWith('http'))
    return /^(mailto|tel|data|blob):$/.test(url.protocol) ? url.protocol : '';
  if (!OURS.test(url.hostname)) return 'https://elsewhere.invalid/';
  let path = cleanPath(url);
  try {
    path = decodeURIComponent(path).replace(/;[^/]*/g, '');
  } catch {
    // An address that is not encoded as it should be is taken as it stands.
  }
  const folders =
    path
      .split(/[?#\s"'<>`]/)[0]
      ?.split('/')
      .map(mark) ?? [];
  return `https://${url.hostname}${folders.join('/')}`.slice(0, 400);
}

/** How an element is called. Never what it holds: of values only codes of languages and methods are kept. */
export function naming(element: Element, disguise: Disguise): Record<string, string> {
  const { ownerDocument: page } = element;
  const found = element.getAttributeNames().flatMap((name): [string, string][] => {
    const written = element.getAttribute(name) ?? '';
    if (NAMES.includes(name)) return [[name, disguise.mark(written).slice(0, 200)]];
    if (WORDS.includes(name) && /^[a-z0-9 -]{0,40}$/i.test(written) && disguise.mark(written) === written)
      return [[name, written]];
    if (FLAGS.includes(name)) return [[name, '']];
    if (ADDRESSES.includes(name) && !element.matches('iframe[src^="data:"]'))
      return [[name, target(written, page, disguise)]];
    return CODED.includes(name) && CODE.test(written) && !element.matches('textarea')
      ? [[name, written]]
      : [];
  });
  return Object.fromEntries(found);
}

/** May an element of a structure be called something by this attribute? */
export const kept = (name: string): boolean =>
  [...NAMES, ...WORDS, ...FLAGS, ...ADDRESSES, ...CODED].includes(name);

/** What a structure may tell of a text: phrases of the guides first, then words in their order; nothing else is left. */
const told = (text: string, phrases: Phrase[]): string[] => [
  ...phrases.flatMap(({ says, shapes }) => (shapes.some((shape) => fits(text, shape)) ? [says] : [])),
  ...SAID.flatMap(([shape, word]) => (shape.test(text) ? [word] : [])),
];

/** Is this put together of nothing but words and phrases that a structure may tell? */
export function tellable(says: string, phrases: Phrase[]): boolean {
  const known = [...phrases.map((each) => each.says), ...SAID.map(([, word]) => word)];
  const longestFirst = known.sort((a, b) => b.length - a.length);
  return longestFirst.reduce((rest, each) => rest.replaceAll(each, ' '), says).trim() === '';
}

/** Which of the phrases, and of the words that are alike everywhere, an element says, in its own text or its name for the blind. */
export function said(element: Element, phrases: Phrase[]): string {
  const texts = [wordsOf(element), element.getAttribute('alt'), element.getAttribute('aria-label')];
  return told(texts.filter(Boolean).join(' '), phrases).join(' ');
}
