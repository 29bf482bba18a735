import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPolicy, type PolicyProblem } from '../../platform/policy-check.ts';
import { policyKeys } from '../../platform/policy-keys.ts';

const examples = Object.fromEntries(Object.entries(policyKeys).map(([key, { example }]) => [key, example]));
const MEGABYTES = 10 * 2 ** 20;
const answer = { title: 'No reader', remedies: ['Plug it in.'] };
const answers = (change: Record<string, unknown>) => ({ answers: [answer, { ...answer, ...change }] });

describe('what an administrator wrote', () => {
  test('is taken where it has a meaning: every example', () => {
    expect(checkPolicy(examples)).toEqual({ policy: examples, problems: [] });
  });

  test.each<[problem: string, Record<string, unknown>]>([
    ['language name', { language: 'tlh' }],
    ['language form', { language: 1 }],
    ['hints form', { hints: 'no' }],
    ['sitesOff form', { sitesOff: 'imi' }],
    ['sitesOff › 1 form', { sitesOff: [1] }],
    ['coordinatorCountry name', { coordinatorCountry: 'Italia' }],
    ['coordinatorAddress address', { coordinatorAddress: 'a@b.it\r\nBcc: c@d.it' }],
    ['coordinatorAddress address', { coordinatorAddress: 'a@b.it\n' }],
    ['coordinatorAddress address', { coordinatorAddress: `${'a'.repeat(MEGABYTES)}@b.it` }],
    ['coordinatorLink link', { coordinatorLink: 'javascript:alert(1)' }],
    ['coordinatorLink link', { coordinatorLink: 'java\nscript:alert(1)' }],
    ['coordinatorLink link', { coordinatorLink: 'http://intranet.example/' }],
    ['coordinatorLink link', { coordinatorLink: 'https://ecas.ec.europa.eu@evil.example/' }],
    ['coordinatorName form', { coordinatorName: 'Help\u0000desk' }],
    ['coordinatorName form', { coordinatorName: '\u202Eksed pleH' }],
    ['coordinatorName long', { coordinatorName: 'a'.repeat(MEGABYTES) }],
    ['constructor unknown', { constructor: true }],
    ['somethingElse unknown', { somethingElse: 'a'.repeat(MEGABYTES) }],
    ['answers form', { answers: answer }],
  ])('%s: it is left out, and the rest holds', (problem, wrong) => {
    const [key = '', reason] = problem.split(/ (?=\w+$)/);
    const { policy, problems } = checkPolicy({ ...wrong, reminders: true });
    expect(policy).toEqual({ reminders: true });
    expect(problems).toEqual([{ key, reason }]);
  });

  test.each<[problem: string, Record<string, unknown>, isKept: boolean]>([
    ['answers › 2 › link link', { link: 'javascript:alert(1)' }, true],
    ['answers › 2 › colour unknown', { colour: 'red' }, true],
    ['answers › 2 › phrasings › 1 form', { phrasings: ['a\nb'] }, true],
    ['answers › 2 › title form', { title: 7 }, false],
    ['answers › 2 › remedies form', { remedies: 'Plug it in.' }, false],
    ['answers › 2 › remedies › 1 long', { remedies: ['a'.repeat(MEGABYTES)] }, false],
  ])('%s: the part is left out, or its answer where it needs it', (problem, change, isKept) => {
    const [key = '', reason] = problem.split(/ (?=\w+$)/);
    const { policy, problems } = checkPolicy(answers(change));
    expect(policy.answers).toEqual(isKept ? [answer, answer] : [answer]);
    expect(problems).toEqual([{ key, reason }]);
  });

  test('of twenty-one answers, twenty hold', () => {
    const { policy, problems } = checkPolicy({ answers: Array.from({ length: 21 }, () => answer) });
    expect(policy.answers).toHaveLength(20);
    expect(problems).toEqual([{ key: 'answers', reason: 'long' }]);
  });

  test('a script in a text is text like any other', () => {
    const title = '<script>alert(1)</script> <b>{{key}} $t(name)';
    expect(checkPolicy(answers({ title })).policy.answers?.[1]?.title).toBe(title);
  });

  test('a name of ten megabytes is shown in short', () => {
    const [problem] = checkPolicy({ ['x'.repeat(MEGABYTES)]: 1 }).problems;
    expect(problem?.key.length).toBeLessThan(100);
  });

  test.each([null, undefined, 1, 'text', []])('%j is no policy', (written) => {
    expect(checkPolicy(written)).toEqual({ policy: {}, problems: [] });
  });
});

test('whatever is written, the right keys hold, the others are named, and what results is right and small', () => {
  const wrong = fc.oneof(
    fc.anything(),
    fc.json().map((json) => JSON.parse(json)),
  );
  fc.assert(
    fc.property(
      fc.dictionary(fc.oneof(fc.constantFrom(...Object.keys(examples)), fc.string()), wrong),
      fc.subarray(Object.keys(examples)),
      (wildPolicy, right) => {
        const rightPart = Object.fromEntries(right.map((key) => [key, examples[key]]));
        const { policy, problems } = checkPolicy({ ...wildPolicy, ...rightPart });
        expect(policy).toMatchObject(rightPart);
        expect(checkPolicy(policy)).toEqual({ policy, problems: [] });
        const names = problems.map(({ key }: PolicyProblem) => key.split(' › ')[0]);
        for (const key of Object.keys(wildPolicy).filter((name) => /^\w+$/.test(name)))
          if (!Object.hasOwn(policy, key) && problems.length < 20) expect(names).toContain(key);
        expect(JSON.stringify(problems).length).toBeLessThan(10_000);
      },
    ),
    { numRuns: 200 },
  );
});
