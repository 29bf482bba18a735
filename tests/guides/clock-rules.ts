import type { Clock } from '../../guides/clock-schema.ts';
import type { Guides } from '../../guides/schema.ts';
import { dateIsGood, fileOfPage, ID } from './page-rules.ts';

/** The shortest that a month can be. */
const MONTH = 28;

const isCount = (value: unknown) => Number.isInteger(value) && (value as number) > 0;

/** Problems with the length, in whole months or minutes, and with the notices, which come while it runs. */
function lengthOf(prefix: string, clock: Clock): string[] {
  const {
    months,
    minutes,
    notices = [],
  } = clock as { months?: number; minutes?: number; notices?: number[] };
  const lengths = [months, minutes].filter((each) => each !== undefined);
  if (lengths.length !== 1 || !lengths.every(isCount))
    return [`${prefix} write \`months\` or \`minutes\`, one of them, as a whole number.`];
  const longest = (months ?? 0) * MONTH;
  return [
    ...(notices.every((days, index) => index === 0 || days < (notices[index - 1] ?? 0))
      ? []
      : [`${prefix} write the notices with the earliest first: most days before the end.`]),
    ...(notices.every((days) => isCount(days) && days < longest)
      ? []
      : [`${prefix} a notice is a number of whole days, less than ${longest} days before the end.`]),
  ];
}

/** Problems with the clocks, each as a sentence that names the file to open. */
export function wrongClocks({ clocks, pages, sources }: Guides, today: string): string[] {
  return Object.entries(clocks).flatMap(([id, clock]) => {
    const prefix = `guides/clocks/${id}.ts:`;
    const { pages: pageIds, source, date } = clock;
    return [
      ...(ID.test(id) ? [] : [`${prefix} name the file in kebab-case.`]),
      ...lengthOf(prefix, clock),
      ...pageIds
        .filter((page) => !Object.hasOwn(pages, page))
        .map((page) => `${prefix} ${page} is no page: write ${fileOfPage(page)} or mend the name.`),
      ...(Object.hasOwn(sources, source)
        ? []
        : [`${prefix} write \`source\`: one of the names in guides/sources.ts, not "${source}".`]),
      ...(dateIsGood(date, today)
        ? []
        : [
            `${prefix} write \`date\`: the day of the source, as YYYY, YYYY-MM or YYYY-MM-DD, not "${date}".`,
          ]),
    ];
  });
}
