import type { BrowserContext, CDPSession, Page, Worker } from '@playwright/test';

interface Target {
  type: string;
  url: string;
  targetId: string;
}

/** What the browser itself knows to be open, popups among it, which Playwright does not show. */
async function targets(browser: CDPSession): Promise<Target[]> {
  const all = { filter: [{}] } as never;
  return (await browser.send('Target.getTargets', all)).targetInfos;
}

/** Speaks to one target that Playwright does not show. */
async function evaluateIn(browser: CDPSession, targetId: string, expression: string): Promise<unknown> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const answer = new Promise<{ result: { result: { value: unknown } } }>((done) => {
    browser.on('Target.receivedMessageFromTarget', ({ message }) => {
      const read = JSON.parse(message);
      if (read.id === 1) done(read);
    });
  });
  const message = JSON.stringify({
    id: 1,
    method: 'Runtime.evaluate',
    params: { expression, awaitPromise: true, returnByValue: true, userGesture: true },
  });
  await browser.send('Target.sendMessageToTarget', { sessionId, message });
  return (await answer).result.result.value;
}

/**
 * Presses the extension's button in the toolbar on a page in front, as a person does, and evaluates this in the popup
 * that opens. Needs the flag `--enable-unsafe-extension-debugging`.
 */
export async function inRealPopup(page: Page, worker: Worker, expression: string): Promise<unknown> {
  const context: BrowserContext = page.context();
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('This browser gives no session of its own.');
  await page.bringToFront();
  const own = await context.newCDPSession(page);
  const { targetInfo } = await own.send('Target.getTargetInfo');
  const tab = (await targets(browser)).find(({ type, url }) => type === 'tab' && url === targetInfo.url);
  const id = new URL(worker.url()).host;
  await browser.send('Extensions.triggerAction' as never, { id, targetId: tab?.targetId } as never);
  for (;;) {
    const popup = (await targets(browser)).find(
      ({ type, url }) => type === 'page' && url.endsWith('/popup.html'),
    );
    if (popup) return evaluateIn(browser, popup.targetId, expression);
  }
}
