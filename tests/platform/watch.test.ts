import { beforeEach, describe, expect, test, vi } from 'vitest';
import { watch } from '../../platform/watch.ts';
import { page } from '../engine/page.ts';

/** The page's clock, moved by hand: `frame` and `pass` run what is due then. */
function clock(view: Window) {
  let now = 1000;
  let frames: (() => void)[] = [];
  let timers: { at: number; call: () => void }[] = [];
  const afterMicrotasks = () => new Promise<void>((done) => queueMicrotask(done));
  Object.assign(view, {
    requestAnimationFrame: (call: () => void) => frames.push(call),
    setTimeout: (call: () => void, wait: number) => timers.push({ at: now + wait, call }),
  });
  vi.spyOn(Date, 'now').mockImplementation(() => now);
  return {
    /** Counts frames and timers that are due; there must be none on a page that does not change. */
    waiting: () => frames.length + timers.length,
    /** Moves the clock on, as if the running code had taken this long. */
    spend(milliseconds: number) {
      now += milliseconds;
    },
    async frame() {
      await afterMicrotasks();
      const due = frames;
      frames = [];
      for (const call of due) call();
      await afterMicrotasks();
    },
    async pass(milliseconds: number) {
      await afterMicrotasks();
      now += milliseconds;
      const due = timers.filter(({ at }) => at <= now);
      timers = timers.filter(({ at }) => at > now);
      for (const { call } of due) call();
      await afterMicrotasks();
    },
  };
}

let document: Document;
let view: Window;
let time: ReturnType<typeof clock>;
let look: ReturnType<typeof vi.fn<() => void>>;
let life: AbortController;
let hidden: boolean;

beforeEach(() => {
  document = page('<main><p id=a>a</p></main><div data-segna-via></div>');
  view = document.defaultView as Window;
  time = clock(view);
  look = vi.fn();
  life = new (view as unknown as typeof globalThis).AbortController();
  hidden = false;
  Object.defineProperty(document, 'hidden', { get: () => hidden });
});

const start = () =>
  watch(document, look, life.signal, (node) => node === document.querySelector('[data-segna-via]'));
const change = () => document.querySelector('main')?.append(document.createElement('b'));
function setHidden(to: boolean): void {
  hidden = to;
  document.dispatchEvent(new (view as unknown as typeof globalThis).Event('visibilitychange'));
}

