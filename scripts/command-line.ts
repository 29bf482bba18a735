import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** A mistake of the person at the keyboard: its message is a sentence for them. */
export class UsageError extends Error {}

/** Reads the options of `npm <command> -- …`; what it does not know is a UsageError that says how to get help. */
export function readOptions<T extends ParseArgsOptionsConfig>(command: string, args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: false }).values;
  } catch (error) {
    // Node adds a paragraph about "--" that helps nobody here.
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new UsageError(`${reason}. Type "npm ${command} -- --help" for the list of options.`);
  }
}

/** Runs a command to its exit code: 2 for a usage mistake and 1 for a failure, each with its sentence on stderr. */
export async function finish(main: () => Promise<number>): Promise<void> {
  try {
    process.exit(await main());
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exit(error instanceof UsageError ? 2 : 1);
  }
}
