import { JSDOM } from 'jsdom';
import { guides } from '../../guides/index.ts';
import { readingOf } from '../../scripts/recognise/reading.ts';
import { accountPages } from './pages/account.ts';
import { accountElsewhere } from './pages/account-elsewhere.ts';
import { authenticatePages } from './pages/authenticate.ts';
import { decoys } from './pages/decoys.ts';
import { identifyPages } from './pages/identify.ts';
import { imiAndInailPages } from './pages/imi-and-inail.ts';
import { passwordPages } from './pages/passwords.ts';
import { registrationPages } from './pages/registration.ts';
import { servicesElsewhere } from './pages/services-elsewhere.ts';
import { signInElsewhere } from './pages/sign-in-elsewhere.ts';
import type { UnseenPage } from './pages/unseen.ts';

/** Reading of a page by Segnavia: `wrong` are hints that point at a wrong element, `lost` those that point at nothing. */
export interface UnseenReading {
  name: string;
  verdict: 'right' | 'silent' | 'wrong';
  found: string | null;
  marked: number;
  wrong: string[];
  lost: string[];
}

/** Every page for which there is a guide. */
export const unseenPages: UnseenPage[] = [
  ...identifyPages,
  ...authenticatePages,
  ...registrationPages,
  ...passwordPages,
  ...accountPages,
  ...imiAndInailPages,
  ...signInElsewhere,
  ...accountElsewhere,
  ...servicesElsewhere,
];

const verdictOf = (found: string | null, answer: string | null) => {
  if (found === answer) return 'right';
  return found === null ? 'silent' : 'wrong';
};

function readUnseen({ name, url, answer, body }: UnseenPage): UnseenReading {
  const html = `<!doctype html><html><body>${body}</body></html>`;
  const { page, hints } = readingOf(html, url, guides);
  const { document } = new JSDOM(html).window;
  const marksOf = (element: Element | null) => element?.getAttribute('data-anchor')?.split(' ') ?? [];
  const markIds = [...document.querySelectorAll('[data-anchor]')].flatMap(marksOf);
  const pointing = hints.filter(({ anchor, placement }) => anchor && placement !== 'panel');
  const wrong = pointing.filter(
    ({ id, anchor }) => !marksOf(document.querySelector(anchor as string)).includes(id),
  );
  const missingIds = markIds.filter((id) => !pointing.some((hint) => hint.id === id));
  return {
    name: `${answer ?? 'decoy'}: ${name}`,
    verdict: verdictOf(page, answer),
    found: page,
    marked: markIds.length,
    wrong: wrong.map(({ id, anchor }) => `${id} at ${anchor}`),
    lost: page === answer ? missingIds : [],
  };
}

/** Readings of all pages, and of all decoys. */
export const readAll = () => ({ ourPages: unseenPages.map(readUnseen), silent: decoys.map(readUnseen) });
