import { vi } from 'vitest';

type Stored = Record<string, unknown>;
type Listener = (changes: Stored) => void;

/** The browser's storage as far as platform/ uses it, in memory; copies go in and out, as in the browser. */
export function fakeStorage(start: Stored = {}) {
  const contents: Stored = structuredClone(start);
  const listeners = new Set<Listener>();
  const local = {
    get: vi.fn(async (key: string | null) => {
      if (key === null) return structuredClone(contents);
      return structuredClone(Object.hasOwn(contents, key) ? { [key]: contents[key] } : {});
    }),
    set: vi.fn(async (items: Stored) => {
      Object.assign(contents, structuredClone(items));
      for (const listen of listeners) listen(items);
    }),
    remove: vi.fn(async (keys: string | string[]) => {
      for (const key of [keys].flat()) delete contents[key];
    }),
    clear: vi.fn(async () => {
      for (const key of Object.keys(contents)) delete contents[key];
    }),
    onChanged: {
      addListener: (listen: Listener) => void listeners.add(listen),
      removeListener: (listen: Listener) => void listeners.delete(listen),
    },
  };
  return { contents, local, listeners };
}
