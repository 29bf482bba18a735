import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAnnouncer } from '../../../components/overlay/page/announcer.ts';
import { page } from '../../engine/page.ts';

let root: HTMLElement;
const region = () => root.querySelector('[role=status]');

beforeEach(() => {
  vi.useFakeTimers();
  root = page('<div></div>').querySelector('div') as unknown as HTMLElement;
});
afterEach(() => vi.useRealTimers());

test('the region stands before its first words, and empty', () => {
  const announcer = createAnnouncer(root);
  announcer.stand();
  vi.advanceTimersByTime(10);
  announcer.say('Enter your address', 'en');
  vi.advanceTimersByTime(300);
  expect(region()?.textContent).toBe('');
  vi.advanceTimersByTime(300);
  expect(region()?.textContent).toBe('Enter your address');
  expect(region()?.getAttribute('lang')).toBe('en');
});

test('a region that has stood long says at once what comes next, and the same text only once', async () => {
  const announcer = createAnnouncer(root);
  announcer.stand();
  vi.advanceTimersByTime(5000);
  announcer.say('First', 'en');
  vi.advanceTimersByTime(0);
  expect(region()?.textContent).toBe('First');
  announcer.leave();
  announcer.stand();
  announcer.say('First', 'en');
  vi.advanceTimersByTime(5000);
  expect(region()?.textContent).toBe('');
});

test('what the page left no time to say is said when the overlay comes back', () => {
  const announcer = createAnnouncer(root);
  announcer.stand();
  announcer.say('First', 'en');
  announcer.leave();
  vi.advanceTimersByTime(5000);
  expect(region()?.textContent).toBe('');
  announcer.stand();
  announcer.say('First', 'en');
  vi.advanceTimersByTime(5000);
  expect(region()?.textContent).toBe('First');
});
