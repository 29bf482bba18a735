import { describe, expect, it } from 'vitest';
import {
  closingLine,
  failure,
  fromExit,
  fromPlaywright,
  fromVitest,
  total,
} from '../../scripts/test/tally.ts';

const vitest = (numbers: object = {}) =>
  JSON.stringify({
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
    ...numbers,
  });
const brokenFile = { status: 'failed', assertionResults: [] };
const failedFile = { status: 'failed', assertionResults: [{}] };
const playwright = (stats: object = {}, errors: object[] = []) =>
  JSON.stringify({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats }, errors });

it('what remains to be done is told', () => {
  const file = { status: 'passed', assertionResults: [{ status: 'todo', title: 'Translate it.' }] };
  expect(fromVitest(vitest({ numPassedTests: 1, numTodoTests: 1, testResults: [file] }), 0).notes).toEqual([
    'Translate it.',
  ]);
});

describe('counting', () => {
  it.each([
    [
      'vitest, all well',
      fromVitest(vitest({ numPassedTests: 3, numPendingTests: 1, numTodoTests: 1 }), 0),
      3,
      0,
      2,
    ],
    ['vitest, a failure', fromVitest(vitest({ numPassedTests: 3, numFailedTests: 1 }), 1), 3, 1, 0],
    [
      'vitest, a file that does not load',
      fromVitest(vitest({ numPassedTests: 3, testResults: [brokenFile] }), 1),
      3,
      1,
      0,
    ],
    [
      'vitest, a file with a failed test',
      fromVitest(vitest({ numFailedTests: 1, testResults: [failedFile] }), 1),
      0,
      1,
      0,
    ],
    ['vitest, an error outside of tests', fromVitest(vitest({ numPassedTests: 3 }), 1), 3, 1, 0],
    ['vitest, no test', fromVitest(vitest(), 0), 0, 1, 0],
    ['vitest, only skipped tests', fromVitest(vitest({ numPendingTests: 2 }), 0), 0, 1, 2],
    ['vitest, no report', fromVitest('', 1), 0, 1, 0],
    ['vitest, half a report', fromVitest('{"numPassedTests": 3', 0), 0, 1, 0],
    ['vitest, a report of another shape', fromVitest('{}', 0), 0, 1, 0],
    ['playwright, all well', fromPlaywright(playwright({ expected: 5, skipped: 1 }), 0), 5, 0, 1],
    ['playwright, a failure', fromPlaywright(playwright({ expected: 5, unexpected: 2 }), 1), 5, 2, 0],
    ['playwright, passed when repeated', fromPlaywright(playwright({ expected: 5, flaky: 1 }), 0), 6, 0, 0],
    ['playwright, a file that does not load', fromPlaywright(playwright({}, [{}]), 1), 0, 1, 0],
    ['playwright, broke off', fromPlaywright(playwright({ expected: 5 }), 1), 5, 1, 0],
    ['playwright, no test', fromPlaywright(playwright(), 0), 0, 1, 0],
    ['a command that succeeds', fromExit(0), 1, 0, 0],
    ['a command that fails', fromExit(2), 0, 1, 0],
    ['a stage that could not run', failure('Firefox is missing.'), 0, 1, 0],
  ])('%s', (_, tally, passed, failed, skipped) => {
    expect(tally).toMatchObject({ passed, failed, skipped });
  });
});

describe('the end', () => {
  it('is one line that sums up all stages', () => {
    expect(
      closingLine(total([fromExit(0), fromExit(1), fromVitest(vitest({ numPassedTests: 40 }), 0)])),
    ).toBe('41 passed, 1 failed');
  });
});
