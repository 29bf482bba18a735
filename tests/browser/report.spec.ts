import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page, Worker } from '@playwright/test';
import PostalMime from 'postal-mime';
import words from '../../locales/it.json' with { type: 'json' };
import { expect, practice, test } from './chromium.ts';
import { pressInRealPopup } from './real-popup.ts';

/** Asks for a report in the real popup on this page; gives the page on which it is written. */
async function ask(page: Page, worker: Worker): Promise<Page> {
  const context = page.context();
  const here = () => context.pages().find((each) => each.url().endsWith('/report.html'));
  await pressInRealPopup(page, worker, '#report');
  await expect.poll(() => here() !== undefined).toBe(true);
  const report = here() as Page;
  // The extension opened it, so that the language of the test may have come too late for it.
  await report.reload();
  await report.locator('#text').waitFor();
  return report;
}

/** Opens the page on which reports are written, by itself. */
async function openReport(page: Page, worker: Worker): Promise<Page> {
  const report = await page.context().newPage();
  await report.goto(new URL('/report.html', worker.url()).href);
  await report.locator('#text').waitFor();
  return report;
}

const textOf = (report: Page) => report.locator('#text').inputValue();
const field = (report: Page, id: string) => report.locator(`#field-${id}`);

/** Value stored under this key. */
const storedValue = (worker: Worker, key: string) =>
  worker.evaluate(
    (name) =>
      (
        globalThis as unknown as {
          chrome: { storage: { local: { get(key: string): Promise<Record<string, { value: never }>> } } };
        }
      ).chrome.storage.local
        .get(name)
        .then((all) => all[name]?.value),
    key,
  ) as Promise<Record<string, unknown> | undefined>;

