/** Element of our own page into which everything is rendered. */
export function pageRoot(id: string): HTMLElement {
  const root = document.getElementById(id);
  if (!root) throw new Error(`The page has no element #${id}.`);
  return root;
}
