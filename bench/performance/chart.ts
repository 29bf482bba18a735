import type { Row } from './rows.ts';
import { SEGNAVIA } from './sides.ts';
import { median } from './statistics.ts';

/** Part of the chart: a row, the title above its bars, the format of its numbers, and the value they count from. */
interface Panel {
  id: string;
  title: string;
  tell(value: number): string;
  /** A row's value on this side is taken off all others. */
  over?: string;
}

const kB = (value: number) => `${(value / 1000).toFixed(1)} kB`;
const ms = (value: number) => `${value.toFixed(0)} ms`;

const PANELS: Panel[] = [
  { id: 'gzip-hints', title: 'Loaded on a page with hints (gzip)', tell: kB },
  { id: 'script-shown', title: 'Script until the hint is shown', tell: ms },
  { id: 'appearance', title: 'From the field’s coming to the hint', tell: ms },
  {
    id: 'heap-hints',
    title: 'Memory over an empty extension',
    tell: (value) => `${value.toFixed(0)} KiB`,
    over: 'empty extension',
  },
];

const WIDTH = 840;
const PANEL = { width: 400, gap: 40, top: 40, bar: 16, step: 24, label: 104, room: 60 };

const STYLE = `
  text { font: 13px system-ui, -apple-system, 'Segoe UI', sans-serif; fill: #1f2328; }
  .title { font-weight: 600; }
  .bar { fill: #9aa4af; }
  .ours { fill: #0f7b4b; }
  .ours-text { font-weight: 600; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3; }
    .bar { fill: #6e7681; }
    .ours { fill: #3fb47f; }
  }`;

const inXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function bars(panel: Panel, rows: Row[], sides: string[]): { side: string; value: number }[] {
  const values = rows.find(({ id }) => id === panel.id)?.values ?? {};
  const base = panel.over && values[panel.over] ? median(values[panel.over] as number[]) : 0;
  return sides.flatMap((side) => (values[side] ? [{ side, value: median(values[side]) - base }] : []));
}

function drawPanel(panel: Panel, rows: Row[], sides: string[], x: number, y: number): string {
  const all = bars(panel, rows, sides);
  const most = Math.max(...all.map(({ value }) => value), 1);
  const { label, room, bar, step, width } = PANEL;
  const lines = all.map(({ side, value }, i) => {
    const long = Math.max(1, ((width - label - room) * value) / most);
    const top = 20 + i * step;
    const own = side === SEGNAVIA ? ' ours' : '';
    const bold = side === SEGNAVIA ? ' class="ours-text"' : '';
    return `<text x="${label - 8}" y="${top + 13}" text-anchor="end"${bold}>${inXml(side)}</text>
<rect class="bar${own}" x="${label}" y="${top}" width="${long.toFixed(1)}" height="${bar}" rx="2"/>
<text x="${(label + long + 6).toFixed(1)}" y="${top + 13}"${bold}>${panel.tell(value)}</text>`;
  });
  return `<g transform="translate(${x} ${y})"><text class="title" x="0" y="8">${inXml(panel.title)}</text>
${lines.join('\n')}</g>`;
}

/** The chart for the README, in the reader's light or dark. `sides`: ours and the peers, in order. */
export function chart(rows: Row[], sides: string[]): string {
  const tall = 40 + sides.length * PANEL.step;
  const height = PANEL.top + tall * 2;
  const panels = PANELS.map((panel, i) =>
    drawPanel(panel, rows, sides, (i % 2) * (PANEL.width + PANEL.gap), 20 + Math.floor(i / 2) * tall),
  );
  const summaries = PANELS.map((panel) => {
    const values = bars(panel, rows, sides).map(({ side, value }) => `${side} ${panel.tell(value)}`);
    return `${panel.title}: ${values.join(', ')}.`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="what">
<title id="what">${inXml(`What Segnavia costs beside extensions that show the same hints with other libraries. ${summaries.join(' ')}`)}</title>
<style>${STYLE}</style>
${panels.join('\n')}
</svg>
`;
}
