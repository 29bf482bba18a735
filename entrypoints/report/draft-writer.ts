import { draft, type ReportDraft } from '../../platform/draft.ts';
import { put } from '../../platform/store.ts';

/** Writer of a draft that changes with every keystroke. */
export interface DraftWriter {
  isWriting(): boolean;
  /** Writes the current draft, after the write in progress if there is one. */
  write(): Promise<void>;
  /** Cancels the write that waits for the one in progress. */
  cancel(): void;
  /** Writes once more if a write is in progress: a page that closes cannot wait for its end. */
  flush(): void;
}

/** Creates a writer, which calls `onEnd` when it has caught up. */
export function draftWriter(current: () => ReportDraft, onEnd: (hasFailed: boolean) => void): DraftWriter {
  let isWriting = false;
  let isBehind = false;
  return {
    isWriting: () => isWriting,
    async write() {
      isBehind = true;
      if (isWriting) return;
      isWriting = true;
      let hasFailed = false;
      while (isBehind) {
        isBehind = false;
        hasFailed = await put(draft, current()).then(
          () => false,
          () => true,
        );
      }
      isWriting = false;
      onEnd(hasFailed);
    },
    cancel() {
      isBehind = false;
    },
    flush() {
      if (isWriting) void put(draft, current()).catch(() => undefined);
    },
  };
}
