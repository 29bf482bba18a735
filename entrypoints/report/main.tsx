import { render } from 'preact';
import { applyLanguageAndSize } from '../../components/apply-language-and-size.ts';
import { Report } from '../../components/report/report.tsx';
import { guides } from '../../guides/index.ts';
import { draft, forgetDraft, forgetOldDraft, type ReportDraft, screenshot } from '../../platform/draft.ts';
import { pageRoot } from '../../platform/page-root.ts';
import { effectiveSettings, settingsSources } from '../../platform/policy.ts';
import { loadSpeech } from '../../platform/speech.ts';
import { onChange, read } from '../../platform/store.ts';
import { mailLanguage } from '../../report/coordinator.ts';
import type { ReportData } from '../../views/report/data.ts';
import { reportView } from '../../views/report/report.ts';
import type { ReportActions, ReportView } from '../../views/report/view.ts';
import type { Speech } from '../../views/speech.ts';
import { draftWriter } from './draft-writer.ts';
import { gatherReport } from './gather.ts';
import { forgetOriginals, receiveOriginals, revealAreas } from './originals.ts';
import { copyReport, mailReport, saveReport } from './send.ts';

const root = pageRoot('report');

let data: ReportData;
/** Time of the picture whose originals were requested last. */
let requestedAt: string | null = null;
let speech: Speech;
let coordinatorSpeech: Speech;
let view: ReportView;

const writer = draftWriter(
  () => data.draft,
  (hasStorageFailed) => {
    if (hasStorageFailed !== data.hasStorageFailed) show({ hasStorageFailed });
  },
);

function refresh(): void {
  view = reportView(data, guides, speech, coordinatorSpeech);
  applyLanguageAndSize({ language: speech.language, textSize: data.settings.textSize });
  document.title = `${speech.say('report/title')} – Segnavia`;
  render(<Report view={view} actions={actions} />, root);
}

function show(changes: Partial<ReportData>): void {
  data = { ...data, ...changes };
  refresh();
}

/** Requests what the person may reveal in the picture, once for each picture. */
async function requestOriginals(): Promise<void> {
  const at = data.draft.seen?.at ?? null;
  if (at === requestedAt) return;
  requestedAt = at;
  forgetOriginals();
  const reveal = at && (await receiveOriginals(at));
  if (reveal && at === requestedAt) show({ reveal });
}

/** Takes over gathered data and redraws. The speech is kept between redraws, which follow every keystroke. */
async function showGathered(newData: ReportData): Promise<void> {
  const { language, coordinator, organisation } = newData.settings;
  speech = await loadSpeech(language, navigator.languages, new Date());
  const mailed = organisation.office.language ?? mailLanguage(coordinator.country, speech.language);
  // A language that Segnavia does not speak (Icelandic, Norwegian) gives way to English.
  coordinatorSpeech = await loadSpeech(mailed, [], speech.now);
  data = { ...newData, reveal: data?.reveal ?? null };
  refresh();
  void requestOriginals();
}

function changeDraft(changes: Partial<ReportDraft>): void {
  show({ draft: { ...data.draft, ...changes, at: new Date().toISOString() }, notice: null });
  void writer.write();
}

const write = (field: string, text: string) => changeDraft({ texts: { ...data.draft.texts, [field]: text } });
const notify = (notice: string) => show({ notice });

async function deleteDraft(): Promise<void> {
  if (!window.confirm(speech.say('report/delete/sure'))) return;
  writer.cancel();
  await forgetDraft().catch(() => show({ hasStorageFailed: true }));
  await showGathered({ ...(await gatherReport()), notice: 'report/deleted' });
}

const actions: ReportActions = {
  chooseKind: (kind) => changeDraft({ kind }),
  enterAddress: (text) => write('to', text),
  write,
  tick(id, isTicked) {
    const others = data.draft.ticked.filter((other) => other !== id);
    changeDraft({ ticked: isTicked ? [...others, id] : others });
  },
  changeBoxes: (boxes) => changeDraft({ boxes }),
  reveal: (shown) => data.reveal && show({ reveal: revealAreas(data.reveal, shown) }),
  mail: (link) => void mailReport(link, view).then(notify),
  save: (link, format, image) => notify(saveReport(link, format, image, view, new Date())),
  copy: (field) => void copyReport(field, view).then(notify),
  deleteDraft: () => void deleteDraft(),
};

/** Takes over the page of a new request for a report. Texts that are being written here stay. */
async function mergeRequest(): Promise<void> {
  const [storedDraft, image] = await Promise.all([read(draft), read(screenshot)]);
  if (storedDraft.seen?.at === data.draft.seen?.at) return;
  const texts = { ...storedDraft.texts, ...data.draft.texts };
  // The background has added the new page's error messages to this text.
  if (storedDraft.texts.error !== undefined) texts.error = storedDraft.texts.error;
  show({ screenshot: image, draft: { ...storedDraft, texts } });
  void requestOriginals();
}

async function refreshSettings(): Promise<void> {
  const settings = await effectiveSettings();
  showGathered({ ...data, settings });
}

async function open(): Promise<void> {
  await forgetOldDraft(new Date()).catch(() => undefined);
  showGathered(await gatherReport());
  addEventListener('pagehide', () => writer.flush());
  onChange([draft, screenshot], () => void mergeRequest());
  onChange(settingsSources, () => void refreshSettings());
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && !writer.isWriting()) void gatherReport().then(showGathered);
  });
}

void open();
