import type { Answer, MessageKind, Messages } from './messages.ts';
import { native } from './native.ts';

/** Sends a message to the background. Rejects if it does not answer. */
export const send = <K extends MessageKind>(kind: K, content: Messages[K][0]): Promise<Answer<K>> =>
  native.runtime.sendMessage({ kind, ...content });

/** Sends a message to the detector in a tab. Rejects without a detector. */
export const sendToTab = <K extends MessageKind>(
  tabId: number,
  kind: K,
  content: Messages[K][0],
): Promise<Answer<K>> => native.tabs.sendMessage(tabId, { kind, ...content });
