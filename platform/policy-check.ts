import { isAddress } from '../report/mail-address.ts';
import { isCountry, isObject } from './items.ts';
import { policyKeys } from './policy-keys.ts';
import type { Policy, PolicyShape, TextKind } from './policy-shape.ts';
import { supportedLanguages } from './speech.ts';

/** Reason why a part of a policy is left out. */
type PolicyReason = 'unknown' | 'form' | 'long' | 'address' | 'link' | 'name';

/** Part of a policy that is left out. `key`: where it stands, such as `answers › 2 › link`. */
export interface PolicyProblem {
  key: string;
  reason: PolicyReason;
}

/** Maximum number of problems reported at once: fixing them reveals the next. */
const MOST_PROBLEMS = 20;

/** Maximum number of characters of a name that are shown. */
const MOST_OF_NAME = 60;

/** Control characters, and marks that reverse the direction of a text. */
const UNSEEN = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

/** Whether a text is an https address without a user name: no script, no file. */
function isLink(text: string): boolean {
  if (/[\s\p{Cc}]/u.test(text) || !URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return protocol === 'https:' && username === '' && password === '';
}

/** Reasons against a text of each kind; null where it can be used. */
const TEXT_CHECKS: Record<TextKind, (text: string) => PolicyReason | null> = {
  line: (text) => (text.trim() !== '' && !UNSEEN.test(text) ? null : 'form'),
  text: (text) => (text.trim() !== '' && !UNSEEN.test(text.replaceAll(/[\r\n\t]/g, ' ')) ? null : 'form'),
  address: (text) => (isAddress(text) ? null : 'address'),
  link: (text) => (isLink(text) ? null : 'link'),
  language: (text) => (supportedLanguages.includes(text) ? null : 'name'),
  country: (text) => (isCountry(text) ? null : 'name'),
  id: (text) => (/^[\w-]+$/.test(text) ? null : 'name'),
};

/** Notes what is left out, and where it stands. */
type Note = (path: string[], reason: PolicyReason) => void;

/** Usable part of a value, or undefined. The work is bounded, whatever the value's size. */
function checked(shape: PolicyShape, value: unknown, path: string[], note: Note): unknown {
  const leaveOut = (reason: PolicyReason) => void note(path, reason);
  switch (shape.type) {
    case 'boolean':
      return typeof value === 'boolean' ? value : leaveOut('form');
    case 'string': {
      if (typeof value !== 'string') return leaveOut('form');
      const isLong = value.length > shape.limit;
      // Its length does not matter: the helpful message is that it is not an address.
      const reason = isLong && !['address', 'language', 'country'].includes(shape.kind) ? 'long' : null;
      const problem = reason ?? TEXT_CHECKS[shape.kind](value.slice(0, shape.limit + 1));
      return problem === null ? value : leaveOut(problem);
    }
    case 'array': {
      if (!Array.isArray(value)) return leaveOut('form');
      if (value.length > shape.limit) note(path, 'long');
      const entries = value
        .slice(0, shape.limit)
        .map((entry, index) => checked(shape.items, entry, [...path, `${index + 1}`], note))
        .filter((entry) => entry !== undefined);
      return entries.length > 0 || value.length === 0 ? entries : undefined;
    }
    case 'object':
      if (!isObject(value)) return leaveOut('form');
      return checkedObject(shape.properties, shape.required, value, path, note);
  }
}

/** Object with its usable properties; undefined if a required one is not usable. */
function checkedObject(
  properties: Record<string, PolicyShape>,
  required: readonly string[],
  value: Record<string, unknown>,
  path: string[],
  note: Note,
): Record<string, unknown> | undefined {
  const entries = Object.entries(properties)
    .filter(([key]) => Object.hasOwn(value, key))
    .map(([key, shape]) => [key, checked(shape, value[key], [...path, key], note)] as const)
    .filter(([, usable]) => usable !== undefined);
  for (const key in value) if (!Object.hasOwn(properties, key)) note([...path, key], 'unknown');
  const result = Object.fromEntries(entries);
  const missing = required.filter((key) => {
    const part = result[key];
    return part === undefined || (Array.isArray(part) && part.length === 0);
  });
  for (const key of missing) if (!Object.hasOwn(value, key)) note([...path, key], 'form');
  return missing.length > 0 ? undefined : result;
}

const shapes = Object.fromEntries(Object.entries(policyKeys).map(([key, { shape }]) => [key, shape]));

/** Usable part of an administrator's policy, and the problems of the rest. */
export function checkPolicy(value: unknown): { policy: Policy; problems: PolicyProblem[] } {
  const problems: PolicyProblem[] = [];
  const note: Note = (path, reason) => {
    if (problems.length >= MOST_PROBLEMS) return;
    const name = path.map((part) => [...part.slice(0, MOST_OF_NAME)].filter((each) => !UNSEEN.test(each)));
    problems.push({ key: name.map((letters) => letters.join('')).join(' › '), reason });
  };
  if (!isObject(value)) return { policy: {}, problems };
  return { policy: checkedObject(shapes, [], value, [], note) as Policy, problems };
}
