import { heed } from '../../engine/answers.ts';
import { apart, present } from '../../engine/marks.ts';
import { guides } from '../../guides/index.ts';
import type { Hint, Told } from '../../guides/schema.ts';
import type { Briefing } from '../../platform/messages.ts';
import { inForce } from '../../platform/policy.ts';
import { languageFor, sourceInWords, speak, wordsUnder } from '../../platform/words.ts';
import { picturedOn } from './pictures.ts';
import { advance } from './way.ts';

/** The reasons for being stuck that can show on a page, each with its first remedy. */
function symptomsOn(page: string): Briefing['symptoms'] {
  return Object.entries(guides.symptoms).flatMap(([id, { shows, remedies }]) =>
    shows?.pages.includes(page)
      ? [{ id, present: shows.present.map(present), remedy: `symptom/${id}/${Object.keys(remedies)[0]}` }]
      : [],
  );
}

/** Of a hint what a page needs of it; the rest is for those who keep the guides. */
function told({ note: _, evidence: __, anchor, ...hint }: Hint): Told {
  const ways = anchor?.map(({ source: _, date: __, ...way }) => apart(way));
  return { ...hint, ...(ways && { anchor: ways }) };
}

/** All that the overlay needs for a page; null where nothing is to be shown. */
export async function brief(
  page: string,
  signature: number | null,
  arrived: boolean,
): Promise<Briefing | null> {
  const { hints: on, hiddenHints, hiddenSites, answers, language: chosen, textSize } = await inForce();
  const [siteId = ''] = page.split('/');
  const [site, guide] = [guides.sites[siteId], guides.pages[page]];
  if (!site || !guide) return null;
  const journey = await advance(page, arrived);
  if (!on || hiddenSites.includes(siteId)) return null;
  const language = languageFor(chosen, navigator.languages);
  const words = speak(language);
  const hints = heed(page, guide.hints, answers);
  const symptoms = symptomsOn(page);
  const sources = Object.entries(guide.hints).map(([id, hint]) => [id, sourceInWords(hint, language, words)]);
  const ways = journey ? [journey.id, `${journey.id}/${journey.path}`] : [];
  const stuck = symptoms.flatMap(({ id, remedy }) => [`symptom/${id}`, remedy]);
  const historic = Object.entries(guides.sources).flatMap(([id, source]) => (source.historic ? [id] : []));
  return {
    page,
    unconfirmed: guide.signatures[signature ?? -1]?.evidence === 'inferred',
    site: site.name,
    hints: Object.fromEntries(Object.entries(hints).map(([id, hint]) => [id, told(hint)])),
    sources: Object.fromEntries(sources),
    hidden: hiddenHints.filter((id) => id.startsWith(`${page}/`)).map((id) => id.slice(page.length + 1)),
    words: wordsUnder([`${page}/`, 'overlay/'], [...ways, ...stuck], language),
    language,
    textSize,
    journey,
    symptoms,
    historic,
    pictured: picturedOn(page),
  };
}
