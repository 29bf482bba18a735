/**
 * For buttons that vanish when they are pressed: puts the focus on the heading of their section, so that the keyboard
 * does not fall back to the top of the page.
 */
export function settle({ currentTarget }: { currentTarget: Element }): void {
  currentTarget.closest('section')?.querySelector<HTMLElement>('h2')?.focus();
}
