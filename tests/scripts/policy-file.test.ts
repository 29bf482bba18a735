import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takePolicyFile } from '../../scripts/try-policies/policy-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'segnavia-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a policy file that was there is back as it was', () => {
  const path = join(folder, 'policies.json');
  writeFileSync(path, 'theirs');
  const file = takePolicyFile(path);
  file.write({ ours: 1 });
  expect(readFileSync(path, 'utf8')).toBe('{"ours":1}');
  file.restore();
  file.restore();
  expect(readFileSync(path, 'utf8')).toBe('theirs');
});

test('folders that were not there go again, and those that were stay', () => {
  mkdirSync(join(folder, 'chromium'));
  const file = takePolicyFile(join(folder, 'chromium/policies/managed/ours.json'));
  file.write({});
  file.restore();
  expect(existsSync(join(folder, 'chromium/policies'))).toBe(false);
  expect(existsSync(join(folder, 'chromium'))).toBe(true);
});

test('what an earlier run has left aside is not written over', () => {
  const path = join(folder, 'policies.json');
  writeFileSync(`${path}.before-try-policies`, 'theirs');
  expect(() => takePolicyFile(path)).toThrow(/left from an earlier run/);
  expect(readFileSync(`${path}.before-try-policies`, 'utf8')).toBe('theirs');
});
