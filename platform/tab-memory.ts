import { native } from './native.ts';

const keyOf = (tabId: number) => `tab/${tabId}`;

/** Value remembered for a tab in session storage, or undefined. */
export async function readOfTab(tabId: number): Promise<unknown> {
  const key = keyOf(tabId);
  return native.storage.session.get(key).then(
    ({ [key]: value }) => value,
    () => undefined,
  );
}

/** Remembers a value for a tab until the browser closes. Ignores failures. */
export async function rememberOfTab(tabId: number, value: unknown): Promise<void> {
  await native.storage.session.set({ [keyOf(tabId)]: value }).catch(() => undefined);
}
