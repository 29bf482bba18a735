import type { Check } from '../../checks/schema.ts';

/** Keys of the words that a check needs. */
function keysOf(id: string, check: Check): string[] {
  const ways = check.howByBrowser ? ['', '-chrome', '-edge', '-firefox'] : [''];
  const answers = 'answers' in check ? Object.keys(check.answers) : [];
  return [
    `check/${id}`,
    ...('answers' in check || check.howByBrowser ? ways.map((way) => `check/${id}/how${way}`) : []),
    ...(answers.length > 1
      ? answers.flatMap((answer) => [`check/${id}/${answer}`, `check/${id}/${answer}/then`])
      : []),
  ];
}

/** Words of a check that nobody has written, as sentences that name the file to open. */
export const wrongCheckWords = (id: string, check: Check, english: Record<string, string>): string[] =>
  keysOf(id, check)
    .filter((key) => !Object.hasOwn(english, key))
    .map((key) => `checks/${id}.ts: write "${key}" in locales/en.json.`);
