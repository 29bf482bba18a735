import { fingerprint, indexOfAnswered } from '../../engine/page/answers.ts';
import type { Guides } from '../../guides/schema.ts';
import type { Settings } from '../../platform/items.ts';
import type { Speech } from '../speech.ts';
import type { PopupData } from './popup.ts';

type Answers = Settings['answers'];

/** A hint that may point at the wrong place, with the person's answer if there is one. */
export interface PointingView {
  hint: string;
  /** Fingerprint of the finder. */
  finder: string;
  text: string;
  /** Accessible name of the control it points at; empty if it has none. */
  control: string;
  isRight: boolean | null;
}

/** Answers about the hints of a page. An answer about a finder that the guide has lost since is left out. */
export function answersOn(page: string | null, answers: Answers, { pages }: Guides): Answers {
  const hints = pages[page ?? '']?.hints ?? {};
  const valid = Object.entries(hints).flatMap(([name, hint]): [string, Answers[string]][] => {
    const answer = answers[`${page}/${name}`];
    return answer && indexOfAnswered(hint, answer) >= 0 ? [[`${page}/${name}`, answer]] : [];
  });
  return Object.fromEntries(valid);
}

/** Hints of the open page that the person may judge or has judged. */
export function pointingViews(
  { facts: { tab }, settings }: PopupData,
  guides: Guides,
  { say }: Speech,
): PointingView[] {
  const page = tab?.page ?? null;
  const answers = answersOn(page, settings.answers, guides);
  const questions = (tab?.unsure ?? []).flatMap(({ id, control, by }): PointingView[] => {
    const hint = `${page}/${id}`;
    const pointer = guides.pages[page ?? '']?.hints[id]?.anchor?.[by];
    if (!pointer || answers[hint]?.finder === fingerprint(pointer)) return [];
    return [{ hint, finder: fingerprint(pointer), text: say(hint), control, isRight: null }];
  });
  const judgements = Object.entries(answers)
    .filter(([hint]) => !questions.some((question) => question.hint === hint))
    .map(([hint, { finder, right }]) => ({ hint, finder, text: say(hint), control: '', isRight: right }));
  return [...questions, ...judgements];
}
