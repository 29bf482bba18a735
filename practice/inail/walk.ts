import { addressOf } from '../addresses.ts';
import { type PracticeRequest, type PracticeResponse, redirect, show } from '../responses.ts';
import { variantsOf } from '../variants.ts';

/** Places of the same page that are addresses of their own. */
const places: readonly string[] = ['old-site', 'on-portale'];

/** Answers for INAIL: each page lives at an address of its own, and every form leads to the next one. */
export function inail(asked: PracticeRequest): PracticeResponse | null {
  if (asked.host === 'www.inail.it' && /^\/(portale\/?)?$/.test(asked.path))
    return redirect('/portale/it.html');
  for (const page of Object.keys(variantsOf).filter((name) => name.startsWith('inail/'))) {
    const own = (variantsOf[page] ?? []).filter((variant) => places.includes(variant));
    const found = [[], ...own.map((variant) => [variant])].find((variants) => at(asked, page, variants));
    if (found) return show(asked, page, found);
  }
  return null;
}

function at(asked: PracticeRequest, page: string, variants: string[]): boolean {
  const { hostname, pathname } = new URL(addressOf(page, variants, 'it'));
  return hostname === asked.host && pathname === asked.path;
}
