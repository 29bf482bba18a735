import { growth, type Judged, judge } from './goals.ts';
import type { Results } from './results.ts';
import { inMarkdown, ratioTable, valueTable } from './table.ts';

const METHOD = [
  'Real Chromium, headless, one browser for each side, all open at once; the practice pages at their true addresses, behind the practice proxy.',
  'Sides: no extension; an extension with an empty content script; Segnavia as it is built for the stores; and four extensions that do nothing but put the same hints (same words, same elements) on the same pages with driver.js, Shepherd.js, intro.js and react-joyride, bundled with Vite, awake on the same addresses. The peers are spared what Segnavia does besides: they are told the page, and find each element by a mark in it. What animates is switched off where it can be.',
  'Each run visits each side once, in a new tab with its own process, beginning with another side each time. Tables give medians, and in brackets between which values half of the runs lie.',
  '*Script* is the union of all stretches of a trace in which a file of the extension was compiled, evaluated or called, and of the profiler’s samples with one of its functions on the stack: what runs after an `await` is in no event that names a script.',
  'A hint *is shown* when, at the middle of its card, `elementFromPoint` finds it, in the task after that frame was drawn; a page script that is the same for all sides looks in every frame.',
  '*Heap* is the JavaScript heap after two forced garbage collections, with no other script in the page. Without hints it is the same in every run; with hints it differs by a few per cent, because the browser translates into machine code what ran often.',
  '*Bytes* are the scripts that the browser parsed in the page (and their style sheets), gzipped one by one at level 9. Segnavia’s words come to the page as a message (the row *the answer*), the peers’ stand in their scripts.',
  'A *storm* changes classes, adds and removes elements while the hint is shown; 10 ms/s are 1 % of a core.',
  'Larger pages are filled with lines of text elements before the content scripts run; larger guides are generated, and the extension built with them.',
  'Times depend on the machine: read the ratios. `npm test` holds sizes and heap.',
];

function goalTable(goals: Judged[]): string {
  const lines = goals.map(({ goal, found, reached, missedBy }) => [
    goal,
    found,
    reached ? 'reached' : `**missed** by ${missedBy}`,
  ]);
  const reached = goals.filter((each) => each.reached).length;
  const table = inMarkdown([['goal', 'measured', ''], ...lines]);
  return `${reached} of ${goals.length} are reached.\n\n${table}`;
}

/** docs/performance.md, whole. */
export function paper({ date, machine, rows, sides }: Results): string {
  const grows = growth(rows).map(({ name, exponent }) => [name, exponent.toFixed(2)]);
  return `# What Segnavia costs

*Written by \`npm run bench\` on ${date}; do not edit. ${machine}.*

![What Segnavia costs beside extensions that show the same hints with other libraries; the tables below hold the same numbers.](performance.svg)

## Goals

${goalTable(judge(rows))}

## Segnavia as a ratio to the others

\`=\`: both are nothing. \`–\`: there is no ratio to nothing, or it was not measured.

${inMarkdown(ratioTable(rows, sides))}

## What was measured

${inMarkdown(valueTable(rows, sides))}

How Segnavia’s costs grow, as the exponent *b* of cost = *a* · sizeᵇ: 0 is not at all, 1 is as the size does.

${inMarkdown([['', 'exponent'], ...grows])}

## How

${METHOD.map((line, i) => `${i + 1}. ${line}`).join('\n')}

All runs are in [bench/results.json](../bench/results.json).
`;
}
