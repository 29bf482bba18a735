/** What the document around our components must know: its language, and the size of its text in per cent. */
export function dress({ language, textSize }: { language: string; textSize: number }): void {
  const { documentElement: root } = document;
  root.lang = language;
  root.style.setProperty('--text-size', String(textSize / 100));
}
