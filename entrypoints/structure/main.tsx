import { render } from 'preact';
import { applyLanguageAndSize } from '../../components/apply-language-and-size.ts';
import { StructurePage } from '../../components/structure/structure-page.tsx';
import { isStructure } from '../../engine/privacy/answers-of-pages.ts';
import { pathWordsOf } from '../../engine/privacy/path-words.ts';
import { phrasesOf } from '../../engine/privacy/phrases.ts';
import { type Structure, withAnswers } from '../../engine/privacy/structure.ts';
import { guides } from '../../guides/index.ts';
import { structureOfTab } from '../../platform/capture.ts';
import { copyText } from '../../platform/clipboard.ts';
import { offerDownload } from '../../platform/download.ts';
import { pageRoot } from '../../platform/page-root.ts';
import { effectiveSettings } from '../../platform/policy.ts';
import { loadSpeech } from '../../platform/speech.ts';
import { pageStatusOf } from '../../platform/tab-status.ts';
import {
  recognisedStructure,
  type StructureActions,
  type StructureData,
  structureView,
} from '../../views/structure/structure.ts';

const root = pageRoot('structure');
const tabId = Number(new URLSearchParams(location.search).get('tab'));

/** Reads the structure of the page in the tab, with what Segnavia recognised. Null if it cannot be read. */
async function gatherStructure(): Promise<Structure | null> {
  const whereabouts = await pageStatusOf(tabId);
  const answer = await structureOfTab(tabId, phrasesOf(guides.pages), [
    ...pathWordsOf(guides.pages, guides.sites),
  ]).catch(() => null);
  return isStructure(answer) ? recognisedStructure(answer, whereabouts, guides) : null;
}

async function open(): Promise<void> {
  const { language, textSize, answers } = await effectiveSettings();
  const speech = await loadSpeech(language, navigator.languages, new Date());
  applyLanguageAndSize({ language: speech.language, textSize });
  document.title = `${speech.say('structure/title')} – Segnavia`;
  let data: StructureData = { structure: await gatherStructure(), answers, notice: null };
  let view = structureView(data, guides, speech);
  const refresh = (notice: string | null) => {
    data = { ...data, notice };
    view = structureView(data, guides, speech);
    render(<StructurePage view={view} actions={actions} />, root);
  };
  const actions: StructureActions = {
    async copy(file) {
      const isCopied = await copyText(file.value);
      if (!isCopied) file.select();
      refresh(isCopied ? 'structure/copied' : 'structure/not-copied');
    },
    save(link, file) {
      offerDownload(link, view.fileName, file.value, 'application/json');
      refresh('structure/saved');
    },
    includeAnswers(isIncluded, file) {
      file.value = withAnswers(file.value, isIncluded ? view.answers : {});
    },
  };
  refresh(null);
}

void open();
