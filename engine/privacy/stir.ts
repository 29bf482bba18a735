/** Watch over a page between its measurements. */
export interface StirWatch {
  /** Whether the page has changed since the last call, so that something may have come and gone unseen. */
  hasStirred(): boolean;
  stop(): void;
}

/** CSS pixels; anything smaller that turns is an icon. */
const SMALL = 28;

/** Whether styles or scripts are moving something at this moment. */
export function isMoving(page: Document, surface: Node | null): boolean {
  return (page.getAnimations?.() ?? []).some(({ effect, playState }) => {
    const { target = null, pseudoElement = null } = (effect ?? {}) as Partial<KeyframeEffect>;
    if (playState !== 'running' || (surface && target?.getRootNode() === surface)) return false;
    if (!target || pseudoElement) return true;
    const { width, height } = target.getBoundingClientRect();
    return width > SMALL || height > SMALL;
  });
}

/** Watches every root of a page, except one element and its content. */
export function watchStir(roots: readonly ParentNode[], except: Element | null): StirWatch {
  const observer = new MutationObserver(() => undefined);
  const options = { subtree: true, childList: true, attributes: true, characterData: true };
  for (const root of roots) observer.observe(root, options);
  let records: MutationRecord[] = [];
  const isExcept = ({ target, addedNodes, removedNodes }: MutationRecord) => {
    const nodes = [...addedNodes, ...removedNodes];
    return target === except || (nodes.length > 0 && nodes.every((node) => node === except));
  };
  return {
    hasStirred() {
      records = observer.takeRecords();
      return records.some((record) => !isExcept(record));
    },
    stop: () => observer.disconnect(),
  };
}
