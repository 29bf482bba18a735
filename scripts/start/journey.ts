import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser as Opened } from 'puppeteer-core';
import { pathAfter } from '../../engine/journey/position.ts';
import { moveToStep } from '../../engine/journey/progress.ts';
import type { Journey } from '../../guides/schema.ts';
import { progress } from '../../platform/progress.ts';
import { addressOf } from '../../practice/pages.ts';
import { root } from '../run.ts';

const folder = join(root, 'guides', 'journeys');

/** The journeys that can be rehearsed, by their files. */
export const journeyNames: readonly string[] = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));

/** A journey that is about to be rehearsed. */
export interface Rehearsal {
  /** Name in the popup. */
  name: string;
  /** Its first step, as `<stage>/<step>`. */
  step: string;
  /** The practice page to open. */
  url: string;
}

/** Beginning of the rehearsal of a journey. */
export async function rehearsalOf(id: string, lang: string): Promise<Rehearsal> {
  const { default: journey }: { default: Journey } = await import(join(folder, `${id}.ts`));
  const words = (language: string) =>
    JSON.parse(readFileSync(join(root, 'locales', `${language}.json`), 'utf8'));
  const own = lang === 'it' ? words('it') : words('en');
  return { name: own[id] ?? id, step: pathAfter(journey, null) ?? '', url: firstAddress(journey, lang) };
}

/**
 * INAIL's journeys begin on the first of its pages. The others begin on IMI's start page, whatever their first page is:
 * from there people go to EU Login, and a first step off the web is told there.
 */
function firstAddress({ stages, historic }: Journey, lang: string): string {
  const steps = Object.values(stages).flatMap((stage) => Object.values(stage));
  const [page = ''] = steps.flatMap((step) => ('pages' in step ? step.pages : []));
  return page.startsWith('inail/')
    ? addressOf(page, historic ? ['old-site'] : [], 'it')
    : addressOf('imi/start', [], lang);
}

/** The extension's own interface, in its worker. */
declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

/** Makes the journey the current one, in the extension of a Chromium: nothing of it is done yet. */
export async function choose(browser: Opened, id: string, { step }: Rehearsal): Promise<void> {
  const ours = (type: string, url: string) => type === 'service_worker' && url.endsWith('/background.js');
  const target = await browser.waitForTarget((each) => ours(each.type(), each.url()));
  const worker = await target.worker();
  const value = moveToStep(progress.empty, id, step, new Date().toISOString());
  const items = { [progress.key]: { version: progress.version, value } };
  await worker?.evaluate((all) => chrome.storage.local.set(all), items);
}
