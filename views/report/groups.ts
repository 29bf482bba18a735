import { type Field, REPORT, TRAINING } from '../../report/fields.ts';
import type { Say } from '../speech.ts';
import type { FieldGroupView, FieldView, ReportView } from './view.ts';

/** EU Login's own page for people who need help (eu-login.md, 1: read on the pages themselves). */
const SUPPORT = 'https://ecas.ec.europa.eu/cas/contact.html';

/** Groups that begin open. The others are filled in already, or optional. */
const OPEN = ['told', 'training'];

function fieldView({ id, lines, how, type }: Field, texts: Record<string, string>, say: Say): FieldView {
  return {
    id,
    label: say(`report/${id}`),
    instructions: how ? say(`report/${id}/how`) : null,
    text: texts[id] ?? '',
    lines,
    type: type ?? 'text',
  };
}

/** Translates the fields, group by group. */
export function fieldGroups(
  kind: ReportView['kind'],
  texts: Record<string, string>,
  say: Say,
): FieldGroupView[] {
  const fields = kind === 'report' ? REPORT : TRAINING;
  const support = {
    text: say('report/group/account/about'),
    link: { text: say('report/back'), address: SUPPORT },
  };
  return [...new Set(fields.map(({ group }) => group))].map((id) => ({
    id,
    title: say(`report/group/${id}`),
    about: id === 'account' ? support : null,
    isOpen: OPEN.includes(id),
    fields: fields.filter(({ group }) => group === id).map((field) => fieldView(field, texts, say)),
  }));
}
