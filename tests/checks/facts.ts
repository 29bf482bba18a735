import type { Facts } from '../../checks/schema.ts';

const CHROME = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36';

/** Facts in which nothing is wrong and nothing has been answered, with what a test wants otherwise. */
export const facts = (change: Partial<Facts> = {}): Facts => ({
  browser: { userAgent: CHROME, brands: [] },
  ticks: {},
  address: { kind: 'genuine', site: 'eu-login', host: 'ecas.ec.europa.eu' },
  tab: { page: 'eu-login/identify', cookies: true },
  closedHosts: [],
  announced: null,
  now: '2026-11-22T10:00:00.000Z',
  ...change,
});

/** A browser by its own text. */
export const calledBy = (userAgent: string): Pick<Facts, 'browser'> => ({
  browser: { userAgent, brands: [] },
});
