import type { Personal } from '../../engine/personal.ts';
import { type Field, REPORT, TRAINING } from './fields.ts';
import type { Words } from './found.ts';
import { clean, countPersonal, mask } from './mask.ts';

/** What is to be written: the fields with their texts, and what else goes with them. */
export interface Told {
  kind: 'report' | 'training';
  texts: Record<string, string>;
  /** The names of the modules wanted, in words. */
  modules: string[];
  /** What the picture shows, in words; null where none goes along. */
  picture: string | null;
  /** The kinds that the person wants to show as they are. */
  bare: readonly Personal[];
  version: string;
}

/** A finished text with its subject, and how much personal there is in it, shown or not. */
export interface Composed {
  subject: string;
  text: string;
  /** What the picture shows; empty without one. */
  shows: string;
  personal: Record<Personal, number>;
}

/** Said even when it is empty: the coordinator asks for it, and an open question is better than a missing one. */
const ALWAYS = ['request', 'browser', 'colleagues', 'error'];

const indented = (text: string) => (text.includes('\n') ? `\n${text.replace(/^/gm, '  ')}` : ` ${text}`);

function line({ id }: Field, texts: Told['texts'], words: Words): string[] {
  const text = clean(texts[id] ?? '').trim();
  if (!text && !ALWAYS.includes(id)) return [];
  return [`${words(`report/${id}`)}:${indented(text || words('report/empty'))}`];
}

const of = (fields: Field[], ids: string[]) =>
  ids.flatMap((id) => fields.find((field) => field.id === id) ?? []);

function report({ texts, picture }: Told, words: Words): string {
  const shown = `${words('report/picture')}:${indented(picture ?? words('report/empty'))}`;
  const lines = (ids: string[]) => of(REPORT, ids).flatMap((field) => line(field, texts, words));
  return [
    [...lines(['request', 'browser', 'colleagues', 'error']), shown].join('\n'),
    lines(['last-worked', 'page', 'address', 'address-from', 'application']).join('\n'),
    lines(['authority', 'user', 'relationship', 'more']).join('\n'),
    lines(['checks', 'journey']).join('\n\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function training({ texts, modules }: Told, words: Words): string {
  const lines = (ids: string[]) => of(TRAINING, ids).flatMap((field) => line(field, texts, words));
  const wanted = modules.length > 0 ? [`${words('report/modules')}: ${modules.join('; ')}`] : [];
  const asked = [
    ...lines(['authority', 'first-date', 'second-date', 'people']),
    ...wanted,
    ...lines(['other-modules', 'wishes']),
  ];
  return [words('report/training/ask'), ...(asked.length > 0 ? [asked.join('\n')] : [])].join('\n\n');
}

/** What the mail is about: the first words of the request, else the page. */
function subject({ kind, texts }: Told, words: Words): string {
  if (kind === 'training') return words('report/training/subject');
  const first = (texts.request?.trim() || texts.page || '').split('\n')[0] ?? '';
  const short = first.length > 70 ? `${first.slice(0, 70).toWellFormed().trimEnd()}…` : first;
  return short ? words('report/subject', { what: short }) : words('report/subject/plain');
}

/** The whole mail in words. Whatever stands in it, whoever wrote it, is cleaned and masked at this one place. */
export function compose(told: Told, words: Words): Composed {
  const body = told.kind === 'training' ? training(told, words) : report(told, words);
  const whole = clean(`${body}\n\n${words('report/made', { version: told.version })}`);
  const about = clean(subject(told, words)).replace(/\s+/g, ' ');
  const word = (kind: Personal) => words(`report/masked/${kind}`);
  return {
    shows: mask(clean(told.picture ?? ''), told.bare, word),
    subject: mask(about, told.bare, word),
    text: mask(whole, told.bare, word),
    personal: countPersonal(whole),
  };
}
