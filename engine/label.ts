const CONTROL =
  'a, button, input, select, textarea, option, label, summary, [role=button], [role=link], [role=option], [role=combobox], [role=listbox]';
const BUTTON_INPUT = 'input[type=submit], input[type=button], input[type=reset]';
const LABELLED = 'input, select, textarea';
/** What a `<label>` may wrap, and whose texts are not its own. */
const FIELD = `${LABELLED}, button, option`;

const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** An option is called by its first line; what follows describes it, and may name other options. */
const OPTION = '[role=option], [role=radio], [role=listbox] > *, [class*=options] > *';

/** All texts in an element, in order, but for those in `without`. A space parts them, since a line break would on the screen. */
function textsIn(element: Element, without?: string): string[] {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (!without || !parentElement?.closest(without)) texts.push(tidy(nodeValue));
  }
  return texts.filter((text) => text !== '');
}

/** The element's own words, without those of the elements inside it. */
function ownText(element: Element): string {
  if (!element.firstElementChild) return tidy(element.textContent);
  const texts = [...element.childNodes].filter((node) => node.nodeType === 3);
  return tidy(texts.map((node) => node.textContent).join(' '));
}

function fieldLabel(field: Element): string {
  const [label] = (field as HTMLInputElement).labels ?? [];
  return (label && textsIn(label, FIELD).join(' ')) || tidy(field.getAttribute('placeholder'));
}

/**
 * The words that an element itself shows: all of a control's, what stands right in any other.
 * @public the detectors that `scripts/detectors.ts` writes import it
 */
export function plainWords(element: Element): string {
  if (!element.matches(CONTROL)) return ownText(element);
  const named = tidy(element.getAttribute('aria-label'));
  if (named) return named;
  if (element.matches(BUTTON_INPUT)) return tidy(element.getAttribute('value'));
  return textsIn(element).join(' ');
}

/**
 * The name of a control as the page itself shows it, in the page's language; empty for what is no control.
 * Never what someone typed: for fields it is the label, for buttons the `value` attribute of the markup.
 */
export function labelOf(element: Element): string {
  const option = element.matches(OPTION);
  if (!option && !element.matches(CONTROL)) return '';
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const named = tidy(ids.map((id) => element.ownerDocument.getElementById(id)?.textContent).join(' '));
  if (named || element.hasAttribute('aria-label')) return named || tidy(element.getAttribute('aria-label'));
  if (option) return textsIn(element)[0] ?? '';
  const field = element.matches(LABELLED) && !element.matches(BUTTON_INPUT);
  return field ? fieldLabel(element) : plainWords(element);
}

/** What a text condition is held against: a control's whole label, any other element's own words. */
export function wordsOf(element: Element): string {
  return labelOf(element) || ownText(element);
}
