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

/** Problems with the source and date of a piece of knowledge; hints name one of `sources`. */
export function wrongProvenance(
  { evidence, source, date }: Provenance,
  prefix: string,
  today: string,
  sources?: string[],
): string[] {
  const isNamed = sources ? sources.includes(source) : (source?.trim().length ?? 0) >= 5;
  const instead = sources
    ? `one of the names in guides/sources.ts (write it there if it is new), not "${source}"`
    : 'where you know this from';
  return [
    ...(['seen', 'reported', 'inferred'].includes(evidence)
      ? []
      : [`${prefix} write \`evidence\`: seen, reported or inferred (guides/schema.ts says when).`]),
    ...(isNamed ? [] : [`${prefix} write \`source\`: ${instead}.`]),
    ...(dateIsGood(date ?? '', today)
      ? []
      : [`${prefix} write \`date\`: the day of the source, as YYYY, YYYY-MM or YYYY-MM-DD, not "${date}".`]),
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

/** Problems with a sign or finder. */
export function wrongSign(sign: Sign | Finder, prefix: string): string[] {
  const { css, text } = typeof sign === 'string' ? { css: sign } : (sign as { css: string; text?: string });
  return [
    ...(selects(css) ? [] : [`${prefix} "${css}" is no CSS selector.`]),
    ...(text === undefined || compiles(text, 'iu')
      ? []
      : [`${prefix} /${text}/iu is no regular expression (the flag u forbids needless backslashes).`]),
    ...(/\\[pP]\{/.test(text ?? '')
      ? [`${prefix} /${text}/i: write any letter as [a-zÀ-ῼ] (guides/schema.ts says why).`]
      : []),
  ];
}

/** Problems with the signatures of a page. */
function wrongSignatures(id: string, { signatures }: Page, hosts: string[], today: string): string[] {
  const file = fileOfPage(id);
  if (!signatures?.length) return [`${file}: add a signature, or nobody will ever recognise this page.`];
  const names = signatures.map(({ name }) => name);
  return signatures.flatMap((signature, index) => {
    const prefix = `${file}, signature "${signature.name}":`;
    const stranger = signature.hosts?.find((host) => !hosts.includes(host));
    return [
      ...wrongProvenance(signature, prefix, today),
      ...(ID.test(signature.name) ? [] : [`${prefix} name it in kebab-case for what it looks at.`]),
      ...(names.indexOf(signature.name) === index ? [] : [`${prefix} the name is taken; give it its own.`]),
      ...(compiles(`^(?:${signature.path})$`, 'iu') ? [] : [`${prefix} the path is no regular expression.`]),
      ...(signature.present?.length
        ? []
        : [`${prefix} write \`present\`: the address alone never shows a page.`]),
      ...(stranger ? [`${prefix} ${stranger} is no host of the site; see site.ts.`] : []),
      ...[...(signature.present ?? []), ...(signature.absent ?? [])].flatMap((each) =>
        wrongSign(each, prefix),
      ),
    ];
  });
}

/** Problems with the phrases of a page: each stands for a shape, is short, and names nobody. */
function wrongPhrases(id: string, page: Page): string[] {
  const phrases = phrasesOf({ [id]: page });
  return phrases.flatMap(({ says, shapes }) => [
    ...(shapes.length > 0
      ? []
      : [`${fileOfPage(id)}: no \`text\` of a signature or finder fits the phrase "${says}".`]),
    ...(/^[^\d@]{3,40}$/.test(says)
      ? []
      : [`${fileOfPage(id)}: the phrase "${says}" has digits or an @, or is not of 3 to 40 letters.`]),
  ]);
}

/** Problems with the hints of a page. */
function wrongHints(id: string, { hints }: Page, today: string, sources: string[]): string[] {
  const file = fileOfPage(id);
  const first = Object.values(hints ?? {})[0];
  if (!first) return [`${file}: add a hint; a page about which we have nothing to say needs no guide.`];
  return [
    ...(first.kind === 'last'
      ? [`${file}: the first hint costs something (promise 6); put the harmless ones before it.`]
      : []),
    ...Object.entries(hints).flatMap(([hint, details]) => [
      ...wrongProvenance(details, `${file}, hint "${hint}":`, today, sources),
      ...(ID.test(hint) ? [] : [`${file}, hint "${hint}": write ids in kebab-case.`]),
      ...(['do', 'know', 'not', 'last'].includes(details.kind)
        ? []
        : [`${file}, hint "${hint}": write \`kind\`: do, know, not or last.`]),
      ...(details.anchor ?? []).flatMap((finder, index) => {
        const prefix = `${file}, hint "${hint}", finder ${index + 1}:`;
        // Matches of several selectors, looked up one by one, are not in page order.
        const unordered = finder.nth && splitSelectors(finder).css.includes('|');
        return [
          ...wrongProvenance(finder, prefix, today),
          ...wrongSign(finder, prefix),
          ...(unordered ? [`${prefix} with \`nth\`, write one selector, not a list.`] : []),
        ];
      }),
    ]),
  ];
}

/** Problems with the pages, each as a sentence that names the file to open. */
export function wrongPages({ sites, pages, sources }: Guides, today: string): string[] {
  return Object.entries(pages).flatMap(([id, page]) => {
    const site = sites[id.split('/')[0] ?? ''];
    const hosts = (site?.places ?? []).map((place) => place.split('/')[0] ?? '');
    return [
      ...(site ? [] : [`${fileOfPage(id)} belongs to no site: write guides/${id.split('/')[0]}/site.ts.`]),
      ...wrongSignatures(id, page, hosts, today),
      ...wrongPhrases(id, page),
      ...wrongHints(id, page, today, Object.keys(sources)),
    ];
  });
}

/** Problems with the sources that hints name. */
export function wrongSources({ sources }: Guides, today: string): string[] {
  return Object.entries(sources).flatMap(([name, { date, until, address, historic }]) => {
    const prefix = `guides/sources.ts, "${name}":`;
    const open = address === undefined || (URL.canParse(address) && address.startsWith('https://'));
    return [
      ...(ID.test(name) ? [] : [`${prefix} write names in kebab-case.`]),
      ...(dateIsGood(date, today) ? [] : [`${prefix} write \`date\`: when it was written, not "${date}".`]),
      ...(historic || (until && until > today)
        ? []
        : [
            `${prefix} has expired, or says no \`until\`: look at it again, then write by when to look next.`,
          ]),
      ...(open ? [] : [`${prefix} "${address}" is no address that the public may open (https://…).`]),
    ];
  });
}
