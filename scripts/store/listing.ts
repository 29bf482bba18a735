/** Part of the description in a store: an optional heading, and texts as paragraphs or as a list, each by its key. */
export interface ListingPart {
  heading?: string;
  texts?: string[];
  bullets?: string[];
}

/** Entry of a store in one language. */
export interface Listing {
  name: string;
  summary: string;
  description: string;
}

/**
 * Listing in one language, made of the extension's own texts, so that a store says nothing else than the extension. A
 * text that is missing is an error.
 */
export function listingIn(texts: Record<string, string>, parts: ListingPart[]): Listing {
  const say = (key: string): string => {
    const { [key]: text } = texts;
    if (text === undefined) throw new Error(`store/listing.json asks for “${key}”, which no text has.`);
    return text;
  };
  const paragraph = ({ heading, texts: plain = [], bullets = [] }: ListingPart) =>
    [
      ...(heading === undefined ? [] : [say(heading)]),
      ...(plain.length > 0 ? [plain.map(say).join('\n\n')] : []),
      ...bullets.map((key) => `• ${say(key)}`),
    ].join('\n');
  return {
    name: say('name'),
    summary: say('description'),
    description: parts.map(paragraph).join('\n\n'),
  };
}
