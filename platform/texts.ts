import english from '../locales/en.json' with { type: 'json' };
import { native } from './native.ts';

/** Texts of a language by key. */
export type Texts = Readonly<Record<string, string>>;

/** Chromium's background is a worker, which reads further scripts of the package in its own way. */
interface Worker {
  importScripts?(...paths: string[]): void;
  addEventListener(type: 'install', call: () => void): void;
}

/**
 * Texts in the order of the English ones, whose keys are not packed once more for each language; 0 for a missing one.
 */
type PackedTexts = readonly (string | 0)[];

/** Texts that were read, by language: each file of `locales/` in the package adds its own (scripts/packed-texts.ts). */
const world = globalThis as unknown as Worker & { segnaviaTexts?: Record<string, PackedTexts> };

const pathOf = (language: string) => native.runtime.getURL(`/locales/${language}.js`);

/** Runs a script of the package in this page. Rejects if the package has no such script. */
function runScript(source: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), {
      src: source,
      onload: () => resolve(),
      onerror: () => reject(new Error(`${source} cannot be read: reinstall Segnavia.`)),
    });
    document.head.append(script);
  });
}

/** Texts by key. Undefined if their number differs, as in another version: they cannot be matched to their keys. */
function unpack(packedTexts: PackedTexts): Texts | undefined {
  const keys = Object.keys(english);
  if (packedTexts.length !== keys.length) return undefined;
  return Object.fromEntries(keys.flatMap((key, at) => (packedTexts[at] ? [[key, packedTexts[at]]] : [])));
}

/** Reads the texts of a language from the package. */
export async function readTexts(language: string): Promise<Texts> {
  const path = pathOf(language);
  if (world.importScripts) world.importScripts(path);
  else await runScript(path);
  const packedTexts = world.segnaviaTexts?.[language];
  const texts = packedTexts && unpack(packedTexts);
  if (!texts) throw new Error(`${path} contains no texts: reinstall Segnavia.`);
  return texts;
}

/**
 * Prepares the texts of these languages for the background. A service worker can later import only scripts that it
 * imported during installation; their content is dropped again.
 */
export function prepareTexts(languages: readonly string[]): void {
  if (!world.importScripts) return;
  world.addEventListener('install', () => {
    for (const language of languages) {
      try {
        world.importScripts?.(pathOf(language));
      } catch (error) {
        // A failure loses this language only, and English takes its place: the background must go on.
        console.warn(`Segnavia could not prepare its texts in “${language}”.`, error);
      }
    }
    delete world.segnaviaTexts;
  });
}
