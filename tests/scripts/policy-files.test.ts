import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { hostsOf } from '../../engine/page/address.ts';
import { guides } from '../../guides/index.ts';
import { checkPolicy } from '../../platform/policy-check.ts';
import { policyKeys } from '../../platform/policy-keys.ts';
import { EXTENSION_ID, FIREFOX_ID, policyFiles } from '../../scripts/policies/files.ts';
import { policySchema } from '../../scripts/policies/schema.ts';

const hosts = hostsOf(guides.sites);
const files = policyFiles(hosts, Object.keys(guides.journeys));
const read = (name: string) => readFileSync(`docs/policies/${name}`, 'utf8');
const origins = hosts.map((host) => `https://${host}`);

test.each(Object.keys(files))('docs/policies/%s is what the keys of the policy say', (name) => {
  expect(read(name) === files[name], 'it is out of date: run `npm run policies`').toBe(true);
});

describe('the ready files', () => {
  /** Values of a registry file, by key and name. */
  function registry(name: string): Map<string, Record<string, unknown>> {
    const sections = read(name).split('\r\n\r\n').slice(1);
    return new Map(
      sections.map((section) => {
        const [head = '', ...lines] = section.trim().split('\r\n');
        const values = lines.map((line) => JSON.parse(`{${line.replace(/"=/, '":')}}`));
        return [head.slice(1, -1), Object.assign({}, ...values)];
      }),
    );
  }

  /** Chromium reads a list as JSON where the registry has a text. */
  const fromRegistry = (values: Record<string, unknown> = {}) =>
    Object.fromEntries(
      Object.entries(values).map(([key, value]) => [
        key,
        policyKeys[key as 'answers'].shape.type === 'array' ? JSON.parse(String(value)) : value,
      ]),
    );

  const chromium = (name: string) => JSON.parse(read(name));
  const firefox = JSON.parse(read('firefox.json')).policies;
  const registryPolicy = (name: string) =>
    fromRegistry([...registry(name)].find(([key]) => key.endsWith(`${EXTENSION_ID}\\policy`))?.[1]);

  test.each([
    ['chrome.json', chromium('chrome.json')['3rdparty'].extensions[EXTENSION_ID]],
    ['edge.json', chromium('edge.json')['3rdparty'].extensions[EXTENSION_ID]],
    ['chrome.reg', registryPolicy('chrome.reg')],
    ['edge.reg', registryPolicy('edge.reg')],
    ['firefox.json', firefox['3rdparty'].Extensions[FIREFOX_ID]],
  ])('%s sets only what Segnavia understands', (_, policy) => {
    expect(checkPolicy(policy)).toEqual({ policy, problems: [] });
    expect(Object.keys(policy).length).toBeGreaterThan(5);
  });

  test.each(['chrome', 'edge'])('%s installs it, and lets it into all of its sites', (browser) => {
    const [settings] = Object.values(chromium(`${browser}.json`).ExtensionSettings);
    expect(settings).toMatchObject({ installation_mode: 'force_installed', runtime_allowed_hosts: origins });
    const sections = [...registry(`${browser}.reg`)];
    const sectionOf = (end: string) => sections.find(([key]) => key.endsWith(end))?.[1] ?? {};
    expect(sectionOf(`ExtensionSettings\\${EXTENSION_ID}`).installation_mode).toBe('force_installed');
    expect(Object.values(sectionOf('runtime_allowed_hosts'))).toEqual(origins);
  });

  test('firefox installs it', () => {
    expect(firefox.ExtensionSettings[FIREFOX_ID].installation_mode).toBe('force_installed');
  });

  test('the template for Windows has every key for both browsers, and words for each', () => {
    const parse = (name: string) =>
      new JSDOM(read(name), { contentType: 'application/xml' }).window.document.documentElement;
    const template = parse('segnavia.admx');
    const words = parse('en-US/segnavia.adml');
    const idsIn = (css: string) => [...words.querySelectorAll(css)].map(({ id }) => id);
    const names = [...template.querySelectorAll('policy')].map((policy) => policy.getAttribute('name'));
    const keys = Object.keys(policyKeys);
    expect(names).toEqual(['Chrome', 'Edge'].flatMap((browser) => keys.map((key) => `${browser}_${key}`)));
    const asked = (kind: string) =>
      [...template.outerHTML.matchAll(new RegExp(`\\$\\(${kind}\\.(\\w+)\\)`, 'g'))].map(([, id]) => id);
    expect([...new Set(asked('string'))].sort()).toEqual(idsIn('string').sort());
    expect([...new Set(asked('presentation'))].sort()).toEqual(idsIn('presentation').sort());
  });
});

describe('the schema for Chrome and Edge', () => {
  const { type, properties = {}, ...rest } = policySchema();

  // https://developer.chrome.com/docs/extensions/reference/manifest/storage, looked at on 2026-11-29.
  test('is one that they accept: an object with nothing beside its properties, one type each', () => {
    expect(type).toBe('object');
    expect(rest).toEqual({});
    const nodes = JSON.stringify(properties).match(/"type":"?\w+"?/g) ?? [];
    expect(new Set(nodes)).toEqual(
      new Set(['boolean', 'string', 'array', 'object'].map((name) => `"type":"${name}"`)),
    );
  });

  test.each(Object.entries(policyKeys))('says of %s what it is, and what holds without it', (key, about) => {
    const node = properties[key];
    expect(node?.type).toBe(about.shape.type);
    for (const part of [about.description, about.otherwise, JSON.stringify(about.example)])
      expect(node?.description).toContain(part);
  });
});
