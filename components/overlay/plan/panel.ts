import type { PanelMode } from '../../../engine/page/attention.ts';
import { type Box, isWithin } from './box.ts';
import { boxAt, type DockedPlace, type DockPosition, dock, dockOver, positionOf } from './dock.ts';
import { type Forms, leastOf, type Shape } from './form.ts';
import { isClear, roomOf, roomsAround } from './rooms.ts';
import type { Sizes, Survey } from './situation.ts';
import type { LayoutState, PanelPlace } from './state.ts';

/** Panel in its place, open or folded. */
export interface DockedPanel {
  open: Box | null;
  folded: Box | null;
  foldedShape: Shape;
  place: PanelPlace;
}

/** Way in which the panel is asked for. */
interface PanelRequest {
  mode: PanelMode;
  /**
   * Boxes that the words of the next step never cover, if the panel carries them: it does so where no card shows them,
   * and those of a problem may even lie on the blanks of labels.
   */
  offWords: Box[] | null;
  /** It only names the site. */
  isBare: boolean;
}

/** Pixels that a panel which only names the site may lie off its corner; further away it would be in the way. */
const BARE_DISTANCE = 60;

/** Finds a place for the panel off the obstacles: the last one if it is still free, or else the nearest to the position. */
function dockAgain(
  obstacles: Box[],
  forms: Forms,
  position: DockPosition,
  last: DockPosition | null,
  frame: Box,
): DockedPlace | null {
  const [form] = forms;
  if (!form) return null;
  const room = roomOf(frame);
  const lastBox = last && form.least === undefined ? boxAt(last, form, frame) : null;
  if (lastBox && isWithin(lastBox, room) && isClear(lastBox, obstacles))
    return { box: lastBox, shape: form.shape };
  return dock(roomsAround(room, obstacles, leastOf(forms)), forms, position, frame);
}

/**
 * Docks the panel where it covers nothing, or else its folded sign, which carries the first words of the next step where
 * nothing else does; unfolded by hand it lies over what it must.
 */
export function placePanel(
  { mode, offWords, isBare }: PanelRequest,
  survey: Survey,
  sizes: Sizes,
  { panel, foldedShape }: LayoutState,
  placedBoxes: Box[],
): DockedPanel {
  if (panel.isHeld) return { open: panel.box, folded: null, foldedShape, place: panel };
  const { frame, isRtl } = survey;
  const position = panel.preferred ?? { x: isRtl ? 0 : 1, y: 1 };
  const targets = [...survey.targets.values()].map(({ box }) => box);
  // A dialog that holds an element of a hint may fill the window.
  const dialogs = survey.dialogs.filter((dialog) => !targets.some((target) => isWithin(target, dialog)));
  const around = [...dialogs, ...targets, ...placedBoxes];
  const controls = [...survey.taken, ...around];
  const offText = [...controls, ...survey.dialogs, ...survey.text];
  const find = (obstacles: Box[], forms: Forms) => dockAgain(obstacles, forms, position, panel.last, frame);
  const [openForm] = sizes.whole.get('panel') ?? [];
  const sign = sizes.whole.get('folded') ?? [];

  let open: Box | null = null;
  if (openForm && mode !== 'folded') open = find(offText, [openForm])?.box ?? null;
  const corner = openForm && boxAt(position, openForm, frame);
  if (open && corner && isBare && mode === 'open') {
    if (Math.hypot(open.x - corner.x, open.y - corner.y) > BARE_DISTANCE) open = null;
  }
  if (openForm && mode === 'unfolded') open ??= dockOver(openForm, position, controls, survey.text, frame);
  if (open)
    return { open, folded: null, foldedShape, place: { ...panel, box: open, last: positionOf(open, frame) } };
  const bars = offWords ? sizes.bars('folded') : [];
  const bar = find(offText, bars) ?? find(controls, bars) ?? find([...(offWords ?? []), ...around], bars);
  const foldedForm = bar ?? find(offText, sign) ?? find(controls, sign);
  const box = foldedForm?.box ?? null;
  const last = foldedForm?.shape === 'sign' ? positionOf(foldedForm.box, frame) : bar ? panel.last : null;
  return {
    open: null,
    folded: box,
    foldedShape: foldedForm?.shape ?? 'sign',
    place: { ...panel, box, last },
  };
}
