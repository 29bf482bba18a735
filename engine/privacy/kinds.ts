import { AFTER, AT, BEFORE, CODE, DOT, IS, pattern } from './pattern-parts.ts';
import type { PrivateKind } from './private-kind.ts';
import { SECRETS } from './secrets.ts';

/** Signs between the digits of one number. */
const GAP = '(?:[\\p{Zs}\\t]?[.\\-\\/\u2010-\u2015_\u00b7()][\\p{Zs}\\t(]?|[\\p{Zs}\\t])?';
const LOCAL = '[\\p{L}\\p{N}._%+\\-]{1,64}';
const DOMAIN = '[\\p{L}\\p{N}\\-]{1,63}';

/** An e-mail address, wherever it stands in a text. */
export const EMAIL = /[^\s@<>()[\]"',;:«»“”]{1,64}@[^\s@<>()[\]"',;:«»“”]{1,250}/giu;
/**
 * A user ID is 8 characters (seed 001: n001zy5e); an Italian tax code is 16 (RSSMRA85T10A562S), with letters for digits
 * where two would be alike.
 */
export const ID = pattern(
  `${BEFORE}(?:[a-z]\\d{2}[0-9a-z]{5}|[a-z]{3}[ .\\-]?[a-z]{3}[ .\\-]?[\\dlmnp-v]{2}[a-ehlmprst][\\dlmnp-v]{2}[ .\\-]?[a-z][\\dlmnp-v]{3}[a-z])${AFTER}`,
);

/**
 * Table of private shapes; where two overlap, the first in the table names both. Data without a shape is not
 * recognised: names, postal addresses, a password or a code of fewer than six digits that no word announces, digits
 * written as words.
 */
export const KINDS: PrivateKind[] = [
  ...SECRETS,
  {
    name: 'e-mail address',
    kind: 'email',
    shape: EMAIL,
  },
  {
    name: 'e-mail address with spaces',
    kind: 'email',
    shape: pattern(
      `(?<![\\p{L}\\p{N}._%+\\-])${LOCAL}\\p{Zs}?@\\p{Zs}?${DOMAIN}(?:\\p{Zs}?\\.\\p{Zs}?[\\p{L}\\p{N}\\-]{2,63})+`,
    ),
  },
  {
    name: 'e-mail address with its sign in words',
    kind: 'email',
    shape: pattern(
      [
        `(?<![\\p{L}\\p{N}._%+\\-])${LOCAL}\\p{Zs}*[([{<]\\p{Zs}*(?:${AT}|et|a|αт|αt|кльомба)\\p{Zs}*[)\\]}>]\\p{Zs}*${DOMAIN}(?:\\p{Zs}*(?:\\.|[([{<]\\p{Zs}*(?:${DOT}|\\.)\\p{Zs}*[)\\]}>]|(?:${DOT})\\p{Zs})\\p{Zs}*[\\p{L}\\p{N}\\-]{2,63})*`,
        `(?<![\\p{L}\\p{N}._%+\\-])${LOCAL}\\p{Zs}+(?:${AT})\\p{Zs}+${DOMAIN}(?:(?:\\.|\\p{Zs}+(?:${DOT})\\p{Zs}+)[\\p{L}\\p{N}\\-]{1,63})*\\p{Zs}+(?:${DOT})\\p{Zs}+[\\p{L}]{2,24}`,
        `(?<![\\p{L}\\p{N}._%+\\-])[\\p{L}\\p{N}]+[._\\d][\\p{L}\\p{N}._%+\\-]*\\p{Zs}+(?:${AT})\\p{Zs}+${DOMAIN}(?:\\.[\\p{L}\\p{N}\\-]{2,63})+`,
        `(?<![\\p{L}\\p{N}._%+\\-])${LOCAL}\\p{Zs}+(?:chiocciola|arroba|arobase|kukac|zavin[aá][cč]|snabel-?a)\\p{Zs}+${DOMAIN}(?:\\.[\\p{L}\\p{N}\\-]{2,63})*`,
        `(?<![\\p{L}\\p{N}.%+\\-])[\\p{L}\\p{N}.%+\\-]{1,64}(?:[_.\\-]at[_.\\-]|%40|&#0*64;|&#x40;|&commat;)${DOMAIN}(?:\\.[\\p{L}\\p{N}\\-]{2,63})+`,
      ].join('|'),
    ),
  },
  {
    name: 'user ID or tax code',
    kind: 'id',
    shape: ID,
  },
  {
    name: 'user name after its name or in a folder',
    kind: 'id',
    shape: pattern(
      `${BEFORE}(?:user ?names?|user ?id|login ?name|nome utente|benutzername|nom d['’]utilisateur|identifiant|nombre de usuario|gebruikersnaam|användarnamn|brugernavn|käyttäjätunnus|uživatelské jméno|felhasználónév|nume de utilizator|nazwa użytkownika)\\p{Zs}*[:=]\\p{Zs}*((?!\\[)[^\\s,;]+)|(?:[\\\\/]users|[\\\\/]home|documents and settings)[\\\\/]([^\\\\/\\n:"<>|]{1,60})`,
    ),
  },
  {
    name: 'bank account',
    kind: 'number',
    shape: pattern(
      `${BEFORE}[a-z]{2}\\d{2}(?=(?:[ .\\-]?[0-9a-z]){0,12}\\d{3})(?:[ .\\-]?[0-9a-z]{4}){2,7}(?:[ .\\-]?[0-9a-z]{1,3})?${AFTER}`,
    ),
  },
  {
    name: 'number of a document',
    kind: 'number',
    shape: pattern(
      `${BEFORE}(?!0x)(?=(?:[\\p{L}]*\\d){5})(?=\\d*\\p{L})[\\p{L}\\d]{7,24}${AFTER}|${BEFORE}[A-Z]{1,2}[ \\-]\\d{5,}[ \\-]?[A-Z]{0,2}${AFTER}`,
    ),
  },
  {
    name: 'number or code after its name',
    kind: 'number',
    shape: pattern(
      `(?<!(?:err|fehl|fout|chyb|hib|stat|http)[\\p{L}]*[\\p{Zs}\\-_.]{1,3})${BEFORE}(?:${CODE}|passport\\p{L}*|passaporto|reisepass|passeport|pasaporte|carta d['’]identità|identity card|ausweis\\p{L}*|SPID|SMS|int\\.|ext\\.|tel\\.?)\\p{Zs}*(?:n[.°r]{0,2}|no\\.?|nr\\.?)?\\p{Zs}*(?:${IS}\\p{Zs}*){0,2}((?=[\\p{L}\\-]*(?:\\d[\\p{L}\\-]*){4})[\\p{L}\\d\\-]{4,16})${AFTER}`,
    ),
  },
  {
    name: 'long number, however it is grouped',
    kind: 'number',
    shape: pattern(
      `(?<![\\p{L}\\p{N}])[+(]?\\p{Nd}(?:${GAP}\\p{Nd}){5,}\\p{L}?(?!\\p{L})|\\+?\\p{Nd}{6,}|(?<![\\p{L}\\p{N}])\\p{Nd}(?:[\\p{Zs}_|·]\\p{Nd}){3,}(?!\\p{N})`,
    ),
  },
];

/**
 * Numbers that identify nobody: days since 2010 (an earlier one may be a birthday), times of day, versions of
 * programs.
 */
export const HARMLESS_NUMBERS = pattern(
  [
    '(?<!\\p{N})(?:20[1-9]\\d[-./] ?(?:0?[1-9]|1[0-2])[-./] ?(?:3[01]|[12]\\d|0?[1-9])|(?:3[01]|[12]\\d|0?[1-9])[-./] ?(?:1[0-2]|0?[1-9])[-./] ?20[1-9]\\d)(?!\\p{N})',
    '(?<![\\p{N}:])(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?(?![\\p{N}:])',
    '(?<!\\p{L})(?:chrome|chromium|edge|firefox|safari|opera|windows(?: nt)?|mac ?os(?: x)?|version|versione|v|segnavia|segnavia\\/?)[ /]?\\d{1,3}(?:\\.\\d{1,5}){1,3}(?![\\p{N}.])',
  ].join('|'),
);
