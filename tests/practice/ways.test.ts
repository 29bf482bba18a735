// @vitest-environment node
import { expect, test } from 'vitest';
import { walker } from './walker.ts';
import { type Deed, WAYS } from './ways.ts';

const IMI = 'https://webgate.ec.europa.eu/imi-net/';

/** Does what a script does on the page where it is. */
function act(person: ReturnType<typeof walker>, [verb, target, ...rest]: Deed): void {
  const [text = ''] = rest;
  if (verb === 'open') person.open(target);
  else if (verb === 'title') expect(person.page().title).toMatch(target);
  else if (verb === 'see') expect(person.find(target), target).not.toEqual([]);
  else if (verb === 'read') expect(person.findOnly(target).textContent?.trim()).toBe(text);
  else if (verb === 'type') (person.findOnly(target) as HTMLInputElement).value = text;
  else if (verb === 'keys') person.keys(target, rest);
  else if (verb === 'press') person.press(target);
  else {
    const select = person.findOnly(target) as HTMLSelectElement;
    const option = [...select.options].find((each) => each.text === text);
    expect(option, text).toBeDefined();
    select.value = option?.value ?? '';
  }
}

test.each(WAYS.map((way) => [way.script, way] as const))('%s: comes to IMI', (_, { variants, deeds }) => {
  const person = walker(`${IMI}?lang=en&variants=${variants}`);
  for (const deed of deeds) act(person, deed);
  expect(person.bodies.some((body) => body.includes('data-practice-answer="imi/home"'))).toBe(true);
  // E10 goes on by this link, where nothing redirects by itself.
  expect(person.bodies.some((body) => body.includes('id="fallbackLink"'))).toBe(true);
});
