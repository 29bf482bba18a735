import type { Personal } from '../engine/privacy/private-kind.ts';
import type { Say } from '../views/speech.ts';
import { type Field, REPORT, TRAINING } from './fields.ts';
import { clean, countPersonal, mask } from './mask.ts';

/** Content of a mail: the texts of its fields, and its options. */
export interface ReportContent {
  kind: 'report' | 'training';
  texts: Record<string, string>;
  /** Names of the modules wanted, translated. */
  modules: string[];
  /** Description of the screenshot, or null without one. */
  screenshot: string | null;
  /** Kinds of personal data that the person wants to show. */
  unmasked: readonly Personal[];
  /** Words that paths of addresses may keep. */
  pathWords: ReadonlySet<string>;
  version: string;
}

/** Finished text with its subject, and the amount of personal data in it, shown or not. */
export interface ComposedReport {
  subject: string;
  text: string;
  /** Description of the screenshot, empty without one. */
  description: string;
  personal: Record<Personal, number>;
}

/**
 * Fields that appear even when empty: the coordinator asks for them, and an open question is better than a missing
 * one.
 */
const ALWAYS = ['request', 'browser', 'colleagues', 'error'];

const indent = (text: string) => (text.includes('\n') ? `\n${text.replace(/^/gm, '  ')}` : ` ${text}`);

function line({ id }: Field, texts: ReportContent['texts'], say: Say): string[] {
  const text = (texts[id] ?? '').trim();
  if (!text && !ALWAYS.includes(id)) return [];
  return [`${say(`report/${id}`)}:${indent(text || say('report/empty'))}`];
}

const fieldsOf = (fields: Field[], ids: string[]) =>
  ids.flatMap((id) => fields.find((field) => field.id === id) ?? []);

function report({ texts, screenshot: picture }: ReportContent, say: Say): string {
  const pictureLine = `${say('report/picture')}:${indent(picture ?? say('report/empty'))}`;
  const lines = (ids: string[]) => fieldsOf(REPORT, ids).flatMap((field) => line(field, texts, say));
  return [
    [...lines(['request', 'browser', 'colleagues', 'error']), pictureLine].join('\n'),
    lines(['last-worked', 'page', 'address', 'address-from', 'application']).join('\n'),
    lines(['authority', 'user', 'relationship', 'more']).join('\n'),
    lines(['checks', 'journey']).join('\n\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function training({ texts, modules }: ReportContent, say: Say): string {
  const lines = (ids: string[]) => fieldsOf(TRAINING, ids).flatMap((field) => line(field, texts, say));
  const moduleLines = modules.length > 0 ? [`${say('report/modules')}: ${modules.join('; ')}`] : [];
  const answers = [
    ...lines(['authority', 'first-date', 'second-date', 'people']),
    ...moduleLines,
    ...lines(['other-modules', 'wishes']),
  ];
  return [say('report/training/ask'), ...(answers.length > 0 ? [answers.join('\n')] : [])].join('\n\n');
}

/** Subject: the start of the request, else the page. */
function subject({ kind, texts }: ReportContent, say: Say): string {
  if (kind === 'training') return say('report/training/subject');
  const first = (texts.request?.trim() || texts.page || '').split('\n')[0] ?? '';
  const short = first.length > 70 ? `${first.slice(0, 70).toWellFormed().trimEnd()}…` : first;
  return short ? say('report/subject', { what: short }) : say('report/subject/plain');
}

/** Composes the whole mail. Everything in it, whoever wrote it, is cleaned and masked here and nowhere else. */
export function compose(original: ReportContent, say: Say): ComposedReport {
  const { pathWords } = original;
  const cleanTexts = Object.entries(original.texts).map(([id, text]) => [id, clean(text, pathWords)]);
  const content: ReportContent = { ...original, texts: Object.fromEntries(cleanTexts) };
  const body = content.kind === 'training' ? training(content, say) : report(content, say);
  const fullText = clean(`${body}\n\n${say('report/made', { version: content.version })}`, pathWords);
  const about = clean(subject(content, say), pathWords).replace(/\s+/g, ' ');
  const word = (kind: Personal) => say(`report/masked/${kind}`);
  return {
    description: mask(clean(content.screenshot ?? '', pathWords), content.unmasked, word),
    subject: mask(about, content.unmasked, word),
    text: mask(fullText, content.unmasked, word),
    personal: countPersonal(fullText),
  };
}
