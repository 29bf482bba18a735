import { startJourney } from '../../engine/journey/begin.ts';
import { forgetJourney, leaveJourney, moveToStep, type Progress } from '../../engine/journey/progress.ts';
import { nextPath } from '../../engine/journey/steps.ts';
import { guides } from '../../guides/index.ts';
import { progress } from '../../platform/progress.ts';
import { change, read } from '../../platform/store.ts';
import type { PopupData } from '../../views/popup/popup.ts';
import type { PopupActions } from '../../views/popup/view.ts';

type JourneyActions = Pick<
  PopupActions,
  | 'beginJourney'
  | 'completeStep'
  | 'restartJourney'
  | 'openStart'
  | 'leaveJourney'
  | 'finishJourney'
  | 'forgetJourney'
>;

/** Saves progress, and shows this notice or none. */
type SaveProgress = (saving: Promise<unknown>, notice: PopupData['notice']) => Promise<void>;

const now = () => new Date().toISOString();

/** Actions on journeys. `openInPlace` opens an address in place of the open page. */
export function journeyActions(
  save: SaveProgress,
  openInPlace: (address: string) => Promise<void>,
): JourneyActions {
  const update = (step: (current: Progress) => Progress, notice: PopupData['notice'] = null) =>
    save(change(progress, step), notice);

  async function begin(journey: string, places: Progress['places']): Promise<void> {
    const start = startJourney(guides.journeys[journey], places[journey], now());
    if (!start) return;
    await update((current) => moveToStep(current, journey, start.step, start.at));
    if (start.address) await openInPlace(start.address);
  }

  const remove = (journey: string, key: string) =>
    void update((current) => forgetJourney(current, journey), { key, journey });
  const finishJourney = (journey: string) => remove(journey, 'popup/journey/finished');

  return {
    beginJourney: (journey) => void read(progress).then(({ places }) => begin(journey, places)),
    completeStep(journey, path) {
      const guide = guides.journeys[journey];
      const next = guide && nextPath(guide, path);
      if (next) void update((current) => moveToStep(current, journey, next, now()));
      else finishJourney(journey);
    },
    restartJourney: (journey) => void begin(journey, {}),
    openStart: (journey) => void openInPlace(guides.journeys[journey]?.start ?? ''),
    leaveJourney: () => void update(leaveJourney),
    finishJourney,
    forgetJourney: (journey) => remove(journey, 'popup/journey/deleted'),
  };
}
