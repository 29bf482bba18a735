import { isWeak } from '../../engine/page/confidence.ts';
import { guides } from '../../guides/index.ts';
import type { Evidence, Provenance } from '../../guides/schema.ts';

/** Something that the guides know, and what it rests on. */
interface Item {
  kind: 'signature' | 'anchor' | 'hint';
  /** `eu-login/identify` and, for a hint, its id. */
  of: string;
  /** Selector or name by which it is looked for; empty for a text. */
  how: string;
  known: Provenance;
}

const STRENGTH: Record<Evidence, number> = { inferred: 0, reported: 1, seen: 2 };

function items(): Item[] {
  return Object.entries(guides.pages).flatMap(([page, { signatures, hints }]): Item[] => [
    ...signatures.map((known): Item => ({ kind: 'signature', of: page, how: known.name, known })),
    ...Object.entries(hints).flatMap(([id, hint]): Item[] => [
      { kind: 'hint', of: `${page}/${id}`, how: '', known: hint },
      ...(hint.anchor ?? []).map((finder, at): Item => {
        const order = finder.nth ? `, number ${finder.nth[0]} of ${finder.nth[1]}` : '';
        const shy = isWeak(finder) ? ' (weak: in words)' : '';
        return {
          kind: 'anchor',
          of: `${page}/${id}`,
          how: `${at + 1}. \`${finder.css}\`${order}${shy}`,
          known: finder,
        };
      }),
    ]),
  ]);
}

/** Weakest first, then oldest; a year counts as its first day. */
const order = (a: Item, b: Item) =>
  STRENGTH[a.known.evidence] - STRENGTH[b.known.evidence] ||
  a.known.date.localeCompare(b.known.date) ||
  `${a.of} ${a.how}`.localeCompare(`${b.of} ${b.how}`, 'en');

const cell = (text: string) => text.replaceAll('|', '\\|');
const row = (cells: string[]) => `| ${cells.map(cell).join(' | ')} |`;
const fileOf = (of: string) => `../guides/${of.split('/')[0]}/pages/${of.split('/')[1]}.ts`;

function table(all: Item[], how: string): string[] {
  const head = ['evidence', 'day', 'of', ...(how ? [how] : []), 'source'];
  const line = ({ of, how: asked, known }: Item) =>
    row([known.evidence, known.date, `[${of}](${fileOf(of)})`, ...(how ? [asked] : []), known.source]);
  return [row(head), row(head.map(() => '---')), ...[...all].sort(order).map(line)];
}

function counted(all: Item[]): string {
  const of = (evidence: Evidence) => all.filter(({ known }) => known.evidence === evidence).length;
  return `${all.length}: ${of('inferred')} inferred, ${of('reported')} reported, ${of('seen')} seen.`;
}

/** Pages whose signatures nobody has seen or reported. */
function guessed(): string {
  const alone = Object.entries(guides.pages).filter(([, { signatures }]) =>
    signatures.every(({ evidence }) => evidence === 'inferred'),
  );
  return alone.map(([page]) => `[${page}](${fileOf(page)})`).join(', ');
}

/** Sources in the order of the day by which someone must look at them again. */
function dueSources(): string[] {
  const due = Object.entries(guides.sources).filter(([, { until }]) => until !== undefined);
  return due
    .toSorted(([, a], [, b]) => (a.until ?? '').localeCompare(b.until ?? ''))
    .map(([name, { until, date }]) => `| ${until} | ${name} | ${date} |`);
}

/** The table as Markdown. */
export function evidence(): string {
  const all = items();
  const some = (kind: Item['kind']) => all.filter((item) => item.kind === kind);
  const section = (title: string, kind: Item['kind'], how: string) => [
    `## ${title}\n`,
    `${counted(some(kind))}\n`,
    ...table(some(kind), how),
    '',
  ];
  return `${[
    '# What rests on what\n',
    'Printed by `npm run evidence` from `guides/`. Weakest first, then oldest: what stands at the top of a',
    'table is what should be looked at next. `inferred`: our reading, confirmed by nobody. `reported`: a script, manual or',
    'screenshot says so. `seen`: read in a page, or in a page’s own text. Finders are numbered, best first; `engine/page/confidence.ts`',
    'has the rule by which a weak one is not pointed at.\n',
    `Recognised by inference alone: ${guessed()}.\n`,
    '## Sources to look at again\n',
    '| by | source | of |\n| --- | --- | --- |',
    ...dueSources(),
    '',
    ...section('How pages are recognised', 'signature', 'signature'),
    ...section('How elements are found', 'anchor', 'finder'),
    ...section('What is said', 'hint', ''),
  ].join('\n')}`;
}
