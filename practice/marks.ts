/** Hints for which a page marks an element (`data-anchor`), also one that is seen only once a list is open. */
export function marksIn(html: string): string[] {
  const marks = [...html.matchAll(/\sdata-(?:anchor|when-open)="([^"]*)"/g)].map(([, names = '']) => names);
  return [...new Set(marks.flatMap((names) => names.split(/\s+/)).filter(Boolean))];
}
