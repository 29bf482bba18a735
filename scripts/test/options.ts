import { readOptions, UsageError } from '../command-line.ts';
import { type Stage, stages } from './stages.ts';

/** Text of `npm test -- --help`. */
export const testHelp = `npm test: runs every check and every test, also past a failure.

  npm test -- [options]

  --only STAGE   runs one stage; may be repeated. The build comes first where a stage looks at it.
  --help         this text

Stages:
${stages.map(({ name, title }) => `  ${name.padEnd(14)} ${title}`).join('\n')}

The last line is "N passed, N failed".`;

/** The stages to run, in their order; null when help was asked for. */
export function chosenStages(args: string[]): Stage[] | null {
  const { only, help } = readOptions('test', args, {
    only: { type: 'string', multiple: true, default: [] },
    help: { type: 'boolean', default: false },
  });
  const unknown = only.find((name) => stages.every((stage) => stage.name !== name));
  if (unknown !== undefined) {
    throw new UsageError(`--only ${unknown} is not one of: ${stages.map(({ name }) => name).join(', ')}.`);
  }
  if (help) return null;
  return only.length === 0 ? stages : withBuild(stages.filter(({ name }) => only.includes(name)));
}

/** A stage that looks at the built extension would else look at an old one. */
function withBuild(chosen: Stage[]): Stage[] {
  const needed = chosen.some(({ builds }) => builds);
  return stages.filter((stage) => chosen.includes(stage) || (needed && stage.name === 'build'));
}
