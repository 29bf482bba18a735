import type { BrowserContext, CDPSession, Page } from '@playwright/test';

/** The middle of what says this text, also inside the overlay's closed root, in CSS pixels; null where nothing is drawn. */
export async function spotOf(client: CDPSession, text: string): Promise<{ x: number; y: number } | null> {
  try {
    await client.send('DOM.getDocument', { depth: -1, pierce: true });
    const asked = { query: text, includeUserAgentShadowDOM: true };
    const { searchId, resultCount: toIndex } = await client.send('DOM.performSearch', asked);
    const { nodeIds } = await client.send('DOM.getSearchResults', { searchId, fromIndex: 0, toIndex });
    const { model } = await client.send('DOM.getBoxModel', { nodeId: nodeIds[0] as number });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.content;
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  } catch {
    return null;
  }
}

/** Stops the background, as the browser does when it has rested or memory is short. */
export async function stopBackground(context: BrowserContext, page: Page): Promise<void> {
  const client = await context.newCDPSession(page);
  await client.send('ServiceWorker.enable');
  await client.send('ServiceWorker.stopAllWorkers');
  await client.detach();
}
