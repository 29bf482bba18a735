import { tick } from '../../checks/ticks.ts';
import { clear, giveBack } from '../../platform/clear.ts';
import { type Clearing, clearing, ticks } from '../../platform/items.ts';
import { change } from '../../platform/store.ts';
import { hosts } from '../popup/hosts.ts';

/** Minutes for which a wish holds: whoever allows it tomorrow, elsewhere, has not asked for this. */
const HOLDS = 10;

const fresh = ({ state, at }: Clearing, now: number) =>
  state === 'asked' && now - Date.parse(at ?? '') < HOLDS * 60_000;

/** Clears what the person has asked for and allowed, once, and notes what came of it. Nothing where nobody asked. */
export async function clearAsked(): Promise<void> {
  const now = new Date();
  let wish: Clearing | undefined;
  await change(clearing, (all) => {
    if (!fresh(all, now.getTime())) return all;
    wish = all;
    return clearing.empty;
  });
  if (!wish) return;
  const { cookies } = wish;
  const state = await clear(hosts, cookies).then(
    () => 'done' as const,
    () => 'failed' as const,
  );
  await giveBack();
  await change(clearing, () => ({ state, cookies, at: now.toISOString() }));
  if (state === 'done') await change(ticks, (all) => tick(all, 'cache', 'done', now.toISOString()));
}
