import { isDoubtful } from '../../engine/page/confidence.ts';
import { labelOf } from '../../engine/page/label.ts';
import type { PlacedHint, Placement } from '../../engine/page/placement.ts';
import type { Kind } from '../../guides/schema.ts';
import type { Briefing, PageStatus } from '../../platform/briefing.ts';
import type { Say } from '../speech.ts';

/** Hint as the overlay shows it. */
export interface ShownHint {
  /** Full id, `<site>/<page>/<hint>`. */
  id: string;
  kind: Kind;
  placement: Placement;
  text: string;
  /** Name of the control as the page writes it; empty if it has no name to quote. */
  control: string;
  element: Element | null;
  /** Source and its date, translated. */
  source: string;
  /** Better knowledge has replaced the source. */
  isHistoric: boolean;
}

/**
 * Letters of a control's name that a hint quotes: enough to know it by, on a page whose labels are whole paragraphs.
 */
const QUOTE_LENGTH = 60;

/** Name of a control as a hint quotes it: a long one ends after a whole word. */
function quoteOf(element: Element): string {
  const name = labelOf(element);
  if (name.length <= QUOTE_LENGTH) return name;
  const words = name.slice(0, QUOTE_LENGTH).replace(/\s+\S*$/, '');
  return `${words}…`;
}

/** Presents a hint, with the name of its control as the page writes it. */
export function shownHint(
  { id, hint, element, finder, placement }: PlacedHint,
  { page, sources, historic }: Briefing,
  say: Say,
): ShownHint {
  const fullId = `${page}/${id}`;
  const caveat = element && finder?.evidence === 'inferred' ? ` ${say('overlay/inferred')}` : '';
  return {
    id: fullId,
    kind: hint.kind,
    placement,
    element,
    text: say(fullId),
    control: element ? quoteOf(element) : '',
    source: `${sources[id]}.${caveat}`,
    isHistoric: historic.includes(hint.source),
  };
}

/** Characters of a control's name that go into a report. */
const NAME_LENGTH = 80;

/** Lists the hints that do not point, and those that may point at the wrong place. */
export function hintStatus(hints: PlacedHint[]): Pick<PageStatus, 'missing' | 'unsure'> {
  const unsure = hints.filter((hint) => hint.placement !== 'panel' && isDoubtful(hint));
  return {
    missing: hints.filter(({ element, hint }) => hint.anchor && !element).map(({ id }) => id),
    unsure: unsure.map(({ id, hint, element, finder }) => ({
      id,
      control: element ? labelOf(element).slice(0, NAME_LENGTH) : '',
      by: finder ? (hint.anchor?.indexOf(finder) ?? -1) : -1,
    })),
  };
}
