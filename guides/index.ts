import type { Clock } from './clock-schema.ts';
import coordinators from './coordinators.ts';
import type { Guides, Journey, Page, Site, Symptom } from './schema.ts';
import sources from './sources.ts';

const sites = import.meta.glob<Site>('./*/site.ts', { eager: true, import: 'default' });
const pages = import.meta.glob<Page>('./*/pages/*.ts', { eager: true, import: 'default' });
const journeys = import.meta.glob<Journey>('./journeys/*.ts', { eager: true, import: 'default' });
const symptoms = import.meta.glob<Symptom>('./symptoms/*.ts', { eager: true, import: 'default' });
const clocks = import.meta.glob<Clock>('./clocks/*.ts', { eager: true, import: 'default' });

/** File names become ids: `./eu-login/pages/identify.ts` is `eu-login/identify`. */
function byId<T>(files: Record<string, T>): Record<string, T> {
  const id = (file: string) =>
    file.replace(/^\.\/(journeys\/|symptoms\/|clocks\/)?|\/site\.ts$|\.ts$/g, '').replace('/pages/', '/');
  const entries = Object.entries(files).map(([file, value]) => [id(file), value]);
  // Without the names that every object has: what is stored may call a journey `constructor`.
  return Object.assign(Object.create(null), Object.fromEntries(entries));
}

/** Everything that Segnavia knows, gathered from the files of this room. Nothing is registered by hand. */
export const guides: Guides = {
  sources,
  coordinators,
  sites: byId(sites),
  pages: byId(pages),
  journeys: byId(journeys),
  symptoms: byId(symptoms),
  clocks: byId(clocks),
};
