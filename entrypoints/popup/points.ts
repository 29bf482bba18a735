import type { Facts } from '../../checks/schema.ts';
import type { PointView } from '../../components/popup/point-view.ts';
import type { View } from '../../components/popup/view.ts';
import { fingerprint, placeOf } from '../../engine/answers.ts';
import { guides } from '../../guides/index.ts';
import type { Settings } from '../../platform/items.ts';

type Answers = Settings['answers'];

/** What the person has said of hints of this page, as far as the guide still has what pointed. */
export function answersOn(page: string | null, answers: Answers): Answers {
  const hints = guides.pages[page ?? '']?.hints ?? {};
  const own = Object.keys(hints).flatMap((id) => {
    const answer = answers[`${page}/${id}`];
    return answer && placeOf(hints[id], answer) >= 0 ? [[`${page}/${id}`, answer] as const] : [];
  });
  return Object.fromEntries(own);
}

/** The hints of the page in sight of which it is asked, or has been answered, whether they point at the right place. */
export function pointsView({ tab }: Facts, answers: Answers, words: View['words']): PointView[] {
  const page = tab?.page ?? null;
  const given = answersOn(page, answers);
  const asked = (tab?.unsure ?? []).flatMap(({ id, control, by }): PointView[] => {
    const [hint, pointed] = [`${page}/${id}`, guides.pages[page ?? '']?.hints[id]?.anchor?.[by]];
    if (!pointed || given[hint]?.finder === fingerprint(pointed)) return [];
    return [{ hint, finder: fingerprint(pointed), text: words(hint), control, right: null }];
  });
  const answered = Object.entries(given)
    .filter(([hint]) => !asked.some((one) => one.hint === hint))
    .map(([hint, { finder, right }]) => ({ hint, finder, text: words(hint), control: '', right }));
  return [...asked, ...answered];
}
