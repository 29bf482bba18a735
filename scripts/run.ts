import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the checkout. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Result of a finished command; `output` is empty unless it was asked for. */
export interface CommandResult {
  code: number;
  output: string;
}

/** Options for a command: its folder, the destination of its standard output, more environment, the longest time. */
export interface RunOptions {
  cwd?: string;
  output?: 'stdout' | 'stderr' | 'captured';
  env?: Record<string, string>;
  seconds?: number;
}

const destinations = { stdout: 1, stderr: 2, captured: 'pipe' } as const;

/** Runs a command to its end. A command that cannot be started, is killed or takes too long has a code other than 0. */
export function run(command: string, args: string[], options: RunOptions = {}): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', destinations[options.output ?? 'stdout'], 2],
      ...(options.seconds === undefined ? {} : { timeout: options.seconds * 1000 }),
    });
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.on('error', (error) => {
      say(`${command} could not be started: ${error.message}`);
      resolve({ code: 127, output });
    });
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs the command-line tool of an installed package with this Node: no shell, so the same on every system. */
export function runTool(
  packageName: string,
  args: string[],
  options: RunOptions = {},
): Promise<CommandResult> {
  return run(process.execPath, [toolPath(packageName), ...args], options);
}

function toolPath(packageName: string): string {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const tool = packageName.split('/').at(-1) ?? packageName;
  return join(folder, typeof bin === 'string' ? bin : (bin[tool] ?? Object.values(bin)[0]));
}

/** Tells the person at the keyboard something; on stderr, so that it never mixes with a command's result. */
export function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
