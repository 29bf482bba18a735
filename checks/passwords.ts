import type { Check } from './schema.ts';

export default { order: 20, answers: { done: 'ok' }, howByBrowser: true } satisfies Check;