describe('a look at the page', () => {
  test('comes at once, and leaves nothing pending', () => {
    start();
    expect(look).toHaveBeenCalledTimes(1);
    expect(time.waiting()).toBe(0);
  });

  test('comes at the next frame after a change to a page at rest', async () => {
    start();
    await time.pass(1000);
    change();
    await time.frame();
    expect(look).toHaveBeenCalledTimes(2);
  });

  test('ignores changes to the overlay, unless it is removed', async () => {
    const overlay = document.querySelector('[data-segna-via]') as Element;
    overlay.remove();
    start();
    await time.pass(1000);
    document.documentElement.append(overlay);
    await time.frame();
    expect(look).toHaveBeenCalledTimes(1);
    overlay.remove();
    await time.frame();
    expect(look).toHaveBeenCalledTimes(2);
  });

  test('comes once for a storm of changes, and no sooner than the rest', async () => {
    start();
    for (let i = 0; i < 50; i++) {
      change();
      await time.pass(1);
    }
    expect(look).toHaveBeenCalledTimes(1);
    expect(time.waiting()).toBe(1);
    await time.pass(250);
    expect(look).toHaveBeenCalledTimes(2);
  });

  test('comes less and less often during a storm, so that it takes little of the time, and at once after a quiet spell', async () => {
    const storm = async (milliseconds: number) => {
      for (let i = 0; i < milliseconds / 10; i++) {
        change();
        await time.pass(10);
        await time.frame();
      }
    };
    look.mockImplementation(() => time.spend(20));
    start();
    await storm(10_000);
    const looks = look.mock.calls.length;
    // 20 ms each, once in 1.5 s (one part in 75) after the first few.
    expect(looks).toBeGreaterThan(5);
    expect(looks).toBeLessThan(11);
    await time.pass(4000);
    await time.frame();
    await time.pass(4000);
    look.mockClear();
    change();
    await time.frame();
    expect(look).toHaveBeenCalledTimes(1);
  });

  test('asks nothing of the browser during a storm: the observer is off while a look is due', async () => {
    const world = view as unknown as typeof globalThis;
    const onRecords = vi.fn();
    world.MutationObserver = class extends world.MutationObserver {
      constructor(call: MutationCallback) {
        super((records, observer) => {
          onRecords();
          call(records, observer);
        });
      }
    };
    start();
    for (let i = 0; i < 50; i++) {
      change();
      await time.pass(1);
    }
    expect(onRecords).toHaveBeenCalledTimes(1);
  });

  test('comes once when several things happen together', async () => {
    start();
    await time.pass(1000);
    for (const event of ['popstate', 'popstate'])
      view.dispatchEvent(new (view as unknown as typeof globalThis).Event(event));
    change();
    await time.pass(0);
    expect(time.waiting()).toBe(1);
  });

  test.each([
    ['class', 'x'],
    ['style', 'display:none'],
    ['hidden', ''],
    ['id', 'b'],
    ['aria-expanded', 'true'],
  ])('comes when %s changes', async (name, value) => {
    start();
    document.getElementById('a')?.setAttribute(name, value);
    await time.pass(300);
    expect(look).toHaveBeenCalledTimes(2);
  });

  test.each([
    ['an attribute that tells nothing', () => document.getElementById('a')?.setAttribute('data-x', '1')],
    ['typed text', () => document.getElementById('a')?.setAttribute('value', 'segreto')],
    [
      'our own element’s style',
      () => document.querySelector('[data-segna-via]')?.setAttribute('style', 'top:1px'),
    ],
    ['our own element’s children', () => document.querySelector('[data-segna-via]')?.append('x')],
  ])('does not come for %s', async (_, act) => {
    start();
    act();
    await time.frame();
    await time.pass(300);
    expect([look.mock.calls.length, time.waiting()]).toEqual([1, 0]);
  });

  test('ignores changes made by the look itself', async () => {
    look.mockImplementation(() => void change());
    start();
    await time.pass(300);
    await time.frame();
    expect(look).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['popstate', '', 2],
    ['load', '<style>p { color: red }</style>', 1],
    ['load', '<link rel="stylesheet" href="late.css">', 2],
  ])('after %s on a page with %j: %i looks', async (event, sheets, looks) => {
    document.head.innerHTML = sheets;
    start();
    await time.pass(1000);
    view.dispatchEvent(new (view as unknown as typeof globalThis).Event(event));
    await time.frame();
    expect(look).toHaveBeenCalledTimes(looks);
  });
});

describe('in a hidden tab, and on a page that is only prerendered, which is hidden too', () => {
  test('nothing runs until it is shown, then there is one look', async () => {
    hidden = true;
    start();
    change();
    await time.pass(1000);
    await time.frame();
    expect(look).not.toHaveBeenCalled();
    setHidden(false);
    await time.frame();
    await time.pass(300);
    expect(look).toHaveBeenCalledTimes(1);
  });

  test('a look that was due waits until it is shown', async () => {
    start();
    change();
    await time.pass(1);
    setHidden(true);
    await time.pass(300);
    change();
    await time.pass(300);
    expect(look).toHaveBeenCalledTimes(1);
    setHidden(false);
    await time.frame();
    expect(look).toHaveBeenCalledTimes(2);
    await time.pass(300);
    change();
    await time.frame();
    expect(look).toHaveBeenCalledTimes(3);
  });
});

describe('after the signal', () => {
  test('nothing runs any more', async () => {
    start();
    await time.pass(1000);
    life.abort();
    change();
    setHidden(true);
    setHidden(false);
    view.dispatchEvent(new (view as unknown as typeof globalThis).Event('popstate'));
    await time.pass(0);
    expect(time.waiting()).toBe(0);
    await time.frame();
    await time.pass(300);
    expect([look.mock.calls.length, time.waiting()]).toEqual([1, 0]);
  });

  test('a look that was due does not come', async () => {
    start();
    change();
    await time.pass(1);
    life.abort();
    await time.pass(300);
    expect([look.mock.calls.length, time.waiting()]).toEqual([1, 0]);
  });
});
