import { type CDPSession, chromium, type Page } from '@playwright/test';
import { atHome, expect, shown } from './chromium.ts';
import { sharedTest as test } from './shared-chromium.ts';

/** Pages of each site, and one whose own order of fields is set by positive numbers. */
const PAGES: [page: string, variants: string][] = [
  ['imi/start', ''],
  ['eu-login/identify', 'error'],
  ['eu-login/authenticate', 'tabindex'],
  ['eu-login/register', ''],
];

interface Node {
  backendNodeId: number;
  nodeName: string;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
  pseudoElements?: Node[];
}

const inTree = (node: Node): Node[] => [
  node,
  ...[node.children, node.shadowRoots, node.pseudoElements].flatMap((some) => (some ?? []).flatMap(inTree)),
];

/** Accessibility tree of the page, in order, without our own element. */
async function toldOf(client: CDPSession): Promise<string[]> {
  const { root } = (await client.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as {
    root: Node;
  };
  const hosts = inTree(root).filter(({ attributes }) => attributes?.includes('data-segna-via'));
  const overlayNodes = new Set(hosts.flatMap(inTree).map(({ backendNodeId }) => backendNodeId));
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  // Texts of spaces are in no list of the document's nodes; they are known by what they stand in.
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const isOwn = (node: (typeof nodes)[number] | undefined): boolean =>
    node !== undefined &&
    (overlayNodes.has(node.backendDOMNodeId ?? -1) || isOwn(byId.get(node.parentId ?? '')));
  const said = nodes.filter((node) => !node.ignored && !isOwn(node));
  return said.flatMap(({ role, name, description, properties = [] }) => {
    // Boxes of lines belong to the text above them, and come with its element's number or none.
    if (role?.value === 'InlineTextBox') return [];
    const more = properties
      .filter((each) => each.name !== 'focused')
      .map(({ name: key, value }) => `${key}=${JSON.stringify(value.value ?? null)}`);
    return [[role?.value, name?.value, description?.value, ...more].join(' ')];
  });
}

/** Tab order of the page, from its beginning, without the stops of the hints. */
async function tabOrder(page: Page): Promise<string[]> {
  const order: string[] = [];
  for (let presses = 0; presses < 45; presses++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const { activeElement: element } = document;
      return element?.matches('[data-segna-via]') ? null : (element?.outerHTML.slice(0, 120) ?? null);
    });
    // Once round: from here on it depends on how many stops the hints have.
    if (at?.startsWith('<body') || (at !== null && at === order[0])) break;
    if (at !== null && at !== order.at(-1)) order.push(at);
  }
  return order;
}

/** Everything that the page could notice, or a person who ignores the hints. */
async function stateOf(page: Page, client: CDPSession) {
  const size = await page.evaluate(() => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight, className, attributes } =
      document.documentElement;
    const { scrollX, scrollY } = window;
    const own = [...attributes].map(({ name }) => name);
    return { scrollWidth, scrollHeight, clientWidth, clientHeight, className, own, scrollX, scrollY };
  });
  const shifts = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().length)).observe({
          type: 'layout-shift',
          buffered: true,
        });
        setTimeout(resolve, 300, 0);
      }),
  );
  return { size, shifts, told: await toldOf(client), order: await tabOrder(page) };
}

/**
 * Higher than any of these pages: a scrollbar that appears while a slow computer draws a page shifts it by half its
 * width, with hints and without.
 */
const VIEWPORT = { width: 1280, height: 2400 };

test('hints do not change the page: size, shifts, tab order, accessibility tree', async ({
  page,
  context,
  overlay,
  site,
}) => {
  test.slow();
  const bare = await chromium.launch({
    executablePath: process.env.SEGNAVIA_CHROMIUM ?? '/usr/bin/chromium',
    chromiumSandbox: process.getuid?.() !== 0,
    // As in the browser with the hints (chromium.ts).
    ignoreDefaultArgs: ['--hide-scrollbars'],
    proxy: { server: `http://127.0.0.1:${site.proxyPort}` },
  });
  const bareTab = await bare.newPage({
    ignoreHTTPSErrors: true,
    locale: 'it',
    viewport: VIEWPORT,
  });
  await page.setViewportSize(VIEWPORT);
  const [client, otherClient] = [
    await context.newCDPSession(page),
    await bareTab.context().newCDPSession(bareTab),
  ];
  for (const [name, variants] of PAGES) {
    await page.goto(atHome(name, variants));
    await expect.poll(async () => (await overlay()).page).toBe(name);
    await expect.poll(async () => (await overlay()).hints.some(({ box }) => box), name).toBe(true);
    await bareTab.goto(atHome(name, variants));
    const [withHints, without] = [await stateOf(page, client), await stateOf(bareTab, otherClient)];
    expect(without.told.length, name).toBeGreaterThan(10);
    expect(without.order.length, name).toBeGreaterThan(2);
    expect(withHints, name).toEqual(without);
  }
  await bare.close();
});

for (const way of ['Enter', 'a click']) {
  test(`a form is sent by ${way} with a card open`, async ({ page, overlay }) => {
    await page.goto('https://ecas.ec.europa.eu/cas/login');
    await expect.poll(async () => shown(await overlay()).email).toBe('card');
    await page.locator('#username').fill('maria.esempio@comune.example');
    if (way === 'Enter') await page.locator('#username').press('Enter');
    else await page.locator('[name=whoamiSubmit]').click();
    await expect.poll(async () => shown(await overlay())['current-password']).toBe('card');
    await page.locator('#password').fill('parola di esempio');
    if (way === 'Enter') await page.locator('#password').press('Enter');
    else await page.locator('main form [type=submit]').first().click();
    await expect.poll(async () => (await overlay()).page).toBe('eu-login/second-factor-qr');
  });
}
