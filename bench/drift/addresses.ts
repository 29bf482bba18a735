import type { Chance, Drift } from './parts.ts';

/** Puts the page at another address. */
const move =
  (change: (url: URL, chance: Chance) => boolean): Drift =>
  (page, chance) => {
    const url = new URL(page.documentElement.dataset.practiceUrl ?? '');
    if (!change(url, chance)) return false;
    page.documentElement.dataset.practiceUrl = url.href;
    return true;
  };

/** Other addresses of EU Login's sign-in, in public scripts and help texts, and of INAIL's ways in. */
export const otherAddress = move((url, chance) => {
  const others: Record<string, string[]> = {
    '/cas/login': ['/cas/login.cgi', '/cas/', '/cas', '/cas/mobile', '/cas/login/'],
    '/IAA/public/accesso.action': ['/IAA/', '/IAA'],
  };
  const paths = others[url.pathname];
  if (paths) url.pathname = paths[chance(paths.length)] as string;
  return paths !== undefined;
});

/** A session's id in the path, and more in the query. */
export const sessionInAddress = move((url, chance) => {
  if (!url.pathname.startsWith('/cas/')) return false;
  url.pathname += `;__Secure-ECAS_SESSIONID=${chance(1e9).toString(36)}!-${chance(1e9)}`;
  url.searchParams.set('authenticationLevel', 'MEDIUM');
  return true;
});

/** The same page on the other host of EU Login. */
export const otherHost = move((url) => {
  if (url.hostname !== 'ecas.ec.europa.eu') return false;
  url.hostname = 'webgate.ec.europa.eu';
  return true;
});
