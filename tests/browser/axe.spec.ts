import AxeBuilder from '@axe-core/playwright';
import { type CDPSession, chromium } from '@playwright/test';
import { atHome, expect } from './chromium.ts';
import { sharedTest as test } from './shared-chromium.ts';

interface Node {
  nodeId: number;
  nodeName: string;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
}

/** Markup of the overlay's closed root: its style sheet and everything that it draws. */
async function drawn(client: CDPSession): Promise<string> {
  const { root } = (await client.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as {
    root: Node;
  };
  const find = (node: Node): Node | undefined =>
    node.attributes?.includes('data-segna-via') ? node : node.children?.map(find).find(Boolean);
  const inside = find(root)?.shadowRoots?.[0]?.children ?? [];
  const parts = await Promise.all(
    inside.map(({ nodeId }) =>
      client.send('DOM.getOuterHTML', { nodeId }).then(({ outerHTML }) => outerHTML),
    ),
  );
  return parts.join('');
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const TABLE: [page: string, variants: string, scheme: 'light' | 'dark', width: number][] = [
  ['eu-login/identify', 'error', 'light', 1280],
  ['eu-login/authenticate', 'list-open', 'dark', 1280],
  ['eu-login/second-factor-pin', '', 'light', 320],
  ['eu-login/my-account', '', 'dark', 1280],
];

// axe sees open roots only, so it is shown the same markup and the same style sheet in an open root of an empty page.
test('axe finds nothing in the cards, signs and panels of the overlay', async ({
  page,
  context,
  overlay,
}) => {
  test.slow();
  const bare = await chromium.launch({
    executablePath: process.env.SEGNAVIA_CHROMIUM ?? '/usr/bin/chromium',
    chromiumSandbox: process.getuid?.() !== 0,
    // As in the browser with the hints (chromium.ts).
    ignoreDefaultArgs: ['--hide-scrollbars'],
  });
  for (const [name, variants, colorScheme, width] of TABLE) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await page.goto(atHome(name, variants));
    await expect.poll(async () => (await overlay()).page).toBe(name);
    await expect.poll(async () => (await overlay()).hints.length, name).toBeGreaterThan(0);
    const client = await context.newCDPSession(page);
    const markup = await drawn(client);
    expect(markup).toContain('data-page');
    const open = await (await bare.newContext({ colorScheme, viewport: { width, height: 900 } })).newPage();
    await open.setContent(
      '<!doctype html><html lang="it"><title>x</title><main>x</main><div id="host"></div></html>',
    );
    await open.evaluate((html) => {
      const host = document.querySelector('#host') as HTMLElement;
      host.attachShadow({ mode: 'open' }).innerHTML = html;
    }, markup);
    const { violations, passes } = await new AxeBuilder({ page: open }).withTags(WCAG).analyze();
    expect(passes.length, name).toBeGreaterThan(5);
    const inWords = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    expect(inWords, name).toEqual([]);
    await open.context().close();
  }
  await bare.close();
});
