/** Fields of HTML, whose label stands beside them. */
const NATIVE = 'input, select, textarea';
/** Elements whose own text may be what a person typed or chose. */
const LOOSE =
  '[contenteditable]:not([contenteditable=false]), [role=textbox]:not(input, textarea), [role=searchbox]:not(input), [role=combobox]:not(input, select), [role=spinbutton]:not(input), [role=button]:not(button, a, input), output';

/** Maximum number of elements that may name another; no control in a guide has more. */
const MOST_NAMES = 5;

/** Whether the name of an element may be what a person typed. */
export function mayHoldTyped(element: Element): boolean {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  if (ids.length > MOST_NAMES) return true;
  const named = ids.flatMap((id) => element.ownerDocument.getElementById(id) ?? []);
  const isNative = element.matches(NATIVE);
  const sources = isNative
    ? [...((element as HTMLInputElement).labels ?? []), ...named]
    : [element, ...named];
  const loose = isNative ? LOOSE : `${LOOSE}, textarea`;
  return sources.some((source) => source.closest(LOOSE) !== null || source.querySelector(loose) !== null);
}
