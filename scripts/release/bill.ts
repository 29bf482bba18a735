import { run } from '../run.ts';

interface Component {
  'bom-ref': string;
  name: string;
  scope?: string;
  purl?: string;
  properties?: unknown;
}

/** Bill of materials in the CycloneDX format, as far as it is touched here. */
export interface Bill {
  serialNumber?: string;
  metadata: { timestamp?: string; component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

/** Bill of all packages that the lock names, from npm itself. */
async function billOfLock(): Promise<Bill> {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'];
  // npm says where it is, which on Windows no PATH does for a program without a shell.
  const { npm_execpath: npm } = process.env;
  const options = { output: 'captured' } as const;
  const { code, output } = npm
    ? await run(process.execPath, [npm, ...args], options)
    : await run('npm', args, options);
  if (code !== 0) throw new Error(`npm made no bill of materials (npm ${args.join(' ')}).`);
  return JSON.parse(output);
}

/**
 * Bill of what ships. What only builds and tests is taken out, and so is what makes each run another: a number and the
 * time. npm names the whole after its folder.
 */
export function onlyShipped(bill: Bill, packageNames: string[]): Bill {
  const { serialNumber, metadata, ...rest } = bill;
  const { timestamp, component, ...about } = metadata;
  const { purl, properties, ...product } = component;
  const components = bill.components
    .filter(({ name }) => packageNames.includes(name))
    .map(({ properties: _, ...part }) => ({ ...part, scope: 'required' }));
  const parts = components.map((part) => part['bom-ref']);
  return {
    ...rest,
    metadata: { ...about, component: { ...product, name: 'segnavia' } },
    components,
    dependencies: [
      { ref: product['bom-ref'], dependsOn: parts },
      ...parts.map((ref) => ({ ref, dependsOn: [] })),
    ],
  };
}

/** Text of the bill of materials of what ships. */
export async function billOfMaterials(shipped: string[]): Promise<string> {
  const bill = onlyShipped(await billOfLock(), shipped);
  const missing = shipped.filter((name) => !bill.components.some((part) => part.name === name));
  if (missing.length > 0)
    throw new Error(`package-lock.json does not name what ships: ${missing.join(', ')}.`);
  return `${JSON.stringify(bill, null, 2)}\n`;
}
