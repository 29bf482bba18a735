import type { Checkout, Draft, DraftMaker } from './checkout.ts';
import { idOf, keyOf, refuseExisting } from './names.ts';
import { fillIn } from './placeholder.ts';
import { ABOUT_TEXTS, fileContent, isUnder, withNewTexts } from './texts.ts';

const STAGE = 'begin';
const WALKS = 'tests/browser/walks.ts';
const WALKS_END = '\n};\n\n/** A place in the window. */';

const guideSource = (steps: string[], today: string) => `import type { Journey } from '../schema.ts';

export default {
  // ${fillIn('where you know this way from; “reading” is our own conclusion')}
  source: 'reading',
  date: '${today}',
  stages: {
    ${STAGE}: {
${steps.map((step) => `      ${keyOf(step)}: { offWeb: 'do' },\n`).join('')}    },
  },
} satisfies Journey;
`;

/** The walk through a journey of steps off the web, which the person calls done one after the other. */
function walkSource(id: string, steps: string[]): string {
  const turns = [...steps.map((step) => `'${STAGE}/${step}'`), 'null'];
  const acts = turns.map(
    (step, index) => `    [${index === 0 ? 'open(IMI)' : 'finish'}, 'imi/start', ${step}],`,
  );
  return `\n  ${keyOf(id)}: [\n${acts.join('\n')}\n  ],`;
}

/** `npm run new -- journey NAME [STEP…]`. */
export const journey: DraftMaker = (checkout: Checkout, name: string, parts: string[]): Draft => {
  const id = idOf(name, 'imi-new-authority');
  const guide = `guides/journeys/${id}.ts`;
  refuseExisting(checkout, guide);
  const steps = parts.length > 0 ? parts.map((part) => idOf(part, 'ask-coordinator')) : ['first-step'];
  const texts = steps.map((step) => [`${id}/${STAGE}/${step}`, fillIn('what this step is, in a few words')]);
  const walks = fileContent(checkout, WALKS);
  return {
    files: {
      [guide]: guideSource(steps, checkout.today),
      [WALKS]: walks.replace(WALKS_END, () => `${walkSource(id, steps)}${WALKS_END}`),
      ...withNewTexts(
        checkout,
        { [id]: fillIn('the goal, as a person would say it'), ...Object.fromEntries(texts) },
        isUnder(...Object.keys(checkout.guides.journeys)),
      ),
    },
    next: [
      `${guide}: write the stages (of at most four steps) and the steps: pages, or \`offWeb\` with mail, phone, wait, ask or do; guides/schema.ts explains each.`,
      `${WALKS}: let the walk follow the steps: what the person does, the page that is then shown, the step that is then current.`,
      ABOUT_TEXTS,
      `Rehearse it: npm start -- --journey ${id}`,
    ],
  };
};
