import { type ESTree, parseSync, Visitor } from 'vite';
import { lineAt, type Source } from './source.ts';

/** Words that stand for a thing without naming it. */
const PRONOUNS =
  'all another any both each either ever few he her here him his how it its least less many me mine more most much my neither nobody none nothing one ones other others our ours own same she some somebody something such that their theirs them there these they this those us we what when where which who whole whose why you your yours';

/** Participles without a regular ending. */
const PARTICIPLES =
  'been begun bent bought bound broken brought built burned caught chosen come cut dealt done drawn driven eaten fallen felt fit forgotten fought found frozen gathered given gone grown heard held hid hidden hung kept known laid learned led left lent let lost made meant met paid proven put read risen said seen sent set shaken shown shut sold sought spent spoken spread stood stolen struck sworn taken taught thrown told torn understood won worn written';

/** Nouns, and states that HTML itself calls so. */
const NOUNS =
  'bed checked disabled embed expanded feed fit hidden left need pressed put read red required seed selected set speed shed cut';

const words = (list: string) => new Set(list.split(' '));
const [pronouns, participles, nouns] = [PRONOUNS, PARTICIPLES, NOUNS].map(words) as [
  Set<string>,
  Set<string>,
  Set<string>,
];

/** Whether a name says nothing of what it holds: a pronoun or a participle. */
export const isVague = (name: string): boolean =>
  !nouns.has(name) && (pronouns.has(name) || participles.has(name) || /^[a-z]+[^e]ed$/.test(name));

/** Lines that a vague name may live: a callback of one line needs no better one. */
const SHORT_LIFE = 5;

type Pattern = ESTree.BindingPattern | ESTree.ParamPattern;

/** Identifiers that a pattern binds. */
function namesIn(pattern: Pattern | null): { name: string; start: number }[] {
  if (!pattern) return [];
  if (pattern.type === 'Identifier') return [{ name: pattern.name, start: pattern.start }];
  if (pattern.type === 'AssignmentPattern') return namesIn(pattern.left);
  if (pattern.type === 'RestElement') return namesIn(pattern.argument);
  if (pattern.type === 'ArrayPattern') return pattern.elements.flatMap((element) => namesIn(element));
  if (pattern.type === 'ObjectPattern')
    return pattern.properties.flatMap((property) =>
      namesIn(property.type === 'RestElement' ? property.argument : property.value),
    );
  return [];
}

interface Binding {
  name: string;
  line: number;
  /** Lines from the declaration to the last use of the name in its scope. */
  life: number;
}

type Scope = { start: number; end: number };

/** Every variable and parameter of a file. */
function bindingsOf({ text, tree }: Source): Binding[] {
  const uses = new Map<string, number[]>();
  const bindings: { name: string; start: number; scope: Scope }[] = [];
  const scopes: Scope[] = [tree];
  const bind = (pattern: Pattern | null) => {
    const scope = scopes.at(-1) ?? tree;
    for (const { name, start } of namesIn(pattern)) bindings.push({ name, start, scope });
  };
  const enter = (node: Scope) => void scopes.push(node);
  const exit = () => void scopes.pop();
  const enterFunction = (node: ESTree.Function | ESTree.ArrowFunctionExpression) => {
    enter(node);
    for (const param of node.params) bind(param as Pattern);
  };
  new Visitor({
    Identifier: ({ name, start }) => void uses.set(name, [...(uses.get(name) ?? []), start]),
    BlockStatement: enter,
    'BlockStatement:exit': exit,
    ForStatement: enter,
    'ForStatement:exit': exit,
    ForOfStatement: enter,
    'ForOfStatement:exit': exit,
    FunctionDeclaration: enterFunction,
    'FunctionDeclaration:exit': exit,
    FunctionExpression: enterFunction,
    'FunctionExpression:exit': exit,
    ArrowFunctionExpression: enterFunction,
    'ArrowFunctionExpression:exit': exit,
    VariableDeclarator: ({ id }) => bind(id),
  }).visit(tree);
  return bindings.map(({ name, start, scope }) => {
    const last = Math.max(...(uses.get(name) ?? []).filter((use) => use >= start && use <= scope.end), start);
    const line = lineAt(text, start);
    return { name, line, life: lineAt(text, last) - line + 1 };
  });
}

