import { applyAnswers } from '../../engine/page/answers.ts';
import { presentQuery, splitSelectors } from '../../engine/page/detection.ts';
import { guides } from '../../guides/index.ts';
import type { Hint, PageHint } from '../../guides/schema.ts';
import type { Briefing } from '../../platform/briefing.ts';
import { effectiveSettings } from '../../platform/policy.ts';
import { loadSpeech, textsUnder } from '../../platform/speech.ts';
import { citeSource } from '../../views/speech.ts';
import { journeyPosition } from './journey-progress.ts';

/** Symptoms that can show on a page, each with its first remedy. */
function symptomsOn(page: string): Briefing['symptoms'] {
  return Object.entries(guides.symptoms).flatMap(([id, { shows, remedies }]) => {
    if (!shows?.pages.includes(page)) return [];
    const remedy = `symptom/${id}/${Object.keys(remedies)[0]}`;
    return [{ id, present: shows.present.map(presentQuery), remedy, isNotice: shows.notice === true }];
  });
}

/** Hints that stand beside the errors of a page: each says the first remedy of a symptom, and bears its id. */
function hintsOnErrors(page: string): Record<string, Hint> {
  const hints = Object.entries(guides.symptoms).flatMap(([id, { shows, remedies }]): [string, Hint][] => {
    const [sign] = shows?.present ?? [];
    const [remedy] = Object.values(remedies);
    if (!shows?.beside || !shows.pages.includes(page) || typeof sign !== 'object' || !remedy) return [];
    const { css, text } = sign;
    const { evidence, source, date } = shows;
    const anchor = [{ css, ...(text !== undefined && { text }), evidence, source, date }];
    return [
      [id, { kind: 'do', evidence, source: remedy.source, date: remedy.date, anchor, unanchored: 'silent' }],
    ];
  });
  return Object.fromEntries(hints);
}

/** Parts of a hint that a page needs; the rest is for maintainers. Nothing points where the page is not sure. */
function pageHint({ note: _, evidence: __, anchor, ...hint }: Hint, sure: boolean): PageHint {
  const finders = sure
    ? anchor?.map(({ source: _, date: __, ...finder }) => splitSelectors(finder))
    : undefined;
  return { ...hint, ...(finders && { anchor: finders }) };
}

/**
 * Everything that the overlay needs for a page, or null if it shows nothing. Changes nothing that is stored of the
 * person.
 */
export async function brief(page: string, signature: number | null, sure: boolean): Promise<Briefing | null> {
  const settings = await effectiveSettings();
  const [siteId = ''] = page.split('/');
  const [site, guide] = [guides.sites[siteId], guides.pages[page]];
  if (!site || !guide || !settings.hints || settings.hiddenSites.includes(siteId)) return null;
  const journey = await journeyPosition(page);
  const speech = await loadSpeech(settings.language, navigator.languages, new Date());
  const onErrors = hintsOnErrors(page);
  const hints = applyAnswers(page, { ...onErrors, ...guide.hints }, settings.answers);
  const symptoms = symptomsOn(page);
  const sources = Object.entries(hints).map(([id, hint]) => [id, citeSource(hint, speech)]);
  const journeyKeys = journey ? [journey.id, `${journey.id}/${journey.path}`] : [];
  const symptomKeys = symptoms.flatMap(({ id, remedy }) => [`symptom/${id}`, remedy]);
  const hidden = settings.hiddenHints.filter((id) => id.startsWith(`${page}/`));
  return {
    page,
    unconfirmed: guide.signatures[signature ?? -1]?.evidence === 'inferred',
    isPageUnsure: !sure,
    site: site.name,
    hints: Object.fromEntries(
      Object.entries(hints)
        .filter(([, { unanchored }]) => sure || !unanchored)
        .map(([id, hint]) => [id, pageHint(hint, sure)]),
    ),
    sources: Object.fromEntries(sources),
    hidden: hidden.map((id) => id.slice(page.length + 1)),
    words: {
      ...(await textsUnder(
        [`${page}/`, 'overlay/'],
        [page, ...journeyKeys, ...symptomKeys],
        speech.language,
      )),
      ...Object.fromEntries(
        symptoms
          .filter(({ id }) => onErrors[id])
          .map(({ id, remedy }) => [`${page}/${id}`, speech.say(remedy)]),
      ),
    },
    language: speech.language,
    textSize: settings.textSize,
    journey,
    symptoms,
    first: [...Object.keys(onErrors), ...(journey?.first ? [journey.first] : [])],
    historic: Object.keys(guides.sources).filter((id) => guides.sources[id]?.historic),
  };
}
