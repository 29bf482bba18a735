import type { Page, Site } from '../../guides/schema.ts';

/** Words common in the paths of any web site; none identifies a person. */
const COMMON =
  'about accept access accesso accessi accedi account accounts action activate activation active add admin after alert all api app application applications apps area asp aspx assets attachments auth authenticate authentication authorize authorized back base blocked browser callback cancel careers cas cgi change check choose code com common complete confirm confirmation connect consent contact contacts contatti content contents continue cookie cookies create css data default delete device devices disable do document documents domain download eid eim email enable end enrol enter error errors eu event export external factor faq feedback fido files first font fonts forgot form forms get global guide guides handler help history home homepage html htm http https icon icons id identity image images img import imi in inail index info information init initialise initialize internal invalid it item items js json jsf jsp jsx key keys language last legal library link links list local locale locked login logoff logout lost mail main maintenance manage management manager me media menu message messages method methods mobile modify module modules my net new news next not notice number oauth of off ok oidc old on open openid option options org otp page pages password passwords pending phone php pin policy portal portale post pre privacy private process profile protected public qr read recover recovery redirect refresh register registered registration reload remove renew request requests reset resource resources result results retry return root saml save script scripts search second secure security select send service services servizi session set settings setup shared sign signed signin signout signup sito sms sorry sp spid start state static status step steps style styles submit success support svg system terms test text token tokens tools two unlock up update upgrade upload url user users userdata utente utenti validate validation verification verify version view warning web webapp webauthn welcome wizard xhtml your allegati anagrafica attivazione cambio credenziali dati elenco esci modifica nuova nuovo primo profilo reg registrazione ricerca richiesta salva scheda'.split(
    ' ',
  );

/** Codes of the languages of the Union. */
const LANGUAGES = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ');

/** Words of an address or of a pattern for addresses: `passwordResetRequest.cgi` has four. */
export const wordsOf = (path: string): string[] =>
  path
    .split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u)
    .filter(Boolean)
    .map((word) => word.toLowerCase());

/** Addresses that a guide looks for, in its selectors. */
const IN_SELECTORS = /\[(?:href|action|src)[*^$~|]?=\\?["']?([^"'\]\\]+)/g;

/**
 * Words that may be shown in a path: those common on any site, and those by which these guides recognise their pages.
 */
export function pathWordsOf(
  pages: Record<string, Pick<Page, 'signatures'>>,
  sites: Record<string, Pick<Site, 'places'>>,
): Set<string> {
  const patterns = Object.values(pages).flatMap(({ signatures }) => signatures.map(({ path }) => path));
  const addresses = [...JSON.stringify(pages).matchAll(IN_SELECTORS)].map(([, address]) => address ?? '');
  const places = Object.values(sites).flatMap((site) => site.places);
  const own = [...patterns, ...addresses, ...places].flatMap(wordsOf);
  return new Set([...COMMON, ...LANGUAGES, ...own.filter((word) => /^\p{L}{2,}$/u.test(word))]);
}
