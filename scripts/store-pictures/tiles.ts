import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../run.ts';
import { openPractice, type PictureStage, pictureOf } from './stage.ts';

const STYLE = `
  * { box-sizing: border-box; margin: 0; }
  body { display: flex; height: 100vh; overflow: hidden; background: #edf6f2; color: #1c2430; font-family: "Segoe UI", "Liberation Sans", Arial, sans-serif; }
  .words { display: flex; flex-direction: column; justify-content: center; }
  svg { display: block; }
  h1 { color: #0b5d45; line-height: 1.1; }
  p { line-height: 1.35; }
  .small .words { padding: 0 32px; gap: 10px; }
  .small svg { width: 64px; height: 64px; }
  .small h1 { font-size: 40px; }
  .small p { font-size: 19px; }
  .unofficial { color: #4a5563; }
  .wide .words { flex: 0 0 520px; padding: 0 64px; gap: 20px; }
  .wide svg { width: 96px; height: 96px; }
  .wide h1 { font-size: 64px; }
  .wide p { font-size: 25px; }
  .wide img { align-self: flex-start; border-left: 1px solid #d5dae1; }`;

/** Size of a tile, and how it is laid out. */
interface Tile {
  width: number;
  height: number;
  layout: 'small' | 'wide';
}

/** Tiles of the stores, by the end of their file's name. */
export const tiles: Record<string, Tile> = {
  small: { width: 440, height: 280, layout: 'small' },
  marquee: { width: 1400, height: 560, layout: 'wide' },
};

/** Window beside the words of the wide tile. */
const BESIDE = { width: 880, height: 560 };

const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Name after “Segnavia”, in two parts, and the first sentence of the summary. */
function wordsOf(language: string): { unofficial: string; about: string; summary: string } {
  const texts: Record<string, string> = JSON.parse(read(`locales/${language}.json`));
  const { name = '', description = '' } = texts;
  const [, unofficial = '', about = ''] = /\((.+)\)\s*:\s*(.+)/.exec(name) ?? [];
  return { unofficial, about, summary: `${description.split('. ')[0]}.` };
}

/** Page that is one tile. */
export async function openTile(stage: PictureStage, { width, height, layout }: Tile): Promise<Page> {
  const { unofficial, about, summary } = wordsOf(stage.language);
  const isWide = layout === 'wide';
  const picture = isWide ? await pictureOf(await openPractice(stage, 'eu-login/identify', BESIDE)) : null;
  const page = await stage.context.newPage();
  await page.setViewportSize({ width, height });
  await page.setContent(`<html lang="${stage.language}"><style>${STYLE}</style><body class="${layout}">
    <div class="words">${read('public/icon.svg')}<h1>Segnavia</h1><p>${about}</p>
    ${isWide ? `<p>${summary}</p>` : ''}<p class="unofficial">${unofficial}</p></div>
    ${picture === null ? '' : `<img src="${picture}">`}</body></html>`);
  return page;
}
