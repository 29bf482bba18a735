import { setTick } from '../../engine/journey/ticks.ts';
import { hostsOf } from '../../engine/page/address.ts';
import { guides } from '../../guides/index.ts';
import { clearBrowserData, dropPermission } from '../../platform/clear.ts';
import { type Clearing, clearing, ticks } from '../../platform/items.ts';
import { change } from '../../platform/store.ts';

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
  const state = await clearBrowserData(hostsOf(guides.sites), cookies).then(
    () => 'done' as const,
    () => 'failed' as const,
  );
  await dropPermission();
  await change(clearing, () => ({ state, cookies, at: now.toISOString() }));
  if (state === 'done') await change(ticks, (all) => setTick(all, 'cache', 'done', now.toISOString()));
}
