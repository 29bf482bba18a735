import en from '../../../locales/en.json';

/** English words, with a loud failure where one is missing. */
export const words = (key: string, values: Record<string, string | number> = {}): string => {
  const text = (en as Record<string, string>)[key];
  if (text === undefined) throw new Error(`locales/en.json has no words for “${key}”`);
  return text.replace(/\{\{(\w+)\}\}/g, (_, gap: string) => String(values[gap]));
};
