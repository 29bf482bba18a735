import { pathWordsOf } from '../../engine/privacy/path-words.ts';
import type { Personal } from '../../engine/privacy/private-kind.ts';
import type { Guides } from '../../guides/schema.ts';
import { type ComposedReport, compose } from '../../report/compose.ts';
import { MODULES } from '../../report/fields.ts';
import { formatDate, formatDateTime, languageName, type Speech } from '../speech.ts';
import type { ReportData } from './data.ts';
import { fieldGroups } from './groups.ts';
import { isToCoordinator, recipientView } from './recipient.ts';
import { missingScreenshot, screenshotView } from './screenshot.ts';
import { fieldTexts } from './texts.ts';
import type { OwnLanguageView, ReportView, TickView } from './view.ts';

/** Id of the tick for a message in the person's own language. */
const OWN_LANGUAGE = 'own-language';

const PERSONAL: Personal[] = ['email', 'id', 'number'];

/** Formats the values of date fields. Anything that is not a date stays unchanged. */
function withFormattedDates(texts: Record<string, string>, speech: Speech): Record<string, string> {
  const isDate = (id: string, text: string) => id.endsWith('-date') && !Number.isNaN(Date.parse(text));
  const entries = Object.entries(texts).map(([id, text]) => [
    id,
    isDate(id, text) ? formatDateTime(text, speech) : text,
  ]);
  return Object.fromEntries(entries);
}

/** The message; what the person has written stays as it is, in every language. */
function composeReport(data: ReportData, guides: Guides, speech: Speech): ComposedReport {
  const { say } = speech;
  const { draft, version } = data;
  const { pages, sites } = guides;
  const texts = fieldTexts(data, guides, speech);
  const screenshot = draft.kind === 'report' ? screenshotView(data, speech) : null;
  const modules = MODULES.filter((id) => draft.ticked.includes(`module/${id}`));
  return compose(
    {
      kind: draft.kind,
      texts: withFormattedDates(texts, speech),
      modules: modules.map((id) => say(`report/module/${id}`)),
      screenshot: screenshot?.isAttached ? screenshot.description : null,
      unmasked: PERSONAL.filter((kind) => draft.ticked.includes(`show/${kind}`)),
      pathWords: pathWordsOf(pages, sites),
      version,
    },
    say,
  );
}

/** Choice between the coordinator's language and the person's own; null where they are the same. */
function ownLanguageView({ draft }: ReportData, speech: Speech, mailSpeech: Speech): OwnLanguageView | null {
  if (speech.language === mailSpeech.language) return null;
  const nameOf = ({ language }: Speech) => languageName(language, speech);
  return {
    about: speech.say('report/to/language', { language: nameOf(mailSpeech) }),
    tick: {
      id: OWN_LANGUAGE,
      label: speech.say('report/own-language', { language: nameOf(speech) }),
      isTicked: draft.ticked.includes(OWN_LANGUAGE),
    },
  };
}

/** Gives the day of a draft that was begun before today. */
function ageOf({ draft: { at } }: ReportData, speech: Speech): string | null {
  if (!at || new Date(at).toDateString() === speech.now.toDateString()) return null;
  return speech.say('report/age', { day: formatDate(at, speech) });
}

/**
 * Translates the report page.
 * @param coordinatorSpeech speech in the language of the coordinator, in which the message to it is written
 */
export function reportView(
  data: ReportData,
  guides: Guides,
  speech: Speech,
  coordinatorSpeech: Speech = speech,
): ReportView {
  const { draft, notice, hasStorageFailed } = data;
  const { say } = speech;
  const texts = fieldTexts(data, guides, speech);
  const screenshot = draft.kind === 'report' ? screenshotView(data, speech) : null;
  const recipient = recipientView(data, guides, speech);
  const isForCoordinator = isToCoordinator(recipient, data, guides);
  const ownLanguage = isForCoordinator ? ownLanguageView(data, speech, coordinatorSpeech) : null;
  const mailSpeech = ownLanguage && !ownLanguage.tick.isTicked ? coordinatorSpeech : speech;
  const { subject, text, description, personal } = composeReport(data, guides, mailSpeech);
  const tickView = (id: string, label: string): TickView => ({
    id,
    label,
    isTicked: draft.ticked.includes(id),
  });
  return {
    kind: draft.kind,
    age: ageOf(data, speech),
    recipient,
    ownLanguage,
    groups: fieldGroups(draft.kind, texts, say),
    modules: MODULES.map((id) => tickView(`module/${id}`, say(`report/module/${id}`))),
    screenshot,
    missingScreenshot: missingScreenshot(data, speech),
    masks: PERSONAL.filter((kind) => personal[kind] > 0).map((kind) =>
      tickView(`show/${kind}`, say(`report/show/${kind}`, { number: personal[kind] })),
    ),
    subject,
    text,
    maskedDescription: description,
    notice: notice && say(notice),
    hasStorageFailed,
    say,
  };
}
