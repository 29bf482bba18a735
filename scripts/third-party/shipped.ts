import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Name of the package that a module of a bundle is from, or null for one of our own. */
export function packageOf(module: string): string | null {
  const path = module.replaceAll('\\', '/');
  const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
  // Tools write small modules of their own into a bundle, under names that no file can have.
  const [, tool] = /^\0(?:virtual:)?(vite|rolldown|wxt)\b/.exec(path) ?? [];
  return name ?? tool ?? null;
}

interface Chunk {
  type: string;
  modules?: Record<string, { renderedLength: number }>;
}

/** Plugin of a build that notes the packages of which something is left in what was built. */
export function noteShipped(packageNames: Set<string>) {
  return {
    name: 'segnavia:shipped',
    generateBundle(_: unknown, bundle: Record<string, Chunk>) {
      for (const { modules = {} } of Object.values(bundle))
        for (const [module, { renderedLength }] of Object.entries(modules)) {
          const name = renderedLength > 0 ? packageOf(module) : null;
          if (name !== null) packageNames.add(name);
        }
    },
  };
}

const FOLDER = join('.wxt', 'shipped');

/** Writes down what a build for a browser ships, for the commands. */
export function writeShipped(browser: string, shipped: Set<string>): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${browser}.json`), JSON.stringify([...shipped].sort()));
}

/** Packages that the last builds of a checkout for these browsers ship. */
export function readShipped(root: string, browsers: readonly string[]): string[] {
  const names = browsers.flatMap((browser): string[] =>
    JSON.parse(readFileSync(join(root, FOLDER, `${browser}.json`), 'utf8')),
  );
  return [...new Set(names)].sort();
}
