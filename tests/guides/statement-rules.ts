import type { Guides, Statement } from '../../guides/schema.ts';

type Statements = Record<string, Record<string, Statement>>;

/** Existing ids that statements may point at, by kind. */
export type Targets = Record<string, string[]>;

/** Every target that there is, from the guides, the checks and the words. */
export function targetsOf(guides: Guides, checks: string[], words: Record<string, string>): Targets {
  const { pages, journeys, symptoms, clocks } = guides;
  return {
    page: Object.keys(pages),
    hint: Object.entries(pages).flatMap(([page, { hints }]) =>
      Object.keys(hints).map((hint) => `${page}/${hint}`),
    ),
    journey: Object.keys(journeys),
    step: Object.entries(journeys).flatMap(([journey, { stages }]) =>
      Object.entries(stages).flatMap(([stage, steps]) =>
        Object.keys(steps).map((step) => `${journey}/${stage}/${step}`),
      ),
    ),
    symptom: Object.keys(symptoms),
    remedy: Object.entries(symptoms).flatMap(([symptom, { remedies }]) =>
      Object.keys(remedies).map((remedy) => `${symptom}/${remedy}`),
    ),
    clock: Object.keys(clocks),
    check: checks,
    word: Object.keys(words),
  };
}

/** The id most like a wrong one: the one that shares the most pairs of letters with it, for its length. */
export function nearest(id: string, ids: string[]): string | null {
  const pairs = (text: string) => new Set([...text].slice(1).map((_, at) => text.slice(at, at + 2)));
  const wanted = pairs(id);
  const likeness = (other: string) => {
    const own = pairs(other);
    return (2 * [...own].filter((pair) => wanted.has(pair)).length) / (own.size + wanted.size);
  };
  return ids.reduce<string | null>(
    (best, each) => (best === null || likeness(each) > likeness(best) ? each : best),
    null,
  );
}

function wrongTarget(target: string, prefix: string, targets: Targets): string[] {
  const [kind = '', id = '', ...more] = target.split(' ');
  const ids = Object.hasOwn(targets, kind) ? targets[kind] : undefined;
  if (!ids || !id || more.length > 0)
    return [`${prefix} "${target}" must be one of ${Object.keys(targets).join(', ')}, a space and its id.`];
  if (ids.includes(id)) return [];
  return [`${prefix} there is no ${kind} "${id}"; the nearest is "${nearest(id, ids)}".`];
}

function wrongStatement(statement: Statement, prefix: string, targets: Targets): string[] {
  const {
    says,
    differs,
    carried: carriers,
    not,
  } = statement as Partial<Record<'says' | 'differs' | 'not', string>> & {
    carried?: string[];
  };
  const empty = Object.entries({ says: says ?? '', differs, not }).filter(([, text]) => text?.trim() === '');
  const twice = (carriers ?? []).filter((each, index, all) => all.indexOf(each) !== index);
  return [
    ...empty.map(([key]) => `${prefix} write \`${key}\`.`),
    ...(Boolean(carriers?.length) === (not !== undefined)
      ? [`${prefix} write \`carried\`, what carries it, or \`not\`, why nothing does; one of the two.`]
      : []),
    ...twice.map((target) => `${prefix} "${target}" stands there twice.`),
    ...(carriers ?? []).flatMap((target) => wrongTarget(target, prefix, targets)),
  ];
}

/** Problems with the statements: missing numbers, unknown sources, targets that do not exist. */
export function wrongStatements(all: Statements, sources: string[], targets: Targets): string[] {
  return Object.entries(all).flatMap(([name, statements]) => {
    const file = `guides/statements/${name}.ts`;
    const numbers = Object.keys(statements);
    const gap = numbers.findIndex((number, index) => number !== `${index + 1}`);
    return [
      ...(sources.includes(name)
        ? []
        : [`${file} is named for no source: write "${name}" in guides/sources.ts or mend the name.`]),
      ...(numbers.length === 0 ? [`${file}: write what the document says.`] : []),
      ...(gap < 0
        ? []
        : [
            `${file}: number ${gap + 1} is missing before "${numbers[gap]}"; number the statements 1, 2, 3 ….`,
          ]),
      ...Object.entries(statements).flatMap(([number, each]) =>
        wrongStatement(each, `${file}, statement ${number}:`, targets),
      ),
    ];
  });
}
