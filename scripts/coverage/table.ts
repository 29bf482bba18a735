import type { Source, Statement } from '../../guides/schema.ts';
import sources from '../../guides/sources.ts';
import words from '../../locales/en.json' with { type: 'json' };

const files = import.meta.glob<Record<string, Statement>>('../../guides/statements/*.ts', {
  eager: true,
  import: 'default',
});

/** Statements of each source document, numbered in its own order; the keys are the names of sources. */
export const statements: Record<string, Record<string, Statement>> = Object.fromEntries(
  Object.entries(files).map(([file, all]) => [file.split('/').at(-1)?.replace('.ts', ''), all]),
);

/** The file in which the target of a statement stands, from the root: of `hint imi/start/login`, the page's. */
export function fileOfTarget(target: string): string {
  const [kind = '', id = ''] = target.split(' ');
  const [first, second] = id.split('/');
  if (kind === 'hint' || kind === 'page') return `guides/${first}/pages/${second}.ts`;
  if (kind === 'step' || kind === 'journey') return `guides/journeys/${first}.ts`;
  if (kind === 'remedy' || kind === 'symptom') return `guides/symptoms/${first}.ts`;
  if (kind === 'clock') return `guides/clocks/${first}.ts`;
  return kind === 'check' ? `checks/${first}.ts` : 'locales/en.json';
}

const HEAD = `# What the source documents say, and what carries it

Made by \`npm run coverage\` from \`guides/statements/\`; do not edit it by hand. Every statement of the three source
documents stands here in our own short words, in the order of the document, with the hint, step, remedy, clock or check that
carries it today, or the reason why nothing does. The last column says where we tell something else than the document.
`;

const HISTORIC = 'Better knowledge has replaced this document: what rests on it is shown as historic.\n';

const cell = (text: string) => text.replaceAll('|', '\\|');
const link = (target: string) => `[\`${target}\`](../${fileOfTarget(target)})`;

function row([number, statement]: [string, Statement]): string {
  const carried = 'carried' in statement ? statement.carried.map(link).join(', ') : `— ${statement.not}`;
  return `| ${[number, cell(statement.says), cell(carried), cell(statement.differs ?? '')].join(' | ')} |`;
}

function counts(all: Statement[]): string {
  const carried = all.filter((each) => 'carried' in each);
  const corrected = carried.filter(({ differs }) => differs);
  return `${all.length} statements: ${carried.length} carried, ${corrected.length} of them with a note; ${all.length - carried.length} not carried.`;
}

function section([name, statementsOfSource]: [string, Record<string, Statement>]): string {
  const source: Source | undefined = (sources as Record<string, Source>)[name];
  const title = (words as Record<string, string>)[`source/${name}`] ?? name;
  return [
    `## ${title}\n`,
    `[\`${name}\`](../guides/statements/${name}.ts). ${counts(Object.values(statementsOfSource))}\n`,
    ...(source?.historic ? [HISTORIC] : []),
    '| | It says | Carried by | What differs |\n| --: | --- | --- | --- |',
    ...Object.entries(statementsOfSource).map(row),
    '',
  ].join('\n');
}

/** The documents in the order in which the sources are listed, and a line that sums them up. */
export function coverage(all: Record<string, Record<string, Statement>>): string {
  const names = Object.keys(sources).filter((name) => Object.hasOwn(all, name));
  const sum = `Together ${counts(Object.values(all).flatMap((each) => Object.values(each)))}\n`;
  return [HEAD, sum, ...names.map((name) => section([name, all[name] ?? {}]))].join('\n');
}
