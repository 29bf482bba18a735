import { native } from './native.ts';

/** Side panel of Chrome and Edge. Firefox has a `sidebarAction` instead; no interface is common to both. */
const { sidePanel } = native as unknown as {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
};

/**
 * Opens Segnavia beside the page in this window. Browsers allow it only while they handle a click or a key, so
 * nothing may be awaited before. Rejects if the browser refuses.
 */
export async function openPanel(windowId: number): Promise<void> {
  await (sidePanel ? sidePanel.open({ windowId }) : native.sidebarAction.open());
}

/** Id of the window that contains this page. */
export async function ownWindow(): Promise<number> {
  return (await native.windows.getCurrent()).id as number;
}
