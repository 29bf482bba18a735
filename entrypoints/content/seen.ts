import type { SeenHint, SeenJourney, View } from '../../components/overlay/view.ts';
import type { Chosen } from '../../engine/choose.ts';
import { labelOf } from '../../engine/label.ts';
import type { Look } from '../../engine/look.ts';
import { doubtful } from '../../engine/sure.ts';
import type { Way } from '../../guides/schema.ts';
import type { Briefing, Whereabouts } from '../../platform/messages.ts';

type Words = View['words'];

/** A hint in words, with the name of its control as the page writes it. */
export function seen(
  { id, hint, element, finder, state }: Chosen,
  { page, sources, historic, pictured }: Briefing,
  words: Words,
  sketches: ReadonlyMap<string, string>,
): SeenHint {
  const { kind, source } = hint;
  const full = `${page}/${id}`;
  return {
    ...(pictured.includes(full) && { picture: sketches.get(full) ?? null }),
    id: `${page}/${id}`,
    kind,
    state,
    element,
    text: words(`${page}/${id}`),
    control: element ? labelOf(element) : '',
    source: `${sources[id]}.${
      element && finder?.evidence === 'inferred' ? ` ${words('overlay/inferred')}` : ''
    }`,
    historic: historic.includes(source),
  };
}

/** Which hints do not point, and which perhaps at the wrong place. */
export function standing(chosen: Chosen[]): Pick<Whereabouts, 'missing' | 'unsure'> {
  const unsure = chosen.filter((one) => one.state !== 'panel' && doubtful(one));
  return {
    missing: chosen.filter(({ element, hint }) => hint.anchor && !element).map(({ id }) => id),
    unsure: unsure.map(({ id, hint, element, finder }) => ({
      id,
      control: element ? labelOf(element).slice(0, 80) : '',
      by: hint.anchor?.indexOf(finder as Way) ?? -1,
    })),
  };
}

/** The journey in words; null off it. */
export function journeyIn({ journey }: Briefing, words: Words): SeenJourney | null {
  if (!journey) return null;
  const { id, path, number, of, here, offWeb } = journey;
  return { name: words(id), step: words(`${id}/${path}`), number, of, here: here && !offWeb };
}

/** The reasons for being stuck whose signs this page bears. */
export function symptomsIn({ symptoms }: Briefing, words: Words, { bears }: Look): View['symptoms'] {
  const shown = symptoms.filter(({ present }) => present.every(bears));
  return shown.map(({ id, remedy }) => ({ id, text: words(`symptom/${id}`), remedy: words(remedy) }));
}
