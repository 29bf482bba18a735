import type { Lexicon } from './finder-words.ts';

/** Names of the systems and means that the answers are about: what is said beside one of them is about it. */
const OURS = /\b(?:eu[- ]?login|ecas|imi|inail|spid|cie|cns|eidas)\b/i;

/** Names of other systems with passwords, codes and accounts of their own, the same in every language. */
const BRANDS =
  `gmail outlook hotmail yahoo icloud netflix spotify youtube whatsapp telegram instagram facebook linkedin
  tiktok twitter snapchat amazon ebay paypal revolut zoom skype dropbox onedrive excel powerpoint wordpress playstation
  xbox airbnb ryanair uber ikea vodafone chatgpt bitcoin inps`.split(/\s+/);

/**
 * Builds a search for names of other things, such as “Outlook” or “credit card”.
 * @param names the names in the person's language, of one or several words
 * @returns a function that gives the roots of those names in a text, none if it also names one of our systems
 */
export function createElsewhere(names: string[], { wordsOf }: Pick<Lexicon, 'wordsOf'>) {
  const entries = [...BRANDS, ...names].map(wordsOf).filter((roots) => roots.length > 0);
  return (text: string): string[] => {
    if (OURS.test(text)) return [];
    const line = ` ${wordsOf(text).join(' ')} `;
    return entries.filter((roots) => line.includes(` ${roots.join(' ')} `)).flat();
  };
}
