import { REPORT, TRAINING } from '../../checks/report/fields.ts';
import type { FieldView, GroupView, View } from '../../components/report/view.ts';

/** EU Login's own page for those who need help (eu-login.md, 1: read on the pages themselves). */
const SUPPORT = 'https://ecas.ec.europa.eu/cas/contact.html';

/** The fields in their groups, in words; what is filled in already is folded. */
export function groupsOf(
  kind: View['kind'],
  texts: Record<string, string>,
  words: View['words'],
): GroupView[] {
  const all = kind === 'report' ? REPORT : TRAINING;
  return [...new Set(all.map(({ group }) => group))].map((id) => ({
    id,
    title: words(`report/group/${id}`),
    about:
      id === 'account'
        ? {
            text: words('report/group/account/about'),
            link: { text: words('report/back'), address: SUPPORT },
          }
        : null,
    open: id === 'told' || id === 'training',
    fields: all
      .filter(({ group }) => group === id)
      .map(
        ({ id: field, lines, how, type }): FieldView => ({
          id: field,
          label: words(`report/${field}`),
          how: how ? words(`report/${field}/how`) : null,
          text: texts[field] ?? '',
          lines,
          type: type ?? 'text',
        }),
      ),
  }));
}
