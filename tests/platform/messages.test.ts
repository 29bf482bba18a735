import { describe, expect, test } from 'vitest';
import { isMessage } from '../../platform/messages.ts';

describe('isMessage', () => {
  test.each([
    [{ kind: 'page-shown', page: 'eu-login/identify', signature: 0, isReady: false }],
    [{ kind: 'briefing', page: null, signature: null, isReady: true }],
    [{ kind: 'hint-hidden', hint: 'eu-login/identify/language' }],
    [{ kind: 'site-hidden', site: 'eu-login' }],
    [{ kind: 'status' }],
    [{ kind: 'status', more: 1 }],
  ])('%j is one', (message) => {
    expect(isMessage(message)).toBe(true);
  });

  test.each([
    ...[undefined, null, 0, 1, '', 'status', true, [], ['status'], {}, () => 1],
    { kind: null },
    { kind: 1 },
    { kind: ['status'] },
    { kind: '' },
    { kind: 'STATUS' },
    { kind: 'constructor' },
    { kind: '__proto__' },
    { kind: 'toString' },
    { kind: 'hasOwnProperty' },
    { kind: 'briefing' },
    { kind: 'briefing', page: 'a', signature: 0 },
    { kind: 'briefing', page: undefined, signature: 0, isReady: true },
    { kind: 'briefing', page: 1, signature: 0, isReady: true },
    { kind: 'briefing', page: 'a', signature: 0, isReady: 'yes' },
    { kind: 'briefing', page: 'a', signature: '0', isReady: true },
    { kind: 'briefing', page: 'a'.repeat(200), signature: 0, isReady: true },
    { kind: 'hint-hidden' },
    { kind: 'hint-hidden', hint: {} },
    { kind: 'hint-hidden', hint: null },
    { kind: 'site-hidden', hint: 'eu-login' },
    { page: 'a', isReady: true },
  ])('%j is no message', (message) => {
    expect(isMessage(message)).toBe(false);
  });

  test('an inherited `kind` is not a message', () => {
    expect(isMessage(Object.create({ kind: 'hint-hidden' }))).toBe(false);
    expect(isMessage(JSON.parse('{"__proto__":{"kind":"x"},"kind":"valueOf"}'))).toBe(false);
  });
});
