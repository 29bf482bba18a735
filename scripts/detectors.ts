import { markOf } from '../engine/marks.ts';
import type { Marks } from '../engine/recognise.ts';
import type { Page, Site } from '../guides/schema.ts';

/**
 * A part of a site, which has a detector of its own: all paths that begin alike, or all the rest of them. A page pays
 * only for the signatures that its path can fit, however many guides there are.
 */
export interface Part {
  /** The file of its detector, without its ending. */
  name: string;
  matches: string[];
  excludes: string[];
  pages: Marks;
}

/** The alternatives of a regular expression that no bracket holds. */
function alternatives(path: string): string[] {
  const all = [''];
  let depth = 0;
  for (const piece of path.split(/(\\.|[()|[\]])/)) {
    if (piece === '(' || piece === '[') depth++;
    if (piece === ')' || piece === ']') depth--;
    if (piece === '|' && depth === 0) all.push('');
    else all.push(`${all.pop()}${piece}`);
  }
  return all;
}

/** What every path that fits this alternative begins with: its letters up to the first sign that is none. */
function head(alternative: string): string {
  const [letters = '', next = ''] = /^(?:[\w/-]|\\[./-])*(.?)/.exec(alternative) ?? [];
  const plain = letters.slice(0, letters.length - next.length).replaceAll('\\', '');
  return /[?*{]/.test(next) ? plain.slice(0, -1) : plain;
}

const heads = (path: string) => alternatives(path).map(head);

/** The folder or file that a head names, two names deep where the place is one: `/cas/login`, `/IAA`. */
function corner(start: string, bases: string[]): string[] {
  const base = bases.find((each) => start.startsWith(`${each}/`));
  const [, name] = base === undefined ? [] : (/^\/([\w-]+)/.exec(start.slice(base.length)) ?? []);
  return name ? [`${base}/${name}`] : [];
}

/** Can a path that begins with `under` begin with `start` as well? */
const meets = (start: string, under: string) => start.startsWith(under) || under.startsWith(start);

const split = (place: string) => {
  const [host = ''] = place.split('/');
  return { host, base: place.slice(host.length) };
};

/** Where the browser starts a detector for what begins with `under`. */
function matchesUnder(under: string, places: string[]): string[] {
  return places.flatMap((place) => {
    const { host, base } = split(place);
    return under.startsWith(`${base}/`) ? [`https://${host}${under}*`] : [];
  });
}

/** `ecas.ec.europa.eu/cas` awakes on that folder and below, nowhere else on the host. */
const matchesOf = (places: string[]) =>
  places.flatMap((place) =>
    place.includes('/') ? [`https://${place}`, `https://${place}/*`] : [`https://${place}/*`],
  );

/** Fields are called by their labels, which costs 0.3 kB: only where a signature asks for them. */
const FIELD = /\b(select|textarea)\b|\binput(?!\[type=(submit|button)\])/;
const wordsFor = (pages: Marks) => {
  const marks = Object.values(pages).flatMap(({ signatures }) => signatures.filter((each) => each !== null));
  const signs = marks.flatMap((mark) => mark.signs);
  const asks = signs.some((sign) => typeof sign !== 'string' && sign.text && FIELD.test(String(sign.css)));
  return asks ? 'wordsOf' : 'plainWords';
};

/** The script of a part: everything else about a page is brought when it is recognised. */
export const detectorOf = ({ pages }: Part) =>
  `import { detect } from '../../entrypoints/content/detect.ts';
import { ${wordsFor(pages)} } from '../../engine/label.ts';
export default { main: () => detect(${JSON.stringify(pages)}, ${wordsFor(pages)}) };\n`;

/** The parts of one site, the rest of it first. Every address of the site belongs to exactly one. */
export function partsOf(site: string, { places }: Site, pages: Record<string, Page>): Part[] {
  const own = Object.entries(pages).filter(([id]) => id.startsWith(`${site}/`));
  const bases = places.map((place) => split(place).base).sort((a, b) => b.length - a.length);
  const paths = own.flatMap(([, { signatures }]) => signatures.map(({ path }) => path));
  const all = [...new Set(paths.flatMap(heads).flatMap((start) => corner(start, bases)))].sort();
  // One that begins with another would let two detectors into one page.
  const corners = all.filter((each) => !all.some((one) => one !== each && each.startsWith(one)));
  const marks = (fits: (start: string) => boolean) =>
    Object.fromEntries(
      own.flatMap(([id, { signatures }]) => {
        const some = signatures.map((each) => (heads(each.path).some(fits) ? markOf(each) : null));
        return some.some(Boolean) ? [[id, { signatures: some }]] : [];
      }),
    );
  const rest: Part = {
    name: `detect-${site}`,
    matches: matchesOf(places),
    excludes: corners.flatMap((under) => matchesUnder(under, places)),
    pages: marks((start) => !corners.some((under) => start.startsWith(under))),
  };
  const cornerOf = (under: string): Part => ({
    name: `detect-${site}${under.replace(/[^\w]+/g, '-').toLowerCase()}`,
    matches: matchesUnder(under, places),
    excludes: [],
    pages: marks((start) => meets(start, under)),
  });
  return [rest, ...corners.map(cornerOf)];
}
