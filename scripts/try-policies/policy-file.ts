import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Policy file of a browser on this computer, in place of one that may be there. */
export interface PolicyFile {
  write(policies: object): void;
  /** Puts everything back as it was. May be called twice. */
  restore(): void;
}

/** Folders of a path that do not exist, innermost first. */
function missingFolders(path: string): string[] {
  const folder = dirname(path);
  return existsSync(folder) ? [] : [folder, ...missingFolders(folder)];
}

/** Takes the place of a policy file until it is restored, also where this process is told to end. */
export function takePolicyFile(path: string): PolicyFile {
  const aside = `${path}.before-try-policies`;
  const newFolders = missingFolders(path);
  if (existsSync(aside))
    throw new Error(`${aside} is left from an earlier run: put it back, then try again.`);
  mkdirSync(dirname(path), { recursive: true });
  if (existsSync(path)) renameSync(path, aside);
  let isTaken = true;
  const restore = () => {
    // A second time it would be theirs that goes.
    if (!isTaken) return;
    isTaken = false;
    rmSync(path, { force: true });
    if (existsSync(aside)) renameSync(aside, path);
    for (const folder of newFolders) if (existsSync(folder)) rmdirSync(folder);
    process.off('exit', restore);
  };
  process.on('exit', restore);
  return { write: (policies) => writeFileSync(path, JSON.stringify(policies)), restore };
}
