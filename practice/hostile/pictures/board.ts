import type { PictureCase } from './cases.ts';

/** Lays cases out on the whole of a page, in cells of one size, and moves them where that is asked for. Runs in the page. */
export function layOutCases({ cases, isMoving }: { cases: PictureCase[]; isMoving: boolean }): void {
  const style = document.createElement('style');
  style.textContent = `
    #board { position: relative; width: 100vw; height: 100vh; background: #fffbe6; display: grid; grid-template-columns: repeat(7, 1fr); grid-auto-rows: 112px; font: 13px/1.4 sans-serif; color: #000 }
    #board .cell { position: relative; isolation: isolate; overflow: hidden; padding: 4px; margin: 0 }
    #board :is(h2, h3, h4) { font: bold 14px/1.4 sans-serif; margin: 12px 0; color: #000 }
    #board .attr::before { content: attr(title) }
    #board .content::before { content: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='90' height='40'%3E%3Crect width='40' height='30'/%3E%3C/svg%3E") }
    #board .over::after { content: attr(title); position: absolute; top: 18px; left: 4px }
    #board .counts::after { counter-reset: code 48391; content: counter(code); position: absolute; top: 18px; left: 4px }
    #board .new, #board .new::picker(select) { appearance: base-select }
    @keyframes sway { to { translate: 60px } }
    .sways { animation: sway 700ms linear infinite alternate }`;
  document.head.append(style);
  const board = document.createElement('div');
  board.id = 'board';
  document.body.append(board);
  for (const { name, html } of cases) {
    const cell = document.createElement('div');
    cell.className = 'cell';
    cell.dataset.case = name;
    cell.innerHTML = html;
    board.append(cell);
  }
  for (const canvas of board.querySelectorAll<HTMLCanvasElement>('canvas'))
    for (const [at, digit] of [...(canvas.dataset.draw ?? '')].entries())
      canvas.getContext('2d')?.fillRect(at * 3, 0, 2, Number(digit) * 3);
  for (const part of board.querySelectorAll<HTMLElement>('[data-closed]'))
    part.attachShadow({ mode: 'closed' }).innerHTML = `<h2>${part.dataset.closed}</h2>`;
  board.scrollIntoView({ behavior: 'instant' });
  if (!isMoving) return;
  const motions: ((cell: Element) => unknown)[] = [
    (cell) => cell.firstElementChild?.classList.add('sways'),
    (cell) => setInterval(() => cell.toggleAttribute('hidden'), 130),
    (cell) => setInterval(() => cell.scrollTo({ top: cell.scrollTop > 0 ? 0 : 9 }), 90),
    (cell) => setInterval(() => cell.append(cell.firstChild ?? ''), 110),
  ];
  for (const [at, cell] of [...board.children].entries()) motions[at % motions.length]?.(cell);
}
