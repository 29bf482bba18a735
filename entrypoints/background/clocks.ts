import { wakeAt } from '../../platform/alarm.ts';
import { showBadge } from '../../platform/badge.ts';
import { clocks, drop } from '../../platform/clocks.ts';
import { inForce } from '../../platform/policy.ts';
import { change, read } from '../../platform/store.ts';
import { languageFor, speak } from '../../platform/words.ts';
import { nextOf, toldOf } from '../clocks/told.ts';

async function look(): Promise<void> {
  const now = new Date();
  const [{ language: chosen, reminders }, all] = await Promise.all([inForce(), read(clocks)]);
  const language = languageFor(chosen, navigator.languages);
  const speaker = speak(language);
  const told = toldOf(all, { words: (key, values = {}) => speaker(key, values), language, now });
  const gone = told.filter(({ standing }) => standing.state === 'gone').map(({ id }) => id);
  if (gone.length > 0) await change(clocks, (each) => drop(each, gone));
  const unseen = told.filter(({ due, standing, noted }) => due && standing.told > noted.seen);
  await showBadge(reminders ? unseen.map(({ said }) => said) : []);
  await wakeAt(nextOf(told), now);
}

let last: Promise<void> = Promise.resolve();

/**
 * Looks at what is stored and at the time, and at nothing else: shows on the icon what has come and has not been seen,
 * lets go what is long over, and asks to be woken for the next change. However often it is called, it does the same;
 * one look waits for the other, so that the icon shows what was seen last. Never rejects: the next call tries again.
 */
export function keepTime(): Promise<void> {
  last = last.then(look).catch((error) => console.warn('Segnavia could not look at its clocks.', error));
  return last;
}
