import { setTick } from '../../engine/journey/ticks.ts';
import { hostsOf } from '../../engine/page/address.ts';
import { guides } from '../../guides/index.ts';
import { clearBrowserData, dropPermission } from '../../platform/clear.ts';
import { type Clearing, clearing, ticks } from '../../platform/items.ts';
import { change } from '../../platform/store.ts';

/** Minutes for which a request holds: a permission granted tomorrow, elsewhere, was not meant for it. */
const HOLDS = 10;

const fresh = ({ state, at }: Clearing, now: number) =>
  state === 'asked' && now - Date.parse(at ?? '') < HOLDS * 60_000;

/**
 * Carries out the clearing that the person has requested and allowed, once, and stores the result. Does nothing
 * without a request.
 */
export async function clearAsked(): Promise<void> {
  const now = new Date();
  let request: Clearing | undefined;
  await change(clearing, (current) => {
    if (!fresh(current, now.getTime())) return current;
    request = current;
    return clearing.empty;
  });
  if (!request) return;
  const { cookies } = request;
  const state = await clearBrowserData(hostsOf(guides.sites), cookies).then(
    () => 'done' as const,
    () => 'failed' as const,
  );
  await dropPermission();
  await change(clearing, () => ({ state, cookies, at: now.toISOString() }));
  if (state === 'done')
    await change(ticks, (current) => setTick(current, 'cache', 'done', now.toISOString()));
}
