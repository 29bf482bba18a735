import { render } from 'preact';
import { applyLanguageAndSize } from '../../components/apply-language-and-size.ts';
import { Handout } from '../../components/handout/handout.tsx';
import { guides } from '../../guides/index.ts';
import { browser } from '../../platform/browser.ts';
import { pageRoot } from '../../platform/page-root.ts';
import { effectiveSettings, settingsSources } from '../../platform/policy.ts';
import { sketches } from '../../platform/sketches.ts';
import { loadSpeech } from '../../platform/speech.ts';
import { onChange } from '../../platform/store.ts';
import { handoutQuery, handoutView } from '../../views/handout/handout.ts';
import type { HandoutActions } from '../../views/handout/view.ts';
import { withOfferedJourneys } from '../../views/offered.ts';

const root = pageRoot('handout');
const { version } = browser.runtime.getManifest();
const query = new URLSearchParams(location.search);
const journey = query.get('journey');

/** Language of this sheet only: printing for others does not change the language of Segnavia. */
let sheetLanguage = query.get('language');

async function refresh(): Promise<void> {
  const settings = await effectiveSettings();
  const language = sheetLanguage ?? settings.language;
  const speech = await loadSpeech(language, navigator.languages, new Date());
  const offered = withOfferedJourneys(guides, settings.organisation.journeys, journey ? [journey] : []);
  const view = handoutView({ journey, language, sketches, version }, offered, speech);
  applyLanguageAndSize({ language: speech.language, textSize: settings.textSize });
  // Browsers name the printed file after the title.
  document.title = `${view.journey?.name ?? view.say('handout/choose')} – Segnavia`;
  render(<Handout view={view} actions={actions} />, root);
}

const actions: HandoutActions = {
  chooseLanguage(language) {
    sheetLanguage = language;
    history.replaceState(null, '', handoutQuery(journey, language));
    void refresh();
  },
  print: () => window.print(),
};

onChange(settingsSources, () => void refresh());
void refresh();
