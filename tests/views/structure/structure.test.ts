import { expect, test } from 'vitest';
import type { Structure } from '../../../engine/privacy/structure.ts';
import { guides } from '../../../guides/index.ts';
import { speechIn } from '../../../platform/speech.ts';
import { recognisedStructure, structureView } from '../../../views/structure/structure.ts';

const speech = speechIn('en', {}, new Date('2026-11-28T10:00:00Z'));
const structure: Structure = {
  segnavia: 'page structure',
  version: 1,
  day: '2026-11-28',
  host: 'ecas.ec.europa.eu',
  path: '/cas/login',
  lang: 'en',
  left: 0,
  nodes: [{ depth: 0, tag: 'body' }],
};

test('a structure names the page and the signature that were recognised, or neither', () => {
  const [page = '', { signatures = [] } = {}] = Object.entries(guides.pages)[0] ?? [];
  expect(recognisedStructure(structure, { page, signature: 0 }, guides)).toMatchObject({
    page,
    signature: signatures[0]?.name,
  });
  for (const whereabouts of [null, { page: null, signature: null }])
    expect(recognisedStructure(structure, whereabouts, guides)).toMatchObject({
      page: null,
      signature: null,
    });
});

test('the file is named after host and day, and says what the structure says', () => {
  const view = structureView({ structure, answers: {}, notice: 'structure/saved' }, guides, speech);
  expect(view.fileName).toBe('segnavia-structure-ecas.ec.europa.eu-2026-11-28.json');
  expect(JSON.parse(view.text ?? '')).toEqual(structure);
  expect(view.notice).toBe(speech.say('structure/saved'));
});

test('a page that can no longer be read has no file', () => {
  expect(structureView({ structure: null, answers: {}, notice: null }, guides, speech).text).toBeNull();
});
