import { formatDateTime, type Speech } from '../speech.ts';
import type { ReportData } from './data.ts';
import type { ScreenshotView } from './view.ts';

/** Describes the screenshot, if the draft has one. */
export function screenshotView(
  { draft, screenshot, settings }: ReportData,
  speech: Speech,
): ScreenshotView | null {
  const { say } = speech;
  const { seen: reportedPage, boxes, texts } = draft;
  if (!screenshot || !reportedPage || !settings.organisation.pictures) return null;
  const { png, width, height, readable: count } = screenshot;
  const page = reportedPage.page ? say(reportedPage.page) : reportedPage.address;
  const day = formatDateTime(reportedPage.at, speech);
  return {
    source: `data:image/png;base64,${png}`,
    width,
    height,
    boxes,
    description: texts.picture ?? say('report/picture/alt', { page, day, count }),
    isAttached: !draft.ticked.includes('without-picture'),
  };
}

/** Gives the reason why there is no screenshot, and says how to take one. */
export function missingScreenshot({ draft, settings }: ReportData, { say }: Speech): string {
  if (!settings.organisation.pictures) return say('report/picture/organisation');
  const button = say('popup/report');
  if (draft.seen?.why) return say(`report/picture/${draft.seen.why}`, { button });
  return say(draft.elsewhere ? 'report/picture/other-page' : 'report/picture/none', { button });
}
