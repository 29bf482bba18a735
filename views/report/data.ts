import type { Facts } from '../../checks/schema.ts';
import type { Progress } from '../../engine/journey/progress.ts';
import type { ReportDraft, Screenshot } from '../../platform/draft.ts';
import type { EffectiveSettings } from '../../platform/policy.ts';
import type { Platform } from '../../report/system.ts';

/** Stored and observed data that a report is made from. */
export interface ReportData {
  draft: ReportDraft;
  screenshot: Screenshot | null;
  settings: EffectiveSettings;
  progress: Progress;
  facts: Facts;
  system: Platform;
  version: string;
  /** Key of the sentence on the last action. */
  notice: string | null;
  hasStorageFailed: boolean;
}
