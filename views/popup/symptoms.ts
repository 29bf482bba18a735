import type { Guides } from '../../guides/schema.ts';
import { symptomFinder } from '../finder.ts';
import { citeSource, type Speech } from '../speech.ts';
import { findableAnswers, ownAnswerView } from './own-answers.ts';
import type { PopupData } from './popup.ts';
import { siteOf } from './reasons.ts';

/** Something to try, translated. */
export interface RemedyView {
  id: string;
  text: string;
  /** A last resort: it costs something. */
  isLast: boolean;
  journey: { id: string; name: string } | null;
  /** Source and its date; null where the symptom says whose it is. */
  source: string | null;
  isHistoric: boolean;
}

/** A symptom of being stuck, with its remedies, harmless ones first. */
export interface SymptomView {
  id: string;
  text: string;
  /** Sentence on whose answer it is, where it does not come with Segnavia. */
  origin?: string;
  remedies: RemedyView[];
  /** Page with more, and its host as text. */
  link?: { text: string; address: string };
}

/** Symptoms of a site; `name` is null on that site itself, where it needs no heading. */
export interface SymptomGroup {
  name: string | null;
  symptoms: SymptomView[];
}

/** Translates a symptom and the remedies that help on a site; all of them, if the site is unknown. */
function symptomView(
  id: string,
  site: string | null,
  { symptoms, sources, journeys }: Guides,
  speech: Speech,
): SymptomView {
  const { say } = speech;
  const remedies = Object.entries(symptoms[id]?.remedies ?? {}).filter(
    ([, { sites }]) => site === null || !sites || sites.includes(site),
  );
  return {
    id,
    text: say(`symptom/${id}`),
    remedies: remedies.map(([name, { kind, journey, source, date }]) => ({
      id: name,
      text: say(`symptom/${id}/${name}`),
      isLast: kind === 'last',
      journey: journey && journeys[journey] ? { id: journey, name: say(journey) } : null,
      source: citeSource({ source, date }, speech),
      isHistoric: sources[source]?.historic === true,
    })),
  };
}

/** Symptoms that the open page shows. */
export function shownSymptoms({ facts }: PopupData, guides: Guides, speech: Speech): SymptomView[] {
  const shown = facts.tab?.symptoms ?? [];
  return shown.map((id) => symptomView(id, siteOf(facts), guides, speech));
}

/**
 * Symptoms of the open site, or of every site, grouped by the sites that share them, if the site is unknown; before
 * them the organisation's own.
 */
export function symptomGroups(
  { facts, settings }: PopupData,
  guides: Guides,
  speech: Speech,
): SymptomGroup[] {
  const site = siteOf(facts);
  const groups = new Map<string, string[]>();
  for (const [id, { sites }] of Object.entries(guides.symptoms)) {
    if (site !== null && !sites.includes(site)) continue;
    const name = site === null ? sites.map((each) => guides.sites[each]?.name ?? each).join(', ') : '';
    groups.set(name, [...(groups.get(name) ?? []), id]);
  }
  const ownAnswers = settings.organisation.answers.map((answer, index) =>
    ownAnswerView(answer, index, speech),
  );
  const ofGuides = [...groups].map(([name, ids]) => ({
    name: name || null,
    symptoms: ids.map((id) => symptomView(id, site, guides, speech)),
  }));
  const ofOrganisation = { name: speech.say('popup/symptoms/organisation'), symptoms: ownAnswers };
  return ownAnswers.length > 0 ? [ofOrganisation, ...ofGuides] : ofGuides;
}

/** Answers that the finder shows at once. */
const MOST_ANSWERS = 3;

/** Weight of an answer that is about another site than the open one. */
const ELSEWHERE = 0.7;

/** Finds the answers to what a person types, best first, those of the open site before others that fit no better. */
export function answerFinder({ facts, settings }: PopupData, guides: Guides, speech: Speech) {
  const { language, say, sayInEnglish } = speech;
  const site = siteOf(facts);
  const { answers } = settings.organisation;
  const ownIndexes = new Map(findableAnswers(answers).map(({ id }, index) => [id, index]));
  let find: ReturnType<typeof symptomFinder> | undefined;
  const weightOf = (id: string) =>
    site === null || ownIndexes.has(id) || guides.symptoms[id]?.sites.includes(site) ? 1 : ELSEWHERE;
  const viewOf = (id: string) => {
    const index = ownIndexes.get(id) ?? -1;
    const answer = answers[index];
    return answer ? ownAnswerView(answer, index, speech) : symptomView(id, site, guides, speech);
  };
  return (text: string): SymptomView[] => {
    // Built on first use: it takes a tenth of a second, and most people never type.
    find ??= symptomFinder(
      guides,
      null,
      language === 'en' ? [say] : [sayInEnglish, say],
      findableAnswers(answers),
    );
    return find(text)
      .map(({ id, score }) => ({ id, score: score * weightOf(id) }))
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST_ANSWERS)
      .map(({ id }) => viewOf(id));
  };
}
