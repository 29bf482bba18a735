import { addressOf, movesOf, pages } from '../pages.ts';
import { type PracticeRequest, type PracticeResponse, redirect, show } from '../responses.ts';

/** Answers for INAIL: each page lives at an address of its own, and every form leads to the next one. */
export function inail(request: PracticeRequest): PracticeResponse | null {
  if (request.host === 'www.inail.it' && /^\/(portale\/?)?$/.test(request.path))
    return redirect('/portale/it.html');
  for (const page of pages.filter((name) => name.startsWith('inail/'))) {
    const forms = [[], ...movesOf(page).map((variant) => [variant])];
    const variants = forms.find((form) => livesAt(request, page, form));
    if (variants) return show(request, page, variants);
  }
  return null;
}

function livesAt(request: PracticeRequest, page: string, variants: string[]): boolean {
  const { hostname, pathname } = new URL(addressOf(page, variants, 'it'));
  return hostname === request.host && pathname === request.path;
}
