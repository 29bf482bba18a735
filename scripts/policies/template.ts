import { type PolicyKey, policyKeys } from '../../platform/policy-keys.ts';

const keys = Object.entries(policyKeys);

const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Characters of a text that Windows lets an administrator type where our own limit is not smaller. */
const LONGEST = 16_384;

/** Elements that an administrator can fill in for a key: a switch needs no element. Lists of objects are JSON in a text. */
function elementsOf(key: string, { shape }: PolicyKey, registryKey: string): string[] {
  if (shape.type === 'boolean')
    return [
      '<enabledValue><decimal value="1" /></enabledValue>',
      '<disabledValue><decimal value="0" /></disabledValue>',
    ];
  const isList = shape.type === 'array' && shape.items.type === 'string';
  const limit = shape.type === 'string' ? shape.limit : LONGEST;
  const element = isList
    ? `<list id="${key}" key="${registryKey}\\${key}" valuePrefix="" />`
    : `<text id="${key}" valueName="${key}" required="true" maxLength="${limit}" />`;
  return ['<elements>', `  ${element}`, '</elements>'];
}

function policyOf(
  browser: string,
  registry: string,
  id: string,
  [key, about]: [string, PolicyKey],
): string[] {
  const registryKey = `${registry}\\3rdparty\\extensions\\${id}\\policy`;
  const isSwitch = about.shape.type === 'boolean';
  const value = isSwitch ? ` valueName="${key}"` : ` presentation="$(presentation.${key})"`;
  return [
    `<policy name="${browser}_${key}" class="Both" displayName="$(string.${key})"`,
    `    explainText="$(string.${key}_explain)" key="${registryKey}"${value}>`,
    `  <parentCategory ref="${browser}" />`,
    ...elementsOf(key, about, registryKey).map((line) => `  ${line}`),
    '</policy>',
  ];
}

const document = (root: string, lines: string[]) =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<${root} revision="1.0" schemaVersion="1.0" xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions">`,
    ...lines.map((line) => `  ${line}`),
    `</${root}>`,
    '',
  ].join('\n');

/** Administrative template for Windows and Intune. `registries`: key of the policies in the registry, by browser. */
export function admx(registries: Record<string, string>, id: string): string {
  const browsers = Object.entries(registries);
  return document('policyDefinitions', [
    '<policyNamespaces>',
    '  <target prefix="segnavia" namespace="Segnavia.Policies" />',
    '</policyNamespaces>',
    '<resources minRequiredRevision="1.0" />',
    '<categories>',
    '  <category name="Segnavia" displayName="$(string.Segnavia)" />',
    ...browsers.flatMap(([browser]) => [
      `  <category name="${browser}" displayName="$(string.${browser})">`,
      '    <parentCategory ref="Segnavia" />',
      '  </category>',
    ]),
    '</categories>',
    '<policies>',
    ...browsers
      .flatMap(([browser, registry]) => keys.flatMap((entry) => policyOf(browser, registry, id, entry)))
      .map((line) => `  ${line}`),
    '</policies>',
  ]);
}

const string = (id: string, text: string) => `<string id="${id}">${escapeXml(text)}</string>`;

const explain = ({ description, otherwise, example }: PolicyKey) =>
  `${description}\nWithout it: ${otherwise}.\nExample: ${JSON.stringify(example)}`;

/** Words of the template, in English. */
export function adml(browsers: string[]): string {
  const presentations = keys
    .filter(([, { shape }]) => shape.type !== 'boolean')
    .map(([key, { shape, title }]) => {
      const isList = shape.type === 'array' && shape.items.type === 'string';
      const field = isList
        ? `<listBox refId="${key}">${escapeXml(title)}</listBox>`
        : `<textBox refId="${key}"><label>${escapeXml(title)}</label></textBox>`;
      return `<presentation id="${key}">${field}</presentation>`;
    });
  return document('policyDefinitionResources', [
    '<displayName>Segnavia</displayName>',
    '<description>Settings of the browser extension Segnavia</description>',
    '<resources>',
    '  <stringTable>',
    `    ${string('Segnavia', 'Segnavia')}`,
    ...browsers.map((browser) => `    ${string(browser, browser)}`),
    ...keys.flatMap(([key, about]) => [
      `    ${string(key, about.title)}`,
      `    ${string(`${key}_explain`, explain(about))}`,
    ]),
    '  </stringTable>',
    '  <presentationTable>',
    ...presentations.map((line) => `    ${line}`),
    '  </presentationTable>',
    '</resources>',
  ]);
}
