import { isMeasuredPage, type MeasuredPage } from '../../engine/privacy/answers-of-pages.ts';
import { captureTab, measureTab } from '../../platform/capture.ts';
import type { Screenshot } from '../../platform/draft.ts';
import { cutOut, type Originals } from '../../platform/original-texts.ts';
import { drawSafePicture } from '../../platform/safe-picture.ts';
import { areasOf, unreadLines } from '../../report/areas.ts';
import { base64 } from '../../report/eml.ts';
import { inPixels, scaleOf, steadyInPixels } from '../../report/readable-boxes.ts';

/** Attempts at a picture of a page that keeps moving. */
const TRIES = 3;
/** Milliseconds between two pictures: Chromium allows two a second, and what moves has moved by then. */
const PAUSE = 550;

const pause = () => new Promise((done) => setTimeout(done, PAUSE));

/** Measures a page. Rejects where the browser lets nobody in, or the page's answer is broken. */
export async function measureSafely(
  tabId: number,
  look: Parameters<typeof measureTab>[1],
): Promise<MeasuredPage> {
  const answer = await measureTab(tabId, look);
  if (!isMeasuredPage(answer)) throw new Error('The page answered with no measurement.');
  return answer;
}

/** Takes two pictures, and measures the page before, between and after. */
async function look(tabId: number, isRecognised: boolean) {
  const measure = (isLast: boolean) => measureSafely(tabId, { isRecognised, isLast });
  const before = await measure(false);
  const first = await captureTab(tabId);
  const between = await measure(false);
  await pause();
  const second = await captureTab(tabId);
  const after = await measure(true);
  return { measurements: [before, between, after] as const, pictures: [first, second] as const };
}

/** Picture in which only what is known to be harmless can be read, and the original texts that it does not show. */
export interface Capture {
  screenshot: Screenshot;
  originals: Originals;
}

/** Draws what may be read of two pictures, and cuts out what the person may reveal. */
async function drawCapture({ measurements, pictures }: Awaited<ReturnType<typeof look>>, scale: number) {
  const [first] = pictures;
  const [{ layout }] = measurements;
  const readable = steadyInPixels(measurements, first, 'readable');
  const parts = layout.map((part) => ({ ...part, ...inPixels(part, scale) }));
  const picture = await drawSafePicture(pictures, readable, parts, scale);
  const lines = unreadLines(steadyInPixels(measurements, first, 'offered'), readable);
  const { png, boxes } = await cutOut(pictures, lines);
  return {
    screenshot: { ...picture, png: base64(picture.png) },
    originals: { png: base64(png), areas: areasOf(boxes) },
  };
}

/** Takes a picture, or returns the reason for having none. */
export async function takePicture(
  tabId: number,
  isRecognised: boolean,
): Promise<Capture | 'moved' | 'refused'> {
  for (let tries = 1; tries <= TRIES; tries++) {
    try {
      const sight = await look(tabId, isRecognised);
      const { measurements, pictures } = sight;
      const scale = scaleOf(measurements[0].viewport, pictures[0]);
      const isSteady = !measurements.some(({ isUnsteady }) => isUnsteady);
      if (scale !== null && (isSteady || tries === TRIES)) {
        const capture = await drawCapture(sight, scale);
        for (const each of pictures) each.close();
        return capture;
      }
      for (const each of pictures) each.close();
      await pause();
    } catch (error) {
      console.warn('Segnavia could not take a picture of the page.', error);
      return 'refused';
    }
  }
  return 'moved';
}
