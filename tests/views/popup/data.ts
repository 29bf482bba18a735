import { clearing, settings } from '../../../platform/items.ts';
import { applyPolicy } from '../../../platform/policy.ts';
import { progress } from '../../../platform/progress.ts';
import type { PopupData } from '../../../views/popup/popup.ts';
import { facts } from '../../checks/facts.ts';

/** Data of a popup on which nothing is stored, with the changes that a test needs. */
export const popupData = (change: Partial<PopupData> = {}): PopupData => ({
  settings: applyPolicy({}, { ...settings.empty, language: 'en' }),
  progress: progress.empty,
  facts: facts(),
  findings: [],
  clocks: {},
  newClock: null,
  calendarFile: null,
  clearing: clearing.empty,
  sketches: [],
  version: '1',
  container: 'popup',
  hasStorageFailed: false,
  notice: null,
  ...change,
});
