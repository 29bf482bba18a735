import { describe, expect, it } from 'vitest';
import en from '../../locales/en.json';
import { compose, type ReportContent } from '../../report/compose.ts';
import { knownAnswers } from '../../report/known-answers.ts';

const words = (key: string, values: Record<string, string | number> = {}): string => {
  const text = (en as Record<string, string>)[key];
  if (text === undefined) throw new Error(`locales/en.json has no words for “${key}”`);
  return text.replace(/\{\{(\w+)\}\}/g, (_, gap: string) => String(values[gap]));
};
const content: ReportContent = {
  kind: 'report',
  texts: {},
  modules: [],
  screenshot: null,
  unmasked: [],
  pathWords: new Set(['cas', 'login']),
  version: '1.2.3',
};
const write = (change: Partial<ReportContent>) => compose({ ...content, ...change }, words);

const finding = {
  state: 'unknown',
  say: null,
  stepsKey: null,
  answers: ['done'],
  answer: null,
  at: null,
  remedy: null,
} as const;
const circumstances = {
  browser: { userAgent: '', brands: [{ brand: 'Microsoft Edge', version: '140' }] },
  system: 'Windows 11',
  findings: [
    { ...finding, id: 'cache', answers: ['done'] },
    {
      ...finding,
      id: 'restart',
      answers: ['done'],
      answer: 'done',
      at: '2026-11-22T09:00:00Z',
      state: 'ok' as const,
    },
    {
      ...finding,
      id: 'colleagues',
      answers: ['only-me', 'everyone'],
      answer: 'everyone',
      at: '2026-11-22T08:00:00Z',
      say: 'check/colleagues/everyone/then',
    },
  ],
  seen: {
    page: 'eu-login/authenticate',
    application: 'EU Login',
    address: 'https://ecas.ec.europa.eu/cas/login',
    errors: 'No.',
    at: '2026-11-22T10:00:00Z',
  },
  journey: { name: 'imi-sign-in', step: 'imi-sign-in/sign-in/identify', at: '2026-11-21T10:00:00Z' },
};
const moment = (at: string) => at.slice(5, 16);

describe('the known answers', () => {
  const answers = knownAnswers(circumstances, words, moment);

  it('says browser, page, address and error', () => {
    expect(answers).toMatchObject({
      browser: 'Edge 140, Windows 11',
      page: 'EU Login: password and second factor',
      address: 'https://ecas.ec.europa.eu/cas/login',
      application: 'EU Login',
      error: 'No.',
      colleagues: 'No: nobody can',
    });
  });

  it('says what each check found, and what happened when', () => {
    expect(answers.checks?.split('\n')).toEqual([
      'Browser cache cleared: not ticked',
      'Computer restarted: done',
      'Colleagues asked: No: nobody can',
    ]);
    expect(answers.journey?.split('\n')).toEqual([
      'Sign in to IMI',
      '11-21T10:00: at the step “Enter your work e-mail address in EU Login”',
      '11-22T08:00: Colleagues asked: No: nobody can',
      '11-22T09:00: Computer restarted: done',
      '11-22T10:00: on the page “EU Login: password and second factor”',
    ]);
  });

  it('leaves unknown things out', () => {
    const empty = knownAnswers(
      { ...circumstances, findings: [], seen: null, journey: null, system: null },
      words,
      moment,
    );
    expect(Object.entries(empty).filter(([, text]) => text)).toEqual([['browser', 'Edge 140']]);
  });
});

describe('the text', () => {
  it('has the five things that the coordinator asks for, even unanswered', () => {
    expect(write({}).text).toBe(
      [
        'Exact request: –',
        'Browser and system: –',
        'Other users of the authority: –',
        'Full error text: –',
        'Picture of the screen: –',
        '',
        'Prepared with Segnavia 1.2.3 (unofficial).',
      ].join('\n'),
    );
  });

  it('is masked wherever it is personal, in subject and picture too', () => {
    const texts = { request: 'I am maria@x.example', user: 'n001zy5e', more: 'Ring +39 06 1234 5678' };
    const {
      subject,
      text,
      description: shows,
      personal,
    } = write({ texts, screenshot: 'For maria@x.example' });
    expect(`${subject} ${text} ${shows}`).not.toMatch(/maria|n001|1234/);
    expect(personal).toEqual({ email: 2, id: 1, number: 1 });
    expect(write({ texts, unmasked: ['email'] }).subject).toBe('Request for help: I am maria@x.example');
  });

  it('carries any 10,000 characters as plain text', () => {
    const error = `<script>alert(1)</script>\u202e${'è\r\n'.repeat(3000)}`;
    const { text } = write({ texts: { error } });
    expect(text).toContain('<script>alert(1)</script>è\n  è');
    expect(text).not.toMatch(/[\r\u202e]/);
  });

  it('has a one-line subject', () => {
    expect(write({ texts: { page: 'IMI' } }).subject).toBe('Request for help: IMI');
    expect(write({ texts: { request: '  a\nb' } }).subject).toBe('Request for help: a');
    expect(write({ texts: { request: 'x'.repeat(500) } }).subject).toHaveLength(89);
    expect(write({}).subject).toBe('Request for help with IMI');
  });

  it('asks for training', () => {
    const texts = { authority: 'Comune', people: '4', 'other-modules': 'Services', request: 'not this' };
    expect(write({ kind: 'training', texts, modules: ['SOLVIT', 'Road transport'] })).toMatchObject({
      subject: 'IMI: request for training',
      text: [
        'We ask for a training session on IMI.',
        '',
        'Authority: Comune',
        'Number of people: 4',
        'IMI modules: SOLVIT; Road transport',
        'Other modules: Services',
        '',
        'Prepared with Segnavia 1.2.3 (unofficial).',
      ].join('\n'),
    });
  });
});
