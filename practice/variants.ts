/**
 * Changes that would be needed in every line of a page's HTML; the other variants are blocks in it
 * (`{{#error}}…{{/error}}`).
 */
const changes: Readonly<Record<string, (html: string) => string>> = {
  tabindex: numberControls,
  'no-form-ids': (html) => html.replace(/(<form\b[^>]*?) id="[^"]*"/g, '$1'),
  'ids-gone': (html) => withoutIds(labelsAroundFields(html)),
};

/** Makes the changes that a page's own HTML does not make itself. */
export function applyVariants(html: string, variants: readonly string[]): string {
  return Object.entries(changes).reduce(
    (text, [name, change]) => (variants.includes(name) ? change(text) : text),
    html,
  );
}

/** Headers that a variant sends along. Redirects after a POST count for `form-action`, so it names both hosts. */
export function headersOf(variants: readonly string[]): Record<string, string> {
  if (!variants.includes('csp')) return {};
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "img-src 'self' data:",
    "form-action 'self' https://ecas.ec.europa.eu https://webgate.ec.europa.eu",
    "require-trusted-types-for 'script'",
  ];
  return { 'Content-Security-Policy': policy.join('; ') };
}

/** The real Next button has tabindex 3 (2024): a hint with tabindex 0 comes after every one of these. */
function numberControls(html: string): string {
  let next = 1;
  const main = html.indexOf('<main');
  const number = (tag: string) =>
    /type="hidden"|tabindex=/.test(tag)
      ? tag
      : tag.replace(/^<\w+/, (start) => `${start} tabindex="${next++}"`);
  return html.slice(0, main) + html.slice(main).replace(/<(input|select|button|a)\b[^>]*>/g, number);
}

/** Without ids a label knows its field only by holding it. */
function labelsAroundFields(html: string): string {
  const labels = [...html.matchAll(/<label\b[^>]*\bfor="([^"]+)"[^>]*>([\s\S]*?)<\/label>/g)];
  return labels.reduce((text, [whole, id, words]) => {
    const field = new RegExp(
      `<(?:input\\b[^>]* id="${id}"[^>]*>|select\\b[^>]* id="${id}"[\\s\\S]*?</select>)`,
    );
    return text.replace(whole, '').replace(field, (found) => `<label><span>${words}</span> ${found}</label>`);
  }, html);
}

/** Hidden inputs keep their names: they are the transaction, and the walk goes on by them. */
function withoutIds(html: string): string {
  const body = html.indexOf('<body');
  const bare = (tag: string) => {
    const gone = tag.replace(/ (?:id|class|for|aria-labelledby|aria-describedby|aria-controls)="[^"]*"/g, '');
    return gone.includes('type="hidden"') ? gone : gone.replace(/ name="[^"]*"/g, '');
  };
  return html.slice(0, body) + html.slice(body).replace(/<[a-z][^>]*>/g, bare);
}
