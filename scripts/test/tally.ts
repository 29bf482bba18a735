/** Result of a stage of `npm test`. `notes` are sentences for the person who reads its result. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
  notes: string[];
}

const NO_RESULT: Tally = { passed: 0, failed: 0, skipped: 0, notes: [] };

/** A failure with its reason. */
export function failure(note: string): Tally {
  return { ...NO_RESULT, failed: 1, notes: [note] };
}

/** A stage that counts nothing itself counts as one test. */
export function fromExit(code: number): Tally {
  return code === 0 ? { ...NO_RESULT, passed: 1 } : failure(`It ended with exit code ${code}.`);
}

/** File in Vitest's JSON report. */
interface TestedFile {
  status: string;
  assertionResults: { status?: string; title?: string }[];
}

/**
 * The tests in Vitest's JSON report. A file that could not even be loaded counts as one failure; what remains to be done
 * (`test.todo`) is no failure, and is told.
 */
export function fromVitest(report: string, code: number): Tally {
  return fromRunner('Vitest', report, code, (json) => {
    const files: TestedFile[] = json.testResults ?? [];
    const brokenFiles = files.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    );
    const skipped = json.numPendingTests + json.numTodoTests;
    const notes = files
      .flatMap(({ assertionResults }) => assertionResults)
      .flatMap(({ status, title }) => (status === 'todo' && title ? [title] : []));
    return { passed: json.numPassedTests, failed: json.numFailedTests + brokenFiles.length, skipped, notes };
  });
}

/** The tests in Playwright's JSON report. A test that passed only when repeated counts as passed, and is told. */
export function fromPlaywright(report: string, code: number): Tally {
  return fromRunner('Playwright', report, code, ({ stats, errors }) => {
    const notes = stats.flaky > 0 ? [`${stats.flaky} of them passed only when repeated.`] : [];
    const failed = stats.unexpected + (errors ?? []).length;
    return { passed: stats.expected + stats.flaky, failed, skipped: stats.skipped, notes };
  });
}

/** The sum of all stages. */
export function total(tallies: Tally[]): Tally {
  const sum = (key: 'passed' | 'failed' | 'skipped') => tallies.reduce((all, tally) => all + tally[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped'), notes: [] };
}

/** The line that `npm test` ends with, and that other programs read. */
export function closingLine({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}

/** A runner that ran nothing, or that broke off without a failed test, has not passed. */
// biome-ignore lint/suspicious/noExplicitAny: the report of a foreign program; a shape that is not as expected is caught.
function fromRunner(runner: string, report: string, code: number, read: (json: any) => Tally): Tally {
  const tally = readReport(report, read);
  if (tally === null) return failure(`${runner} left no report (exit code ${code}): it did not finish.`);
  if (tally.passed + tally.failed === 0) return withFailure(tally, `${runner} ran no test.`);
  if (code !== 0 && tally.failed === 0) {
    return withFailure(tally, `${runner} failed outside of its tests (exit code ${code}).`);
  }
  return tally;
}

// biome-ignore lint/suspicious/noExplicitAny: as above.
function readReport(report: string, read: (json: any) => Tally): Tally | null {
  try {
    const tally = read(JSON.parse(report));
    return [tally.passed, tally.failed, tally.skipped].every(Number.isInteger) ? tally : null;
  } catch {
    return null;
  }
}

function withFailure(tally: Tally, note: string): Tally {
  return { ...tally, failed: tally.failed + 1, notes: [...tally.notes, note] };
}
