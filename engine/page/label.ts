import { nearbyText } from './nearby.ts';
import { textsIn, tidy } from './text.ts';

const CONTROL =
  'a, button, input, select, textarea, option, label, summary, [role=button], [role=link], [role=option], [role=combobox], [role=listbox]';
const BUTTON_INPUT = 'input[type=submit], input[type=button], input[type=reset]';
const LABELLED = 'input, select, textarea';
/** Controls that a `<label>` may wrap; their text is not part of the label. */
const FIELD = `${LABELLED}, button, option`;

/** An option is called by its first line; the rest describes it, and may name other options. */
const OPTION = '[role=option], [role=radio], [role=listbox] > *, [class*=options] > *';

/** Maximum number of elements that may name another (`aria-labelledby`). */
const MOST_NAMES = 5;

/** Own text of an element, without that of elements inside it. Browsers that translate wrap words in `<font>`. */
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
 * Text that an element itself shows: all text of a control, only the direct text of any other element.
 * @public the detectors that `scripts/build/detectors.ts` writes import it
 */
export function textNameOf(element: Element): string {
  if (!element.matches(CONTROL)) return ownText(element);
  const ariaLabel = tidy(element.getAttribute('aria-label'));
  if (ariaLabel) return ariaLabel;
  if (element.matches(BUTTON_INPUT)) return tidy(element.getAttribute('value'));
  return textsIn(element).join(' ');
}

/** Name that the markup gives a control; for a field without one, the result of `otherwise`. */
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
 * Name of a control as the page shows it, in the page's language; empty for any other element. Never what someone
 * typed: for fields it is the label, for buttons the `value` attribute of the markup.
 */
export const labelOf = (element: Element): string => tiedName(element, placeholder);

/**
 * Text that a text condition is matched against: a control's whole label, for a field without one the text beside it,
 * or another element's own text.
 */
export const nameOf = (element: Element): string =>
  tiedName(element, (field) => nearbyText(field) || placeholder(field)) || ownText(element);
