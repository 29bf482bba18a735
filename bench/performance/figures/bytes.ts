import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { goTo, inTab, pause, type Session } from '../browser.ts';
import { type BenchPage, elsewhere, noHint, signIn } from '../pages.ts';
import { type Bench, type Figure, together } from '../plan.ts';
import { add, type Row, row } from '../rows.ts';
import { ofExtension } from '../trace.ts';

const PAGES: [id: string, what: string, page: BenchPage][] = [
  ['elsewhere', 'a site not listed', elsewhere],
  ['no-hint', 'a listed page without hints', noHint],
  ['hints', 'a page with hints', signIn],
];

/** Milliseconds after which nothing more is loaded. */
const SETTLED = 2000;

/** The texts of the extension's scripts that the browser parsed in a page. */
function scriptsOn(opened: Session, { url }: BenchPage): Promise<string[]> {
  return inTab(opened, async (tab) => {
    const ids: string[] = [];
    tab.cdp.on('Debugger.scriptParsed', (script) => {
      if (ofExtension(script.url)) ids.push(script.scriptId);
    });
    await tab.cdp.send('Debugger.enable');
    await goTo(tab, url);
    await pause(SETTLED);
    const sources = ids.map((scriptId) => tab.cdp.send('Debugger.getScriptSource', { scriptId }));
    return (await Promise.all(sources)).map(({ scriptSource }) => scriptSource);
  });
}

/** The style sheet that the manifest brings with the script; ours is in the script. */
function styleOf({ side }: Session): string[] {
  const file = join(side.extension ?? '', 'content.css');
  return side.extension && existsSync(file) ? [readFileSync(file, 'utf8')] : [];
}

async function measure({ sessions }: Bench): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [id, what, page] of PAGES) {
    const raw = row(`bytes-${id}`, `bytes evaluated, ${what}`, 'B');
    const gzip = row(`gzip-${id}`, `bytes evaluated, ${what}, gzip`, 'B');
    // Exact figures may be measured on all sides at once.
    await together(sessions, async (session) => {
      const scripts = await scriptsOn(session, page);
      const texts = [...scripts, ...(scripts.length > 0 ? styleOf(session) : [])].map((text) =>
        Buffer.from(text),
      );
      const sum = (sizes: number[]) => sizes.reduce((whole, size) => whole + size, 0);
      add(raw, session.side.name, sum(texts.map(({ length }) => length)));
      add(gzip, session.side.name, sum(texts.map((text) => gzipSync(text, { level: 9 }).length)));
    });
    rows.push(raw, gzip);
  }
  return rows;
}

/** Bytes that the browser evaluates, with style sheets, plain and gzipped. */
export const bytes: Figure = { title: 'bytes evaluated', measure };
