import type { Guides } from '../../guides/schema.ts';
import { fileOfPage } from './page-rules.ts';

const HOST = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;
const STEPS = 4;

/** What is wrong with the places of sites: Segnavia is awake on exact hosts and folders only (promise 3). */
export function wrongSites({ sites }: Guides): string[] {
  return Object.entries(sites).flatMap(([id, { name, places }]) => {
    const file = `guides/${id}/site.ts`;
    const wrong = places.filter((place) => {
      const [host = '', ...folders] = place.split('/');
      return !HOST.test(host) || folders.length === 0 || folders.some((folder) => !/^[\w.~-]+$/.test(folder));
    });
    return [
      ...(name.trim() ? [] : [`${file}: write \`name\`: what people call the site.`]),
      ...(places.length > 0 ? [] : [`${file}: write \`places\`: a site without an address is never met.`]),
      ...wrong.map(
        (place) =>
          `${file}: "${place}" must be an exact host and a folder, as in "ecas.ec.europa.eu/cas": no https://, no *, no / at the end.`,
      ),
    ];
  });
}

/** What is wrong with journeys: stages that are too long to keep in mind, steps that lead nowhere. */
export function wrongJourneys({ journeys, pages }: Guides): string[] {
  return Object.entries(journeys).flatMap(([id, { stages }]) => {
    const file = `guides/journeys/${id}.ts`;
    const all = Object.entries(stages);
    if (all.length === 0) return [`${file}: add a stage with its steps.`];
    return all.flatMap(([stage, steps]) => {
      const where = `${file}, stage "${stage}":`;
      const count = Object.keys(steps).length;
      return [
        ...(count === 0 ? [`${where} add a step, or take the stage out.`] : []),
        ...(count > STEPS ? [`${where} ${count} steps, ${STEPS} are the most: begin another stage.`] : []),
        ...Object.entries(steps).flatMap(([step, what]) => {
          if ('offWeb' in what) return [];
          const unknown = what.pages.filter((page) => !Object.hasOwn(pages, page));
          return [
            ...(what.pages.length > 0
              ? []
              : [`${where} step "${step}" names no page; write \`offWeb: true\` if it is none.`]),
            ...unknown.map(
              (page) =>
                `${where} step "${step}" names ${page}, which is no page: write ${fileOfPage(page)} or mend the name.`,
            ),
          ];
        }),
      ];
    });
  });
}

/** What is wrong between guides and practice pages: each page that we know can be tried out. */
export function wrongPractice({ pages }: Guides, practised: string[]): string[] {
  return [
    ...Object.keys(pages)
      .filter((page) => !practised.includes(page))
      .map(
        (page) =>
          `${fileOfPage(page)} has no practice page: write practice/${page}.html and name it in practice/variants.ts.`,
      ),
    ...practised
      .filter((page) => !Object.hasOwn(pages, page))
      .map((page) => `practice/${page}.html shows a page that we do not know: write ${fileOfPage(page)}.`),
  ];
}
