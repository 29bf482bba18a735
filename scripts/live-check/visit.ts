import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import type { Structure } from '../../engine/privacy/structure.ts';
import { readOverlay } from '../browser/overlay-view.ts';
import type { LivePage } from './pages.ts';

/** Milliseconds that a page may take to answer, and the overlay to appear. */
const ANSWER = 30_000;
const OVERLAY = 12_000;
const INTERVAL = 500;

/** Findings at an address. `why` is a reason in words where the page could not be looked at. */
export interface Look extends LivePage {
  /** `known`, `strange` (not taken for what it should be), `moved` to another place, `blocked`, `silent` (no answer). */
  verdict: 'known' | 'strange' | 'moved' | 'blocked' | 'silent';
  found: string | null;
  /** Hints that point at an element, and hints in words. */
  anchored: string[];
  inWords: string[];
  /** Whether a consent banner covers the page, which is not drift. */
  banner: boolean;
  why: string | null;
  /** Elements of the page, one line each; null where it was not seen. */
  elements: string[] | null;
}

const BLOCKED = /^sorry\./;

/** Describes each element that shapes the page in a line; classes change too often to tell anything. */
function elementsOf({ nodes }: Structure): string[] {
  return nodes.map(({ tag, is = {}, hidden }) => {
    const { class: _, ...kept } = is;
    const told = Object.entries(kept).map(([name, written]) => `[${name}=${written}]`);
    return `${tag}${told.join('')}${hidden ? ' (hidden)' : ''}`;
  });
}

/** Whether the page has a consent banner, going by the names of its elements. */
export const bannerIn = ({ nodes }: Structure): boolean =>
  nodes.some(({ is = {} }) => /cookie|-cck-|consent-banner/i.test(`${is.id} ${is.class}`));

/** Submits nothing: the browser itself refuses every request that does more than read. */
function onlyRead(request: HTTPRequest): void {
  const reads = ['GET', 'HEAD', 'OPTIONS'].includes(request.method());
  void (reads ? request.continue() : request.abort()).catch(() => undefined);
}

/**
 * Reads the overlay once it shows something that has come to rest, or when patience ends: a field that a page
 * brings late would count as lost.
 */
async function shown(page: Page) {
  const client = await page.createCDPSession();
  const end = Date.now() + OVERLAY;
  for (let last = ''; ; ) {
    const view = await readOverlay(client);
    const now = JSON.stringify(view.hints.map(({ id, state }) => [id, state]));
    if ((view.hints.length > 0 && now === last) || Date.now() > end) return view;
    last = now;
    await pause(INTERVAL);
  }
}

async function visit(page: Page, livePage: LivePage, extension: string): Promise<Look> {
  const empty = { found: null, anchored: [], inWords: [], banner: false, elements: null };
  const answer = await page.goto(livePage.address, { waitUntil: 'domcontentloaded', timeout: ANSWER });
  const { hostname, pathname } = new URL(page.url());
  const status = answer?.status() ?? 0;
  if (BLOCKED.test(hostname) || [401, 403, 407, 429].includes(status) || status >= 500)
    return { ...livePage, ...empty, verdict: 'blocked', why: `${hostname} answered with status ${status}` };
  const view = await shown(page);
  const structure = (await page.evaluate(readFileSync(join(extension, 'outline.js'), 'utf8'))) as Structure;
  const elements = elementsOf(structure);
  const ids = (points: boolean) =>
    view.hints
      .filter(({ state }) => (state !== 'panel') === points)
      .map(({ id }) => id.split('/').slice(2).join('/'));
  const moved = hostname !== new URL(livePage.address).hostname || status === 404;
  const verdict = view.page === livePage.expected ? 'known' : moved ? 'moved' : 'strange';
  return {
    ...livePage,
    verdict,
    found: view.page,
    anchored: ids(true),
    inWords: ids(false),
    banner: bannerIn(structure),
    why: verdict === 'moved' ? `the address leads to ${hostname}${pathname} (status ${status})` : null,
    elements,
  };
}

/** Opens one public page with the extension and says what Segnavia makes of it. Never rejects: what fails is said. */
export async function lookAt(browser: Browser, livePage: LivePage, extension: string): Promise<Look> {
  const page = await browser.newPage();
  try {
    await page.setRequestInterception(true);
    page.on('request', onlyRead);
    return await visit(page, livePage, extension);
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    const none = { found: null, anchored: [], inWords: [], banner: false, elements: null };
    return { ...livePage, ...none, verdict: 'silent', why };
  } finally {
    await page.close().catch(() => undefined);
  }
}
