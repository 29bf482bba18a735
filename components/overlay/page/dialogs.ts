import type { OverlayView } from '../../../views/overlay/overlay.ts';
import { isHost } from './hosts.ts';

/** Selector of everything that a page lays over itself. */
const DIALOGS = ':popover-open, dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true]';

/** Dialogs and popovers looked at, each of which makes the browser lay out. */
const MOST_DIALOGS = 100;

/** Lists the visible dialogs and popovers of a page. */
export const dialogsOf = (page: Document): Element[] =>
  [...page.querySelectorAll(DIALOGS)]
    .slice(0, MOST_DIALOGS)
    .filter(
      (element) =>
        !isHost(element) && element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    );

/** Topmost dialog that puts the rest of the page out of reach, or null if no such dialog is open. */
export function openDialog(page: Document): Element | null {
  return dialogsOf(page).findLast((dialog) => dialog.matches(':modal, [aria-modal=true]')) ?? null;
}

/**
 * Element of the page in which the overlay of a view must stand: the topmost modal dialog, or else the popover that holds
 * an element of the view, because the browser closes a popover at a press outside it. Null if there is neither.
 */
export function homeIn(page: Document, { hints }: OverlayView): Element | null {
  const dialogs = dialogsOf(page);
  const modal = dialogs.findLast((dialog) => dialog.matches(':modal'));
  const holdsHint = (popover: Element) => hints.some(({ element }) => popover.contains(element));
  return modal ?? dialogs.findLast((dialog) => dialog.matches(':popover-open') && holdsHint(dialog)) ?? null;
}

/** Part of a view that can be reached while a dialog is open: the hints inside it. Null if it holds no hint. */
export function viewWithin(dialog: Element, view: OverlayView): OverlayView | null {
  const hints = view.hints.filter(({ element }) => !element || dialog.contains(element));
  return hints.some(({ element }) => element) ? { ...view, hints } : null;
}
