import type { LayoutBox } from './layout.ts';
import type { PageMeasurement } from './page-measurement.ts';
import type { Structure } from './structure.ts';

/** Measurement of a page, with its errors in its own words. */
export type MeasuredPage = PageMeasurement & { errors: string[] };

/**
 * Limits of an answer, far above what any page needs: boxes, errors, elements, attributes of one, letters of a text.
 */
const LIMIT = { boxes: 20_000, errors: 200, nodes: 4000, attributes: 60, letters: 2000 };

const KINDS: unknown[] = ['field', 'button', 'picture', 'text'] satisfies LayoutBox['kind'][];

type Values = Record<string, unknown>;

const isRecord = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LIMIT.letters;
const isCount = (value: unknown) => Number.isInteger(value) && (value as number) >= 0;
const isListOf = (value: unknown, most: number, isItem: (item: unknown) => boolean) =>
  Array.isArray(value) && value.length <= most && value.every(isItem);

const hasNumbers = (value: unknown, ...names: string[]): value is Values =>
  isRecord(value) && names.every((name) => Number.isFinite(value[name]));
const isBox = (value: unknown): value is Values => hasNumbers(value, 'x', 'y', 'width', 'height');

/** Whether an answer is the measurement of a page. A compromised renderer may answer anything. */
export const isMeasuredPage = (value: unknown): value is MeasuredPage =>
  isRecord(value) &&
  hasNumbers(value.viewport, 'scrollX', 'scrollY', 'width', 'height', 'pinch') &&
  isListOf(value.readable, LIMIT.boxes, isBox) &&
  isListOf(value.offered, LIMIT.boxes, isBox) &&
  isListOf(value.painted, LIMIT.boxes, isBox) &&
  isListOf(value.layout, LIMIT.boxes, (box) => isBox(box) && KINDS.includes(box.kind)) &&
  typeof value.isUnsteady === 'boolean' &&
  isListOf(value.errors, LIMIT.errors, isText);

const isNode = (value: unknown) =>
  isRecord(value) &&
  isCount(value.depth) &&
  isText(value.tag) &&
  [value.label, value.says].every((text) => text === undefined || isText(text)) &&
  (value.hidden === undefined || value.hidden === true) &&
  (value.is === undefined ||
    (isRecord(value.is) && isListOf(Object.values(value.is), LIMIT.attributes, isText)));

/** Whether an answer is the structure of a page. */
export const isStructure = (value: unknown): value is Structure =>
  isRecord(value) &&
  value.segnavia === 'page structure' &&
  value.version === 1 &&
  [value.day, value.host, value.path, value.lang].every(isText) &&
  isCount(value.left) &&
  isListOf(value.nodes, LIMIT.nodes, isNode);
