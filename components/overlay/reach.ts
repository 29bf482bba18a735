import { surfaces } from './survey.ts';
import type { View } from './view.ts';

/** The dialog that is open on top and puts the rest of the page out of reach; null where there is none. */
export function openDialog(page: Document): Element | null {
  return surfaces(page).findLast((one) => one.matches(':modal, [aria-modal=true]')) ?? null;
}

/** What of a view can be reached while this dialog is open: only the hints inside it, and nothing where there are none. */
export function within(dialog: Element, view: View): View | null {
  const hints = view.hints.filter(({ element }) => !element || dialog.contains(element));
  return hints.some(({ element }) => element) ? { ...view, hints } : null;
}
