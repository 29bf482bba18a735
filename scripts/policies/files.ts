import { policyKeys } from '../../platform/policy-keys.ts';
import type { Policy, PolicyShape } from '../../platform/policy-shape.ts';
import { supportedLanguages } from '../../platform/speech.ts';
import { adml, admx } from './template.ts';

/** Id that stands in the ready files until a store has given ours, or the organisation has signed a package of its own. */
export const EXTENSION_ID = 'EXTENSION_ID';

/** Id in Firefox, from the manifest. */
export const FIREFOX_ID = 'segnavia@segnavia';

/** Keys of the ready files: a beginning. The others would take something from people that they may want to keep. */
const READY: (keyof Policy)[] = [
  ...(['defaultLanguage', 'coordinatorCountry', 'coordinatorName', 'coordinatorAddress'] as const),
  ...(['coordinatorLanguage', 'coordinatorLink', 'answers'] as const),
];

const readyPolicy = Object.fromEntries(READY.map((key) => [key, policyKeys[key].example]));

interface Store {
  /** Address from which the browser fetches the package. */
  updateUrl: string;
  /** Key of its policies in the registry of Windows. */
  registry: string;
}

const STORES: Record<'chrome' | 'edge', Store> = {
  chrome: {
    updateUrl: 'https://clients2.google.com/service/update2/crx',
    registry: 'SOFTWARE\\Policies\\Google\\Chrome',
  },
  edge: {
    updateUrl: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
    registry: 'SOFTWARE\\Policies\\Microsoft\\Edge',
  },
};

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const origins = (hosts: string[]) => hosts.map((host) => `https://${host}`);

/** Settings by which Chromium installs the extension and lets it into its sites, whatever is closed to others. */
const extensionSettings = ({ updateUrl }: Store, hosts: string[]) => ({
  installation_mode: 'force_installed',
  update_url: updateUrl,
  toolbar_pin: 'force_pinned',
  runtime_allowed_hosts: origins(hosts),
});

const chromiumFile = (store: Store, hosts: string[]) =>
  json({
    ExtensionSettings: { [EXTENSION_ID]: extensionSettings(store, hosts) },
    '3rdparty': { extensions: { [EXTENSION_ID]: readyPolicy } },
  });

const quote = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** Value as the registry holds it; lists of objects are JSON in a text. */
function registryValue(shape: PolicyShape, value: unknown): string {
  if (shape.type === 'boolean') return value ? 'dword:00000001' : 'dword:00000000';
  return quote(shape.type === 'string' ? String(value) : JSON.stringify(value));
}

function registryFile({ updateUrl, registry }: Store, hosts: string[]): string {
  const settings = `[HKEY_LOCAL_MACHINE\\${registry}\\ExtensionSettings\\${EXTENSION_ID}`;
  const lines = [
    'Windows Registry Editor Version 5.00',
    '',
    `${settings}]`,
    '"installation_mode"="force_installed"',
    `"update_url"=${quote(updateUrl)}`,
    '"toolbar_pin"="force_pinned"',
    '',
    `${settings}\\runtime_allowed_hosts]`,
    ...origins(hosts).map((origin, index) => `"${index + 1}"=${quote(origin)}`),
    '',
    `[HKEY_LOCAL_MACHINE\\${registry}\\3rdparty\\extensions\\${EXTENSION_ID}\\policy]`,
    ...READY.map((key) => `"${key}"=${registryValue(policyKeys[key].shape, policyKeys[key].example)}`),
    '',
  ];
  return lines.join('\r\n');
}

const firefoxFile = () =>
  json({
    policies: {
      ExtensionSettings: {
        [FIREFOX_ID]: {
          installation_mode: 'force_installed',
          install_url: 'https://addons.mozilla.org/firefox/downloads/latest/segnavia/latest.xpi',
          default_area: 'navbar',
        },
      },
      '3rdparty': { Extensions: { [FIREFOX_ID]: readyPolicy } },
    },
  });

const cell = (text: string) => text.replaceAll('|', '\\|');

function table(journeys: string[]): string {
  const rows = Object.entries(policyKeys).map(([key, { shape, description, otherwise, example }]) => {
    const type = shape.type === 'array' ? `list, at most ${shape.limit}` : shape.type;
    const length = shape.type === 'string' && shape.limit > 2 ? `, at most ${shape.limit} characters` : '';
    return `| \`${key}\` | ${type}${length} | ${cell(description)} | ${cell(otherwise)} | \`${cell(JSON.stringify(example))}\` |`;
  });
  return [
    '# What an organisation can set',
    '',
    'Written by `npm run policies` from [platform/policy-keys.ts](../../platform/policy-keys.ts); do not change it here.',
    '',
    '| key | type | what it does | without it | example |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
    `Languages: \`${supportedLanguages.join('`, `')}\`.`,
    '',
    `Journeys: \`${journeys.join('`, `')}\`.`,
    '',
  ].join('\n');
}

/** Files for administrators, by their names in `docs/policies`. `hosts`: those of our sites; `journeys`: their ids. */
export function policyFiles(hosts: string[], journeys: string[]): Record<string, string> {
  const { chrome, edge } = STORES;
  return {
    'keys.md': table(journeys),
    'chrome.json': chromiumFile(chrome, hosts),
    'edge.json': chromiumFile(edge, hosts),
    'chrome.reg': registryFile(chrome, hosts),
    'edge.reg': registryFile(edge, hosts),
    'segnavia.admx': admx({ Chrome: chrome.registry, Edge: edge.registry }, EXTENSION_ID),
    'en-US/segnavia.adml': adml(['Chrome', 'Edge']),
    'firefox.json': firefoxFile(),
  };
}
