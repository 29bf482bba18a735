import type { Checkout, Draft, DraftMaker } from './checkout.ts';
import { idOf, keyOf, refuseExisting } from './names.ts';
import { fillIn } from './placeholder.ts';
import { ABOUT_TEXTS, isUnder, withNewTexts } from './texts.ts';

const guideSource = (
  sites: string[],
  remedies: string[],
  today: string,
) => `import type { Symptom } from '../schema.ts';

export default {
  // ${fillIn('on which of these sites people meet it, and where you know the remedies from')}
  sites: [${sites.map((site) => `'${site}'`).join(', ')}],
  remedies: {
${remedies.map((remedy) => `    ${keyOf(remedy)}: { kind: 'do', source: 'reading', date: '${today}' },\n`).join('')}  },
} satisfies Symptom;
`;

/** `npm run new -- symptom NAME [REMEDY…]`. */
export const symptom: DraftMaker = (checkout: Checkout, name: string, parts: string[]): Draft => {
  const id = idOf(name, 'session-too-short');
  const guide = `guides/symptoms/${id}.ts`;
  refuseExisting(checkout, guide);
  const remedies = parts.length > 0 ? parts.map((part) => idOf(part, 'sign-in-again')) : ['first-remedy'];
  const texts = remedies.map((remedy) => [
    `symptom/${id}/${remedy}`,
    fillIn('what to try, in one or two short sentences'),
  ]);
  return {
    files: {
      [guide]: guideSource(Object.keys(checkout.guides.sites), remedies, checkout.today),
      ...withNewTexts(
        checkout,
        {
          [`symptom/${id}`]: fillIn('what the person sees'),
          [`symptom/${id}/asks`]: fillIn(
            'how one person puts it | how another does | in haste, with a mistake',
          ),
          ...Object.fromEntries(texts),
        },
        isUnder('symptom'),
      ),
    },
    next: [
      `${guide}: put the remedies in order, harmless first; one that costs something has kind: 'last'. \`shows\` says by which signs it shows on a page, where it does.`,
      ABOUT_TEXTS,
      'tests/views/finder-phrases.ts: add what people type, and try it: npm run --silent find -- "TEXT"',
    ],
  };
};
