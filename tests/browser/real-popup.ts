import type { CDPSession, Page, Worker } from '@playwright/test';

interface Target {
  type: string;
  url: string;
  targetId: string;
}

/** Targets that the browser itself lists: popups too, which Playwright does not show. */
async function targets(browser: CDPSession): Promise<Target[]> {
  const all = { filter: [{}] } as never;
  return (await browser.send('Target.getTargets', all)).targetInfos;
}

/** Waits until this finds something. */
async function until<T>(find: () => Promise<T | undefined>): Promise<T> {
  for (;;) {
    const found = await find();
    if (found !== undefined) return found;
    await new Promise((later) => setTimeout(later, 20));
  }
}

/** Speaks to one target that Playwright does not show. */
async function evaluateIn(browser: CDPSession, targetId: string, expression: string): Promise<unknown> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const answer = new Promise<unknown>((done) => {
    browser.on('Target.receivedMessageFromTarget', ({ message }) => {
      const { id, result } = JSON.parse(message);
      if (id === 1) done(result?.result?.value);
    });
  });
  const params = { expression, returnByValue: true, userGesture: true };
  const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params });
  await browser.send('Target.sendMessageToTarget', { sessionId, message });
  return answer;
}

/** Presses the extension's button in the toolbar on a page, as a person does, and then this button in the popup. */
export async function pressInRealPopup(page: Page, worker: Worker, button: string): Promise<void> {
  const context = page.context();
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('This browser gives no session of its own.');
  await page.bringToFront();
  const tab = (await targets(browser)).find(({ type, url }) => type === 'tab' && url === page.url());
  const id = new URL(worker.url()).host;
  await browser.send('Extensions.triggerAction' as never, { id, targetId: tab?.targetId } as never);
  const popup = await until(async () =>
    (await targets(browser)).find(({ type, url }) => type === 'page' && url.endsWith('/popup.html')),
  );
  const press = `(() => { const button = document.querySelector(${JSON.stringify(button)}); button?.click(); return button ? true : undefined; })()`;
  await until(() => evaluateIn(browser, popup.targetId, press));
  await browser.detach();
}
