import type { Facts } from '../../checks/schema.ts';
import type { Progress } from '../../engine/journey/progress.ts';
import type { ReportDraft, Screenshot } from '../../platform/draft.ts';
import type { Originals } from '../../platform/original-texts.ts';
import type { EffectiveSettings } from '../../platform/policy.ts';
import type { Platform } from '../../report/system.ts';

/** Texts of the screenshot that the person may reveal, in memory only. Boxes are in pixels of a picture of this size. */
export interface Reveal extends Pick<Originals, 'areas'> {
  /** Time of the picture. */
  at: string;
  width: number;
  height: number;
  /** Indices of the revealed areas. */
  shown: number[];
  /** `data:` address of an image of the revealed areas alone; null if nothing is revealed. */
  source: string | null;
}

/** Stored and observed data that a report is made from. */
export interface ReportData {
  draft: ReportDraft;
  screenshot: Screenshot | null;
  reveal: Reveal | null;
  settings: EffectiveSettings;
  progress: Progress;
  facts: Facts;
  system: Platform;
  version: string;
  /** Key of the sentence on the last action. */
  notice: string | null;
  hasStorageFailed: boolean;
}
