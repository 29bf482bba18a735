import { native } from './native.ts';

/** What Chrome and Edge call it; Firefox has a `sidebarAction` instead, and no interface is common to both. */
const { sidePanel } = native as unknown as {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
};

/**
 * Opens Segnavia beside the page in this window. Browsers allow it only while they handle a click or a key, so
 * nothing may be waited for before. Rejects where the browser does not let it.
 */
export async function openPanel(windowId: number): Promise<void> {
  await (sidePanel ? sidePanel.open({ windowId }) : native.sidebarAction.open());
}

/** The window that this page of ours belongs to. */
export async function ownWindow(): Promise<number> {
  return (await native.windows.getCurrent()).id as number;
}
