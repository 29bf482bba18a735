import { type Composed, compose } from '../../checks/report/compose.ts';
import { MODULES } from '../../checks/report/fields.ts';
import type { Platform } from '../../checks/report/system.ts';
import type { Facts } from '../../checks/schema.ts';
import type { PictureView, TickView, View } from '../../components/report/view.ts';
import type { Personal } from '../../engine/personal.ts';
import type { Draft, Picture } from '../../platform/draft.ts';
import type { InForce } from '../../platform/policy.ts';
import type { Progress } from '../../platform/progress.ts';
import { groupsOf } from './groups.ts';
import { recipientOf } from './recipient.ts';
import { textsOf, when } from './texts.ts';

/** All that the page is drawn from. */
export interface Known {
  draft: Draft;
  picture: Picture | null;
  settings: InForce;
  progress: Progress;
  facts: Facts;
  system: Platform;
  version: string;
  said: string | null;
  trouble: boolean;
  now: Date;
  words: View['words'];
  language: string;
}

const KINDS: Personal[] = ['email', 'id', 'number'];

function pictureOf({ draft, picture, words, language }: Known): PictureView | null {
  const { seen, boxes, texts, ticked } = draft;
  if (!picture || !seen) return null;
  const { png, width, height, covered: count } = picture;
  const page = seen.page ? words(seen.page) : seen.address;
  return {
    source: `data:image/png;base64,${png}`,
    width,
    height,
    boxes,
    shows:
      texts.picture ?? words('report/picture/alt', { page, day: when(language, 'short')(seen.at), count }),
    along: !ticked.includes('without-picture'),
  };
}

/** Why there is no picture, and what to do instead. */
function noPicture({ draft: { seen, elsewhere }, words }: Known): string {
  const button = words('popup/report');
  if (seen?.why) return words(`report/picture/${seen.why}`, { button });
  return words(elsewhere ? 'report/picture/other-page' : 'report/picture/none', { button });
}

/** A day and hour that was chosen, in words; what is none stays as it is. */
function dated(texts: Record<string, string>, language: string): Record<string, string> {
  const entries = Object.entries(texts).map(([id, text]) =>
    id.endsWith('-date') && !Number.isNaN(Date.parse(text))
      ? [id, when(language, 'short')(text)]
      : [id, text],
  );
  return Object.fromEntries(entries);
}

function composedOf(known: Known, texts: Record<string, string>, picture: PictureView | null): Composed {
  const { draft, version, words, language } = known;
  const bare = KINDS.filter((kind) => draft.ticked.includes(`show/${kind}`));
  const modules = MODULES.filter((id) => draft.ticked.includes(`module/${id}`));
  return compose(
    {
      kind: draft.kind,
      texts: dated(texts, language),
      modules: modules.map((id) => words(`report/module/${id}`)),
      picture: picture?.along ? picture.shows : null,
      bare,
      version,
    },
    words,
  );
}

/** Said of a draft that was begun on another day. */
function ageOf({ draft: { at }, now, words, language }: Known): string | null {
  if (!at || new Date(at).toDateString() === now.toDateString()) return null;
  return words('report/age', { day: when(language)(at) });
}

/** Everything in words, ready to be drawn. */
export function viewOf(known: Known): View {
  const { draft, words, said, trouble } = known;
  const texts = textsOf(known);
  const picture = draft.kind === 'report' ? pictureOf(known) : null;
  const { subject, text, shows, personal } = composedOf(known, texts, picture);
  const tick = (id: string, label: string): TickView => ({ id, label, ticked: draft.ticked.includes(id) });
  return {
    words,
    kind: draft.kind,
    age: ageOf(known),
    recipient: recipientOf(known),
    groups: groupsOf(draft.kind, texts, words),
    modules: MODULES.map((id) => tick(`module/${id}`, words(`report/module/${id}`))),
    picture,
    noPicture: noPicture(known),
    masks: KINDS.filter((kind) => personal[kind] > 0).map((kind) =>
      tick(`show/${kind}`, words(`report/show/${kind}`, { number: personal[kind] })),
    ),
    subject,
    shows,
    text,
    said: said && words(said),
    trouble,
  };
}
