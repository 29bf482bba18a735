import { placeBeside, standsBeside } from './beside.ts';
import { type Box, isWithin } from './box.ts';
import type { Forms } from './form.ts';
import { placeCard } from './near.ts';
import { isClear, roomOf } from './rooms.ts';
import type { Situation, Survey, Target } from './situation.ts';
import type { HintPlace } from './state.ts';

/** Box of the last plan, moved along with its element. */
function movedAlong({ box, target }: HintPlace, now: Box): Box {
  // Not in whole pixels: rounded frame after frame, it would creep away from an element that is animated.
  return { ...box, x: box.x + now.x - target.x, y: box.y + now.y - target.y };
}

/** Finds a place for a marker: the last one, if it is still free, or else beside the words of its element. */
function placeMarker(
  forms: Forms,
  { textBox }: Target,
  survey: Survey,
  last: HintPlace | undefined,
): HintPlace | null {
  const [form] = forms;
  if (!form) return null;
  const lastBox = last?.shape === 'sign' ? movedAlong(last, textBox) : null;
  const isFree =
    lastBox &&
    standsBeside(lastBox, textBox) &&
    isWithin(lastBox, survey.frame) &&
    isClear(lastBox, [...survey.taken, ...survey.text]);
  const size = { width: form.width, height: form.height };
  const box = isFree ? lastBox : placeBeside(textBox, size, survey);
  return box && { box, shape: 'sign', target: textBox };
}

/** Further forms of a hint: a few words in a corner are worth it for the next step alone; a pressed hint is shown whole. */
function barsFor(id: string, { request: { pressed, lead }, sizes }: Situation): Forms {
  const bars = sizes.bars(id);
  if (pressed === id) return bars.filter(({ shape }) => shape === 'wide');
  return id === lead?.hint ? bars : bars.filter(({ shape }) => shape !== 'block' && shape !== 'slip');
}

/** Finds a place for the open card, first where it covers no text, signs and panel included. */
export function placeOpenCard(
  id: string,
  target: Target,
  situation: Situation,
  placedBoxes: Box[],
): HintPlace | null {
  const { survey, sizes, before } = situation;
  const targetBoxes = [...survey.targets.values()].map(({ box }) => box);
  const controls = [...survey.taken, ...targetBoxes];
  const offControls = [...controls, ...target.foreignDialogs, ...placedBoxes];
  const markers = [...placeMarkers(situation, placedBoxes).values()].flatMap((place) => place?.box ?? []);
  const panel = before.panel.box ? [before.panel.box] : [];
  const offText = [...offControls, ...survey.text, ...markers, ...panel];
  const last = before.places.get(id);
  const place = placeCard([offText, offControls], {
    whole: sizes.whole.get(id) ?? [],
    bars: () => barsFor(id, situation),
    target: target.box,
    isRtl: survey.isRtl,
    room: roomOf(survey.frame),
    controls,
    last: last ? { box: movedAlong(last, target.textBox), shape: last.shape } : null,
  });
  return place && { box: place.box, shape: place.shape, target: target.textBox };
}

/** Plans the signs, whose own elements they keep off only by their words. */
export function placeMarkers({ request, survey, sizes, before }: Situation, placedBoxes: Box[]) {
  const places = new Map<string, HintPlace | null>();
  for (const { id, placement } of request.hints) {
    const target = survey.targets.get(id);
    const forms = sizes.whole.get(id);
    if (placement !== 'marker' || !target || !forms) continue;
    // What lies within another target, as a button in a list of them, keeps off that one's content alone.
    const targetBoxes = [...survey.targets.values()]
      .filter((other) => other === target || !isWithin(target.box, other.box))
      .map(({ textBox }) => textBox);
    const boxes = [...places.values()].flatMap((place) => place?.box ?? []);
    const obstacles = [...survey.taken, ...targetBoxes, ...target.foreignDialogs, ...placedBoxes, ...boxes];
    const place = target.isUsable
      ? placeMarker(forms, target, { ...survey, taken: obstacles }, before.places.get(id))
      : null;
    places.set(id, place);
  }
  return places;
}
