/** Sets the language of the document, and the size of its text in per cent. */
export function applyLanguageAndSize({ language, textSize }: { language: string; textSize: number }): void {
  const { documentElement: root } = document;
  root.lang = language;
  root.style.setProperty('--text-size', String(textSize / 100));
}
