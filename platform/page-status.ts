import type { PageStatus } from './briefing.ts';
import { isObject } from './items.ts';

/** Limits of a status, far above those of any page: hints, and letters of a text. */
const LIMIT = { hints: 200, letters: 10_000 };

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LIMIT.letters;

const isIndex = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

const isFlag = (value: unknown) => value === undefined || typeof value === 'boolean';

const isListOf = (value: unknown, isItem: (item: unknown) => boolean) =>
  value === undefined || (Array.isArray(value) && value.length <= LIMIT.hints && value.every(isItem));

const isDoubt = (value: unknown) =>
  isObject(value) && isText(value.id) && isText(value.control) && isIndex(value.by);

/** Whether a tab's answer is a status. A compromised renderer may answer anything. */
export function isPageStatus(value: unknown): value is PageStatus {
  return (
    isObject(value) &&
    (value.page === null || isText(value.page)) &&
    (value.signature === null || isIndex(value.signature)) &&
    typeof value.cookies === 'boolean' &&
    isFlag(value.refused) &&
    isFlag(value.isSnoozed) &&
    isFlag(value.distorted) &&
    isListOf(value.missing, isText) &&
    isListOf(value.unsure, isDoubt) &&
    isListOf(value.symptoms, isText) &&
    (value.error === undefined || isText(value.error))
  );
}
