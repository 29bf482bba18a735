import { describe, expect, test } from 'vitest';
import { isMessage } from '../../platform/messages.ts';

describe('isMessage', () => {
  test.each([
    [{ ask: 'briefing', page: 'eu-login/identify', signature: 0, arrived: true, ready: false }],
    [{ ask: 'briefing', page: null, signature: null, arrived: false, ready: true }],
    [{ ask: 'hide-hint', hint: 'eu-login/identify/language' }],
    [{ ask: 'hide-site', site: 'eu-login' }],
    [{ ask: 'whereabouts' }],
    [{ ask: 'whereabouts', more: 1 }],
  ])('%j is one', (message) => {
    expect(isMessage(message)).toBe(true);
  });

  test.each([
    ...[undefined, null, 0, 1, '', 'whereabouts', true, [], ['whereabouts'], {}, () => 1],
    { ask: null },
    { ask: 1 },
    { ask: ['whereabouts'] },
    { ask: '' },
    { ask: 'WHEREABOUTS' },
    { ask: 'constructor' },
    { ask: '__proto__' },
    { ask: 'toString' },
    { ask: 'hasOwnProperty' },
    { ask: 'briefing' },
    { ask: 'briefing', page: 'a', signature: 0, arrived: true },
    { ask: 'briefing', page: undefined, signature: 0, arrived: true, ready: true },
    { ask: 'briefing', page: 1, signature: 0, arrived: true, ready: true },
    { ask: 'briefing', page: 'a', signature: 0, arrived: 'yes', ready: true },
    { ask: 'briefing', page: 'a', signature: '0', arrived: true, ready: true },
    { ask: 'briefing', page: 'a'.repeat(200), signature: 0, arrived: true, ready: true },
    { ask: 'hide-hint' },
    { ask: 'hide-hint', hint: {} },
    { ask: 'hide-hint', hint: null },
    { ask: 'hide-site', hint: 'eu-login' },
    { page: 'a', arrived: true, ready: true },
  ])('%j is none', (message) => {
    expect(isMessage(message)).toBe(false);
  });

  test('an `ask` that is only inherited asks nothing that has no parts', () => {
    expect(isMessage(Object.create({ ask: 'hide-hint' }))).toBe(false);
    expect(isMessage(JSON.parse('{"__proto__":{"ask":"x"},"ask":"valueOf"}'))).toBe(false);
  });
});
