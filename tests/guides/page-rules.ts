import { JSDOM } from 'jsdom';
import { splitSelectors } from '../../engine/page/detection.ts';
import { phrasesOf } from '../../engine/privacy/phrases.ts';
import type { Finder, Guides, Page, Provenance, Sign } from '../../guides/schema.ts';

const { document } = new JSDOM('').window;
/** Ids are kebab-case. */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** `eu-login/identify` is the file guides/eu-login/pages/identify.ts. */
export const fileOfPage = (id: string) => `guides/${id.replace('/', '/pages/')}.ts`;

/** A day, month or year that has come, in ISO 8601. */
export function dateIsGood(date: string, today: string): boolean {
  const whole = /^\d{4}$/.test(date) ? `${date}-01-01` : /^\d{4}-\d{2}$/.test(date) ? `${date}-01` : date;
  const day = new Date(`${whole}T00:00:00Z`);
  const real = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(whole);
  return real && /^\d{4}/.test(date) && whole <= today;
}

/** What is wrong with where and when something is known from; hints name one of `sources`. */
export function known(
  { evidence, source, date }: Provenance,
  where: string,
  today: string,
  sources?: string[],
): string[] {
  const named = sources ? sources.includes(source) : (source?.trim().length ?? 0) >= 5;
  const instead = sources
    ? `one of the names in guides/sources.ts (write it there if it is new), not "${source}"`
    : 'where you know this from';
  return [
    ...(['seen', 'reported', 'inferred'].includes(evidence)
      ? []
      : [`${where} write \`evidence\`: seen, reported or inferred (guides/schema.ts says when).`]),
    ...(named ? [] : [`${where} write \`source\`: ${instead}.`]),
    ...(dateIsGood(date ?? '', today)
      ? []
      : [`${where} write \`date\`: the day of the source, as YYYY, YYYY-MM or YYYY-MM-DD, not "${date}".`]),
  ];
}

const compiles = (shape: string, flags: string) => {
  try {
    return Boolean(new RegExp(shape, flags));
  } catch {
    return false;
  }
};

/** jsdom finds fault with a pseudo-class only where it tries it on an element, and with an open bracket never. */
const PSEUDO =
  /^:(is|not|has|where|root|empty|checked|disabled|enabled|required|(first|last|only)-(child|of-type)|nth-(child|of-type))$/;

function selects(css: string): boolean {
  const bare = css.replace(/\[[^\]]*\]/g, '');
  const closed = bare.split('(').length === bare.split(')').length;
  const pseudos = bare.match(/:+[\w-]+/g) ?? [];
  try {
    document.querySelectorAll(css);
    return css.trim() !== '' && closed && pseudos.every((name) => PSEUDO.test(name));
  } catch {
    return false;
  }
}

