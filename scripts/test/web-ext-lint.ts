import { outputOf } from '../build/targets.ts';
import { runTool } from '../run.ts';
import { fromExit, type Tally } from './tally.ts';

/** A message of Mozilla's linter. */
export interface LintMessage {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

/** Findings of Mozilla's linter, as it reports them. */
export interface LintReport {
  errors: LintMessage[];
  warnings: LintMessage[];
}

/** Warnings that our code does not cause, and how often one file may have them: Preact itself assigns to innerHTML, once. */
const ALLOWED_WARNINGS: Record<string, number> = { UNSAFE_VAR_ASSIGNMENT: 1 };

/** The messages that may not be there: every error, and every warning that is not expected. */
export function objections({ errors, warnings }: LintReport): LintMessage[] {
  const seen = new Map<string, number>();
  const unexpectedWarnings = warnings.filter(({ code, file = '' }) => {
    const count = (seen.get(`${code} ${file}`) ?? 0) + 1;
    seen.set(`${code} ${file}`, count);
    return count > (ALLOWED_WARNINGS[code] ?? 0);
  });
  return [...errors, ...unexpectedWarnings];
}

/** Lets Mozilla's linter, which also guards its store, judge the Firefox build. */
export async function lintFirefoxBuild(): Promise<Tally> {
  const args = ['lint', '--source-dir', outputOf('firefox'), '--output', 'json'];
  const { code, output } = await runTool('web-ext', args, { output: 'captured' });
  const report = readReport(output);
  if (report === null) {
    process.stdout.write(output);
    return { ...fromExit(code || 1), notes: ['web-ext lint gave no report: is the Firefox build there?'] };
  }
  const problems = objections(report);
  for (const each of problems)
    console.log(`${each.code} ${each.file ?? ''}:${each.line ?? ''} ${each.message}`);
  console.log(
    `${report.errors.length} errors, ${report.warnings.length} warnings, ${problems.length} not allowed`,
  );
  return fromExit(problems.length > 0 ? 1 : 0);
}

function readReport(output: string): LintReport | null {
  try {
    const report = JSON.parse(output);
    return Array.isArray(report.errors) && Array.isArray(report.warnings) ? report : null;
  } catch {
    return null;
  }
}
