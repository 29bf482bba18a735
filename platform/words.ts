import i18next, { type i18n } from 'i18next';

const files = import.meta.glob<Record<string, string>>('../locales/*.json', {
  eager: true,
  import: 'default',
});

const languages = Object.fromEntries(
  Object.entries(files).map(([file, words]) => [file.replace(/^.*\/|\.json$/g, ''), words]),
);

/** The languages that Segnavia speaks, by code; English is the one that the others fall back to. */
export const spoken: string[] = Object.keys(languages);

/** The language that fits best: the one chosen, else the first of the browser's that is spoken, else English. */
export function languageFor(chosen: string | null, browser: readonly string[]): string {
  const wanted = [chosen ?? '', ...browser].map((code) => code.toLowerCase().split('-')[0] ?? '');
  return wanted.find((code) => spoken.includes(code)) ?? 'en';
}

/** Words in one language. `words('popup/title')`; a key that no language has comes back as itself. */
export function speak(language: string): i18n['t'] {
  const speaker = i18next.createInstance();
  void speaker.init({
    lng: language,
    fallbackLng: 'en',
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: Object.fromEntries(
      Object.entries(languages).map(([code, translation]) => [code, { translation }]),
    ),
  });
  return speaker.t.bind(speaker);
}

/** The words of these keys, and of all that have such a beginning, in one language: what a page needs, and no more. */
export function wordsUnder(beginnings: string[], whole: string[], language: string): Record<string, string> {
  const words = speak(language);
  const keys = Object.keys(languages.en ?? {}).filter(
    (key) => whole.includes(key) || beginnings.some((start) => key.startsWith(start)),
  );
  return Object.fromEntries(keys.map((key) => [key, words(key, { skipInterpolation: true })]));
}

/** A day, month or year (`2025-07-01`, `2024-06`, `2016`) in words. */
function dateInWords(date: string, language: string): string {
  const [, month, day] = date.split('-');
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-IE' : language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  });
  return format.format(new Date(date));
}

/** Where a piece of knowledge comes from, and of when, unless the name of the source says that already. */
export function sourceInWords(
  { source, date }: { source: string; date: string },
  language: string,
  words: (key: string, values: Record<string, string>) => string,
): string {
  const [name, when] = [words(`source/${source}`, {}), dateInWords(date, language)];
  const says = name.toLowerCase().includes(when.toLowerCase());
  return says ? name : words('overlay/source/says', { source: name, date: when });
}
