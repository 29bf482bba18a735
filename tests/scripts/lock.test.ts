import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  version?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const manifest: LockedPackage = JSON.parse(readFileSync('package.json', 'utf8'));
const lockedPackages: Record<string, LockedPackage> = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
).packages;

/** Whether a package that another one names is in the lock, in that one's own folder or in one above it. */
function isLocked(name: string, from: string): boolean {
  if (`${from ? `${from}/` : ''}node_modules/${name}` in lockedPackages) return true;
  if (from === '') return false;
  return isLocked(name, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))));
}

/** Optional packages that are not in the lock: on their platform `npm ci` would leave the tool without its native part. */
const missingIn = (packages: Record<string, LockedPackage>) =>
  Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(name, path))
      .map((name) => `package-lock.json: ${name} of ${path} is missing; delete the lock and make it again.`),
  );

test('package.json and the lock name the same packages', () => {
  const { dependencies, devDependencies } = lockedPackages[''] ?? {};
  expect(dependencies).toEqual(manifest.dependencies);
  expect(devDependencies).toEqual(manifest.devDependencies);
});

test('the lock holds the optional packages of every platform', () => {
  expect(missingIn(lockedPackages)).toEqual([]);
  expect(Object.keys(lockedPackages).some((path) => /win32/.test(path))).toBe(true);
  expect(Object.keys(lockedPackages).some((path) => /darwin/.test(path))).toBe(true);
});

test('a missing optional package is named', () => {
  expect(missingIn({ 'node_modules/a': { optionalDependencies: { 'a-win32': '1' } } })).toEqual([
    expect.stringContaining('a-win32 of node_modules/a is missing'),
  ]);
});
