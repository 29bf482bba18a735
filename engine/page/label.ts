import { nearbyText } from './nearby.ts';
import { textsIn, tidy } from './text.ts';

const CONTROL =
  'a, button, input, select, textarea, option, label, summary, [role=button], [role=link], [role=option], [role=combobox], [role=listbox]';
const BUTTON_INPUT = 'input[type=submit], input[type=button], input[type=reset]';
const LABELLED = 'input, select, textarea';
/** Controls that a `<label>` may wrap; their text is not part of the label. */
const FIELD = `${LABELLED}, button, option`;

/** An option is called by its first line; what follows describes it, and may name other options. */
const OPTION = '[role=option], [role=radio], [role=listbox] > *, [class*=options] > *';

/** Elements that name another at most. */
const MOST_NAMES = 5;

/** The element's own words, without those of the elements inside it. Browsers that translate put words into `<font>`. */
function ownText(element: Element): string {
  if (!element.firstElementChild) return tidy(element.textContent);
  const texts = [...element.childNodes].filter((node) => node.nodeType === 3 || node.nodeName === 'FONT');
  return tidy(texts.map((node) => node.textContent).join(' '));
}

/** The text of a field's label. */
function fieldLabel(field: Element): string {
  const [label] = (field as HTMLInputElement).labels ?? [];
  return label ? textsIn(label, FIELD).join(' ') : '';
}

/**
 * The words that an element itself shows: all of a control's, what stands right in any other.
 * @public the detectors that `scripts/build/detectors.ts` writes import it
 */
export function textNameOf(element: Element): string {
  if (!element.matches(CONTROL)) return ownText(element);
  const ariaLabel = tidy(element.getAttribute('aria-label'));
  if (ariaLabel) return ariaLabel;
  if (element.matches(BUTTON_INPUT)) return tidy(element.getAttribute('value'));
  return textsIn(element).join(' ');
}

/** The name that the page ties to a control; `otherwise` for a field that it ties none to. */
function tiedName(element: Element, otherwise: (field: Element) => string): string {
  const option = element.matches(OPTION);
  if (!option && !element.matches(CONTROL)) return '';
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/, MOST_NAMES) ?? [];
  const labelledBy = tidy(ids.map((id) => element.ownerDocument.getElementById(id)?.textContent).join(' '));
  if (labelledBy || element.hasAttribute('aria-label'))
    return labelledBy || tidy(element.getAttribute('aria-label'));
  if (option) return textsIn(element)[0] ?? '';
  const field = element.matches(LABELLED) && !element.matches(BUTTON_INPUT);
  return field ? fieldLabel(element) || otherwise(element) : textNameOf(element);
}

const placeholder = (field: Element) => tidy(field.getAttribute('placeholder'));

/**
 * The name of a control as the page itself shows it, in the page's language; empty for what is no control.
 * Never what someone typed: for fields it is the label, for buttons the `value` attribute of the markup.
 */
export const labelOf = (element: Element): string => tiedName(element, placeholder);

/**
 * Text that a text condition is matched against: a control's whole label, for a field without one what stands beside
 * it, or another element's own text.
 */
export const nameOf = (element: Element): string =>
  tiedName(element, (field) => nearbyText(field) || placeholder(field)) || ownText(element);
