import type { Facts } from '../../checks/schema.ts';
import type { Progress } from '../../engine/journey/progress.ts';
import type { Guides } from '../../guides/schema.ts';
import { formatDay, type Speech } from '../speech.ts';
import type { PopupData } from './popup.ts';
import { isClosed } from './reasons.ts';

type LookAlike = Extract<Facts['address'], { kind: 'look-alike' }>;

/** Site and page in the person's tab, and whether its address is genuine. */
export type PlaceView =
  /** `isRefused`: the page keeps removing the hints, so Segnavia has stopped showing them. */
  | { kind: 'page'; site: string; host: string | null; name: string; isRefused?: boolean }
  | { kind: 'site' | 'no-detector' | 'blocked'; site: string; host: string }
  /** The browser keeps Segnavia out. `hosts`: its sites that are closed. */
  | { kind: 'closed'; hosts: string }
  /** `real`: host of the real site; `start`: address from which to begin again. */
  | (LookAlike & { real: string; start: string })
  | { kind: 'other'; host: string }
  | { kind: 'unseen' };

/** Address from which to begin again: the current journey's start if it leads to this site, else the site's own. */
function startAddress(site: string, { current }: Progress, { journeys, sites }: Guides): string {
  const { start, stages = {} } = journeys[current ?? ''] ?? {};
  const steps = Object.values(stages).flatMap((stage) => Object.values(stage));
  const pages = steps.flatMap((step) => ('pages' in step ? step.pages : []));
  const leadsHere = pages.some((page) => page.startsWith(`${site}/`));
  return start && leadsHere ? start : `https://${sites[site]?.places[0]}/`;
}

/** Translates the place of the person's tab. */
export function placeView({ facts, progress }: PopupData, guides: Guides, { say }: Speech): PlaceView {
  const nameOf = (site: string) => guides.sites[site]?.name ?? site;
  const { address, tab, isBlocked } = facts;
  const page = tab?.page;
  const pageName = (id: string) => (tab?.isUnsure ? say('popup/where/question', { page: say(id) }) : say(id));
  const isRefused = tab?.refused ?? false;
  // Detectors run on our sites only, so their answer is enough where the browser hides the address.
  if (address.kind === 'unseen' && page)
    return {
      kind: 'page',
      site: nameOf(page.split('/')[0] ?? ''),
      host: null,
      name: pageName(page),
      isRefused,
    };
  if (address.kind === 'look-alike') {
    const real = guides.sites[address.site]?.places[0]?.split('/')[0] ?? '';
    const start = startAddress(address.site, progress, guides);
    return { ...address, site: nameOf(address.site), real, start };
  }
  if (!tab && isClosed(facts)) return { kind: 'closed', hosts: facts.closedHosts.join(', ') };
  if (address.kind !== 'genuine') return address;
  const { host } = address;
  const site = nameOf(address.site);
  if (page) return { kind: 'page', site, host, name: pageName(page), isRefused };
  return { kind: tab ? 'site' : isBlocked ? 'blocked' : 'no-detector', site, host };
}

/** Sentence on how certain it is that this is the page, from the evidence of its signature; null if it is not. */
export function certaintyOf({ facts: { tab } }: PopupData, { pages }: Guides, speech: Speech): string | null {
  const signatures = pages[tab?.page ?? '']?.signatures ?? [];
  const signature = signatures.find(({ name }) => name === tab?.signature);
  // Where the page is only asked about, nothing more is said of it.
  if (!signature || tab?.isUnsure) return null;
  const { evidence, date } = signature;
  // A date may be only a month or a year.
  const day = date.length === 10 ? formatDay(date, speech) : date;
  return speech.say(`popup/sure/${evidence}`, { date: day ?? date });
}
