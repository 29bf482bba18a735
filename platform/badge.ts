import { browser } from './browser.ts';

/**
 * Dark enough for white text in either scheme (contrast 7.2 : 1); the meaning is in number and title, not in the
 * colour.
 */
const [GROUND, TEXT] = ['#2b5797', '#ffffff'];

/**
 * Shows on the icon how many notices are unseen, and lists them in its title. With none, the icon is plain.
 */
export async function showBadge(things: string[]): Promise<void> {
  const { action } = browser;
  await action.setBadgeBackgroundColor({ color: GROUND });
  await action.setBadgeTextColor({ color: TEXT });
  await action.setBadgeText({ text: things.length > 0 ? `${things.length}` : '' });
  await action.setTitle({ title: ['Segnavia', ...things].join('\n') });
}
