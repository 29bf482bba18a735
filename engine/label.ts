const CONTROL =
  'a, button, input, select, textarea, option, label, summary, [role=button], [role=link], [role=option], [role=combobox], [role=listbox]';
const BUTTON_INPUT = 'input[type=submit], input[type=button], input[type=reset]';
const LABELLED = 'input, select, textarea';

const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** An option is called by its first line; what follows describes it, and may name other options. */
const OPTION = '[role=option], [role=radio], [role=listbox] > *, [class*=options] > *';

/** All texts in an element, in order; a space parts them, since a line break would on the screen. */
function textsIn(element: Element): string[] {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(tidy(walker.currentNode.nodeValue));
  return texts.filter((text) => text !== '');
}

/** The element's own words, without those of the elements inside it. */
function ownText(element: Element): string {
  const texts = [...element.childNodes].filter((node) => node.nodeType === 3);
  return tidy(texts.map((node) => node.textContent).join(' '));
}

/** The words of a `<label>`, without what stands in the field that it may wrap. */
function labelText(label: Element): string {
  const copy = label.cloneNode(true) as Element;
  for (const field of copy.querySelectorAll('input, select, textarea, button, option')) field.remove();
  return textsIn(copy).join(' ');
}

function fieldLabel(field: Element): string {
  const [label] = (field as HTMLInputElement).labels ?? [];
  return (label && labelText(label)) || tidy(field.getAttribute('placeholder'));
}

/**
 * The name of a control as the page itself shows it, in the page's language; empty for what is no control.
 * Never what someone typed: for fields it is the label, for buttons the `value` attribute of the markup.
 */
export function labelOf(element: Element): string {
  const option = element.matches(OPTION);
  if (!option && !element.matches(CONTROL)) return '';
  const aria = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const named = tidy(aria.map((id) => element.ownerDocument.getElementById(id)?.textContent).join(' '));
  if (named || element.hasAttribute('aria-label')) return named || tidy(element.getAttribute('aria-label'));
  if (element.matches(BUTTON_INPUT)) return tidy(element.getAttribute('value'));
  if (option) return textsIn(element)[0] ?? '';
  return element.matches(LABELLED) ? fieldLabel(element) : textsIn(element).join(' ');
}

/** What a text condition is held against: a control's whole label, any other element's own words. */
export function wordsOf(element: Element): string {
  return labelOf(element) || ownText(element);
}