async function saved(report: Page, name: string): Promise<{ name: string; content: string }> {
  const [download] = await Promise.all([
    report.waitForEvent('download'),
    report.getByRole('link', { name, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path(), 'utf8') };
}

test('a page that is only likely is not named in a report', async ({ page, worker }) => {
  await page.route(/\/cas\/logout/, (route) =>
    route.fulfill({
      contentType: 'text/html;charset=utf-8',
      body: '<!doctype html><html lang="hu"><title>EU Login</title><h1>Kijelentkezett</h1><p>Zárja be a böngészőt.</p>',
    }),
  );
  await page.goto('https://ecas.ec.europa.eu/cas/logout');
  const report = await ask(page, worker);
  await expect.poll(() => textOf(report)).toContain('https://ecas.ec.europa.eu/cas/logout');
  expect(await textOf(report)).not.toContain(words['eu-login/signed-out']);
});

test('from the popup to a mail draft with the picture, masked unless it is shown', async ({
  page,
  worker,
}) => {
  await page.goto(practice('eu-login/authenticate', 'error,wrong-factor'));
  await page.locator('#password').fill('parola segreta');
  const report = await ask(page, worker);
  await field(report, 'request').fill('Non riesco a entrare.\nScrivere a maria.esempio@comune.example');
  await expect(field(report, 'error')).toHaveValue(/n00prova.*v00prova/);
  const hidden = await textOf(report);
  expect(hidden).toContain('EU Login: password e secondo fattore');
  expect(hidden).toContain('https://ecas.ec.europa.eu/cas/login\n');
  expect(hidden).not.toMatch(/00prova|maria|segreta/);
  await report.getByLabel('Mostra gli ID utente (2)').check();
  await expect(report.locator('#text')).toHaveValue(/"n00prova".*"v00prova"/);
  expect(await textOf(report)).not.toContain('maria');

  const { name, content } = await saved(report, words['report/out/eml']);
  expect(name).toMatch(/^segnavia-\d{4}-\d\d-\d\d\.eml$/);
  const mail = await PostalMime.parse(content);
  expect(mail.to).toEqual([{ address: 'nimic@governo.it', name: '' }]);
  expect(mail.subject).toBe('Richiesta di assistenza: Non riesco a entrare.');
  expect(mail.text?.replaceAll('\r\n', '\n').trimEnd()).toBe((await textOf(report)).trimEnd());
  const [picture] = mail.attachments;
  const kept = await storedValue(worker, 'report-picture');
  expect(Buffer.from(picture?.content as ArrayBuffer).toString('base64')).toBe(kept?.png);

  const plain = await saved(report, words['report/out/txt']);
  expect(plain.content).toContain('Browser e sistema: Chromium');
});

/** Draws everything that may be secret into the page; two secrets are equally wide, so that only they differ. */
function drawSecrets(secret: '12345678' | '87654321'): void {
  const box = (html: string) => `<div style="height:34px">${html}</div>`;
  const code = document.createElement('canvas');
  Object.assign(code, { width: 60, height: 60 });
  const pen = code.getContext('2d') as CanvasRenderingContext2D;
  for (const [index, digit] of [...secret].entries()) pen.fillRect(index * 7, 0, 6, Number(digit) * 7);
  const image = code.toDataURL();
  const svg = `<svg width="60" height="60"><rect width="${secret[0]}0" height="40"/></svg>`;
  const rows = [...secret.repeat(2)]
    .map(
      (digit) =>
        `<tr>${Array.from({ length: 16 }, (_, cell) => `<td style="width:4px;height:4px;padding:0;background:${cell < Number(digit) ? '#000' : '#fff'}"></td>`).join('')}</tr>`,
    )
    .join('');
  document.head.replaceChildren();
  document.body.style.font = '16px monospace';
  document.body.style.minHeight = '2000px';
  document.body.innerHTML = [
    box(`Codice ${secret}`),
    box(`Utente n00${secret.slice(0, 5)}`),
    box(`Posta a<b>${secret}</b>@comu<wbr>ne.example`),
    box(`<input value="${secret}"> <input type="password" value="${secret}">`),
    box(`<span contenteditable>${secret}</span> <input type="submit" value="Avanti, a${secret}@b.example">`),
    `<textarea>${secret}</textarea><select><option>${secret}</option></select>`,
    `<img src="${image}">${svg}<div style="display:inline-block;width:60px;height:60px;background:url(${image})"></div>`,
    `<iframe width="120" height="60" srcdoc="${secret}"></iframe>`,
    `<table style="border-spacing:0">${rows}</table>`,
    '<div id="closed"></div><p id="plain">Accesso non riuscito.</p>',
  ].join('');
  document.body.append(code);
  const closed = document.querySelector('#closed')?.attachShadow({ mode: 'closed' });
  if (closed) closed.innerHTML = `<b>n00${secret.slice(0, 5)}</b>`;
}

for (const zoom of [1, 1.5]) {
  test(`nothing of a secret is left in the picture, at ${zoom * 100} %`, async ({ page, worker }) => {
    const picture = async (secret: '12345678' | '87654321') => {
      await page.goto('https://ecas.ec.europa.eu/cas/whatever.cgi');
      await page.evaluate(drawSecrets, secret);
      await worker.evaluate(
        (factor) =>
          (
            globalThis as unknown as { chrome: { tabs: { setZoom(zoom: number): Promise<void> } } }
          ).chrome.tabs.setZoom(factor),
        zoom,
      );
      await page.mouse.wheel(0, 40);
      const before = (await storedValue(worker, 'report')) as { seen?: { at: string } } | undefined;
      const report = await ask(page, worker);
      const seen = async () => ((await storedValue(worker, 'report')) as { seen?: { at: string } })?.seen?.at;
      await expect.poll(seen).not.toBe(before?.seen?.at);
      expect(await report.locator('.board img').getAttribute('src')).toMatch(/^data:image\/png/);
      const kept = await storedValue(worker, 'report-picture');
      await page.bringToFront();
      return kept?.png;
    };
    const first = await picture('12345678');
    expect(await picture('87654321')).toBe(first);
  });
}

test('typed text is kept, and deleted on request and after 30 days', async ({ page, worker }) => {
  let report = await openReport(page, worker);
  await field(report, 'request').pressSequentially('Non riesco a entr');
  await report.close();
  report = await openReport(page, worker);
  await expect(field(report, 'request')).toHaveValue('Non riesco a entr');
  report.once('dialog', (dialog) => void dialog.accept());
  await report.getByRole('button', { name: words['report/delete'] }).click();
  await expect(field(report, 'request')).toHaveValue('');
  expect(await storedValue(worker, 'report')).toBeUndefined();

  await field(report, 'request').fill('di nuovo');
  await expect
    .poll(async () => (await storedValue(worker, 'report'))?.texts)
    .toEqual({ request: 'di nuovo' });
  await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        storage: {
          local: {
            get(key: string): Promise<Record<string, { value: { at: string } }>>;
            set(all: object): Promise<void>;
          };
        };
      };
    };
    const all = await chrome.storage.local.get('report');
    if (all.report) all.report.value.at = new Date(Date.now() - 31 * 86_400_000).toISOString();
    await chrome.storage.local.set(all);
  });
  report = await openReport(page, worker);
  await expect(field(report, 'request')).toHaveValue('');
});

