import { type Structure, structureText } from '../../engine/privacy/structure.ts';
import type { Guides } from '../../guides/schema.ts';
import type { Settings } from '../../platform/items.ts';
import { answersOn } from '../popup/pointing.ts';
import type { Say, Speech } from '../speech.ts';

/** Structure of a page, and the person's answers about hints. */
export interface StructureData {
  /** Null if the page can no longer be read. */
  structure: Structure | null;
  answers: Settings['answers'];
  /** Key of the sentence on the last action. */
  notice: string | null;
}

/** Everything that the structure page shows. */
export interface StructureView {
  /** Content of the file; null if the page can no longer be read. */
  text: string | null;
  fileName: string;
  /** The person's answers about the page's hints, which the file may include. */
  answers: Settings['answers'];
  /** Sentence on the last action. */
  notice: string | null;
  say: Say;
}

/** Actions of the structure page. The person may edit the text field: its content is what leaves the page. */
export interface StructureActions {
  copy(file: HTMLTextAreaElement): void;
  save(link: HTMLAnchorElement, file: HTMLTextAreaElement): void;
  /** Adds the person's answers to the file, or removes them. */
  includeAnswers(isIncluded: boolean, file: HTMLTextAreaElement): void;
}

/** Adds to a structure the page and signature that Segnavia recognised. */
export function recognisedStructure(
  structure: Structure,
  whereabouts: { page: string | null; signature: number | null } | null,
  { pages }: Guides,
): Structure {
  const page = whereabouts?.page ?? null;
  const signature = pages[page ?? '']?.signatures[whereabouts?.signature ?? -1]?.name ?? null;
  return { ...structure, page, signature };
}

/** Translates the structure page. */
export function structureView(
  { structure, answers, notice }: StructureData,
  guides: Guides,
  { say }: Speech,
): StructureView {
  return {
    text: structure && structureText(structure),
    fileName: `segnavia-structure-${structure?.host ?? ''}-${structure?.day ?? ''}.json`,
    answers: answersOn(structure?.page ?? null, answers, guides),
    notice: notice && say(notice),
    say,
  };
}
