import { familyOf } from '../../checks/browser.ts';
import type { Facts } from '../../checks/schema.ts';
import type { HiddenView, View } from '../../components/options/view.ts';
import { region } from '../../components/popup/day.ts';
import { guides } from '../../guides/index.ts';
import type { Command } from '../../platform/keys.ts';
import type { InForce } from '../../platform/policy.ts';
import { languageFor, speak, spoken } from '../../platform/words.ts';
import { LIST } from '../handout/coordinator.ts';
import { countriesIn } from './country.ts';

/** All that the options page is drawn from. */
export interface Known {
  settings: InForce;
  browser: Facts['browser'];
  commands: Command[];
  version: string;
  file: View['file'];
  /** The key of what is said of a file that was chosen, and the day when it was made (ISO 8601). */
  brought: { say: string; tone: 'ask' | 'ok' | 'problem'; made: string } | null;
  removal: View['removal'];
  /** The key of what went wrong. */
  trouble: string | null;
  /** An address that was typed and is none; null where what is stored holds. */
  typed: string | null;
}

type Words = View['words'];
const { sites, coordinators } = guides;

function coordinatorOf({ settings, typed }: Known, language: string, words: Words): View['coordinator'] {
  const { country, address } = settings.coordinator;
  const name = new Intl.DisplayNames([language], { type: 'region' });
  const known = coordinators[country];
  const named = { country: name.of(country) ?? country };
  return {
    country,
    countries: countriesIn(language),
    address: typed ?? address ?? '',
    wrong: typed !== null,
    known: known
      ? words('options/address/known', {
          ...named,
          address: known.address,
          source: words(`source/${known.source}`),
        })
      : words('options/address/unknown', named),
    list: LIST,
  };
}

/** The hidden hints, page by page; one that is not known any more is called by its id. */
function hiddenBy(ids: string[], words: Words): HiddenView[] {
  const pageOf = (id: string) => id.split('/').slice(0, 2).join('/');
  return [...new Set(ids.map(pageOf))].map((page) => ({
    page,
    name: words(page),
    hints: ids.filter((id) => pageOf(id) === page).map((id) => ({ id, text: words(id) })),
  }));
}

function keysOf({ commands, browser }: Known, words: Words): Pick<View, 'keys' | 'howKeys'> {
  const family = familyOf(browser);
  return {
    keys: commands.map(({ name, key }) => ({ name: words(`command/${name}`), key })),
    howKeys: words(family ? `options/keys/how-${family}` : 'options/keys/how'),
  };
}

function broughtIn({ brought }: Known, language: string, words: Words): View['brought'] {
  if (!brought) return null;
  const format = new Intl.DateTimeFormat(region(language), { dateStyle: 'long' });
  const day = brought.made && format.format(new Date(brought.made));
  return { say: words(brought.say, { day }), tone: brought.tone };
}

/** Everything in words, ready to be drawn, and the language that it is in. */
export function viewOf(known: Known): { view: View; language: string } {
  const { settings, trouble } = known;
  const language = languageFor(settings.language, navigator.languages);
  const speaker = speak(language);
  const words: Words = (key, values = {}) => speaker(key, values);
  const called = (code: string) => new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  const view = {
    version: known.version,
    language: settings.language && spoken.includes(settings.language) ? settings.language : null,
    languages: [...spoken].sort().map((code) => ({ code, name: called(code) })),
    textSize: settings.textSize,
    coordinator: coordinatorOf(known, language, words),
    hints: settings.hints,
    sites: Object.entries(sites).map(([id, { name }]) => ({
      id,
      name,
      on: !settings.hiddenSites.includes(id),
      fixed: settings.fixed.sites.includes(id),
    })),
    hidden: hiddenBy(settings.hiddenHints, words),
    reminders: settings.reminders,
    ...keysOf(known, words),
    fixed: settings.fixed,
    file: known.file,
    brought: broughtIn(known, language, words),
    removal: known.removal,
    trouble: trouble && words(trouble),
    words,
  };
  return { view, language };
}
