import { hostsOf } from '../../engine/page/address.ts';
import { guides } from '../../guides/index.ts';
import { browser } from '../../platform/browser.ts';
import { draft, screenshot } from '../../platform/draft.ts';
import { gatherFacts } from '../../platform/facts.ts';
import { effectiveSettings } from '../../platform/policy.ts';
import { progress } from '../../platform/progress.ts';
import { read } from '../../platform/store.ts';
import { gatherSystem } from '../../platform/system.ts';
import { tabStatus } from '../../platform/tab-status.ts';
import { factsFrom } from '../../views/facts.ts';
import type { ReportData } from '../../views/report/data.ts';

const { version } = browser.runtime.getManifest();

/** Gathers what the report is made from: stored items, this computer, and the person's tab. */
export async function gatherReport(): Promise<ReportData> {
  const [storedDraft, image, settings, walk, general, tab, system] = await Promise.all([
    read(draft),
    read(screenshot),
    effectiveSettings(),
    read(progress),
    gatherFacts(hostsOf(guides.sites)),
    tabStatus(),
    gatherSystem(),
  ]);
  return {
    draft: storedDraft,
    screenshot: image,
    reveal: null,
    settings,
    progress: walk,
    facts: factsFrom(general, tab, guides),
    system,
    version,
    notice: null,
    hasStorageFailed: false,
  };
}
