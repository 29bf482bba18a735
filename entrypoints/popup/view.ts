import type { Facts, Finding } from '../../checks/schema.ts';
import { dayInWords } from '../../components/popup/day.ts';
import type { CheckView, ClearView, View, Where } from '../../components/popup/view.ts';
import { guides } from '../../guides/index.ts';
import type { Clearing } from '../../platform/items.ts';
import type { InForce } from '../../platform/policy.ts';
import type { Progress } from '../../platform/progress.ts';
import { languageFor, speak, spoken } from '../../platform/words.ts';
import type { Told } from '../clocks/told.ts';
import { clearView } from './clear.ts';
import { clocksView, type KnownClocks } from './clocks.ts';
import { journeyView, offersOf, startOn } from './journey.ts';
import { pointsView } from './points.ts';
import { symptomsOf } from './symptoms.ts';
import { whyView } from './why.ts';

/** All that the popup is drawn from. */
export interface Known {
  settings: InForce;
  progress: Progress;
  facts: Facts;
  findings: Finding[];
  clocks: KnownClocks;
  clearing: Clearing;
  version: string;
  seat: View['seat'];
  trouble: boolean;
  /** What has just been done with a journey that is not in sight any more. */
  notice: { say: string; journey: string } | null;
}

type Words = View['words'];

const { sites, pages } = guides;
const nameOf = (site: string) => sites[site]?.name ?? site;
const hostOf = (site: string) => sites[site]?.places[0]?.split('/')[0] ?? '';

function where({ address: judged, tab }: Facts, progress: Progress, words: Words): Where {
  const page = tab?.page;
  const refused = tab?.refused ?? false;
  // A detector answers from our own sites only, so its word is enough where the browser does not tell the address.
  if (judged.kind === 'unseen' && page) {
    return { kind: 'page', site: nameOf(page.split('/')[0] ?? ''), host: null, name: words(page), refused };
  }
  if (judged.kind === 'look-alike')
    return {
      ...judged,
      site: nameOf(judged.site),
      real: hostOf(judged.site),
      start: startOn(judged.site, progress),
    };
  if (judged.kind !== 'genuine') return judged;
  const [site, host] = [nameOf(judged.site), judged.host];
  if (page) return { kind: 'page', site, host, name: words(page), refused };
  return { kind: tab ? 'site' : 'deaf', site, host };
}

/** How sure it is that this is the page: by what its signature rests on. */
function sure({ tab }: Facts, words: Words, language: string): string | null {
  const found = pages[tab?.page ?? '']?.signatures.find(({ name }) => name === tab?.signature);
  if (!found) return null;
  const day = found.date.length === 10 ? dayInWords(found.date, new Date(), language) : found.date;
  return words(`popup/sure/${found.evidence}`, { date: day ?? found.date });
}

function check(
  { id, state, how, say, values, answers, answer, at, remedy }: Finding,
  words: Words,
  language: string,
  clear: ClearView,
): CheckView {
  return {
    id,
    state,
    label: words(`check/${id}`),
    how: how && words(how),
    said: say && words(say, values),
    answers: answers.map((each) => ({ id: each, label: words(`check/${id}/${each}`) })),
    answer,
    day: dayInWords(at, new Date(), language),
    remedy: remedy && remedy.act !== 'clear' ? words(`check/do/${remedy.act}`) : null,
    clear: remedy?.act === 'clear' ? clear : null,
  };
}

function languages(): View['settings']['languages'] {
  const name = (code: string) => new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return [...spoken].sort().map((code) => ({ code, name: name(code) }));
}

function settingsOf({ language, hints, hiddenSites, fixed }: InForce): View['settings'] {
  return {
    language: language && spoken.includes(language) ? language : null,
    languages: languages(),
    hints,
    hiddenSites: hiddenSites.map((id) => ({ id, name: nameOf(id), fixed: fixed.sites.includes(id) })),
    fixed: { language: fixed.language, hints: fixed.hints },
  };
}

/** Everything in words, ready to be drawn, the language that it is in, and how the clocks stand. */
export function viewOf(known: Known): { view: View; language: string; told: Told[] } {
  const { settings, progress, facts, findings, version, seat, trouble, notice } = known;
  const language = languageFor(settings.language, navigator.languages);
  const speaker = speak(language);
  const words: Words = (key, values = {}) => speaker(key, values);
  const telling = { words, language, now: new Date() };
  const page = facts.tab?.page ?? null;
  const { clocks, told } = clocksView(known.clocks, { page, progress }, telling);
  const clear = clearView(facts, known.clearing, words, language);
  const view = {
    version,
    seat,
    trouble,
    words,
    sites: new Intl.ListFormat(language).format(Object.values(sites).map(({ name }) => name)),
    where: where(facts, progress, words),
    sure: sure(facts, words, language),
    points: pointsView(facts, settings.answers, words),
    why: whyView(facts, settings, words, language),
    journey: journeyView({ ...telling, page, progress }),
    offers: offersOf({ progress, words }),
    notice: notice && words(notice.say, { journey: words(notice.journey) }),
    symptoms: symptomsOf(language, words),
    checks: findings.map((finding) => check(finding, words, language, clear)),
    clocks,
    settings: settingsOf(settings),
  };
  return { view, language, told };
}
