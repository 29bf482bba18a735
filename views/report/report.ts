import { pathWordsOf } from '../../engine/privacy/path-words.ts';
import type { Personal } from '../../engine/privacy/private-kind.ts';
import type { Guides } from '../../guides/schema.ts';
import { type ComposedReport, compose } from '../../report/compose.ts';
import { MODULES } from '../../report/fields.ts';
import { formatDate, formatDateTime, type Speech } from '../speech.ts';
import type { ReportData } from './data.ts';
import { fieldGroups } from './groups.ts';
import { recipientView } from './recipient.ts';
import { missingScreenshot, screenshotView } from './screenshot.ts';
import { fieldTexts } from './texts.ts';
import type { ReportView, ScreenshotView, TickView } from './view.ts';

const PERSONAL: Personal[] = ['email', 'id', 'number'];

/** Formats the values of date fields. Anything that is not a date stays unchanged. */
function withFormattedDates(texts: Record<string, string>, speech: Speech): Record<string, string> {
  const isDate = (id: string, text: string) => id.endsWith('-date') && !Number.isNaN(Date.parse(text));
  const entries = Object.entries(texts).map(([id, text]) => [
    id,
    isDate(id, text) ? formatDateTime(text, speech) : text,
  ]);
  return Object.fromEntries(entries);
}

function composeReport(
  { draft, version }: ReportData,
  texts: Record<string, string>,
  screenshot: ScreenshotView | null,
  { pages, sites }: Guides,
  speech: Speech,
): ComposedReport {
  const { say } = speech;
  const modules = MODULES.filter((id) => draft.ticked.includes(`module/${id}`));
  return compose(
    {
      kind: draft.kind,
      texts: withFormattedDates(texts, speech),
      modules: modules.map((id) => say(`report/module/${id}`)),
      screenshot: screenshot?.isAttached ? screenshot.description : null,
      unmasked: PERSONAL.filter((kind) => draft.ticked.includes(`show/${kind}`)),
      pathWords: pathWordsOf(pages, sites),
      version,
    },
    say,
  );
}

/** Gives the day of a draft that was begun before today. */
function ageOf({ draft: { at } }: ReportData, speech: Speech): string | null {
  if (!at || new Date(at).toDateString() === speech.now.toDateString()) return null;
  return speech.say('report/age', { day: formatDate(at, speech) });
}

/** Translates the report page. */
export function reportView(data: ReportData, guides: Guides, speech: Speech): ReportView {
  const { draft, notice, hasStorageFailed } = data;
  const { say } = speech;
  const texts = fieldTexts(data, guides, speech);
  const screenshot = draft.kind === 'report' ? screenshotView(data, speech) : null;
  const { subject, text, description, personal } = composeReport(data, texts, screenshot, guides, speech);
  const tickView = (id: string, label: string): TickView => ({
    id,
    label,
    isTicked: draft.ticked.includes(id),
  });
  return {
    kind: draft.kind,
    age: ageOf(data, speech),
    recipient: recipientView(data, guides, speech),
    groups: fieldGroups(draft.kind, texts, say),
    modules: MODULES.map((id) => tickView(`module/${id}`, say(`report/module/${id}`))),
    screenshot,
    missingScreenshot: missingScreenshot(data, speech),
    masks: PERSONAL.filter((kind) => personal[kind] > 0).map((kind) =>
      tickView(`show/${kind}`, say(`report/show/${kind}`, { number: personal[kind] })),
    ),
    subject,
    text,
    maskedDescription: description,
    notice: notice && say(notice),
    hasStorageFailed,
    say,
  };
}
