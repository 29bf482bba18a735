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

test('the region exists, empty, before its first words', () => {
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

test('an older region announces the next text at once, and the same text only once', async () => {
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

test('a text cut off by the page is announced when the overlay comes back', () => {
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
