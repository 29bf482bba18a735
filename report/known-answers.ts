import type { Facts, Finding } from '../checks/schema.ts';
import { browserName } from '../engine/browser/name.ts';
import type { Say } from '../views/speech.ts';

/** Circumstances known without asking. Times are in ISO 8601. */
export interface Circumstances {
  browser: Facts['browser'];
  system: string | null;
  findings: Finding[];
  /**
   * Page that the person reported. `page`: key of its name; `application`: name; `errors`: quoted from the page.
   */
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

/** Formats a time for the report. */
export type FormatMoment = (at: string) => string;

function check({ id, state, say: key, values, answer, answers }: Finding, say: Say): string {
  const chosenAnswer = answer && answers.length > 1 ? say(`check/${id}/${answer}`) : null;
  const sentence = key && !answer ? say(key, values) : null;
  const stateText = say(
    answers.length === 0 ? `popup/state/${state}` : `report/check/${answer ? 'done' : 'open'}`,
  );
  return `${say(`check/${id}`)}: ${chosenAnswer ?? sentence ?? stateText}`;
}

/** Events in chronological order. */
function timeLine(
  { findings, seen: pageSeen, journey }: Circumstances,
  say: Say,
  moment: FormatMoment,
): string {
  const events = [
    ...findings.flatMap((finding) => (finding.at ? [{ at: finding.at, what: check(finding, say) }] : [])),
    ...(journey ? [{ at: journey.at, what: say('report/journey/step', { step: say(journey.step) }) }] : []),
    ...(pageSeen
      ? [
          {
            at: pageSeen.at,
            what: say('report/journey/seen', { page: pageSeen.page ? say(pageSeen.page) : pageSeen.address }),
          },
        ]
      : []),
  ];
  const lines = events
    .filter(({ at }) => !Number.isNaN(Date.parse(at)))
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .map(({ at, what }) => `${moment(at)}: ${what}`);
  return [...(journey ? [say(journey.name)] : []), ...lines].join('\n');
}

/** Prefills the fields from the circumstances. Fields that only the person can fill are absent. */
export function knownAnswers(
  circumstances: Circumstances,
  say: Say,
  moment: FormatMoment,
): Record<string, string> {
  const { browser, system, findings, seen: pageSeen } = circumstances;
  const browserAndVersion = browserName(browser);
  const colleagues = findings.find(({ id, answer }) => id === 'colleagues' && answer);
  return {
    browser: [
      browserAndVersion ? `${browserAndVersion.name} ${browserAndVersion.version}` : browser.userAgent,
      system,
    ]
      .filter(Boolean)
      .join(', '),
    error: pageSeen?.errors ?? '',
    page: pageSeen?.page ? say(pageSeen.page) : '',
    address: pageSeen?.address ?? '',
    application: pageSeen?.application ?? '',
    colleagues: colleagues ? check(colleagues, say).replace(/^[^:]*: /, '') : '',
    checks: findings.map((finding) => check(finding, say)).join('\n'),
    journey: timeLine(circumstances, say, moment),
  };
}
