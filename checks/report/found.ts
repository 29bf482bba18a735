import { nameOf } from '../browser.ts';
import type { Facts, Finding } from '../schema.ts';

/** Words by key, with gaps filled. */
export type Words = (key: string, values?: Record<string, string | number>) => string;

/** All that is known without asking. Moments are in ISO 8601. */
export interface Circumstances {
  browser: Facts['browser'];
  system: string | null;
  findings: Finding[];
  /** What the person was looking at; `page` is a key of the words, `application` a name, `errors` as the page wrote them. */
  seen: {
    page: string | null;
    application: string | null;
    address: string;
    errors: string;
    at: string;
  } | null;
  /** The journey under way and its step, both keys of the words, and since when. */
  journey: { name: string; step: string; at: string } | null;
}

/** How a moment is written in the report. */
export type Moment = (at: string) => string;

function check({ id, state, say, values, answer, answers }: Finding, words: Words): string {
  const chosen = answer && answers.length > 1 ? words(`check/${id}/${answer}`) : null;
  const said = say && !answer ? words(say, values) : null;
  const judged = words(
    answers.length === 0 ? `popup/state/${state}` : `report/check/${answer ? 'done' : 'open'}`,
  );
  return `${words(`check/${id}`)}: ${chosen ?? said ?? judged}`;
}

/** What happened when, the oldest first. */
function timeLine({ findings, seen, journey }: Circumstances, words: Words, moment: Moment): string {
  const events = [
    ...findings.flatMap((each) => (each.at ? [{ at: each.at, what: check(each, words) }] : [])),
    ...(journey
      ? [{ at: journey.at, what: words('report/journey/step', { step: words(journey.step) }) }]
      : []),
    ...(seen
      ? [
          {
            at: seen.at,
            what: words('report/journey/seen', { page: seen.page ? words(seen.page) : seen.address }),
          },
        ]
      : []),
  ];
  const lines = events
    .filter(({ at }) => !Number.isNaN(Date.parse(at)))
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .map(({ at, what }) => `${moment(at)}: ${what}`);
  return [...(journey ? [words(journey.name)] : []), ...lines].join('\n');
}

/** What each field says before the person has changed it; fields that only the person can fill are not there. */
export function found(known: Circumstances, words: Words, moment: Moment): Record<string, string> {
  const { browser, system, findings, seen } = known;
  const named = nameOf(browser);
  const colleagues = findings.find(({ id, answer }) => id === 'colleagues' && answer);
  return {
    browser: [named ? `${named.name} ${named.version}` : browser.userAgent, system]
      .filter(Boolean)
      .join(', '),
    error: seen?.errors ?? '',
    page: seen?.page ? words(seen.page) : '',
    address: seen?.address ?? '',
    application: seen?.application ?? '',
    colleagues: colleagues ? check(colleagues, words).replace(/^[^:]*: /, '') : '',
    checks: findings.map((finding) => check(finding, words)).join('\n'),
    journey: timeLine(known, words, moment),
  };
}
