import type { Guides, Journey, Step } from '../../guides/schema.ts';
import { dateIsGood, fileOfPage, ID } from './page-rules.ts';

const STEPS = 4;
const OFF_WEB = ['mail', 'phone', 'wait', 'ask', 'do'];

/** All that a step may hold; a step off the web may also name the pages that announce it. */
type Loose = { pages?: string[]; hint?: string; offWeb?: string; clock?: string; last?: true };

/** What is wrong with the pages that a step names, and with its hint. */
function pagesOf(where: string, { pages = [], hint, offWeb }: Loose, guides: Guides): string[] {
  const known = pages.filter((page) => Object.hasOwn(guides.pages, page));
  const without = hint ? known.filter((page) => !Object.hasOwn(guides.pages[page]?.hints ?? {}, hint)) : [];
  return [
    ...(pages.length > 0 || offWeb
      ? []
      : [`${where} names no page; write \`offWeb\` with its kind if it is none.`]),
    ...pages
      .filter((page) => !known.includes(page))
      .map((page) => `${where} names ${page}, which is no page: write ${fileOfPage(page)} or mend the name.`),
    ...without.map(
      (page) => `${where} is about the hint "${hint}", which ${fileOfPage(page)} does not have.`,
    ),
  ];
}

/** What is wrong with a step off the web. */
function offWebOf(where: string, { offWeb, clock, last }: Loose, { clocks }: Guides): string[] {
  const wait = offWeb === 'wait';
  const counts = clock !== undefined && 'minutes' in (clocks[clock] ?? {});
  return [
    ...(offWeb === undefined || OFF_WEB.includes(offWeb)
      ? []
      : [`${where} write \`offWeb\`: ${OFF_WEB.join(', ')}.`]),
    ...(wait && !counts
      ? [`${where} is a wait: write \`clock\`, one of guides/clocks/ that counts minutes.`]
      : []),
    ...(!wait && clock !== undefined ? [`${where} has a \`clock\`, but is no wait.`] : []),
    ...(last && !offWeb
      ? [`${where} costs something: write \`offWeb\` too, so that it is never done by passing.`]
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

/** What is wrong with the address that a journey opens first. */
function startOf(file: string, journey: Journey, { sites }: Guides): string[] {
  const { start, historic } = journey;
  if (start === undefined)
    return firstPages(journey).length > 0 && !historic
      ? [`${file}: write \`start\`: the address of its first page.`]
      : [];
  const url = URL.canParse(start) ? new URL(start) : null;
  const places = Object.values(sites).flatMap((site) => site.places);
  const ours = places.some((place) => `${url?.host}${url?.pathname}/`.startsWith(`${place}/`));
  return url?.protocol === 'https:' && ours
    ? []
    : [`${file}: \`start\` is "${start}"; it must be an address (https://…) of one of our sites.`];
}

/** Where knowledge of a journey comes from: one no longer in use from what has been replaced, the others not. */
function saidOf(
  file: string,
  { source, date, historic }: Journey,
  sources: Guides['sources'],
  today: string,
) {
  const told = sources[source];
  return [
    ...(told ? [] : [`${file}: write \`source\`: one of the names in guides/sources.ts, not "${source}".`]),
    ...(told && Boolean(told.historic) !== Boolean(historic)
      ? [
          `${file}: the journey is ${historic ? '' : 'not '}historic and its source "${source}" is ${told.historic ? '' : 'not '}; let them agree.`,
        ]
      : []),
    ...(dateIsGood(date ?? '', today)
      ? []
      : [`${file}: write \`date\`: the day of the source, as YYYY, YYYY-MM or YYYY-MM-DD, not "${date}".`]),
  ];
}

/** What is wrong with the stages: too long to keep in mind, empty, or with steps that lead nowhere. */
function stagesOf(file: string, { stages }: Journey, guides: Guides): string[] {
  if (Object.keys(stages).length === 0) return [`${file}: add a stage with its steps.`];
  return Object.entries(stages).flatMap(([stage, steps]) => {
    const where = `${file}, stage "${stage}":`;
    const all: [string, Step][] = Object.entries(steps);
    return [
      ...(ID.test(stage) ? [] : [`${where} write ids in kebab-case.`]),
      ...(all.length === 0 ? [`${where} add a step, or take the stage out.`] : []),
      ...(all.length > STEPS
        ? [`${where} ${all.length} steps, ${STEPS} are the most: begin another stage.`]
        : []),
      ...all.flatMap(([step, what]) => [
        ...(ID.test(step) ? [] : [`${where} step "${step}": write ids in kebab-case.`]),
        ...pagesOf(`${where} step "${step}"`, what, guides),
        ...offWebOf(`${where} step "${step}"`, what, guides),
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

/** What is wrong with the journeys: each as a sentence that names the file to open. */
export function wrongJourneys(guides: Guides, today: string): string[] {
  const each = Object.entries(guides.journeys).flatMap(([id, journey]) => {
    const file = `guides/journeys/${id}.ts`;
    return [
      ...(ID.test(id) ? [] : [`${file}: name the file in kebab-case.`]),
      ...saidOf(file, journey, guides.sources, today),
      ...startOf(file, journey, guides),
      ...stagesOf(file, journey, guides),
      ...lastOnes(file, journey),
    ];
  });
  return [...each, ...quarrels(guides)];
}
