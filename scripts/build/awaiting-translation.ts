type Texts = Readonly<Record<string, string>>;

/** Text of a key that is written in English and awaits translation: English is shown in its place. */
export const TRANSLATE = 'TRANSLATE';

/** Texts of a language without those that await translation. */
export const translatedTexts = (texts: Texts): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== TRANSLATE));

/** A sentence for each key that awaits translation, with the languages that lack it. */
export function awaitingTranslation(locales: Readonly<Record<string, Texts>>): string[] {
  const keys = new Set(Object.values(locales).flatMap((texts) => Object.keys(texts)));
  return [...keys].flatMap((key) => {
    const languages = Object.keys(locales).filter((language) => locales[language]?.[key] === TRANSLATE);
    if (languages.length === 0) return [];
    return [`"${key}" awaits translation in locales/: ${languages.sort().join(', ')}.`];
  });
}
