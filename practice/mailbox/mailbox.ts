import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fill } from '../fill.ts';
import { languageOf, type PracticeRequest, type PracticeResponse, pageResponse } from '../responses.ts';
import { inEveryLanguage } from '../words.ts';
import { type Letter, letters } from './letters.ts';

/** The host of the practice mailbox; `.example` belongs to nobody. */
export const mailboxHost = 'posta.esempio.example';

const read = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8');
const email = 'maria.esempio@comune.example';

/** The address of the mailbox in a language. */
export const mailboxAddress = (lang: string) => `https://${mailboxHost}/?lang=${lang}`;

/** Answers for the mailbox; null for every other host. */
export function mailbox(request: PracticeRequest): PracticeResponse | null {
  if (request.host !== mailboxHost) return null;
  if (request.path === '/mailbox.css')
    return { ...pageResponse(read('mailbox.css'), { 'Content-Type': 'text/css' }) };
  const lang = languageOf(request);
  const { it, en } = JSON.parse(read('words.json'));
  const words = { ...inEveryLanguage(it, en)[lang], lang, email };
  const flags = new Set([
    request.query.has('replaced') ? 'replaced' : '',
    request.path === '/' ? '' : 'not-here',
  ]);
  const list = letters.map((letter) => fill(read('letter.html'), flags, wordsOf(letter, words))).join('');
  // The messages are filled already, and go in last: what is filled is escaped, and they are markup.
  const [before = '', after = ''] = read('mailbox.html').split('{{letters}}');
  return pageResponse(fill(before, flags, words) + list + fill(after, flags, words));
}

/** The words of one message, under the names that letter.html knows. */
function wordsOf({ id, link }: Letter, words: Record<string, string>): Record<string, string> {
  const ofLetter = Object.entries(words)
    .filter(([key]) => key.startsWith(`${id}/`))
    .map(([key, word]) => [key.slice(id.length + 1), word]);
  const url = new URL(link ?? mailboxAddress(words.lang ?? ''));
  url.searchParams.set('lang', words.lang ?? '');
  if (link === null) url.searchParams.set('replaced', id);
  return { ...words, ...Object.fromEntries(ofLetter), id, link: url.href };
}
