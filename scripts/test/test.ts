// npm test: every check and every test, one after the other, all of them even past a failure.
import { finish } from '../command-line.ts';
import { chosenStages, testHelp } from './options.ts';
import type { Stage } from './stages.ts';
import { closingLine, failure, type Tally, total } from './tally.ts';

await finish(async () => {
  const args = process.argv.slice(2);
  const chosen = chosenStages(args);
  // A tenth of the random changes, for a quick look; the whole run makes all of them.
  if (args.length > 0) process.env.SEGNAVIA_RUNS ??= '200';
  if (chosen !== null) return test(chosen);
  console.log(testHelp);
  return 0;
});

async function test(stages: Stage[]): Promise<number> {
  const results: { line: string; tally: Tally }[] = [];
  for (const stage of stages) {
    console.log(`\n── ${stage.title}`);
    const began = performance.now();
    const tally = await stage.run().catch((error: Error) => failure(error.message));
    const line = resultLine(stage, tally, (performance.now() - began) / 1000);
    results.push({ line, tally });
    console.log(line);
  }
  const sum = total(results.map(({ tally }) => tally));
  console.log(`\n${results.map(({ line }) => line).join('\n')}\n\n${closingLine(sum)}`);
  return sum.failed === 0 ? 0 : 1;
}

function resultLine({ title }: Stage, tally: Tally, seconds: number): string {
  const { passed, failed, skipped, notes } = tally;
  const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  const mark = failed === 0 ? '✓' : '✗';
  return [`${mark} ${title}: ${counts}, ${seconds.toFixed(1)} s`, ...notes.map((note) => `    ${note}`)].join(
    '\n',
  );
}
