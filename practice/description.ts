/** The lines in which a practice page says what it is: `<meta name="practice-url" content="https://…">`. */
const lines = /<meta name="practice-([\w+-]+)"\s+content="([^"]*)">\n?/g;

/** Statements of a page about itself, by name, without `practice-`. */
export function descriptionOf(html: string): ReadonlyMap<string, string> {
  return new Map([...html.matchAll(lines)].map(([, name = '', content = '']) => [name, content]));
}

/** The page as it is served: recognition sees nothing of these lines. */
export function withoutDescription(html: string): string {
  return html.replace(lines, '').trim();
}
