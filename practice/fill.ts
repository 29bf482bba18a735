/** Fills a template: `{{word}}`, `{{#flag}}shown with it{{/flag}}`, `{{^flag}}shown without it{{/flag}}`; nothing more. */
export function fill(
  template: string,
  flags: ReadonlySet<string>,
  words: Readonly<Record<string, string>>,
): string {
  return chooseBlocks(template, flags).replace(/\{\{([\w-]+)\}\}/g, (_, name: string) => {
    const word = words[name];
    if (word === undefined) throw new Error(`practice/words/en.json: write "${name}", which a page shows.`);
    return escapeHtml(word);
  });
}

/** Blocks may hold blocks of another name, so this goes on until none is left. */
function chooseBlocks(template: string, flags: ReadonlySet<string>): string {
  const chosen = template.replace(
    /\{\{([#^])([\w-]+)\}\}([\s\S]*?)\{\{\/\2\}\}/g,
    (_, sign: string, name: string, inner: string) => (flags.has(name) === (sign === '#') ? inner : ''),
  );
  return chosen === template ? chosen : chooseBlocks(chosen, flags);
}

/** The practice server shows back what was typed (an address), so nothing goes into a page unescaped. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
