import { type ESTree, Visitor } from 'vite';
import { lineAt, type SourceFile } from '../../scripts/figures/source.ts';

const MARKUP = 'Build elements with Preact or `textContent`: text of a page must never become markup.';
const SENDS = 'Segnavia sends nothing (promise 2): ship what you need in the package.';
const CODE = 'No code is made from text: write the function.';
const VALUE =
  'No field is ever read (promise 1): read its label with engine/page/label.ts, or the `value` attribute of a button.';

/** Names that nothing in the package may use, whether alone or behind a dot. */
const FORBIDDEN: Record<string, string> = {
  ...Object.fromEntries(
    [
      ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML', 'setHTMLUnsafe'],
      ...['parseHTMLUnsafe', 'createContextualFragment', 'DOMParser', 'srcdoc', 'writeln'],
    ].map((name) => [name, MARKUP]),
  ),
  ...Object.fromEntries(
    [
      ...['fetch', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'sendBeacon'],
      ...['RTCPeerConnection', 'importScripts', 'fetchLater'],
    ].map((name) => [name, SENDS]),
  ),
  eval: CODE,
  Function: CODE,
  FormData: VALUE,
  defaultValue: VALUE,
  valueAsNumber: VALUE,
  valueAsDate: VALUE,
};

/** Files that may use a forbidden name: each with its reason. */
const ALLOWED: [file: string, name: string, reason: string][] = [
  [
    'platform/texts.ts',
    'importScripts',
    'reads a language of the package; our policy lets scripts come from nowhere else',
  ],
];

/** Calls that would press or send something in the person's name (promise 4). */
const ACTS = new Set(['click', 'submit', 'requestSubmit', 'dispatchEvent', 'setRangeText']);
const ACTING = 'Segnavia never clicks, fills or submits (promise 4): tell the person what to press.';

/** Places where `.value` is not that of a form field, each with its reason. */
const VALUES: [file: RegExp, of: string | null, reason: string][] = [
  [/^platform\/store\.ts$/, 'record', 'the value of a record that Segnavia itself has stored'],
  [
    /^(components|entrypoints)\/(popup|options|report|structure)\//,
    null,
    "our own pages' controls; no page is near them",
  ],
];

const nameOf = (node: ESTree.Node, computed: boolean): string | null => {
  if (node.type === 'Identifier' && !computed) return node.name;
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  return null;
};

function mayReadValue(path: string, object: ESTree.Node | null): boolean {
  return VALUES.some(
    ([file, of]) => file.test(path) && (of === null || (object?.type === 'Identifier' && object.name === of)),
  );
}

/** Everything in one file that would break promise 1 or 2, or let a page's text become code or markup. */
export function brokenPromises({ path, text, tree }: SourceFile): string[] {
  const problems: string[] = [];
  const report = (start: number, what: string, instead: string) =>
    void problems.push(`${path}:${lineAt(text, start)} uses ${what}. ${instead}`);
  const check = (start: number, name: string | null) => {
    if (ALLOWED.some(([file, allowed]) => file === path && allowed === name)) return;
    if (name !== null && Object.hasOwn(FORBIDDEN, name)) report(start, name, FORBIDDEN[name] ?? '');
  };
  const assignmentTargets = new Set<ESTree.Node>();
  new Visitor({
    Identifier: ({ name, start }) => check(start, name),
    JSXIdentifier: ({ name, start }) => check(start, name),
    Literal: ({ value, start }) => typeof value === 'string' && value.length < 40 && check(start, value),
    AssignmentExpression: ({ left, operator }) => operator === '=' && void assignmentTargets.add(left),
    MemberExpression(node) {
      const name = nameOf(node.property, node.computed);
      if (name === 'value' && !assignmentTargets.has(node) && !mayReadValue(path, node.object))
        report(node.start, '.value', VALUE);
      if (name !== null && ACTS.has(name)) report(node.start, `.${name}`, ACTING);
      const onDocument = node.object.type === 'Identifier' && node.object.name === 'document';
      if (name === 'write' && onDocument) report(node.start, 'document.write', MARKUP);
    },
    ObjectPattern({ properties }) {
      for (const property of properties) {
        if (property.type !== 'Property' || nameOf(property.key, property.computed) !== 'value') continue;
        if (!mayReadValue(path, null)) report(property.start, '{ value }', VALUE);
      }
    },
    ImportExpression({ source, start }) {
      const own = source.type === 'Literal' && /^\.{1,2}\//.test(String(source.value));
      if (!own) report(start, 'import() of an address', SENDS);
    },
  }).visit(tree);
  return problems;
}

/** The browser's own interfaces by which an extension reaches beyond its page. */
const INTERFACES = ['browser', 'chrome'];

/** Names that a file makes itself: by import, declaration or parameter. */
function ownNames(tree: ESTree.Program): Set<string> {
  const names = new Set<string>();
  const bind = (node: ESTree.Node | null | undefined): void => {
    if (!node) return;
    if (node.type === 'Identifier') names.add(node.name);
    if (node.type === 'AssignmentPattern') bind(node.left);
    if (node.type === 'RestElement') bind(node.argument);
    if (node.type === 'ArrayPattern') node.elements.forEach(bind);
    if (node.type === 'ObjectPattern')
      for (const each of node.properties) bind(each.type === 'Property' ? each.value : each);
  };
  const params = ({ params }: ESTree.Function | ESTree.ArrowFunctionExpression) =>
    params.forEach(bind as never);
  new Visitor({
    ImportSpecifier: ({ local }) => bind(local),
    ImportDefaultSpecifier: ({ local }) => bind(local),
    VariableDeclarator: ({ id }) => bind(id),
    FunctionDeclaration: params,
    FunctionExpression: params,
    ArrowFunctionExpression: params,
  }).visit(tree);
  return names;
}

/** Uses of `browser.…` or `chrome.…` outside platform/ that did not come through platform/. */
export function browserOutside({ path, text, tree }: SourceFile): string[] {
  if (path.startsWith('platform/')) return [];
  const localNames = ownNames(tree);
  const problems: string[] = [];
  const report = (start: number, what: string) =>
    void problems.push(
      `${path}:${lineAt(text, start)} uses ${what}: only platform/ touches the browser. Put a function there and call it from an entrypoint.`,
    );
  new Visitor({
    MemberExpression({ object, property, computed, start }) {
      if (object.type === 'Identifier' && INTERFACES.includes(object.name) && !localNames.has(object.name))
        report(start, `${object.name}.${nameOf(property, computed) ?? '…'}`);
      const global = object.type === 'Identifier' && /^(globalThis|window|self)$/.test(object.name);
      const name = nameOf(property, computed);
      if (global && name && INTERFACES.includes(name)) report(start, `${object.name}.${name}`);
    },
  }).visit(tree);
  return problems;
}
