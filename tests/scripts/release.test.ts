import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Bill, onlyShipped } from '../../scripts/release/bill.ts';
import { dated, newestIn } from '../../scripts/release/changelog.ts';
import { type ReleaseFacts, reasonAgainst } from '../../scripts/release/readiness.ts';

const changelog =
  '# Changelog\n\n## 0.10.0 (unreleased)\n\n### Added\n\n- New.\n\n## 0.9.0 (2026-01-02)\n\n- Old.\n';

describe('the changelog', () => {
  test('gives the changes of the newest version only', () => {
    expect(newestIn(changelog)).toEqual({ version: '0.10.0', day: null, news: '### Added\n\n- New.' });
  });

  test('gets the date of the newest version only', () => {
    const released = dated(changelog, '2026-11-29');
    expect(newestIn(released)?.day).toBe('2026-11-29');
    expect(released.replace('2026-11-29', 'unreleased')).toBe(changelog);
  });

  test('of this repository can be read', () => {
    expect(newestIn(readFileSync('CHANGELOG.md', 'utf8'))?.version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

describe('a release', () => {
  const ready: ReleaseFacts = {
    changed: [],
    tags: ['v0.9.0'],
    tagsHere: [],
    current: '0.9.0',
    newest: newestIn(changelog),
  };

  test('is made from a clean tree', () => {
    expect(reasonAgainst(ready)).toBe(null);
    expect(reasonAgainst({ ...ready, current: '0.10.0' })).toBe(null);
  });

  test('can be repeated at its tag', () => {
    const released = newestIn(dated(changelog, '2026-11-29'));
    const facts: ReleaseFacts = { ...ready, newest: released, tags: ['v0.10.0'], current: '0.10.0' };
    expect(reasonAgainst({ ...facts, tagsHere: ['v0.10.0'] })).toBe(null);
    expect(reasonAgainst({ ...facts, tagsHere: ['v0.9.0'] })).toMatch(/does not begin with/);
  });

  test.each<[string, Partial<ReleaseFacts>, RegExp]>([
    ['outside of Git', { changed: null }, /no Git checkout/],
    ['with changes', { changed: ['a.ts', 'b.ts'] }, /Not everything is committed \(2, such as a\.ts\)/],
    ['without a heading', { newest: null }, /does not begin with/],
    ['that was made', { newest: newestIn(dated(changelog, '2026-11-29')) }, /does not begin with/],
    ['without news', { newest: { version: '0.10.0', day: null, news: '' } }, /says nothing under 0\.10\.0/],
    ['that is tagged', { tags: ['v0.10.0'] }, /0\.10\.0 has been released/],
    ['older than the tree', { current: '0.11.0' }, /announces 0\.10\.0, and package\.json is at 0\.11\.0/],
  ])('%s is refused in a sentence', (_, facts, sentence) => {
    expect(reasonAgainst({ ...ready, ...facts })).toMatch(sentence);
  });
});

test('the bill of materials lists exactly what ships, and does not change from run to run', () => {
  const part = (name: string) => ({ 'bom-ref': `${name}@1`, name, scope: 'optional', properties: [] });
  const bill: Bill = {
    serialNumber: 'urn:uuid:1',
    metadata: { timestamp: '2026', component: { ...part('folder'), purl: 'pkg:npm/folder@1' } },
    components: [part('ships'), part('builds')],
    dependencies: [{ ref: 'ships@1', dependsOn: ['builds@1'] }],
  };
  expect(onlyShipped(bill, ['ships'])).toEqual({
    metadata: { component: { 'bom-ref': 'folder@1', name: 'segnavia', scope: 'optional' } },
    components: [{ 'bom-ref': 'ships@1', name: 'ships', scope: 'required' }],
    dependencies: [
      { ref: 'folder@1', dependsOn: ['ships@1'] },
      { ref: 'ships@1', dependsOn: [] },
    ],
  });
});
