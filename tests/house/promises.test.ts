import { describe, expect, test } from 'vitest';
import { SHIPPED, source, sourcesOf } from '../../scripts/figures/source.ts';
import { brokenPromises, browserOutside } from './promises.ts';

describe('shipped code keeps the promises', () => {
  const files = sourcesOf(SHIPPED);
  test.each(files.map((file) => [file.path, file] as const))('%s', (_, file) => {
    expect([...brokenPromises(file), ...browserOutside(file)]).toEqual([]);
  });
});

describe('broken promises are found', () => {
  const inEngine: [text: string, says: RegExp][] = [
    ['const typed = field.value;', /uses \.value\. No field is ever read/],
    [`const typed = field['value'];`, /uses \.value/],
    ['const typed = field?.value ?? "";', /uses \.value/],
    ['field.value += "a";', /uses \.value/],
    ['const { value } = field;', /uses \{ value \}/],
    ['const read = ({ value: typed }: HTMLInputElement) => typed;', /uses \{ value \}/],
    ['const all = new FormData(form);', /uses FormData/],
    ['const d = field.defaultValue;', /uses defaultValue/],
    ['const n = field.valueAsNumber;', /uses valueAsNumber/],
    ['element.innerHTML = text;', /uses innerHTML.*Preact/],
    ['element.insertAdjacentHTML("beforeend", text);', /uses insertAdjacentHTML/],
    ['document.write(text);', /uses document\.write/],
    ['await fetch("https://example.org");', /uses fetch.*sends nothing/],
    ['await globalThis["fetch"]("https://example.org");', /uses fetch/],
    ['new XMLHttpRequest();', /uses XMLHttpRequest/],
    ['new WebSocket("wss://example.org");', /uses WebSocket/],
    ['navigator.sendBeacon("/a");', /uses sendBeacon/],
    ['const f = new Function("a", "return a");', /uses Function/],
    ['eval(text);', /uses eval/],
    ['await import("https://example.org/a.js");', /uses import\(\) of an address/],
    ['button.click();', /uses \.click\. Segnavia never clicks/],
    ['form["requestSubmit"]();', /uses \.requestSubmit/],
    ['element.dispatchEvent(made);', /uses \.dispatchEvent/],
    ['await import(address);', /uses import\(\) of an address/],
  ];
  test.each(inEngine)('%s', (text, says) => {
    const found = brokenPromises(
      source('engine/a.ts', `// A comment may name innerHTML, fetch and .value.\n${text}`),
    );
    expect(found).toEqual([expect.stringMatching(says)]);
    expect(found[0]).toMatch(/^engine\/a\.ts:2 /);
  });

  test('markup from Preact', () => {
    const text = 'const A = () => <p dangerouslySetInnerHTML={{ __html: text }} />;';
    expect(brokenPromises(source('components/a.tsx', text))).toHaveLength(1);
  });

  test('a `value` that is not that of a form field is allowed', () => {
    const text =
      'const value = 1; const b = { value }; field.value = ""; function f(value: number) { return value; }';
    expect(brokenPromises(source('engine/a.ts', text))).toEqual([]);
    expect(brokenPromises(source('platform/store.ts', 'const a = record.value;'))).toEqual([]);
    expect(brokenPromises(source('platform/store.ts', 'const a = field.value;'))).toHaveLength(1);
  });

  test.each([
    ['entrypoints/background.ts', 'browser.tabs.query({});'],
    ['engine/a.ts', 'chrome.storage.local.get();'],
    ['components/popup/a.tsx', 'window.chrome.runtime.id;'],
    ['checks/a.ts', 'globalThis.browser?.runtime;'],
  ])('%s: %s', (path, text) => {
    expect(browserOutside(source(path, text))).toEqual([
      expect.stringMatching(/only platform\/ touches the browser/),
    ]);
  });

  test.each([
    ['platform/tabs.ts', 'chrome.tabs.query({});'],
    ['entrypoints/background.ts', `import { browser } from '../platform/browser.ts'; browser.tabs;`],
    ['checks/browser.ts', 'export default { judge({ browser }) { return browser.brands; } };'],
  ])('may: %s: %s', (path, text) => {
    expect(browserOutside(source(path, text))).toEqual([]);
  });
});
