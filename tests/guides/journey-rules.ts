import type { Guides, Journey, Step } from '../../guides/schema.ts';
import { dateIsGood, fileOfPage, ID } from './page-rules.ts';

const STEPS = 4;
const OFF_WEB = ['mail', 'phone', 'wait', 'ask', 'do'];

/** Every field that a step may have; a step off the web may also name the pages that announce it. */
type Loose = { pages?: string[]; hint?: string; offWeb?: string; clock?: string; last?: true };

/** Problems with the pages that a step names, and with its hint. */
function pagesOf(prefix: string, { pages = [], hint, offWeb }: Loose, guides: Guides): string[] {
  const guidedPages = pages.filter((page) => Object.hasOwn(guides.pages, page));
  const without = hint
    ? guidedPages.filter((page) => !Object.hasOwn(guides.pages[page]?.hints ?? {}, hint))
    : [];
  return [
    ...(pages.length > 0 || offWeb
      ? []
      : [`${prefix} names no page; write \`offWeb\` with its kind if it is none.`]),
    ...pages
      .filter((page) => !guidedPages.includes(page))
      .map(
        (page) => `${prefix} names ${page}, which is no page: write ${fileOfPage(page)} or mend the name.`,
      ),
    ...without.map(
      (page) => `${prefix} is about the hint "${hint}", which ${fileOfPage(page)} does not have.`,
    ),
  ];
}

/** Problems with a step off the web. */
function offWebOf(prefix: string, { offWeb, clock, last }: Loose, { clocks }: Guides): string[] {
  const wait = offWeb === 'wait';
  const counts = clock !== undefined && 'minutes' in (clocks[clock] ?? {});
  return [
    ...(offWeb === undefined || OFF_WEB.includes(offWeb)
      ? []
      : [`${prefix} write \`offWeb\`: ${OFF_WEB.join(', ')}.`]),
    ...(wait && !counts
      ? [`${prefix} is a wait: write \`clock\`, one of guides/clocks/ that counts minutes.`]
      : []),
    ...(!wait && clock !== undefined ? [`${prefix} has a \`clock\`, but is no wait.`] : []),
    ...(last && !offWeb
      ? [`${prefix} costs something: write \`offWeb\` too, so that it is never done by passing.`]
      : []),
  ];
}

/** Steps that cost something stand at the very end, after all harmless ones (promise 6). */
function lastOnes(file: string, { stages }: Journey): string[] {
  const rows = Object.entries(stages).flatMap(([stage, steps]) =>
    Object.entries(steps).map(([step, what]) => ({ stage, step, costs: 'last' in what })),
  );
  const end = Object.keys(stages).at(-1);
  const costly = rows.findIndex(({ costs }) => costs);
  const early = rows.filter(({ costs, stage }) => costs && stage !== end);
  const late = rows.filter(({ costs, stage }, index) => !costs && stage === end && index > costly);
  return [
    ...early.map(
      ({ stage, step }) =>
        `${file}, stage "${stage}": step "${step}" costs something (promise 6); it belongs in the last stage, "${end}".`,
    ),
    ...(costly < 0 || early.length > 0 ? [] : late).map(
      ({ stage, step }) =>
        `${file}, stage "${stage}": step "${step}" is harmless; put it before those that cost (promise 6).`,
    ),
  ];
}

/** The first step, where it is a page. */
const firstPages = ({ stages }: Journey): string[] => {
  const [first] = Object.values(Object.values(stages)[0] ?? {});
  return first && 'pages' in first && !('offWeb' in first) ? first.pages : [];
};

/** Problems with the address that a journey opens first. */
function startOf(file: string, journey: Journey, { sites }: Guides): string[] {
  const { start, historic } = journey;
  if (start === undefined)
    return firstPages(journey).length > 0 && !historic
      ? [`${file}: write \`start\`: the address of its first page.`]
      : [];
  const url = URL.canParse(start) ? new URL(start) : null;
  const places = Object.values(sites).flatMap((site) => site.places);
  const isOnOurSite = places.some((place) => `${url?.host}${url?.pathname}/`.startsWith(`${place}/`));
  return url?.protocol === 'https:' && isOnOurSite
    ? []
    : [`${file}: \`start\` is "${start}"; it must be an address (https://…) of one of our sites.`];
}

/** Problems with the source of a journey: one that is no longer in use comes from a replaced source, the others do not. */
function wrongSource(
  file: string,
  { source, date, historic }: Journey,
  sources: Guides['sources'],
  today: string,
) {
  const entry = sources[source];
  return [
    ...(entry ? [] : [`${file}: write \`source\`: one of the names in guides/sources.ts, not "${source}".`]),
    ...(entry && Boolean(entry.historic) !== Boolean(historic)
      ? [
          `${file}: the journey is ${historic ? '' : 'not '}historic and its source "${source}" is ${entry.historic ? '' : 'not '}; let them agree.`,
        ]
      : []),
    ...(dateIsGood(date ?? '', today)
      ? []
      : [`${file}: write \`date\`: the day of the source, as YYYY, YYYY-MM or YYYY-MM-DD, not "${date}".`]),
  ];
}

/** Problems with the stages: too long to remember, empty, or with steps that lead nowhere. */
function stagesOf(file: string, { stages }: Journey, guides: Guides): string[] {
  if (Object.keys(stages).length === 0) return [`${file}: add a stage with its steps.`];
  return Object.entries(stages).flatMap(([stage, steps]) => {
    const prefix = `${file}, stage "${stage}":`;
    const entries: [string, Step][] = Object.entries(steps);
    return [
      ...(ID.test(stage) ? [] : [`${prefix} write ids in kebab-case.`]),
      ...(entries.length === 0 ? [`${prefix} add a step, or take the stage out.`] : []),
      ...(entries.length > STEPS
        ? [`${prefix} ${entries.length} steps, ${STEPS} are the most: begin another stage.`]
        : []),
      ...entries.flatMap(([step, what]) => [
        ...(ID.test(step) ? [] : [`${prefix} step "${step}": write ids in kebab-case.`]),
        ...pagesOf(`${prefix} step "${step}"`, what, guides),
        ...offWebOf(`${prefix} step "${step}"`, what, guides),
      ]),
    ];
  });
}

/** A journey begins by itself on its first page (entrypoints/background/way.ts): no two may want the same. */
function quarrels({ journeys }: Guides): string[] {
  const claims = Object.entries(journeys)
    .filter(([, { start, historic }]) => start !== undefined && !historic)
    .flatMap(([id, journey]) => firstPages(journey).map((page) => ({ id, page })));
  return claims.flatMap(({ id, page }, index) => {
    const other = claims.slice(0, index).find((claim) => claim.page === page);
    return other
      ? [
          `guides/journeys/${id}.ts begins by itself on ${page}, as ${other.id} does: begin it with a step off the web.`,
        ]
      : [];
  });
}

/** Problems with the journeys, each as a sentence that names the file to open. */
export function wrongJourneys(guides: Guides, today: string): string[] {
  const problems = Object.entries(guides.journeys).flatMap(([id, journey]) => {
    const file = `guides/journeys/${id}.ts`;
    return [
      ...(ID.test(id) ? [] : [`${file}: name the file in kebab-case.`]),
      ...wrongSource(file, journey, guides.sources, today),
      ...startOf(file, journey, guides),
      ...stagesOf(file, journey, guides),
      ...lastOnes(file, journey),
    ];
  });
  return [...problems, ...quarrels(guides)];
}
