import type { Finder, Hint, Sign, Signature } from '../guides/schema.ts';
import { cleanPath } from './address.ts';
import { anchors } from './anchor.ts';
import { wordsOf } from './label.ts';
import { type Look, look } from './look.ts';

/** One condition of a signature, and how it came out. `asks`: a selector, a path or hosts; `found`: how many elements. */
export interface Condition {
  kind: 'host' | 'path' | 'present' | 'absent';
  asks: string;
  text?: string;
  count?: number | [least: number, most: number];
  found: number | null;
  held: boolean;
}

/** A signature held against a page, condition by condition. */
export interface Explained {
  name: string;
  held: boolean;
  conditions: Condition[];
}

/** A way to find an anchor, and how many it found of how many. */
interface Tried {
  finder: Finder;
  found: number;
  wanted: number;
}

/**
 * A hint's anchor on a page. `tries`: its finders in order, each as if it stood alone; `reason`: why it points or not:
 * `one` was found, `none`, `several` (that ends the search), `shared` with another hint, or `words` only.
 */
export interface Pointed {
  id: string;
  tries: Tried[];
  element: Element | null;
  by: Finder | null;
  reason: 'one' | 'none' | 'several' | 'shared' | 'words';
}

function conditionOf(kind: 'present' | 'absent', sign: Sign, { find, bears }: Look): Condition {
  const { css, ...more } = typeof sign === 'string' ? { css: sign } : sign;
  const found = find({ css, ...more }).length;
  const { text, count } = more as Exclude<Sign, string>;
  return {
    kind,
    asks: css,
    ...(text !== undefined && { text }),
    ...(count !== undefined && { count }),
    found,
    held: bears(sign) === (kind === 'present'),
  };
}

/** Holds a signature against a page, every condition of it even after one has failed. */
export function explainSignature(signature: Signature, url: URL, page: Document): Explained {
  const { name, hosts, path, present, absent = [] } = signature;
  const seen = look(page, wordsOf);
  const conditions: Condition[] = [
    ...(hosts
      ? [{ kind: 'host' as const, asks: hosts.join(', '), found: null, held: hosts.includes(url.hostname) }]
      : []),
    { kind: 'path', asks: path, found: null, held: new RegExp(`^(?:${path})$`).test(cleanPath(url)) },
    ...present.map((sign) => conditionOf('present', sign, seen)),
    ...absent.map((sign) => conditionOf('absent', sign, seen)),
  ];
  return { name, held: conditions.every(({ held }) => held), conditions };
}

function reasonOf(hint: Hint, tries: Tried[], element: Element | null): Pointed['reason'] {
  if (!hint.anchor) return 'words';
  if (element) return 'one';
  const decided = tries.find(({ found, wanted, finder }) => found === wanted || (found > 1 && !finder.nth));
  if (!decided) return 'none';
  return decided.found === decided.wanted ? 'shared' : 'several';
}

/** Looks for the anchor of every hint, and says of every finder what it found. */
export function explainAnchors(hints: Record<string, Hint>, page: Document): Pointed[] {
  const seen = look(page, wordsOf);
  const found = new Map(anchors(hints, seen).map((each) => [each.id, each]));
  return Object.entries(hints).map(([id, hint]) => {
    const { element = null, finder } = found.get(id) ?? {};
    const tries = (hint.anchor ?? []).map((each) => ({
      finder: each,
      found: seen.find(each).length,
      wanted: each.nth?.[1] ?? 1,
    }));
    const by = hint.anchor?.find((each) => each === finder) ?? null;
    return { id, tries, element, by, reason: reasonOf(hint, tries, element) };
  });
}
