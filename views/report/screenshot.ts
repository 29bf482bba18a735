import { placeOf } from '../../report/areas.ts';
import { formatDateTime, type Speech } from '../speech.ts';
import type { ReportData, Reveal } from './data.ts';
import type { AreaView, ScreenshotView } from './view.ts';

/** Names the areas that the person may reveal by number and place. */
function areaViews(reveal: Reveal, { say }: Speech): AreaView[] {
  const { areas, width, height } = reveal;
  const places = say('report/reveal/places').split(' | ');
  return areas.map(({ box }, at) => ({
    box: { x: box.x / width, y: box.y / height, width: box.width / width, height: box.height / height },
    label: say('report/reveal/area', {
      number: at + 1,
      place: places[placeOf(box, { width, height })] ?? '',
    }),
    isShown: reveal.shown.includes(at),
  }));
}

/** Describes the screenshot, if the draft has one. */
export function screenshotView(
  { draft, screenshot, reveal: offer, settings }: ReportData,
  speech: Speech,
): ScreenshotView | null {
  const { say } = speech;
  const { seen: reportedPage, boxes, texts } = draft;
  if (!screenshot || !reportedPage || !settings.organisation.pictures) return null;
  const { png, width, height, readable } = screenshot;
  const reveal = offer?.at === reportedPage.at ? offer : null;
  const count = readable + (reveal?.shown.length ?? 0);
  const page = reportedPage.page ? say(reportedPage.page) : reportedPage.address;
  const day = formatDateTime(reportedPage.at, speech);
  return {
    source: `data:image/png;base64,${png}`,
    width,
    height,
    boxes,
    areas: reveal ? areaViews(reveal, speech) : [],
    revealedSource: reveal?.source ?? null,
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
