/** Answers of the browser's functions by their path, as in `tabs.get`; every other function answers nothing. */
export type BrowserAnswers = Record<string, unknown>;

type Listener = (...values: never[]) => unknown;

/**
 * The browser's extension interface: every function is there, and every event keeps its listeners, by its path as in
 * `runtime.onMessage`.
 */
export function fakeBrowser(answers: BrowserAnswers) {
  const listeners: Record<string, Listener[]> = {};
  const partAt = (path: string): unknown =>
    new Proxy((): unknown => Promise.resolve(undefined), {
      get(_, name) {
        // No promise, so that it can be awaited.
        if (typeof name === 'symbol' || name === 'then') return undefined;
        const own = path ? `${path}.${name}` : name;
        if (own in answers) return answers[own];
        if (!/^on[A-Z]/.test(name)) return partAt(own);
        listeners[own] ??= [];
        return { addListener: (listen: Listener) => void listeners[own]?.push(listen), removeListener() {} };
      },
    });
  return { browser: partAt(''), listeners };
}
