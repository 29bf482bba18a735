/**
 * Milliseconds for which a region stays empty before its first words: NVDA and JAWS are reported not to read those of
 * a region that has just appeared.
 */
const STANDS_EMPTY = 500;

/** Polite announcements to screen readers, from a region that stands in the overlay as long as that stands in the page. */
export interface Announcer {
  /** The overlay stands in the page. */
  stand(): void;
  /** The overlay leaves the page. What was not yet said is not said. */
  leave(): void;
  /** Says a text once. */
  say(text: string, language: string): void;
}

/** Creates the region in the overlay's container. */
export function createAnnouncer(root: HTMLElement): Announcer {
  const region = root.ownerDocument.createElement('p');
  region.className = 'announcement';
  region.setAttribute('role', 'status');
  root.append(region);
  let standsSince = 0;
  let latest = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    stand() {
      standsSince ||= Date.now();
    },
    leave() {
      if (timer !== undefined) latest = '';
      clearTimeout(timer);
      timer = undefined;
      region.textContent = '';
      standsSince = 0;
    },
    say(text, language) {
      if (text === latest) return;
      latest = text;
      clearTimeout(timer);
      timer = setTimeout(
        () => {
          timer = undefined;
          region.lang = language;
          region.textContent = text;
        },
        Math.max(0, standsSince + STANDS_EMPTY - Date.now()),
      );
    },
  };
}
