import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { outputOf } from '../../scripts/build/targets.ts';
import { root, runTool } from '../../scripts/run.ts';
import type { HintGiven } from './hints.ts';
import { scratchFolder } from './scratch.ts';

/** Side of the comparison. */
export interface Side {
  name: string;
  /** The folder of the extension; null: none is installed. */
  extension: string | null;
  /** The elements by which its open hint is known; null: it shows none. */
  shows: string | null;
}

/** The peers: the file in bench/peers/, the element of its open hint. */
export const peers = {
  'driver.js': { file: 'driver.js', shows: '.driver-popover' },
  'Shepherd.js': { file: 'shepherd.js', shows: '.shepherd-element' },
  'intro.js': { file: 'intro.js', shows: '.introjs-tooltip' },
  'react-joyride': { file: 'joyride.js', shows: '.react-joyride__tooltip' },
} as const;

/** Ours, and what it is measured against. */
export const SEGNAVIA = 'Segnavia';
export const NONE = 'no extension';
export const EMPTY = 'empty extension';

interface Manifest {
  content_scripts: { matches: string[]; js: string[] }[];
}

/** The addresses on which every extension here is awake: ours. */
function matches(): string[] {
  const manifest = JSON.parse(readFileSync(join(outputOf('chrome'), 'manifest.json'), 'utf8')) as Manifest;
  return manifest.content_scripts.flatMap((script) => script.matches);
}

/** Writes an extension of one content script (and its style sheet) into `folder`. */
function writeExtension(folder: string, name: string, js: string, css: string | null): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'content.js'), js);
  if (css !== null) writeFileSync(join(folder, 'content.css'), css);
  const script = { matches: matches(), js: ['content.js'], ...(css !== null && { css: ['content.css'] }) };
  const manifest = {
    manifest_version: 3,
    name,
    version: '1',
    content_scripts: [{ ...script, run_at: 'document_idle' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

/** An extension with one content script in which there is nothing: what an extension costs at least. */
export function emptyExtension(folder: string): string {
  return writeExtension(folder, EMPTY, '', null);
}

/** Bundles a peer as ours is bundled (Vite, minified, ES2022). */
async function peerExtension(folder: string, name: keyof typeof peers, hints: Record<string, HintGiven[]>) {
  const bundle = await build({
    root: join(root, 'bench'),
    configFile: false,
    logLevel: 'error',
    define: {
      'import.meta.env.HINTS': JSON.stringify(hints),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      target: 'es2022',
      write: false,
      minify: true,
      lib: { entry: join(root, 'bench', 'peers', peers[name].file), name: 'peer', formats: ['iife'] },
    },
  });
  const [{ output }] = bundle as unknown as [
    { output: { fileName: string; code?: string; source?: string }[] },
  ];
  const ending = (end: string) => output.find(({ fileName }) => fileName.endsWith(end));
  const js = ending('.js')?.code ?? '';
  return writeExtension(folder, name, js, String(ending('.css')?.source ?? ''));
}

/** WXT's list of two hundred files is of no use here, unless the build fails. */
async function buildOurs(): Promise<void> {
  const { code, output } = await runTool('wxt', ['build', '-b', 'chrome', '--mv3'], { output: 'captured' });
  if (code !== 0) throw new Error(`Segnavia could not be built:\n${output}`);
}

/** Builds all that are compared, in the order in which tables name them. */
export async function buildSides(hints: Record<string, HintGiven[]>): Promise<Side[]> {
  await buildOurs();
  const folder = scratchFolder();
  const sides: Side[] = [
    { name: NONE, extension: null, shows: null },
    { name: EMPTY, extension: emptyExtension(join(folder, 'empty')), shows: null },
    { name: SEGNAVIA, extension: outputOf('chrome'), shows: '[data-segna-via]' },
  ];
  for (const name of Object.keys(peers) as (keyof typeof peers)[]) {
    const extension = await peerExtension(join(folder, name), name, hints);
    sides.push({ name, extension, shows: peers[name].shows });
  }
  return sides;
}
