import { render } from 'preact';
import { dress } from '../../components/dress.ts';
import { StructurePage, type View } from '../../components/structure/structure-page.tsx';
import { phrasesOf } from '../../engine/phrases.ts';
import { type Structure, structureText, withAnswers } from '../../engine/structure.ts';
import { guides } from '../../guides/index.ts';
import { structureOfTab } from '../../platform/capture.ts';
import { copyText } from '../../platform/clipboard.ts';
import { inForce } from '../../platform/policy.ts';
import { whereaboutsOf } from '../../platform/tabs.ts';
import { languageFor, speak } from '../../platform/words.ts';
import { answersOn } from '../popup/points.ts';
import { offer } from '../report/files.ts';

const root = document.getElementById('structure') as HTMLElement;
const tabId = Number(new URLSearchParams(location.search).get('tab'));

/** The page's structure with what Segnavia took it for; null where the page cannot be read any more. */
async function gather(): Promise<Structure | null> {
  const told = await whereaboutsOf(tabId);
  const read = (await structureOfTab(tabId, phrasesOf(guides.pages)).catch(() => null)) as Structure | null;
  const page = told?.page ?? null;
  const signature = guides.pages[page ?? '']?.signatures[told?.signature ?? -1]?.name ?? null;
  return read && { ...read, page, signature };
}

const shown = () => document.querySelector<HTMLTextAreaElement>('#file');

async function open(): Promise<void> {
  const { language: chosen, textSize, answers: all } = await inForce();
  const language = languageFor(chosen, navigator.languages);
  const speaker = speak(language);
  const words: View['words'] = (key, values = {}) => speaker(key, values);
  dress({ language, textSize });
  document.title = `${words('structure/title')} – Segnavia`;
  const found = await gather();
  const answers = answersOn(found?.page ?? null, all);
  const name = `segnavia-structure-${found?.host ?? ''}-${found?.day ?? ''}.json`;
  const draw = (said: string | null) =>
    render(
      <StructurePage
        view={{ words, text: found && structureText(found), answers: Object.keys(answers).length, said }}
        acts={{
          copy: async () => {
            const copied = await copyText(shown()?.value ?? '');
            if (!copied) shown()?.select();
            draw(copied ? 'structure/copied' : 'structure/not-copied');
          },
          answers: (put) => {
            const file = shown();
            if (file) file.value = withAnswers(file.value, put ? answers : {});
          },
          save: (link) => {
            offer(link, name, shown()?.value ?? '', 'application/json');
            draw('structure/saved');
          },
        }}
      />,
      root,
    );
  draw(null);
}

void open();
