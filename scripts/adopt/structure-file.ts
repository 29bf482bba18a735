import { consistsOfPhrases, isStoredAttribute } from '../../engine/privacy/element-attributes.ts';
import type { Phrase } from '../../engine/privacy/phrases.ts';
import type { Structure, StructureNode } from '../../engine/privacy/structure.ts';
import { UsageError } from '../command-line.ts';

/** Limit of a structure's size: a page of 4000 elements has about 600 kB. */
export const MOST_BYTES = 2_000_000;

const HEAD = [
  'segnavia',
  'version',
  'day',
  'host',
  'path',
  'lang',
  'left',
  'page',
  'signature',
  'nodes',
  'answers',
];
const DAY = /^\d{4}-\d\d-\d\d$/;
const PARTS = ['depth', 'tag', 'is', 'label', 'says', 'hidden'];
/** Never in a structure, since reading one skips them. */
const ALIEN = /^(script|style|link|meta|base|noscript|template)$/;
const ADDRESS = /^(?:https:\/\/[a-z0-9.-]+\/[^\s"'<>`]*|mailto:|tel:|data:|blob:)?$/;

const refuse = (why: string): never => {
  throw new UsageError(`This is no page structure as Segnavia saves it: ${why}. Nothing was written.`);
};
const short = (value: unknown, most: number) => typeof value === 'string' && value.length <= most;

function checkNode(node: StructureNode, before: number, at: number, phrases: Phrase[]): void {
  const place = `element ${at + 1}`;
  const odd = Object.keys(node).find((part) => !PARTS.includes(part));
  if (odd) refuse(`${place} has a part “${odd}”`);
  const { depth, tag, is = {}, label = '', says = '' } = node;
  if (!Number.isInteger(depth) || depth > before + 1 || (depth === 0) !== (at === 0))
    refuse(`${place} stands in no other`);
  if (!short(tag, 60) || !/^[a-z][a-z0-9_.-]*$/.test(tag) || ALIEN.test(tag))
    refuse(`${place} is a “${String(tag).slice(0, 40)}”`);
  if (typeof is !== 'object' || is === null) refuse(`${place} is called nothing that can be read`);
  for (const [name, written] of Object.entries(is)) {
    if (!isStoredAttribute(name)) refuse(`${place} (${tag}) has an attribute “${name.slice(0, 40)}”`);
    const address = name === 'href' || name === 'action' || name === 'src';
    if (!short(written, 400) || (address && !ADDRESS.test(written)))
      refuse(`the attribute “${name}” of ${place} (${tag}) cannot be as it is written`);
  }
  if (!short(label, 80) || !short(says, 200) || !consistsOfPhrases(says, phrases))
    refuse(`${place} (${tag}) says too much`);
}

function checkAnswers(answers: unknown): void {
  const all = Object.entries(Object(answers));
  if (typeof answers !== 'object' || !answers || all.length > 100) refuse('its answers cannot be read');
  for (const [hint, answer] of all) {
    const { finder, right, day, ...otherKeys } = Object(answer);
    const good =
      /^[a-z0-9-]{1,40}(\/[a-z0-9-]{1,40}){2}$/.test(hint) &&
      /^[0-9a-f]{8}$/.test(finder) &&
      typeof right === 'boolean' &&
      DAY.test(day) &&
      Object.keys(otherKeys).length === 0;
    if (!good) refuse(`the answer on “${hint.slice(0, 80)}” is invalid`);
  }
}

/** The structure in a file's text. What was not written by Segnavia is refused, with a sentence that says where. */
export function structureIn(text: string, phrases: Phrase[] = []): Structure {
  if (text.length > MOST_BYTES) refuse(`it has ${Math.round(text.length / 1e6)} MB, and 2 are the most`);
  let read: Structure;
  try {
    read = JSON.parse(text);
  } catch (error) {
    return refuse(`it cannot be read (${(error as Error).message})`);
  }
  if (typeof read !== 'object' || read?.segnavia !== 'page structure')
    refuse('it does not say that it is one');
  if (read.version !== 1) refuse(`its version is ${read.version}, and this command reads version 1`);
  const odd = Object.keys(read).find((part) => !HEAD.includes(part));
  if (odd) refuse(`it has a part “${odd}”`);
  if (
    !DAY.test(read.day) ||
    !/^[a-z0-9.-]+$/.test(read.host) ||
    !/^\/[^\s"'<>?#;]*$/.test(read.path) ||
    !/^[a-z-]{0,5}$/i.test(read.lang)
  )
    refuse('its day, host, path or language cannot be right');
  if (!Array.isArray(read.nodes) || read.nodes.length === 0 || read.nodes.length > 4000)
    refuse('it has no elements, or too many');
  if (read.answers !== undefined) checkAnswers(read.answers);
  let before = -1;
  for (const [at, node] of read.nodes.entries()) {
    checkNode(node, before, at, phrases);
    before = node.depth;
  }
  return read;
}
