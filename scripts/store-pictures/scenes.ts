import type { Page } from '@playwright/test';
import { openOwn, openPractice, type PictureStage, pictureOf, WHOLE } from './stage.ts';

/** Width of a side panel beside a page, in CSS pixels. */
const PANEL = 400;

/** Page that is one picture of the stores. */
export type Scene = (stage: PictureStage) => Promise<Page>;

/** Page of the practice site with Segnavia's side panel beside it, as a browser shows the two. */
async function besidePanel(stage: PictureStage, name: string): Promise<Page> {
  const page = await openPractice(stage, name, { ...WHOLE, width: WHOLE.width - PANEL });
  const panel = await openOwn(stage, '/sidepanel.html', { ...WHOLE, width: PANEL });
  // The panel tells of the tab in front.
  await page.bringToFront();
  await panel.locator('.where.ok').waitFor();
  const [left, right] = [await pictureOf(page), await pictureOf(panel)];
  const sheet = await stage.context.newPage();
  await sheet.setViewportSize(WHOLE);
  await sheet.setContent(
    `<body style="margin:0;display:flex;background:#d5dae1"><img src="${left}"><img src="${right}" style="margin-left:1px"></body>`,
  );
  return sheet;
}

/** Scenes of the screenshots, by the end of their file's name, which is the order in which a store shows them. */
export const scenes: Record<string, Scene> = {
  // First of all: later a journey has begun.
  '4-welcome': (stage) => openOwn(stage, '/welcome.html'),
  '1-start': (stage) => openPractice(stage, 'imi/start'),
  '2-sign-in': (stage) => openPractice(stage, 'eu-login/identify'),
  '3-beside': (stage) => besidePanel(stage, 'eu-login/authenticate'),
  '5-handout': (stage) => openOwn(stage, '/handout.html?journey=imi-first-access'),
};
