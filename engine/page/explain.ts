import type { Finder, Hint, Sign, Signature } from '../../guides/schema.ts';
import { cleanPath } from './address.ts';
import { anchorHints } from './anchor.ts';
import { nameOf } from './label.ts';
import { type PageQuery, queryPage } from './query.ts';

/** Condition of a signature with its outcome. `asks`: a selector, a path or hosts; `found`: number of elements. */
export interface Condition {
  kind: 'host' | 'path' | 'present' | 'absent';
  asks: string;
  text?: string;
  count?: number | [least: number, most: number];
  found: number | null;
  held: boolean;
}

/** Signature with the outcome of each of its conditions on a page. */
export interface ExplainedSignature {
  name: string;
  held: boolean;
  conditions: Condition[];
}

/** Finder with the number of elements that it found and that it must find. */
interface TriedFinder {
  finder: Finder;
  found: number;
  wanted: number;
}

/**
 * A hint's anchor on a page. `tries`: its finders in order, each as if it stood alone; `reason`: why it points or not:
 * `one` was found, `none`, `several` (that ends the search), `shared` with another hint, or `words` only.
 */
export interface ExplainedAnchor {
  id: string;
  tries: TriedFinder[];
  element: Element | null;
  finderUsed: Finder | null;
  reason: 'one' | 'none' | 'several' | 'shared' | 'words';
}

function conditionOf(kind: 'present' | 'absent', sign: Sign, { find, matches }: PageQuery): Condition {
  const query: Exclude<Sign, string> = typeof sign === 'string' ? { css: sign } : sign;
  const { css, text, count } = query;
  const matchCount = find(query).length;
  return {
    kind,
    asks: css,
    ...(text !== undefined && { text }),
    ...(count !== undefined && { count }),
    found: matchCount,
    held: matches(sign) === (kind === 'present'),
  };
}

/** Evaluates every condition of a signature on a page, even after one has failed. */
export function explainSignature(signature: Signature, url: URL, page: Document): ExplainedSignature {
  const { name, hosts, path, present, absent = [] } = signature;
  const query = queryPage(page, nameOf);
  const conditions: Condition[] = [
    ...(hosts
      ? [{ kind: 'host' as const, asks: hosts.join(', '), found: null, held: hosts.includes(url.hostname) }]
      : []),
    { kind: 'path', asks: path, found: null, held: new RegExp(`^(?:${path})$`).test(cleanPath(url)) },
    ...present.map((sign) => conditionOf('present', sign, query)),
    ...absent.map((sign) => conditionOf('absent', sign, query)),
  ];
  return { name, held: conditions.every(({ held }) => held), conditions };
}

function reasonOf(hint: Hint, tries: TriedFinder[], element: Element | null): ExplainedAnchor['reason'] {
  if (!hint.anchor) return 'words';
  if (element) return 'one';
  const deciding = tries.find(({ found, wanted, finder }) => found === wanted || (found > 1 && !finder.nth));
  if (!deciding) return 'none';
  return deciding.found === deciding.wanted ? 'shared' : 'several';
}

/** Looks for the anchor of every hint, and says of every finder what it found. */
export function explainAnchors(hints: Record<string, Hint>, page: Document): ExplainedAnchor[] {
  const query = queryPage(page, nameOf);
  return anchorHints(hints, query).flatMap(({ id, element, finder }) => {
    const hint = hints[id];
    if (!hint) return [];
    const tries = (hint.anchor ?? []).map((each) => ({
      finder: each,
      found: query.find(each).length,
      wanted: each.nth?.[1] ?? 1,
    }));
    const finderUsed = hint.anchor?.find((each) => each === finder) ?? null;
    return { id, tries, element, finderUsed, reason: reasonOf(hint, tries, element) };
  });
}
