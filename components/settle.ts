/**
 * For buttons that vanish when they are pressed: puts the focus on the heading of their section, so that the keyboard
 * does not fall back to the top of the page. `id`: on that heading, where what follows is in another section.
 */
export function settle({ currentTarget }: { currentTarget: Element }, id?: string): void {
  const heading = id
    ? document.getElementById(id)
    : currentTarget.closest('section')?.querySelector<HTMLElement>('h2[tabindex], summary');
  heading?.focus();
}
