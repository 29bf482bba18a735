import italian from '../../locales/it.json' with { type: 'json' };

/** Beginnings of all that the hints of `eu-login/identify` and the overlay itself say: what no page may come to read. */
export const SAID = Object.entries(italian)
  .filter(([key, words]) => /^(eu-login\/identify\/|overlay\/)/.test(key) && words.length > 12)
  .map(([, words]) => words.split('{{')[0]?.slice(0, 24).trim() ?? '')
  .filter((words) => words.length > 8);

/** Appearances that the hints are allowed on a page that removes them: the first, and five more. */
export const MOST_COMINGS = 6;
