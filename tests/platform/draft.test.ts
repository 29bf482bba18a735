import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeStorage } from './storage.ts';

const storage = vi.hoisted(() => ({ now: undefined as unknown }));
vi.mock('../../platform/native.ts', () => ({
  native: {
    get storage() {
      return storage.now;
    },
  },
}));
const {
  changeDraft,
  draft,
  forgetDraft,
  forgetOldDraft,
  screenshot: picture,
} = await import('../../platform/draft.ts');
const { read } = await import('../../platform/store.ts');

const DAY = 86_400_000;
const now = new Date('2026-11-22T10:00:00Z');
const ago = (days: number) => new Date(now.getTime() - days * DAY).toISOString();
const storedDraft = (at: string) => ({ version: 1, value: { ...draft.empty, at, texts: { request: 'x' } } });
const storedScreenshot = { version: 2, value: { png: 'AAAA', width: 1, height: 1, readable: 0 } };

let fake: ReturnType<typeof fakeStorage>;
function start(stored: Record<string, unknown>): void {
  fake = fakeStorage(stored);
  storage.now = { local: fake.local };
}
beforeEach(() => start({}));

describe('a draft', () => {
  it.each([
    [ago(29.9), true],
    [ago(30.1), false],
    [ago(-3), true],
  ])('of %s is kept: %s', async (at, stays) => {
    start({
      report: storedDraft(at),
      'report-picture': storedScreenshot,
      settings: { version: 1, value: {} },
    });
    await forgetOldDraft(now);
    expect(Object.keys(fake.contents)).toEqual(
      stays ? ['report', 'report-picture', 'settings'] : ['settings'],
    );
  });

  it('that could not be read does not live longer for that', async () => {
    start({ [`aside/report/${ago(31)}`]: 'old', [`aside/settings/${ago(31)}`]: 'old' });
    await forgetOldDraft(now);
    expect(Object.keys(fake.contents)).toEqual([`aside/settings/${ago(31)}`]);
  });

  it('is deleted completely on request', async () => {
    start({
      report: storedDraft(ago(0)),
      'report-picture': storedScreenshot,
      [`aside/report-picture/${ago(1)}`]: 1,
      progress: 1,
    });
    await forgetDraft();
    expect(Object.keys(fake.contents)).toEqual(['progress']);
  });

  it('records when it was changed', async () => {
    const { at, kind } = await changeDraft((all) => ({ ...all, kind: 'training' }));
    expect(Math.abs(Date.parse(at) - Date.now())).toBeLessThan(60_000);
    expect(kind).toBe('training');
  });
});

it('drops a picture of the first version, which left more readable', async () => {
  start({ 'report-picture': { version: 1, value: { png: 'AA==', width: 1, height: 1, covered: 3 } } });
  expect(await read(picture)).toBeNull();
});

describe('a value that is no draft is quarantined', () => {
  it.each([
    [{ ...draft.empty, texts: { request: 1 } }],
    [{ ...draft.empty, kind: 'other' }],
    [{ ...draft.empty, seen: { site: 'imi' } }],
    [{ ...draft.empty, boxes: [{ x: '1' }] }],
    [{ ...draft.empty, boxes: [{ x: 0, y: 0, width: Number.NaN, height: 1 }] }],
    [{ ...draft.empty, ticked: 'show/email' }],
    [null],
  ])('%j', (value) => expect(draft.isValid(value)).toBe(false));

  it('an empty draft is valid', () => {
    expect(draft.isValid(draft.empty)).toBe(true);
    expect(picture.isValid(null)).toBe(true);
    expect(picture.isValid(storedScreenshot.value)).toBe(true);
    expect(picture.isValid({ png: 1 })).toBe(false);
  });
});
