import type { Check } from './schema.ts';

export default { order: 50, answers: { 'only-me': 'ok', everyone: 'problem' } } satisfies Check;