/** Long-lived bindings that are pronouns or participles. */
export function vagueBindings(file: Source): string[] {
  return bindingsOf(file)
    .filter(({ name, life }) => life > SHORT_LIFE && isVague(name))
    .map(
      ({ name, line, life }) =>
        `${file.path}:${line} calls something "${name}" for ${life} lines: name the thing it holds.`,
    );
}

/** First words of a clause without a verb, which make a reader guess what the comment describes. */
const CLAUSES = words(
  'all anything as how however more most nobody none nothing of one only so some such that those to what whatever when where wherever which whichever who whoever whose why',
);

/** Phrases of another language, with what an engineer would write. */
const IDIOMS: [RegExp, plain: string][] = [
  [/\banew\b/i, 'again'],
  [/\b(is|are) none\b/i, 'there is no …'],
  [/\bin sight\b/i, 'visible, on the screen, open in this tab'],
  [/\bof ours\b|\bnone of ours\b/i, 'ours, one of our …'],
  [/\bheld against\b/i, 'compared with'],
  [/\b(is|are|be) let be\b|\blet be\b/i, 'is left alone'],
  [/\bha(s|ve) its way\b/i, 'is applied'],
  [/\bdear\b/i, 'expensive'],
  [/\bat the most\b/i, 'at most'],
  [/\bas it stands\b|\bas they stand\b/i, 'unchanged'],
  [/\bso many\b|\bso much\b/i, 'the number itself'],
  [/\bby that\b/i, 'name the means'],
];

/** Comments of a file, without their stars. */
function commentsOf({ path, text }: Source): { line: number; doc: boolean; words: string }[] {
  return parseSync(path, text).comments.map(({ type, value, start }) => ({
    line: lineAt(text, start),
    doc: type === 'Block' && value.startsWith('*'),
    words: value
      .replace(/^\*/, '')
      .replaceAll(/\n\s*\*/g, '\n')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  }));
}

/** Whether a comment begins with a clause that has no verb. */
const beginsAsClause = (comment: string): boolean =>
  CLAUSES.has(/^[A-Za-z]+/.exec(comment)?.[0].toLowerCase() ?? '');

/** Comments that are not plain English. */
export function unclearComments(file: Source): string[] {
  return commentsOf(file).flatMap(({ line, doc, words: comment }) => {
    const place = `${file.path}:${line}`;
    const idioms = IDIOMS.filter(([idiom]) => idiom.test(comment)).map(
      ([idiom, plain]) => `${place} says "${idiom.exec(comment)?.[0]}": write ${plain}.`,
    );
    const clause =
      doc && beginsAsClause(comment)
        ? [`${place} begins with "${comment.split(' ')[0]}": begin with a noun or a verb.`]
        : [];
    return [...clause, ...idioms];
  });
}

/** Names that a file exports, other than its default. */
function exportsOf({ tree }: Source): { name: string; start: number }[] {
  return tree.body.flatMap((node) => {
    if (node.type !== 'ExportNamedDeclaration' || !node.declaration) return [];
    const { declaration } = node;
    if (declaration.type === 'VariableDeclaration')
      return declaration.declarations.flatMap(({ id }) => namesIn(id));
    if ('id' in declaration && declaration.id?.type === 'Identifier')
      return [{ name: declaration.id.name, start: declaration.start }];
    return [];
  });
}

/** Exported names that more than one file declares at its top level. */
export function sharedNames(files: Source[]): string[] {
  const homes = new Map<string, string[]>();
  for (const file of files) {
    for (const { name } of exportsOf(file)) homes.set(name, [...(homes.get(name) ?? []), file.path]);
  }
  return [...homes]
    .filter(([, paths]) => paths.length > 1)
    .map(
      ([name, paths]) =>
        `"${name}" is exported by ${paths.join(' and ')}: give each thing a name of its own.`,
    );
}
