// @vitest-environment node
import { expect, test } from 'vitest';
import { walker } from './walker.ts';
import { type Deed, WAYS } from './ways.ts';

const IMI = 'https://webgate.ec.europa.eu/imi-net/';

/** Does what a script does on the page where it is. */
function act(person: ReturnType<typeof walker>, [verb, what, ...rest]: Deed): void {
  const [text = ''] = rest;
  if (verb === 'open') person.open(what);
  else if (verb === 'title') expect(person.page().title).toMatch(what);
  else if (verb === 'see') expect(person.find(what), what).not.toEqual([]);
  else if (verb === 'read') expect(person.one(what).textContent?.trim()).toBe(text);
  else if (verb === 'type') (person.one(what) as HTMLInputElement).value = text;
  else if (verb === 'keys') person.keys(what, rest);
  else if (verb === 'press') person.press(what);
  else {
    const select = person.one(what) as HTMLSelectElement;
    const option = [...select.options].find((each) => each.text === text);
    expect(option, text).toBeDefined();
    select.value = option?.value ?? '';
  }
}

test.each(WAYS.map((way) => [way.script, way] as const))('%s: comes to IMI', (_, { variants, deeds }) => {
  const person = walker(`${IMI}?lang=en&variants=${variants}`);
  for (const deed of deeds) act(person, deed);
  expect(person.passed.some((body) => body.includes('data-practice-answer="imi/home"'))).toBe(true);
  // E10 goes on by this link, where nothing redirects by itself.
  expect(person.passed.some((body) => body.includes('id="fallbackLink"'))).toBe(true);
});