test('a text too long for the mail program is copied instead, and is inert', async ({ page, worker }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const report = await openReport(page, worker);
  const evil = `<script>document.title='x'</script>\u202e\r\nBcc: x@y.example\r\n${'così '.repeat(2000)}`;
  await field(report, 'error').fill(evil);
  const link = report.getByRole('link', { name: words['report/out/mail'] });
  await link.click();
  await expect(report.locator('.out, #out').locator('..').getByRole('status')).toHaveText(
    words['report/said/mail-rest'],
  );
  const href = (await link.getAttribute('href')) ?? '';
  expect(href.length).toBeLessThanOrEqual(2000);
  expect(href).toMatch(/^mailto:nimic@governo\.it\?subject=[^&]*&body=[^&?#]*$/);
  const body = decodeURIComponent(href.split('body=')[1] ?? '').replaceAll('\r\n', '\n');
  const rest = await report.evaluate(() => navigator.clipboard.readText());
  expect(body.replace(`\n${words['report/out/more']}\n`, '') + rest.replaceAll('\r\n', '\n')).toBe(
    await textOf(report),
  );
  expect(await textOf(report)).toContain('<script>');
  expect(await report.title()).toContain('Segnavia');
});

test('nothing is taken from a page of another site', async ({ page, worker }) => {
  await page.goto('https://ecas.ec.europa.eu/other/place');
  const report = await ask(page, worker);
  await expect(report.getByText(words['report/picture/other-page'])).toBeVisible();
  expect(await textOf(report)).not.toContain('other/place');
});

test('boxes are drawn, moved and removed by mouse and keyboard, and are part of the file', async ({
  page,
  worker,
}) => {
  await page.goto(practice('eu-login/identify'));
  const report = await ask(page, worker);
  const before = await saved(report, words['report/out/png']);
  await report.getByRole('button', { name: words['report/box/add'] }).press('Enter');
  const box = report.locator('[data-box="0"]');
  await expect(box).toBeFocused();
  await report.keyboard.press('ArrowLeft');
  await report.keyboard.press('Shift+ArrowDown');
  await expect(report.getByLabel(words['report/box/left'])).toHaveValue('39');
  await expect(report.getByLabel(words['report/box/height'])).toHaveValue('7');
  const after = await saved(report, words['report/out/png']);
  expect(after.content).not.toBe(before.content);
  await box.press('Delete');
  await expect(report.locator('.box')).toHaveCount(0);
  await expect(report.locator('#picture')).toBeFocused();

  const board = await report.locator('.board').boundingBox();
  if (!board) throw new Error('The picture is not there.');
  await report.mouse.move(board.x + board.width * 0.2, board.y + 40);
  await report.mouse.down();
  await report.mouse.move(board.x + board.width * 0.5, board.y + 90, { steps: 4 });
  await report.mouse.up();
  await expect(report.getByLabel(words['report/box/left'])).toHaveValue('20');
  await expect(report.getByLabel(words['report/box/width'])).toHaveValue('30');
});

/** The saved picture: its bytes, and the box of those pixels that differ from another picture, in parts of its size. */
async function savedPicture(report: Page, before?: string) {
  const [download] = await Promise.all([
    report.waitForEvent('download'),
    report.getByRole('link', { name: words['report/out/png'], exact: true }).click(),
  ]);
  const png = await readFile(await download.path(), 'base64');
  const difference = await report.evaluate(
    async (pictures) => {
      const [picture, earlier] = await Promise.all(
        pictures.map(async (source) => {
          const image = new Image();
          image.src = `data:image/png;base64,${source}`;
          await image.decode();
          const { naturalWidth: width, naturalHeight: height } = image;
          const pen = new OffscreenCanvas(width, height).getContext(
            '2d',
          ) as OffscreenCanvasRenderingContext2D;
          pen.drawImage(image, 0, 0);
          return { width, height, data: new Uint32Array(pen.getImageData(0, 0, width, height).data.buffer) };
        }),
      );
      if (!picture || !earlier) return null;
      const { width, height, data } = picture;
      const at = [...data.keys()].filter((index) => data[index] !== earlier.data[index]);
      const [columns, rows] = [
        at.map((index) => index % width),
        at.map((index) => Math.floor(index / width)),
      ];
      const ends = (all: number[], size: number) =>
        [all.reduce((a, b) => Math.min(a, b), size), all.reduce((a, b) => Math.max(a, b), 0) + 1].map(
          (end) => end / size,
        );
      return {
        x: ends(columns, width),
        y: ends(rows, height),
        colours: new Set(at.map((i) => data[i])).size,
      };
    },
    [png, before ?? png],
  );
  return { png, difference };
}

test('painted texts are revealed one by one and hidden again, and nothing of them is stored', async ({
  page,
  worker,
}) => {
  await page.goto(practice('eu-login/authenticate', 'error,wrong-factor'));
  await pressInRealPopup(page, worker, '#report');
  const reportPage = () =>
    page
      .context()
      .pages()
      .find((each) => each.url().endsWith('/report.html'));
  await expect.poll(() => reportPage() !== undefined).toBe(true);
  const report = reportPage() as Page;
  await report.locator('.areas summary').press('Enter');
  const everything = () =>
    worker.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: Record<'local' | 'session', { get(key: null): Promise<object> }> };
      };
      return Promise.all([chrome.storage.local.get(null), chrome.storage.session.get(null)]);
    });
  const [storage, painting] = [await everything(), await savedPicture(report)];
  const buttons = report.locator('.areas [aria-pressed]');
  expect(await report.locator('.areas [aria-pressed=true]').count()).toBe(0);

  await buttons.first().press('Space');
  await expect(buttons.first()).toHaveAttribute('aria-pressed', 'true');
  const uncovering = await savedPicture(report, painting.png);
  const mark = await report
    .locator('.marks span')
    .first()
    .evaluate(({ style }) => {
      const [x, y, width, height] = [style.left, style.top, style.width, style.height].map(
        (side) => Number.parseFloat(side) / 100,
      );
      return { x: [x, (x ?? 0) + (width ?? 0)], y: [y, (y ?? 0) + (height ?? 0)] };
    });
  for (const side of ['x', 'y'] as const) {
    const [start = 0, end = 0] = uncovering.difference?.[side] ?? [];
    const [first = 0, last = 0] = mark[side];
    expect(start, `${side} of what has changed`).toBeGreaterThanOrEqual(first - 1e-6);
    expect(end, `${side} of what has changed`).toBeLessThanOrEqual(last + 1e-6);
  }
  // Letters have many shades; a layout has eight.
  expect(uncovering.difference?.colours).toBeGreaterThan(8);
  await buttons.first().press('Space');
  expect((await savedPicture(report)).png).toBe(painting.png);

  await buttons.last().press('Space');
  await expect(report.locator('.board .revealed')).toBeVisible();
  await report.locator('.areas .link').press('Enter');
  expect((await savedPicture(report)).png).toBe(painting.png);
  expect(await everything()).toEqual(storage);
  await report.reload();
  await expect(report.locator('.board img')).toBeVisible();
  await expect(report.locator('.areas')).toHaveCount(0);
});

