import { AFTER, BEFORE, CODE, IS, PASSWORD, pattern } from './pattern-parts.ts';
import type { PrivateKind } from './private-kind.ts';

/** Words between a name and what it names, none of which says that an error follows. */
const WORDS = "(?:[\\p{Zs}\\t(]+(?!err|fehl|fout|chyb|hib|fel|viga|klaid)[\\p{L}'’)\\-]{1,14})";
/** Mark of a text that is not a word: a digit or a sign inside. */
const STRONG = '(?<=[\\s:=→>(])(?:(?=[^\\s,;]*\\p{N})|(?=[^\\s,;]*[!#$%&*?^~][^\\s]))(?!\\S*@)';
const QUOTED = '"[^"\\n]{1,64}"|“[^”\\n]{1,64}”|«[^»\\n]{1,64}»|„[^“”\\n]{1,64}[“”]';

/** Shapes of what opens a session or an account. */
export const SECRETS: PrivateKind[] = [
  {
    name: 'ticket of a session',
    kind: 'secret',
    shape: pattern(
      `${BEFORE}(?:(?:ST|PT|PGT|PGTIOU|TGT|TGC|LT)-[\\w.!~\\-]{4,}|(?:[Ss][Tt]|[Pp][Tt]|[Pp][Gg][Tt]|[Tt][Gg][TtCc]|[Ll][Tt])-(?=[\\w.!~\\-]*\\d)[\\w.!~\\-]{4,}|ECAS_[A-Z]+-[\\w\\-]{4,})`,
      'gu',
    ),
  },
  {
    name: 'named value',
    kind: 'secret',
    shape: pattern(
      `(?<![\\w.%\\-])[\\w.%\\-]*(?:sess|token|ticket|cookie|csrf|xsrf|nonce|saml|jwt|auth|secret|passw|pwd|sid|key)[\\w.%\\-]*=([^\\s&;]+)|(?<![\\w.%\\-])[\\w.%\\-]{1,60}=((?=[^\\s&;]*\\d)[^\\s&;]{6,})|${BEFORE}(?:bearer|token|ticket|cookie|session(?: id)?|authorization)[:\\s]+((?=\\S*\\d)[\\w.~+/=\\-]{8,})|${BEFORE}(?:[\\w.\\-]*(?:sessionid|csrf|xsrf|nonce)[\\w\\-]*:|saml(?:request|response)?[:\\s])\\s*([\\w.~+/=%!\\-]{8,})|${BEFORE}(?:set-)?cookie:\\s*([\\w.\\-]+=.+)`,
    ),
  },
  {
    name: 'name and password of a header',
    kind: 'secret',
    shape: pattern(
      '(?:[Bb]asic|BASIC)\\s+((?=[\\w+/=]*[a-z])(?=[\\w+/=]*[A-Z][\\w+/=]*[A-Z])[\\w+/=]{8,})',
      'gu',
    ),
  },
  {
    name: 'key of an app for codes',
    kind: 'secret',
    shape: pattern(
      `${BEFORE}(?![A-Z]{6}[\\dLMNP-V]{2}[A-Z][\\dLMNP-V]{2}[A-Z][\\dLMNP-V]{3}[A-Z]${AFTER})(?:(?=[A-Z]*[2-7])(?=[2-7]*[A-Z])[A-Z2-7]{16,}|(?=[A-Z ]*[2-7])(?=[2-7 ]*[A-Z])(?:[A-Z2-7]{4} ){3,}[A-Z2-7]{4})${AFTER}`,
      'gu',
    ),
  },
  {
    name: 'signed token',
    kind: 'secret',
    shape: pattern('(?<![\\w\\-])eyJ[\\w\\-]{5,}(?:\\.[\\w\\-]*){0,2}', 'gu'),
  },
  {
    name: 'long key',
    kind: 'secret',
    shape: pattern(
      '(?<![\\w\\-])(?:(?=[\\w\\-]*\\d)(?=[\\w\\-]*[A-Za-z])[\\w\\-]{32,}|(?=[\\w\\-]*\\d[\\w\\-]*\\d)(?=[\\w\\-]*[a-z])(?=[\\w\\-]*[A-Z])[\\w\\-]{20,})={0,2}',
      'gu',
    ),
  },
  {
    name: 'password after its name',
    kind: 'secret',
    shape: pattern(
      `${BEFORE}(?:${PASSWORD})(?:\\p{Zs}*(?:[:=→]|->)\\p{Zs}*(${QUOTED}|\\S+(?:\\p{Zs}[^\\s,;.:]+){1,4}(?=[.,;]?\\p{Zs}*(?:\\n|$))|\\S+)|${WORDS}{0,3}\\p{Zs}*(?:[:=→]|->)?\\p{Zs}*(${STRONG}(?!\\p{Ll}\\d{2}[0-9a-z]{5}${AFTER})\\S{6,}|(?:${QUOTED})))`,
    ),
  },
  {
    name: 'PIN',
    kind: 'secret',
    shape: pattern(
      `${BEFORE}(?:P[.\\p{Zs}]?I[.\\p{Zs}]?N\\.?(?:[\\-’']\\p{L}{1,6}|code\\p{L}{0,3})?|PUK|OTP|TOTP|TAN|CVV|CVC|ПИН(?:-?кодъ?т?)?)(?![\\p{L}\\p{N}])(?:[\\-\\p{Zs}]?(?:${CODE}))?${WORDS}{0,3}[\\p{Zs}:=(#"'“«\\-→]*(\\p{Nd}(?:[\\p{Zs}.\\-]?\\p{Nd}){2,11})${AFTER}|((?<!\\p{N})\\p{Nd}(?:[\\p{Zs}.\\-]?\\p{Nd}){2,7})\\p{Zs}*[(,]?(?:${IS})?\\p{Zs}*(?:(?:my|il mio|mein|mon|the|il|der|le) )?PIN${AFTER}`,
    ),
  },
];
