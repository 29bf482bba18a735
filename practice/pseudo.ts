/** Alphabets of the languages that practice pages are put into by machine: the letters for a to z. */
const alphabets = {
  el: 'αβκδεφγηιξκλμνοπθρστυψωχυζ',
  bg: 'абцдефгхижклмнопщрстувшюйз',
} as const;

/** Language that is only English in other letters: what the engine reads there, it cannot have understood. */
export type PseudoLanguage = keyof typeof alphabets;

/** Names, codes and addresses, which nearly every language writes alike, and gaps. */
const sameEverywhere =
  /\b(?:EU Login|IMI|PIN|QR|SMS|Token|eIDs?|CIE|CNS|SPID|EC|CRAM|eIDAS)\b|\{\{[\w-]+\}\}|\S+@\S+|\S*\d\S*|\([a-z]{2}\)|https?:\S+/u;

/** Applies a change to a text, but for what every language writes alike. */
export function changeWords(text: string, change: (part: string) => string): string {
  return text
    .split(new RegExp(`(${sameEverywhere.source})`, 'u'))
    .map((part) => (sameEverywhere.test(part) ? part : change(part)))
    .join('');
}

/** Puts an English text into the letters of another alphabet; the same text always gives the same letters. */
export function pseudo(text: string, language: PseudoLanguage): string {
  const alphabet = alphabets[language];
  const letter = (latin: string) => alphabet[latin.toLowerCase().charCodeAt(0) - 97] ?? latin;
  return changeWords(text, (part) =>
    part.replace(/[a-z]/gi, (latin) =>
      latin === latin.toLowerCase() ? letter(latin) : letter(latin).toUpperCase(),
    ),
  );
}
