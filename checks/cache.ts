import type { Check } from './schema.ts';

export default {
  order: 30,
  answers: { done: 'ok' },
  howByBrowser: true,
  remedy: () => ({ act: 'clear' }),
} satisfies Check;
