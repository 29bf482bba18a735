import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { guides } from '../../guides/index.ts';
import { sketches } from '../../platform/sketches.ts';
import { draw } from '../../scripts/pictures/draw.ts';
import type { Geometry, PictureBox, PictureShape } from '../../scripts/pictures/measure.ts';
import { planPictures } from '../../scripts/pictures/plan.ts';

const main: PictureBox = { x: 410, y: 80, width: 460, height: 700 };
const field: PictureShape = { kind: 'field', x: 430, y: 300.4, width: 420, height: 44 };
const shapes: PictureShape[] = [
  { kind: 'band', x: 0, y: 0, width: 1280, height: 80 },
  { kind: 'heading', x: 430, y: 120, width: 300, height: 26 },
  { kind: 'text', x: 430, y: 200, width: 90, height: 20 },
  { kind: 'text', x: 524, y: 200, width: 90, height: 20 },
  field,
  { kind: 'button', x: 430, y: 400, width: 420, height: 44 },
  { kind: 'link', x: 430, y: 880, width: 80, height: 18 },
];
const geometry: Geometry = { width: 1280, height: 900, main, shapes, spots: { email: field } };

function parse(svg: string): Element {
  return new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document.documentElement;
}

function ringOf(svg: string) {
  const ring = parse(svg).querySelector('ellipse:last-of-type');
  const [cx = 0, cy = 0, rx = 0, ry = 0] = ['cx', 'cy', 'rx', 'ry'].map((name) =>
    Number(ring?.getAttribute(name)),
  );
  return { cx, cy, rx, ry };
}

describe('the drawing', () => {
  test('is the same for the same page, byte for byte, and leaves its input unchanged', () => {
    const before = structuredClone(geometry);
    expect(draw(geometry, field, 'do')).toBe(draw(structuredClone(geometry), { ...field }, 'do'));
    expect(geometry).toEqual(before);
  });

  test('has no text, no script, no address and only whole numbers in its shapes', () => {
    const svg = draw(geometry, field, 'do');
    expect(parse(svg).textContent?.trim()).toBe('');
    expect(svg).not.toMatch(/<(text|title|script|image|use|style)|href|url\(/);
    for (const each of parse(svg).querySelectorAll('path')) expect(each.getAttribute('d')).not.toContain('.');
  });

  test('is 4:3 and puts the elements of a line side by side', () => {
    expect(parse(draw(geometry, field, 'do')).getAttribute('viewBox')).toBe('0 0 640 480');
    const bars = parse(draw(geometry, field, 'do'))
      .querySelector('[stroke-width="7"]')
      ?.getAttribute('d');
    expect(bars?.match(/M/g)).toHaveLength(1);
  });

  const spots: [string, PictureBox][] = [
    ['in the middle', field],
    ['at the top right', { x: 1200, y: 10, width: 70, height: 40 }],
    ['at the top left', { x: 0, y: 0, width: 60, height: 30 }],
    ['at the foot', { x: 600, y: 880, width: 60, height: 18 }],
    ['as wide as the page', { x: 0, y: 400, width: 1280, height: 40 }],
    ['as high as the page', { x: 400, y: 0, width: 200, height: 900 }],
    ['a dot', { x: 700, y: 500, width: 1, height: 1 }],
  ];
  test.each(spots)('rings a spot %s inside the picture', (_, spot) => {
    const { cx, cy, rx, ry } = ringOf(draw(geometry, spot, 'do'));
    expect(cx - rx).toBeGreaterThanOrEqual(-20);
    expect(cx + rx).toBeLessThanOrEqual(660);
    expect(cy - ry).toBeGreaterThanOrEqual(-20);
    expect(cy + ry).toBeLessThanOrEqual(500);
    expect(Math.min(rx, ry)).toBeGreaterThan(7);
  });

  test('stays small however much is on the page', () => {
    const shapes = Array.from({ length: 3000 }, (_, index) => ({
      kind: (['text', 'field', 'button', 'frame'] as const)[index % 4] ?? 'text',
      x: (index % 60) * 20,
      y: Math.floor(index / 60) * 18,
      width: 17,
      height: 12,
    }));
    expect(draw({ ...geometry, shapes }, field, 'do').length).toBeLessThan(6000);
  });

  test('marks a warning with a sign, not by colour alone', () => {
    const [plain, not, last] = (['do', 'not', 'last'] as const).map((kind) => draw(geometry, field, kind));
    expect(parse(plain ?? '').querySelector('circle')).toBeNull();
    expect(parse(not ?? '').querySelector('circle + path')?.outerHTML).not.toBe(
      parse(last ?? '').querySelector('circle + path')?.outerHTML,
    );
  });
});

/** Differences between the hints that can be drawn and the pictures that exist. */
function wrongPictures(hintIds: string[], pictureIds: string[]): string[] {
  return [
    ...hintIds
      .filter((id) => !pictureIds.includes(id))
      .map((id) => `public/pictures/${id}.svg is missing: run \`npm run pictures\`.`),
    ...pictureIds
      .filter((id) => !hintIds.includes(id))
      .map((id) => `public/pictures/${id}.svg belongs to no hint any more: run \`npm run pictures\`.`),
  ];
}

describe('the pictures', () => {
  const hintIds = planPictures(guides).flatMap(({ page, hints }) => hints.map((hint) => `${page}/${hint}`));
  const files = existsSync('public/pictures')
    ? readdirSync('public/pictures', { recursive: true, encoding: 'utf8' }).filter((file) =>
        file.endsWith('.svg'),
      )
    : [];
  const pictureIds = files.map((file) => file.replaceAll('\\', '/').slice(0, -4));

  test('are those of the hints whose elements the practice pages mark', () => {
    expect(wrongPictures(hintIds, pictureIds)).toEqual([]);
  });

  test('are all listed for the handout and the popup', () => {
    expect(wrongPictures(hintIds, [...sketches])).toEqual([]);
  });

  test('are small, and hold no words', () => {
    for (const id of pictureIds) {
      const svg = readFileSync(`public/pictures/${id}.svg`, 'utf8');
      expect(svg.length, `${id} is too large`).toBeLessThan(4096);
      expect(parse(svg).textContent?.trim(), `${id} holds words`).toBe('');
    }
  });

  test('one that is missing or too many is told with the command that mends it', () => {
    expect(wrongPictures(['a/b/c'], ['a/b/d'])).toEqual([
      'public/pictures/a/b/c.svg is missing: run `npm run pictures`.',
      'public/pictures/a/b/d.svg belongs to no hint any more: run `npm run pictures`.',
    ]);
  });
});
