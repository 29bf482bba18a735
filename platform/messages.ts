import type { Briefing, PageStatus } from './briefing.ts';
import type { Originals } from './original-texts.ts';

/** Page that a detector has recognised, or not (null). `isReady`: the overlay is already in the page. */
export interface PageSeen {
  page: string | null;
  signature: number | null;
  isReady: boolean;
}

/** Messages without content. */
type Empty = Record<never, never>;

/** Messages by kind, named for the event, with content and answer. An `unknown` answer is never read. */
export interface Messages {
  /** content → background: another page is visible, so the journey may move on. Answers as `briefing-wanted`. */
  'page-shown': [content: PageSeen, answer: Briefing | null];
  /** content → background: the visible page needs its briefing again. */
  briefing: [content: PageSeen, answer: Briefing | null];
  /** content → background: the path changed without a page load, so another detector may be responsible. */
  'path-changed': [content: Empty, answer: unknown];
  /** content → background: the hints do not fit the page; opens the page's structure. */
  'hints-wrong': [content: Empty, answer: unknown];
  /** content → background: never show this hint again. */
  'hint-hidden': [content: { hint: string }, answer: unknown];
  /** content → background: show no hint on this site. */
  'site-hidden': [content: { site: string }, answer: unknown];
  /** content → background: the page announces maintenance. */
  'maintenance-seen': [content: Empty, answer: unknown];
  /** content → background: the person reports this step of the journey done. */
  'step-done': [content: { journey: string; path: string }, answer: unknown];
  /** popup → background: the person wants a report on this tab, or on the open one. */
  'report-wanted': [content: { tab: number | null }, answer: unknown];
  /** popup → background: the person has allowed the clearing that was asked for. */
  'clearing-allowed': [content: Empty, answer: unknown];
  /** report page → background: the originals of the picture taken at this time, so that areas can be revealed. */
  'originals-wanted': [content: { at: string }, answer: Originals | null];
  /** popup → content: which page is this? */
  status: [content: Empty, answer: PageStatus];
  /** background → content: is a detector alive? */
  ping: [content: Empty, answer: true];
  /** background → content: the keyboard shortcut was pressed. */
  focus: [content: Empty, answer: unknown];
  /** background → content: stored data that the hints depend on has changed. */
  'settings-changed': [content: Empty, answer: unknown];
}

export type MessageKind = keyof Messages;

/** Messages that the background answers. */
export type BackgroundKind = Exclude<MessageKind, 'status' | 'ping' | 'focus' | 'settings-changed'>;

/** Message as it is sent. */
export type Message<K extends MessageKind = MessageKind> = {
  [Kind in K]: { kind: Kind } & Messages[Kind][0];
}[K];

/** Answer to a kind of message. */
export type Answer<K extends MessageKind> = Messages[K][1];

/** Functions that answer some kinds of messages. */
export type Handlers<K extends MessageKind> = {
  [Kind in K]: (message: Message<Kind>, tabId: number | undefined) => Promise<Answer<Kind>>;
};

const isShortText = (value: unknown): value is string => typeof value === 'string' && value.length < 200;

const isPageSeen = ({ page, signature, isReady }: Record<string, unknown>) =>
  (page === null || isShortText(page)) &&
  (signature === null || Number.isInteger(signature)) &&
  typeof isReady === 'boolean';

const isEmpty = () => true;

const VALIDATORS: Record<MessageKind, (message: Record<string, unknown>) => boolean> = {
  'page-shown': isPageSeen,
  briefing: isPageSeen,
  'path-changed': isEmpty,
  'hints-wrong': isEmpty,
  'hint-hidden': ({ hint }) => isShortText(hint),
  'site-hidden': ({ site }) => isShortText(site),
  'maintenance-seen': isEmpty,
  'step-done': ({ journey, path }) => isShortText(journey) && isShortText(path),
  'report-wanted': ({ tab }) => tab === null || Number.isInteger(tab),
  'clearing-allowed': isEmpty,
  'originals-wanted': ({ at }) => isShortText(at),
  status: isEmpty,
  ping: isEmpty,
  focus: isEmpty,
  'settings-changed': isEmpty,
};

/** Every kind of message. */
export const messageKinds = Object.keys(VALIDATORS) as MessageKind[];

/** Whether a value is one of our messages, with valid content. Anything else gets no answer. */
export function isMessage(value: unknown): value is Message {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, ...content } = value as Record<string, unknown>;
  if (typeof kind !== 'string' || !Object.hasOwn(VALIDATORS, kind)) return false;
  return VALIDATORS[kind as MessageKind](content);
}

/** Calls the handler of a message; the compiler needs one kind at a time to match content and answer. */
const call = <K extends BackgroundKind>(
  handlers: Handlers<K>,
  message: Message<K>,
  tabId: number | undefined,
): Promise<Answer<K>> => handlers[message.kind](message, tabId);

/** Passes a message to the background's handlers. Returns undefined for a message that is for a tab. */
export function handle(
  handlers: Handlers<BackgroundKind>,
  message: Message,
  tabId: number | undefined,
): Promise<unknown> | undefined {
  const isForBackground = (candidate: Message): candidate is Message<BackgroundKind> =>
    Object.hasOwn(handlers, candidate.kind);
  return isForBackground(message) ? call(handlers, message, tabId) : undefined;
}
