import { describe, expect, it } from 'vitest';
import { benchAsked } from '../../scripts/bench/options.ts';
import { UsageError } from '../../scripts/command-line.ts';

const files = ['performance.ts', 'drift.ts', 'package.json', 'results.json', 'node_modules', 'peers'];

describe('npm run bench', () => {
  it.each([
    [[], { name: 'performance', args: [] }],
    [['--quick'], { name: 'performance', args: ['--quick'] }],
    [['drift'], { name: 'drift', args: [] }],
    [['drift', '--quick'], { name: 'drift', args: ['--quick'] }],
  ])('%j', (args, asked) => {
    expect(benchAsked(args, files)).toEqual(asked);
  });

  it.each(['speed', 'peers', 'package.json'])('lists the parts when asked for %s', (name) => {
    expect(() => benchAsked([name], files)).toThrow(UsageError);
    expect(() => benchAsked([name], files)).toThrow(`"${name}". These can be named: drift, performance.`);
  });
});
