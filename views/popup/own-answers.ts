import type { Findable } from '../../engine/finder.ts';
import type { OwnAnswer } from '../../platform/policy-shape.ts';
import type { Speech } from '../speech.ts';
import type { SymptomView } from './symptoms.ts';

/** Id of an answer of the organisation, by its place in the policy. No symptom of the guides has a slash. */
const idOf = (index: number) => `organisation/${index + 1}`;

/** Answers of the organisation, as the finder reads them. */
export const findableAnswers = (answers: OwnAnswer[]): Findable[] =>
  answers.map(({ title, phrasings = [], remedies }, index) => ({
    id: idOf(index),
    phrases: [title, ...phrasings],
    texts: remedies,
  }));

/** Shows an answer of the organisation as it was written, and says whose it is. */
export function ownAnswerView(
  { title, remedies, link }: OwnAnswer,
  index: number,
  { say }: Pick<Speech, 'say'>,
): SymptomView {
  return {
    id: idOf(index),
    text: title,
    origin: say('popup/symptoms/organisation'),
    remedies: remedies.map((text, position) => ({
      id: `${position + 1}`,
      text,
      isLast: false,
      journey: null,
      source: null,
      isHistoric: false,
    })),
    ...(link !== undefined && { link: { text: new URL(link).host, address: link } }),
  };
}
