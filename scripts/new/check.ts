import type { Checkout, Draft, DraftMaker } from './checkout.ts';
import { idOf, keyOf, refuseExisting } from './names.ts';
import { fillIn } from './placeholder.ts';
import { ABOUT_TEXTS, isUnder, withNewTexts } from './texts.ts';

/** Place behind the checks that there are. */
const LAST = 70;

const checkSource = (answers: string[]) => `import type { Check } from './schema.ts';

/** ${fillIn('why it is worth asking, and where you know that from')} */
export default {
  order: ${LAST},
  answers: { ${answers.map((answer) => `${keyOf(answer)}: 'ok'`).join(', ')} },
} satisfies Check;
`;

/** `npm run new -- check NAME [ANSWER…]`. */
export const check: DraftMaker = (checkout: Checkout, name: string, parts: string[]): Draft => {
  const id = idOf(name, 'other-browser');
  const path = `checks/${id}.ts`;
  refuseExisting(checkout, path);
  const answers = parts.length > 0 ? parts.map((part) => idOf(part, 'only-me')) : ['done'];
  // A single answer is a box to tick; only a choice has labels.
  const choices = answers.length > 1 ? answers : [];
  const texts = choices.flatMap((answer) => [
    [`check/${id}/${answer}`, fillIn('the answer')],
    [`check/${id}/${answer}/then`, fillIn('what follows from it')],
  ]);
  return {
    files: {
      [path]: checkSource(answers),
      ...withNewTexts(
        checkout,
        {
          [`check/${id}`]: fillIn('its name, in a few words'),
          [`check/${id}/how`]: fillIn('the question, or how it is done'),
          ...Object.fromEntries(texts),
        },
        isUnder('check'),
      ),
    },
    next: [
      `${path}: \`order\` is its place in the list; an answer is ok, problem or unknown. A check that Segnavia can judge by itself has \`judge\` instead: see checks/browser.ts.`,
      ABOUT_TEXTS,
    ],
  };
};
