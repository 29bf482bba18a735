import type { Guides } from '../../guides/schema.ts';

type Part = Record<string, unknown>;

/** Values that replace right ones in the example. */
interface Change {
  sources?: Part;
  sites?: Part;
  places?: string[];
  signatures?: unknown[];
  signature?: Part;
  phrases?: string[];
  hints?: Part;
  hint?: Part;
  finder?: Part;
  stages?: Part;
  journey?: Part;
  symptoms?: Part;
  shows?: Part;
  remedies?: Part;
  remedy?: Part;
  clocks?: Part;
  clock?: Part;
}

const provenance = { evidence: 'reported', source: 'inail-walk', date: '2018-06' };

/** A small set of guides that is right in everything but the change; the types are left aside so that it can be wrong. */
export function example(change: Change): Guides {
  const signature = { name: 'form', path: '/portale', present: ['form'], ...provenance, ...change.signature };
  const finder = { css: 'a[href]', ...provenance, ...change.finder };
  const hint = { kind: 'do', anchor: [finder], ...provenance, ...change.hint };
  const { evidence: _, ...sourceAndDate } = provenance;
  const remedy = { kind: 'do', journey: 'inail-sign-in', ...sourceAndDate, ...change.remedy };
  const shows = { pages: ['inail/home'], present: ['form'], ...provenance, ...change.shows };
  const remedies = change.remedies ?? { spid: remedy };
  const clock = { months: 3, notices: [14, 2], pages: ['inail/home'], ...sourceAndDate, ...change.clock };
  const stages = change.stages ?? { start: { home: { pages: ['inail/home'] } } };
  const places = change.places ?? ['www.inail.it/portale'];
  return {
    sources: change.sources ?? { 'inail-walk': { date: '2016', historic: true } },
    sites: change.sites ?? { inail: { name: 'INAIL', places } },
    pages: {
      'inail/home': {
        signatures: change.signatures ?? [signature],
        ...(change.phrases && { phrases: change.phrases }),
        hints: change.hints ?? { 'sign-in': hint },
      },
    },
    journeys: { 'inail-sign-in': { ...sourceAndDate, historic: true, stages, ...change.journey } },
    symptoms: change.symptoms ?? { 'no-entry': { sites: ['inail'], shows, remedies } },
    clocks: change.clocks ?? { pin: clock },
  } as unknown as Guides;
}
