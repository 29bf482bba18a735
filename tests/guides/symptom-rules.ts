import type { Guides, Symptom } from '../../guides/schema.ts';
import { dateIsGood, fileOfPage, ID, wrongProvenance, wrongSign } from './page-rules.ts';

/** Problems with the signs of a symptom. A symptom without signs is reached from the popup only; one with signs shows where all of them are found. */
function wrongShows(file: string, symptom: Symptom, pages: string[], today: string): string[] {
  if (!symptom.shows) return [];
  const { pages: pageIds, present, ...rest } = symptom.shows;
  const prefix = `${file}, shows:`;
  return [
    ...wrongProvenance(rest, prefix, today),
    ...(pageIds?.length
      ? []
      : [`${prefix} name the pages, or leave \`shows\` out: then it is reached from the popup.`]),
    ...(pageIds ?? [])
      .filter((page) => !pages.includes(page))
      .map((page) => `${prefix} ${page} is no page: write ${fileOfPage(page)} or mend the name.`),
    ...(present?.length
      ? []
      : [`${prefix} write \`present\`: a page alone is no sign that something is wrong.`]),
    ...((present ?? []).length > 0 && present.every((each) => typeof each !== 'string' && each.count === 0)
      ? [`${prefix} something must be there: that other things are absent is no sign.`]
      : []),
    ...(present ?? []).flatMap((each) => wrongSign(each, prefix)),
  ];
}

/** The remedies in order: harmless first, and each of them known (promises 5 and 6). */
function wrongRemedies(
  file: string,
  { remedies, sites: places }: Symptom,
  guides: Guides,
  today: string,
): string[] {
  const entries = Object.entries(remedies ?? {});
  if (entries.length === 0) return [`${file}: add a remedy; a reason without one helps nobody.`];
  const late = entries.findIndex(([, { kind }]) => kind === 'last');
  const after = late < 0 ? [] : entries.slice(late).filter(([, { kind }]) => kind === 'do');
  return [
    ...(entries.every(([, { kind }]) => kind === 'last')
      ? [`${file}: every remedy costs something (promise 6); put a harmless one before them.`]
      : after.map(
          ([id]) => `${file}, remedy "${id}": it is harmless; put it before those that cost (promise 6).`,
        )),
    ...entries.flatMap(([id, { kind, journey, sites = [], source, date }]) => {
      const prefix = `${file}, remedy "${id}":`;
      const leads = journey === undefined || Object.hasOwn(guides.journeys, journey);
      return [
        ...sites
          .filter((site) => !places.includes(site))
          .map((site) => `${prefix} ${site} is none of the symptom’s sites.`),
        ...(ID.test(id) ? [] : [`${prefix} write ids in kebab-case.`]),
        ...(['do', 'last'].includes(kind) ? [] : [`${prefix} write \`kind\`: do or last.`]),
        ...(leads
          ? []
          : [`${prefix} ${journey} is no journey: write guides/journeys/${journey}.ts or mend the name.`]),
        ...(Object.hasOwn(guides.sources, source)
          ? []
          : [`${prefix} write \`source\`: one of the names in guides/sources.ts, not "${source}".`]),
        ...(dateIsGood(date ?? '', today)
          ? []
          : [
              `${prefix} write \`date\`: the day of the source, as YYYY, YYYY-MM or YYYY-MM-DD, not "${date}".`,
            ]),
      ];
    }),
  ];
}

/** Problems with the symptoms, each as a sentence that names the file to open. */
export function wrongSymptoms(guides: Guides, today: string): string[] {
  return Object.entries(guides.symptoms).flatMap(([id, symptom]) => {
    const file = `guides/symptoms/${id}.ts`;
    return [
      ...(ID.test(id) ? [] : [`${file}: name the file in kebab-case.`]),
      ...(symptom.sites?.length
        ? symptom.sites
            .filter((site) => !Object.hasOwn(guides.sites, site))
            .map((site) => `${file}: ${site} is no site: write guides/${site}/site.ts or mend the name.`)
        : [`${file}: write \`sites\`, the ids of the sites where people meet it.`]),
      ...wrongShows(file, symptom, Object.keys(guides.pages), today),
      ...wrongRemedies(file, symptom, guides, today),
    ];
  });
}
