import { UsageError } from '../command-line.ts';
import type { Checkout, Draft, DraftMaker } from './checkout.ts';
import { ABOUT_HINTS, hintSource } from './hint.ts';
import { idOf, idsOf, refuseExisting } from './names.ts';
import { fillIn } from './placeholder.ts';
import { ABOUT_TEXTS, fileContent, isUnder, textFile, textsOf, withNewTexts } from './texts.ts';

const WORDS = 'practice/words/en.json';

const guideSource = (
  path: string,
  page: string,
  hints: string[],
  today: string,
) => `import type { Page } from '../../schema.ts';

export default {
  signatures: [
    {
      name: 'form-address',
      path: '${path}/?',
      present: ['form[action*="${page}" i]'],
      absent: ['[role=alert]'],
      evidence: 'inferred',
      source: '${fillIn('where you know the page from')}',
      date: '${today}',
    },
  ],
  hints: {
${hints.map((hint) => hintSource(hint, today)).join('')}  },
} satisfies Page;
`;

/** Content of the practice page. Where the frame has no `main`, the page brings it. */
function practiceSource(frame: string, address: string, page: string, text: (key: string) => string): string {
  const content = `<h1>${text(`${page}-heading`)}</h1>
<form action="${new URL(address).pathname}" method="post">
<p>${text(`${page}-text`)}</p>
<p class="actions"><button type="submit" class="ecl-button ecl-button--primary">${text(`${page}-go`)}</button></p>
</form>
`;
  const body = frame.includes('<main') ? content : `<main id="content" class="app">\n${content}</main>\n`;
  return `<meta name="practice-url" content="${address}">\n${body}`;
}

function practiceFiles(
  checkout: Checkout,
  site: string,
  page: string,
  address: string,
): Record<string, string> {
  const path = `practice/${site}/${page}.html`;
  refuseExisting(checkout, path);
  const frame = fileContent(checkout, `practice/${site}/frame.html`);
  const words: Record<string, string> = {
    [`${page}-heading`]: fillIn('the heading of the page'),
    [`${page}-text`]: fillIn('what the page says, in words of your own'),
    [`${page}-go`]: fillIn('the label of its button'),
  };
  // INAIL speaks Italian only: its practice pages hold their words themselves.
  if (site === 'inail')
    return { [path]: practiceSource(frame, address, page, (key) => `${words[key]}, in Italian`) };
  const known = Object.entries({ ...textsOf(checkout, WORDS), ...words });
  const sorted = known.sort(([key], [other]) => (key < other ? -1 : 1));
  return {
    [path]: practiceSource(frame, address, page, (key) => `{{${key}}}`),
    [WORDS]: textFile(Object.fromEntries(sorted)),
  };
}

/** `npm run new -- page SITE/PAGE [HINT…]`. */
export const page: DraftMaker = (checkout: Checkout, name: string, parts: string[]): Draft => {
  const [site = '', id = ''] = idsOf(name, 'eu-login/session-expired');
  const places = checkout.guides.sites[site]?.places;
  if (!places) {
    const sites = Object.keys(checkout.guides.sites).join(', ');
    throw new UsageError(
      `There is no site “${site}”: choose ${sites}, or add it (“Add a site” in CONTRIBUTING.md).`,
    );
  }
  const guide = `guides/${site}/pages/${id}.ts`;
  refuseExisting(checkout, guide);
  const address = `https://${places[0]}/${id}`;
  const path = new URL(address).pathname.replaceAll('.', '\\\\.');
  const hints = parts.length > 0 ? parts.map((part) => idOf(part, 'begin-again')) : ['what-to-do'];
  const texts = hints.map((hint) => [
    `${name}/${hint}`,
    fillIn('what to do here, in one or two short sentences'),
  ]);
  return {
    files: {
      [guide]: guideSource(path, id, hints, checkout.today),
      ...practiceFiles(checkout, site, id, address),
      ...withNewTexts(
        checkout,
        {
          [name]: fillIn('its name, such as IMI: start page'),
          ...Object.fromEntries(texts),
        },
        isUnder(site),
      ),
    },
    next: [
      `${guide}: write the real path, and by what the page is known; put its practice page at an address that fits. Guide and practice page agree as they are: change them together.`,
      ...ABOUT_HINTS,
      `practice/${site}/${id}.html: build the page as the real one is built, in words of your own.${site === 'inail' ? '' : ` Its words are in ${WORDS}; in practice/words/it.json write them too, if you know Italian.`}`,
      ABOUT_TEXTS,
      'If people walk to it from another page, lead there: practice/sign-in.ts for EU Login, practice/routes.ts for IMI.',
    ],
  };
};
