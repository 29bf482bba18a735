/** Beginning of a text that waits for a person to write it. */
const FILL_IN = 'FILL IN';

/** Text that says what to write in its place; tests refuse it by name until that is done. */
export const fillIn = (what: string): string => `${FILL_IN}: ${what}`;

/** Placeholders that are left in a file, as sentences that name file, line and what to write there. */
export function placeholdersIn(path: string, text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const start = line.indexOf(`${FILL_IN}: `);
    if (start < 0) return [];
    const placeholder = line.slice(start).split(/['"<]| \*\//)[0] ?? '';
    const key = /^\s*"([^"]+)": "/.exec(line)?.[1];
    return [`${path}:${index + 1}${key ? `, "${key}"` : ''}: write this in place of “${placeholder}”.`];
  });
}
