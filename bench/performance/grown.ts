import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runTool } from '../../scripts/run.ts';
import { scratchFolder } from './scratch.ts';

/** Files and folders that a build is made of. */
const PARTS = [
  ...['entrypoints', 'components', 'views', 'guides', 'engine', 'checks', 'report', 'platform', 'locales'],
  ...['public', 'scripts'],
  ...['package.json', 'tsconfig.json', 'wxt.config.ts', 'THIRD-PARTY.md'],
];

/** About as many pages as the largest of the real sites has. */
const PAGES_A_SITE = 25;

/** A page of the usual weight that stands on no address of the others. */
function page(site: string, number: number): string {
  const provenance = `evidence: 'inferred', source: 'reading', date: '2026-11'`;
  const path = `/${site}/page-${number}/?`;
  const anchor = (name: string) => `anchor: [{ css: '#form-${number} [name=${name}]', ${provenance} }]`;
  const hint = (name: string) => `'${name}': { kind: 'do', ${anchor(name)}, ${provenance} }`;
  return `import type { Page } from '../../schema.ts';
export default {
  signatures: [
    { name: 'form', path: '${path}', present: ['form#form-${number}', { css: '#form-${number} input[type=text]', count: 1 }], absent: ['form#loginForm', '[autocomplete=new-password]'], ${provenance} },
    { name: 'names', path: '${path}', present: ['[name=field-${number}]', 'form:has([type=submit])'], absent: ['#whoamiForm'], ${provenance} },
  ],
  hints: { ${['name', 'address', 'send', 'help'].map(hint).join(', ')} },
} satisfies Page;
`;
}

/** Adds sites to the guides of a copy, until they have this many pages more. */
function addSites(guides: string, pages: number): void {
  for (let first = 0; first < pages; first += PAGES_A_SITE) {
    const site = `grown-${first / PAGES_A_SITE}`;
    mkdirSync(join(guides, site, 'pages'), { recursive: true });
    const text = `export default { name: '${site}', places: ['${site}.example/${site}'] };\n`;
    writeFileSync(join(guides, site, 'site.ts'), text);
    addPages(join(guides, site, 'pages'), site, first, Math.min(PAGES_A_SITE, pages - first));
  }
}

/** Adds pages to one site of a copy. */
function addPages(folder: string, site: string, first: number, count: number): void {
  for (let number = first; number < first + count; number++)
    writeFileSync(join(folder, `page-${number}.ts`), page(site, number));
}

/** Builds a copy of Segnavia that knows this many pages more: of new sites, or all of them of EU Login. Gives its folder. */
export async function grownBuild(pages: number, placing: 'new sites' | 'one site'): Promise<string> {
  const copy = scratchFolder();
  for (const part of PARTS) cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
  const guides = join(copy, 'guides');
  if (placing === 'new sites') addSites(guides, pages);
  else addPages(join(guides, 'eu-login', 'pages'), 'cas', 0, pages);
  const args = ['build', '-b', 'chrome', '--mv3'];
  const { code, output } = await runTool('wxt', args, { cwd: copy, output: 'captured' });
  if (code !== 0) throw new Error(`Segnavia with ${pages} more pages could not be built:\n${output}`);
  return join(copy, '.output', 'chrome-mv3');
}
