import { native } from './native.ts';

/** Keyboard command; `key` as the browser writes it (`Alt+Shift+S`), or null if none is set. */
export interface Command {
  name: string;
  key: string | null;
}

/** Segnavia's own commands with the keys that they have now; the person may have changed them. */
export async function commands(): Promise<Command[]> {
  const commands = await native.commands.getAll();
  return commands.flatMap(({ name, shortcut }) =>
    name && !name.startsWith('_') ? [{ name, key: shortcut || null }] : [],
  );
}

/** Firefox has had a method for it since version 137; in Chrome and Edge it is a page with an address. */
const { openShortcutSettings } = native.commands as typeof native.commands & {
  openShortcutSettings?: () => Promise<void>;
};

/** Opens the browser's own page for changing keys. Rejects if it does not open. */
export async function openKeys(): Promise<void> {
  if (openShortcutSettings) await openShortcutSettings();
  else await native.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
