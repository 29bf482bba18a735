import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SHIPPED, source, sourcesOf, UNSHIPPED } from '../../scripts/figures/source.ts';
import { wrongArrows } from './arrows.ts';

describe('arrows between rooms', () => {
  const files = sourcesOf([...SHIPPED, ...UNSHIPPED]);
  test.each(files.map((file) => [file.path, file] as const))('%s', (_, file) => {
    expect(wrongArrows(file)).toEqual([]);
  });

  test('there are no path aliases', () => {
    expect(Object.keys(JSON.parse(readFileSync('package.json', 'utf8')))).not.toContain('imports');
    expect(readFileSync('tsconfig.json', 'utf8')).not.toMatch(/"(paths|baseUrl)"/);
  });
});

describe('arrows that must not be', () => {
  const mistakes: [path: string, text: string, says: RegExp][] = [
    ['guides/imi/site.ts', `import { a } from '../schema.ts';`, /more than types .* `import type`/],
    ['guides/imi/site.ts', `import type { a } from '../../engine/page/query.ts';`, /guides\/ has no door/],
    ['engine/a.ts', `import { guides } from '../guides/index.ts';`, /given what it needs as an argument/],
    ['engine/a.ts', `import type { X } from '../platform/store.ts';`, /engine\/ has no door/],
    ['engine/a.ts', `export * from '../views/overlay/overlay.ts';`, /engine\/ has no door/],
    ['checks/a.ts', `import { read } from '../platform/store.ts';`, /put what it judges from into Facts/],
    ['components/popup/a.tsx', `import { look } from '../../engine/page/query.ts';`, /more than types/],
    ['components/popup/a.tsx', `import { type Kind } from '../../guides/schema.ts';`, /more than types/],
    [
      'components/popup/a.tsx',
      `import type { Settings } from '../../platform/items.ts';`,
      /pass it as a prop/,
    ],
    [
      'platform/a.ts',
      `import { draw } from '../components/overlay/draw/mount.ts';`,
      /platform\/ has no door/,
    ],
    ['platform/a.ts', `import { h } from 'preact';`, /the package preact/],
    ['platform/a.ts', `import { look } from '../engine/page/query.ts';`, /platform\/ has no door/],
    ['platform/a.ts', `const all = import.meta.glob('../checks/*.ts', { eager: true });`, /no door/],
    ['engine/a.ts', `const late = await import('../platform/store.ts');`, /no door/],
    ['entrypoints/background.ts', `import i18next from 'i18next';`, /belongs in platform/],
    ['entrypoints/background.ts', `import b from 'webextension-polyfill';`, /more than types/],
    [
      'components/a.tsx',
      `import { HOST } from '../entrypoints/content/shared.ts';`,
      /nobody imports an entrypoint/,
    ],
    [
      'scripts/a.ts',
      `import { HOST } from '../entrypoints/content/shared.ts';`,
      /nobody imports an entrypoint/,
    ],
    [
      'entrypoints/report/main.tsx',
      `import { gatherPopup } from '../popup/gather.ts';`,
      /keeps to its own folder/,
    ],
    ['entrypoints/background.ts', `import { open } from './popup/main.tsx';`, /keeps to its own folder/],
    ['entrypoints/background.ts', `import { render } from '../practice/render.ts';`, /not in the package/],
    ['platform/a.ts', `import type { A } from '../scripts/run.ts';`, /not in the package/],
    ['engine/a.ts', `import { look } from '@/engine/look.ts';`, /no aliases/],
    ['engine/a.ts', `import { look } from '#engine/page/query.ts';`, /no aliases/],
    ['engine/a.ts', `import { look } from './look';`, /whole name/],
  ];
  test.each(mistakes)('%s: %s', (path, text, says) => {
    const [first, ...more] = wrongArrows(source(path, text));
    expect(first).toMatch(says);
    expect(first).toContain(`${path}:1`);
    expect(more).toEqual([]);
  });
});
