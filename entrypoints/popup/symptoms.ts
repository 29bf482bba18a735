import type { SymptomView } from '../../components/popup/symptom-view.ts';
import type { View } from '../../components/popup/view.ts';
import { guides } from '../../guides/index.ts';
import { sourceInWords } from '../../platform/words.ts';

const { symptoms, sources } = guides;

/** The reasons for being stuck with their remedies, in words. */
export function symptomsOf(language: string, words: View['words']): SymptomView[] {
  return Object.entries(symptoms).map(([id, { remedies }]) => ({
    id,
    text: words(`symptom/${id}`),
    remedies: Object.entries(remedies).map(([remedy, { kind, journey, source, date }]) => ({
      id: remedy,
      text: words(`symptom/${id}/${remedy}`),
      last: kind === 'last',
      journey: journey ? { id: journey, name: words(journey) } : null,
      source: sourceInWords({ source, date }, language, words),
      historic: sources[source]?.historic === true,
    })),
  }));
}
