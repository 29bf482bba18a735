import { join } from 'node:path';
import { root, runTool } from '../run.ts';

/** The browsers we build for. Firefox too gets Manifest V3, which WXT does not choose by itself. */
export const targets = ['chrome', 'edge', 'firefox'] as const;

/** Browser that we build for. */
export type BuildTarget = (typeof targets)[number];

/** The folder that holds the built extension for a browser. */
export function outputOf(target: BuildTarget): string {
  return join(root, '.output', `${target}-mv3`);
}

/** Builds for each target, one after the other, and says which of them failed. */
export async function produce(
  wanted: readonly BuildTarget[],
  output: 'stdout' | 'stderr',
): Promise<BuildTarget[]> {
  const failures: BuildTarget[] = [];
  for (const target of wanted) {
    const { code } = await runTool('wxt', ['build', '-b', target, '--mv3'], { output });
    if (code !== 0) failures.push(target);
  }
  return failures;
}