/** What is wrong with something to look for. */
export function sign(each: Sign | Finder, where: string): string[] {
  const { css, text } = typeof each === 'string' ? { css: each } : (each as { css: string; text?: string });
  return [
    ...(selects(css) ? [] : [`${where} "${css}" is no CSS selector.`]),
    ...(text === undefined || compiles(text, 'iu')
      ? []
      : [`${where} /${text}/iu is no regular expression (the flag u forbids needless backslashes).`]),
    ...(/\\[pP]\{/.test(text ?? '')
      ? [`${where} /${text}/i: write any letter as [a-zÀ-ῼ] (guides/schema.ts says why).`]
      : []),
  ];
}

/** What is wrong with the ways to know a page. */
function signatures(id: string, { signatures: all }: Page, hosts: string[], today: string): string[] {
  const file = fileOfPage(id);
  if (!all?.length) return [`${file}: add a signature, or nobody will ever recognise this page.`];
  const names = all.map(({ name }) => name);
  return all.flatMap((one, index) => {
    const where = `${file}, signature "${one.name}":`;
    const stranger = one.hosts?.find((host) => !hosts.includes(host));
    return [
      ...known(one, where, today),
      ...(ID.test(one.name) ? [] : [`${where} name it in kebab-case for what it looks at.`]),
      ...(names.indexOf(one.name) === index ? [] : [`${where} the name is taken; give it its own.`]),
      ...(compiles(`^(?:${one.path})$`, 'iu') ? [] : [`${where} the path is no regular expression.`]),
      ...(one.present?.length ? [] : [`${where} write \`present\`: the address alone never shows a page.`]),
      ...(stranger ? [`${where} ${stranger} is no host of the site; see site.ts.`] : []),
      ...[...(one.present ?? []), ...(one.absent ?? [])].flatMap((each) => sign(each, where)),
    ];
  });
}

/** What is wrong with the phrases of a page: each stands for a shape, is short, and tells of nobody. */
function phrases(id: string, page: Page): string[] {
  const known = phrasesOf({ [id]: page });
  return known.flatMap(({ says, shapes }) => [
    ...(shapes.length > 0
      ? []
      : [`${fileOfPage(id)}: no \`text\` of a signature or finder fits the phrase "${says}".`]),
    ...(/^[^\d@]{3,40}$/.test(says)
      ? []
      : [`${fileOfPage(id)}: the phrase "${says}" has digits or an @, or is not of 3 to 40 letters.`]),
  ]);
}

/** What is wrong with the hints of a page. */
function hints(id: string, { hints: all }: Page, today: string, sources: string[]): string[] {
  const file = fileOfPage(id);
  const first = Object.values(all ?? {})[0];
  if (!first) return [`${file}: add a hint; a page about which we have nothing to say needs no guide.`];
  return [
    ...(first.kind === 'last'
      ? [`${file}: the first hint costs something (promise 6); put the harmless ones before it.`]
      : []),
    ...Object.entries(all).flatMap(([hint, one]) => [
      ...known(one, `${file}, hint "${hint}":`, today, sources),
      ...(ID.test(hint) ? [] : [`${file}, hint "${hint}": write ids in kebab-case.`]),
      ...(['do', 'know', 'not', 'last'].includes(one.kind)
        ? []
        : [`${file}, hint "${hint}": write \`kind\`: do, know, not or last.`]),
      ...(one.anchor ?? []).flatMap((finder, index) => {
        const where = `${file}, hint "${hint}", finder ${index + 1}:`;
        // One by one, what several selectors find is in no order of the page.
        const unordered = finder.nth && splitSelectors(finder).css.includes('|');
        return [
          ...known(finder, where, today),
          ...sign(finder, where),
          ...(unordered ? [`${where} with \`nth\`, write one selector, not a list.`] : []),
        ];
      }),
    ]),
  ];
}

/** What is wrong with the pages: each as a sentence that names the file to open. */
export function wrongPages({ sites, pages, sources }: Guides, today: string): string[] {
  return Object.entries(pages).flatMap(([id, page]) => {
    const site = sites[id.split('/')[0] ?? ''];
    const hosts = (site?.places ?? []).map((place) => place.split('/')[0] ?? '');
    return [
      ...(site ? [] : [`${fileOfPage(id)} belongs to no site: write guides/${id.split('/')[0]}/site.ts.`]),
      ...signatures(id, page, hosts, today),
      ...phrases(id, page),
      ...hints(id, page, today, Object.keys(sources)),
    ];
  });
}

/** What is wrong with the sources that hints name. */
export function wrongSources({ sources }: Guides, today: string): string[] {
  return Object.entries(sources).flatMap(([name, { date, until, address, historic }]) => {
    const where = `guides/sources.ts, "${name}":`;
    const open = address === undefined || (URL.canParse(address) && address.startsWith('https://'));
    return [
      ...(ID.test(name) ? [] : [`${where} write names in kebab-case.`]),
      ...(dateIsGood(date, today) ? [] : [`${where} write \`date\`: when it was written, not "${date}".`]),
      ...(historic || (until && until > today)
        ? []
        : [`${where} has expired, or says no \`until\`: look at it again, then write by when to look next.`]),
      ...(open ? [] : [`${where} "${address}" is no address that the public may open (https://…).`]),
    ];
  });
}
