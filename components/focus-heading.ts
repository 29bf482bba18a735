/**
 * Focuses the heading of the control's section, or the heading with this id. Buttons that disappear when pressed do so,
 * or the keyboard would start again at the top of the page.
 */
export function focusHeading({ currentTarget }: { currentTarget: Element }, id?: string): void {
  const heading = id
    ? document.getElementById(id)
    : currentTarget.closest('section')?.querySelector<HTMLElement>('h2[tabindex], summary');
  heading?.focus();
}
