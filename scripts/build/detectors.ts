import { detectableSignature } from '../../engine/page/detection.ts';
import type { DetectableSignature, DetectableSignatures } from '../../engine/page/recognise.ts';
import type { Page, Site } from '../../guides/schema.ts';

/**
 * A part of a site, which has a detector of its own: all paths that begin alike, or all the rest of them. A page pays
 * only for the signatures that its path can fit, however many guides there are.
 */
export interface DetectorPart {
  /** The file of its detector, without its ending. */
  name: string;
  matches: string[];
  excludes: string[];
  pages: DetectableSignatures;
}

/** The alternatives of a regular expression that no bracket holds. */
function alternatives(path: string): string[] {
  const branches = [''];
  let depth = 0;
  for (const piece of path.split(/(\\.|[()|[\]])/)) {
    if (piece === '(' || piece === '[') depth++;
    if (piece === ')' || piece === ']') depth--;
    if (piece === '|' && depth === 0) branches.push('');
    else branches.push(`${branches.pop()}${piece}`);
  }
  return branches;
}

/** Beginning of every path that fits this alternative: its letters up to the first other sign. */
function head(alternative: string): string {
  const [letters = '', next = ''] = /^(?:[\w/-]|\\[./-])*(.?)/.exec(alternative) ?? [];
  const plain = letters.slice(0, letters.length - next.length).replaceAll('\\', '');
  return /[?*{]/.test(next) ? plain.slice(0, -1) : plain;
}

const heads = (path: string) => alternatives(path).map(head);

/** Whether an alternative is a single path, with or without a slash at its end, so that nothing below it fits. */
const isOnePath = (alternative: string) => /^(?:[\w/-]|\\[./-])*$/.test(alternative.replace(/\/\?$/, ''));

/** The folder or file that a head names, two names deep where the place is one: `/cas/login`, `/IAA`. */
function corner(start: string, bases: string[]): string[] {
  const base = bases.includes(start) ? undefined : bases.find((each) => start.startsWith(`${each}/`));
  const [, name] = base === undefined ? [] : (/^\/([\w-]+)/.exec(start.slice(base.length)) ?? []);
  return name ? [`${base}/${name}`] : [];
}

/** Whether a path that begins with `under` can fit this alternative. */
function meets(alternative: string, under: string): boolean {
  const start = head(alternative);
  return start.startsWith(under) || (under.startsWith(start) && !isOnePath(alternative));
}

const split = (place: string) => {
  const [host = ''] = place.split('/');
  return { host, base: place.slice(host.length) };
};

/** Match patterns of a detector for paths that begin with `under`: on the hosts whose own folder holds it. */
function matchesUnder(under: string, places: string[]): string[] {
  const holding = places.map(split).filter(({ base }) => under.startsWith(`${base}/`));
  const depth = Math.max(...holding.map(({ base }) => base.length));
  return holding.filter(({ base }) => base.length === depth).map(({ host }) => `https://${host}${under}*`);
}

/** `ecas.ec.europa.eu/cas` awakes on that folder and below, nowhere else on the host. */
const matchesOf = (places: string[]) =>
  places.flatMap((place) =>
    place.includes('/') ? [`https://${place}`, `https://${place}/*`] : [`https://${place}/*`],
  );

/** Fields are called by their labels, which costs 0.3 kB: only where a signature asks for them. */
const FIELD = /\b(select|textarea)\b|\binput(?!\[type=(submit|button)\])/;
const wordsFor = (pages: DetectableSignatures) => {
  const marks = Object.values(pages)
    .flat()
    .filter((each) => each !== null);
  const signs = marks.flatMap((mark) => mark.signs);
  const asks = signs.some((sign) => typeof sign !== 'string' && sign.text && FIELD.test(String(sign.css)));
  return asks ? 'nameOf' : 'textNameOf';
};

/** Signatures as source text: paths, hosts and signs that come back are written once, since a page loads every byte. */
function literalOf(pages: DetectableSignatures): string {
  const marks = Object.values(pages)
    .flat()
    .filter((each) => each !== null);
  const texts = marks.flatMap(({ path, hosts, signs }) =>
    [path, ...(hosts ? [hosts] : []), ...signs].map((each) => JSON.stringify(each)),
  );
  const repeatedTexts = [...new Set(texts.filter((text, i) => text.length > 8 && texts.indexOf(text) < i))];
  const write = (value: unknown) => {
    const text = JSON.stringify(value);
    const place = repeatedTexts.indexOf(text);
    return place < 0 ? text : `s${place}`;
  };
  const mark = ({ path, hosts, signs }: DetectableSignature) =>
    `{path:${write(path)},${hosts ? `hosts:${write(hosts)},` : ''}signs:[${signs.map(write)}]}`;
  const page = ([id, signatures]: [string, DetectableSignatures[string]]) =>
    `${JSON.stringify(id)}:[${signatures.map((each) => (each ? mark(each) : 'null'))}]`;
  return `((${repeatedTexts.map((_, i) => `s${i}`)})=>({${Object.entries(pages).map(page)}}))(${repeatedTexts})`;
}

/** The script of a part: everything else about a page is brought when it is recognised. */
export const detectorOf = ({ pages }: DetectorPart) =>
  `import { detect } from '../../entrypoints/content/detect.ts';
import { ${wordsFor(pages)} } from '../../engine/page/label.ts';
export default { main: () => detect(${literalOf(pages)}, ${wordsFor(pages)}) };\n`;

/** The parts of one site: the rest of each folder first. Every address of the site belongs to exactly one. */
export function detectorParts(site: string, { places }: Site, pages: Record<string, Page>): DetectorPart[] {
  const ownPages = Object.entries(pages).filter(([id]) => id.startsWith(`${site}/`));
  const bases = places.map((place) => split(place).base).sort((a, b) => b.length - a.length);
  const paths = ownPages.flatMap(([, { signatures }]) => signatures.map(({ path }) => path));
  const all = [...new Set(paths.flatMap(heads).flatMap((start) => corner(start, bases)))].sort();
  // A folder within another would let two detectors into one page.
  const corners = all.filter((each) => !all.some((one) => one !== each && each.startsWith(one)));
  const marks = (matches: string[], fits: (alternative: string) => boolean) =>
    Object.fromEntries(
      ownPages.flatMap(([id, { signatures }]) => {
        const detectable = signatures.map((each) => {
          const path = alternatives(each.path).filter(fits).join('|');
          const isHere = each.hosts?.some((host) => matches.some((match) => match.includes(`//${host}/`)));
          return path && isHere !== false ? detectableSignature({ ...each, path }) : null;
        });
        return detectable.some(Boolean) ? [[id, detectable]] : [];
      }),
    );
  const slug = (under: string) => under.replace(/[^\w]+/g, '-').toLowerCase();
  /** The rest of the places that have one folder in common. */
  const restOf = (base: string): DetectorPart => {
    const placesOfBase = places.filter((place) => split(place).base === base);
    const matches = matchesOf(placesOfBase);
    // Pages in a folder of one host are not looked for on a host without it.
    const deeper = bases.filter((other) => other.length > base.length && other.startsWith(`${base}/`));
    return {
      name: `detect-${site}${new Set(bases).size > 1 ? slug(base) : ''}`,
      matches,
      excludes: corners.flatMap((under) => matchesUnder(under, placesOfBase)),
      pages: marks(
        matches,
        (each) => meets(each, base) && ![...corners, ...deeper].some((under) => head(each).startsWith(under)),
      ),
    };
  };
  const cornerOf = (under: string): DetectorPart => {
    const matches = matchesUnder(under, places);
    return {
      name: `detect-${site}${slug(under)}`,
      matches,
      excludes: [],
      pages: marks(matches, (each) => meets(each, under)),
    };
  };
  return [...[...new Set(bases)].map(restOf), ...corners.map(cornerOf)];
}
