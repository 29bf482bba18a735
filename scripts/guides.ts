import { join } from 'node:path';
import { runnerImport } from 'vite';
import type { Guides } from '../guides/schema.ts';
import { root } from './run.ts';

/** Imports a file that uses `import.meta.glob`, which Vite understands and Node does not. */
export async function importWithVite<Module>(path: string, folder = root): Promise<Module> {
  const { module } = await runnerImport<Module>(join(folder, path), { logLevel: 'silent' });
  return module;
}

/** Loads all guides of a checkout. */
export const loadGuides = async (folder = root): Promise<Guides> =>
  (await importWithVite<{ guides: Guides }>('guides/index.ts', folder)).guides;
