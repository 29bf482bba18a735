import type { Page, Worker } from '@playwright/test';
import { layOutCases } from '../../practice/hostile/pictures/board.ts';
import { type PictureCase, pictureCases } from '../../practice/hostile/pictures/cases.ts';
import { expect, practice, test } from './chromium.ts';
import { pressInRealPopup } from './real-popup.ts';

const { secrets, over, wild, harmless } = pictureCases;

type Storage = {
  storage: {
    local: {
      get(key: string): Promise<Record<string, { value: { png: string } }>>;
      set(items: object): Promise<void>;
    };
  };
};

/** Boxes of what is looked at in each cell, in CSS pixels. */
const boxesOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('#board .cell')].map((cell) => {
      const { x, y, width, height } = (cell.querySelector('[data-secret]') ?? cell).getBoundingClientRect();
      return { name: cell.dataset.case ?? '', x, y, width, height };
    }),
  );

/** Pixels of each box that come from the page, and not from the few colours in which a layout is drawn. */
const pixelsOfPage = (page: Page, png: string, boxes: Awaited<ReturnType<typeof boxesOf>>) =>
  page.evaluate(
    async ({ png, boxes }) => {
      const LAYOUT = ['eef0f3', 'ffffff', 'c3ccd8', 'aab4c0', '8b95a3', 'c9d0d9', 'd8dde4', 'b9c2cd'];
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
      const pen = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
      pen.drawImage(image, 0, 0);
      const scale = image.naturalWidth / innerWidth;
      return boxes.map(({ name, x, y, width, height }) => {
        const [left, top, wide, high] = [x, y, width, height].map((side) => Math.round(side * scale));
        const { data } = pen.getImageData(
          left ?? 0,
          top ?? 0,
          Math.max(1, wide ?? 1),
          Math.max(1, high ?? 1),
        );
        let count = 0;
        for (let at = 0; at < data.length; at += 4) {
          const colour = [...data.slice(at, at + 3)]
            .map((part) => part.toString(16).padStart(2, '0'))
            .join('');
          if (!LAYOUT.includes(colour)) count += 1;
        }
        return { name, count };
      });
    },
    { png, boxes },
  );

/** Names of the cases of which something is to be read in the picture for a report. */
async function readableCases(
  page: Page,
  worker: Worker,
  cases: PictureCase[],
  isMoving: boolean,
  at = 'eu-login/identify',
) {
  // A hint would stand over one case or another, and is drawn as it is.
  const value = { language: null, hints: false, hiddenHints: [], hiddenSites: [] };
  await worker.evaluate(
    (settings) => (globalThis as unknown as { chrome: Storage }).chrome.storage.local.set({ settings }),
    { version: 1, value },
  );
  await page.goto(practice(at));
  await page.evaluate(layOutCases, { cases, isMoving });
  const boxes = await boxesOf(page);
  expect(
    boxes.every(({ y, height }) => y + height <= 900),
    'every case is visible',
  ).toBe(true);
  await pressInRealPopup(page, worker, '#report');
  const report = () =>
    page
      .context()
      .pages()
      .find((each) => each.url().endsWith('/report.html'));
  await expect.poll(() => report() !== undefined, { timeout: 20_000 }).toBe(true);
  const png = await worker.evaluate(() =>
    (globalThis as unknown as { chrome: Storage }).chrome.storage.local
      .get('report-picture')
      .then((all) => all['report-picture']?.value.png ?? ''),
  );
  expect(png).not.toBe('');
  const counts = await pixelsOfPage(report() as Page, png, boxes);
  return counts.filter(({ count }) => count > 0).map(({ name }) => name);
}

const namesOf = (cases: PictureCase[]) => cases.map(({ name }) => name);

test(`none of ${secrets.length} secrets is to be read in a picture, and ${harmless.length} harmless texts are`, async ({
  page,
  worker,
}) => {
  // Shadows reach beyond their element, and hide what is near: they stand beside secrets only.
  const isShadow = ({ name }: PictureCase) => name.includes('shadow');
  const others = secrets.filter((secret) => !isShadow(secret));
  const cases = [...harmless, ...others, ...secrets.filter(isShadow)];
  const readable = await readableCases(page, worker, cases, false);
  expect(readable).toEqual(namesOf(harmless));
});

test(`nor is one of ${over.length} that lie over something harmless, which is to be read beside them`, async ({
  page,
  worker,
}) => {
  const readable = await readableCases(page, worker, [...over, ...harmless], false);
  expect(readable).toEqual(namesOf(harmless));
});

for (const each of wild)
  test(`nothing is to be read beside ${each.name}`, async ({ page, worker }) => {
    expect(await readableCases(page, worker, [...harmless, each], false)).toEqual([]);
  });

test(`none of ${secrets.length + over.length} that move, scroll or come and go is to be read`, async ({
  page,
  worker,
}) => {
  expect(await readableCases(page, worker, [...secrets, ...over], true)).toEqual([]);
});

test('only the layout of an unrecognised page is drawn', async ({ page, worker }) => {
  expect(await readableCases(page, worker, harmless, false, 'eu-login/unheard-of')).toEqual([]);
});
