import { AFTER, AT, AT_NAMED, BEFORE, CODE, DOT, ERROR, IS, pattern } from './pattern-parts.ts';
import type { PrivateKind } from './private-kind.ts';
import { SECRETS } from './secrets.ts';

/** Signs between the digits of one number. */
const GAP = '(?:[\\p{Zs}\\t]?[.\\-\\/\u2010-\u2015_\u00b7()][\\p{Zs}\\t(]?|[\\p{Zs}\\t])?';
const LOCAL = '[\\p{L}\\p{N}._%+\\-]{1,64}';
const DOMAIN = '[\\p{L}\\p{N}\\-]{1,63}';

/** An e-mail address, wherever it stands in a text. */
export const EMAIL = /[^\s@<>()[\]"',;:«»“”]{1,64}@[^\s@<>()[\]"',;:«»“”]{1,250}/giu;
/**
 * A user ID is 8 characters (seed 001: n001zy5e), in letters of whatever script looks alike, perhaps in groups; an Italian tax code is 16 (RSSMRA85T10A562S), with letters for digits
 * where two would be alike.
 */
export const ID = pattern(
  `${BEFORE}(?:\\p{L}\\d{2}[\\p{L}\\d]{5}|(?<!\\d\\p{Zs})\\p{L}\\d{2}[\\p{L}\\d](?:-[\\p{L}\\d]{4}|\\p{Zs}(?=\\p{L}*\\d)[\\p{L}\\d]{4}(?!\\p{Zs}\\d))|(?=(?:.{2}){0,12}\\d)(?=(?:.{2}){0,12}\\p{L})[\\p{L}\\d](?:[\\p{Zs}.\\-][\\p{L}\\d]){7,}|[a-z]{3}[ .\\-]?[a-z]{3}[ .\\-]?[\\dlmnp-v]{2}[a-ehlmprst][\\dlmnp-v]{2}[ .\\-]?[a-z][\\dlmnp-v]{3}[a-z])${AFTER}`,
);

/**
 * Table of private shapes; where two overlap, the first in the table names both. Data without a shape is not
 * recognised: names, postal addresses, a password or a code of fewer than six digits that no word announces, a code
 * of letters alone, digits written as words.
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
      `(?:"[^"\\n]{1,64}"|(?<![\\p{L}\\p{N}._%+\\-])${LOCAL})\\p{Zs}?@\\p{Zs}?${DOMAIN}(?:\\p{Zs}?\\.\\p{Zs}?[\\p{L}\\p{N}\\-]{2,63})+`,
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
        `(?<![\\p{L}\\p{N}._%+\\-])(?:[\\p{L}\\p{N}_%+\\-]{1,64}\\p{Zs}+(?:${DOT})\\p{Zs}+){0,3}${LOCAL}\\p{Zs}+(?:${AT_NAMED})\\p{Zs}+${DOMAIN}(?:(?:\\.|\\p{Zs}+(?:${DOT})\\p{Zs}+)[\\p{L}\\p{N}\\-]{2,63})*`,
        `(?<![\\p{L}\\p{N}.%+\\-])[\\p{L}\\p{N}.%+\\-]{1,64}(?:[_.\\-]at[_.\\-]|%(?:25)*40|&#0*64;|&#x40;|&commat;)${DOMAIN}(?:\\.[\\p{L}\\p{N}\\-]{2,63})+`,
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
      `${BEFORE}(?:user ?names?|user ?id|login ?name|nome utente|benutzername|nom d['’]utilisateur|identifiant|nombre de usuario|gebruikersnaam|användarnamn|brugernavn|käyttäjätunnus|uživatelské jméno|felhasználónév|nume de utilizator|nazwa użytkownika)\\p{Zs}*[:=]\\p{Zs}*((?!\\[)[^\\s,;]+)|(?<![\\w.%\\-])(?:uid|user|usr|login|utente|e?mail|cn|sn)=([^\\s,;&]+)|(?:[\\\\/]users|[\\\\/]home|documents and settings)[\\\\/]([^\\\\/\\n:"<>|]{1,60})`,
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
      `(?<!(?:${ERROR}|stat|http)[\\p{L}]*[\\p{Zs}\\-_.]{1,3})${BEFORE}(?!(?:${ERROR}|stat|http))(?:${CODE}(?:\\p{Zs}(?!(?:[dl]['’])?(?:${ERROR})|stat|http)[\\p{L}'’]{1,16}){0,3}|matricola|personalnummer|passport\\p{L}*|passaporto|reisepass|passeport|pasaporte|carta d['’]identità|identity card|ausweis\\p{L}*|SPID|SMS|int\\.|ext\\.|tel\\.?)\\p{Zs}*(?:n[.°r]{0,2}|no\\.?|nr\\.?)?\\p{Zs}*(?:${IS}\\p{Zs}*){0,2}((?=[\\p{L}\\-]*(?:\\d[\\p{L}\\-]*){4})[\\p{L}\\d\\-]{4,16})${AFTER}|${BEFORE}(?!(?:${ERROR}|stat|http|qr))${CODE}(?:\\p{Zs}(?!(?:[dl]['’])?(?:${ERROR})|stat|http)[\\p{L}'’]{1,16}){0,3}\\p{Zs}*${IS}\\p{Zs}*((?=\\p{L}*\\d)(?=\\d*\\p{L})[\\p{L}\\d]{4,16})${AFTER}`,
    ),
  },
  {
    name: 'long number, however it is grouped',
    kind: 'number',
    shape: pattern(
      `(?<![\\p{L}\\p{N}])[+(]?\\p{Nd}(?:${GAP}\\p{Nd}){5,}\\p{L}?(?!\\p{L})|\\+?\\p{Nd}{6,}|(?<![\\p{L}\\p{N}])\\p{Nd}(?:(?:[\\p{Zs}_|·\\-\\/]|,\\p{Zs}?)\\p{Nd}){3,}(?!\\p{N})`,
    ),
  },
  {
    name: 'birthday',
    kind: 'number',
    shape: pattern(
      `${BEFORE}(?:nat[oaie]|nascita|born|birth|geboren\\p{L}*|geburts\\p{L}*|née?|naissance|nacid[oa]|nacimiento|nascid[oa]|nascimento|født|fødsels\\p{L}*|född|födelse\\p{L}*|syntynyt|syntymä\\p{L}*|urodzen\\p{L}*|urodzon\\p{L}*|narozen\\p{L}*|naroden\\p{L}*|rojen\\p{L}*|rojst\\p{L}*|rođen\\p{L}*|született|születési|născut\\p{L}*|naștere|sündinud|sünni\\p{L}*|dzimis\\p{L}*|dzimšanas|gim\\p{L}{2,8}|роден\\p{L}*|раждане|γεννήσεως|γέννησης|rugadh|breith\\p{L}*|twelid|twieled)[\\p{L}\\p{Zs}:.’']{0,16}\\p{Zs}(\\p{Nd}{1,2}[-./ ]{1,2}\\p{Nd}{1,2}[-./ ]{1,2}\\p{Nd}{2,4})(?!\\p{N})|(?<!\\p{N})(\\p{Nd}{1,2}\\.?\\p{Zs}(?:d[eio]\\p{Zs})?\\p{L}{3,14}\\p{Zs}(?:de[l]?\\p{Zs})?19\\p{Nd}{2})(?!\\p{N})`,
    ),
  },
  {
    name: 'address of a computer',
    kind: 'number',
    shape: pattern(
      '(?<![\\p{L}\\p{N}:.\\-])(?:(?:[\\da-f]{1,4}:){2,7}(?::?[\\da-f]{1,4}){1,7}|(?:[\\da-f]{2}[:-]){5}[\\da-f]{2}|(?:\\d{1,3}\\.){3}\\d{1,3})(?![\\p{L}\\p{N}:])',
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
