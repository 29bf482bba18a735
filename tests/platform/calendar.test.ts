import fc from 'fast-check';
import ICAL from 'ical.js';
import { afterEach, describe, expect, test } from 'vitest';
import { calendarFile, type Entry } from '../../platform/calendar.ts';

const now = new Date('2026-11-22T22:30:00Z');
const entry: Entry = {
  uid: 'a1@segnavia',
  at: new Date(2027, 1, 22),
  isDay: true,
  title: 'Rinnovare la password di EU Login',
  text: 'Si cambia in EU Login, in «Il mio account».',
  alarms: [14, 2],
  language: 'it',
};

/** The one event of a file, as another maker's program reads it. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const [event, ...more] = calendar.getAllSubcomponents('vevent');
  expect(more).toEqual([]);
  if (!event) throw new Error('The file has no event.');
  const alarms = event.getAllSubcomponents('valarm');
  return { calendar, event: new ICAL.Event(event), alarms };
}

describe('the file for a calendar', () => {
  test('is an all-day event marked as free, with reminders two weeks and two days before', () => {
    const { calendar, event, alarms } = read(calendarFile(entry, now));
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect([event.uid, event.summary, event.description]).toEqual([entry.uid, entry.title, entry.text]);
    expect([event.startDate.isDate, event.startDate.toString(), event.duration.toString()]).toEqual([
      true,
      '2027-02-22',
      'P1D',
    ]);
    expect(event.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    const reminders = alarms.map((alarm) =>
      ['action', 'trigger'].map((name) => `${alarm.getFirstPropertyValue(name)}`),
    );
    expect(reminders).toEqual([
      ['DISPLAY', '-P14D'],
      ['DISPLAY', '-P2D'],
    ]);
  });

  test('can be a moment, with a reminder when it comes', () => {
    const at = new Date('2027-02-22T14:25:00Z');
    const { event, alarms } = read(calendarFile({ ...entry, at, isDay: false }, now));
    expect([event.startDate.isDate, event.startDate.toJSDate().getTime()]).toEqual([false, at.getTime()]);
    expect(alarms.map((alarm) => `${alarm.getFirstPropertyValue('trigger')}`)).toEqual(['PT0S']);
  });

  test('replaces an earlier one', () => {
    const [first, later] = [now, new Date(now.getTime() + 60_000)].map(
      (when) => read(calendarFile(entry, when)).event,
    );
    expect(later?.uid).toBe(first?.uid);
    expect(later?.sequence).toBeGreaterThan(first?.sequence ?? 0);
    expect(later?.sequence).toBeLessThan(2 ** 31);
  });

  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });
  test.each(['Pacific/Kiritimati', 'Europe/Rome', 'Pacific/Pago_Pago'])(
    'is of the same day in %s',
    (name) => {
      process.env.TZ = name;
      const { event } = read(calendarFile({ ...entry, at: new Date(2027, 2, 28) }, now));
      expect(event.startDate.toString()).toBe('2027-03-28');
    },
  );

  test('escapes any text: no part becomes a line of its own, and no line is too long', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constant('a\r\nEND:VEVENT\r\nBEGIN:VALARM; , \\ \\n \u202e<script>'),
    );
    fc.assert(
      fc.property(texts, texts, (title, text) => {
        const file = calendarFile({ ...entry, title, text }, now);
        for (const line of file.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(file).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*\r\nEND:VCALENDAR\r\n$/);
        const { event, alarms } = read(file);
        expect(alarms).toHaveLength(2);
        expect([event.uid, event.startDate.toString()]).toEqual([entry.uid, '2027-02-22']);
        const lines = (given: string) => given.replace(/\r\n|\r|\n/g, '\n');
        if (title && text) expect([event.summary, event.description]).toEqual([lines(title), lines(text)]);
      }),
    );
  });
});
