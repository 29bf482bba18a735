import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listingIn } from '../../scripts/store/listing.ts';
import { listingsOf } from '../../scripts/store/listings.ts';
import config from '../../wxt.config.ts';

// The strictest of: Chrome, name 75 and summary 132; Mozilla, name 50 and summary 250; Edge, description 250 to 10,000. A name
// over 45 is cut in Chrome's list of extensions (looked at on 2026-11-29).
const LIMIT = { name: 45, summary: 132, shortest: 250, longest: 10_000 };

describe('the listing in the stores', () => {
  const listings = listingsOf('.');

  test.each(listings)(
    '%s is complete, fits, and says in its name that it is unofficial',
    (language, listing) => {
      const { name, summary, description } = listing;
      expect(name.length).toBeLessThanOrEqual(LIMIT.name);
      expect(summary.length).toBeLessThanOrEqual(LIMIT.summary);
      expect(description.length).toBeGreaterThanOrEqual(LIMIT.shortest);
      expect(description.length).toBeLessThanOrEqual(LIMIT.longest);
      expect(description).not.toMatch(/\{\{|<\w|undefined/);
      const texts = JSON.parse(readFileSync(`locales/${language}.json`, 'utf8'));
      const [unofficial = ''] = texts['popup/unofficial'].split(/\s*:/);
      expect(name.toLocaleLowerCase(language)).toContain(`(${unofficial.toLocaleLowerCase(language)})`);
    },
  );

  test('is there in all 24 languages, each with words of its own', () => {
    expect(listings.length).toBe(24);
    expect(new Set(listings.map(([, { description }]) => description)).size).toBe(24);
  });

  test('a text that is missing is named', () => {
    expect(() => listingIn({ name: 'a', description: 'b' }, [{ heading: 'gone' }])).toThrow('“gone”');
  });
});

describe('store/permissions.md', () => {
  const parts = readFileSync('store/permissions.md', 'utf8').split(/^## /m).slice(1);
  const { permissions = [], optional_permissions = [] } = config.manifest as Record<string, string[]>;

  test('gives the reason for each permission, and for no other', () => {
    const headings = parts.map((part) => part.split('\n')[0]);
    const about = ['Single purpose', 'Hosts', 'Remote code', 'Data'];
    // WXT asks for the side panel where the browser knows it.
    const wanted = [...about, ...permissions, ...optional_permissions, 'sidePanel'];
    expect(headings.sort()).toEqual(wanted.sort());
  });

  test.each(parts)('%s fits into the field of Chrome’s form', (part) => {
    expect(part.length).toBeLessThanOrEqual(1000);
  });
});