test('with storage full, the text stays visible and a message says so', async ({ page, worker }) => {
  await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { QUOTA_BYTES: number; set(all: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ junk: 'x'.repeat(chrome.storage.local.QUOTA_BYTES - 2000) });
  });
  await page.goto(practice('eu-login/identify'));
  const report = await ask(page, worker);
  await expect(report.getByText(words['report/picture/full'])).toBeVisible();
  await field(report, 'request').fill('molto '.repeat(2000));
  await expect(report.getByRole('alert')).toHaveText(words['report/trouble']);
  expect(await textOf(report)).toContain('molto molto');
});

test('no barrier, light or dark, wide or at 400 %', async ({ page, worker }) => {
  await page.goto(practice('eu-login/authenticate', 'wrong-factor'));
  const report = await ask(page, worker);
  await report.getByRole('button', { name: words['report/box/add'] }).click();
  for (const part of await report.locator('summary').all())
    await part.evaluate((summary) => summary.parentElement?.setAttribute('open', ''));
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 320]) {
      await report.emulateMedia({ colorScheme });
      await report.setViewportSize({ width, height: 800 });
      expect(
        (await new AxeBuilder({ page: report }).analyze()).violations,
        `${colorScheme} ${width}`,
      ).toEqual([]);
      const wide = await report.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
    }
  }
  await report.getByLabel(words['report/kind/training']).check();
  expect((await new AxeBuilder({ page: report }).analyze()).violations).toEqual([]);
});
