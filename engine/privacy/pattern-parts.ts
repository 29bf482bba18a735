/** Edge before which no letter or digit stands. */
export const BEFORE = '(?<![\\p{L}\\p{N}])';
/** Edge after which no letter or digit stands. */
export const AFTER = '(?![\\p{L}\\p{N}])';

/** Pattern of this source, for whole texts in any case. */
export const pattern = (source: string, flags = 'giu') => new RegExp(source, flags);

/** Verb between a name and what it names, in the languages of the Union as far as they are short words. */
export const IS =
  '(?:[:=→]|->|is|was|è|era|est|ist|war|es|é|är|er|on|je|to|jest|este|van|ir|yra|hija|е|είναι)';

/** Sign of an e-mail address, by names that mean nothing else. */
export const AT_NAMED =
  'chiocciola|arroba|arobase|kukac|zavin[aá][cč]|snabel-?a|ap(?:e|en)?staart(?:je)?|aapstaart(?:je)?|klammeraffe|małpa|miukumauku|at-merkki|at-märk|afna|krøllalfa|a comercial|παπάκι|кльомба|маймунско а';

/** Sign of an e-mail address, in words that mean other things too. */
export const AT = `at|ät|ätt|et|eta|manki|ag|@|${AT_NAMED}`;

/** Dot of an address, in words. */
export const DOT =
  'dot|punto?|point|punkt(?:i|s|um)?|ponto?|punct|ponc|tečka|točka|bodka|kropka|pika|piste|taškas|tikka|τελεία|точка';

/** Password, in the languages of the Union, however it is inflected. */
export const PASSWORD =
  "clave|pass(?:word|wort|wörter|code|phrase|wd)?s?|psw|pwd|pw|kenn(?:wort|wörter)|parol[aeă](?: d['’]ordine| chiave| d['’]accesso)?|mots? de passe|mdp|contraseñas?|palavras?-passe|senha|wachtwoord\\p{L}*|adgangskode\\p{L}*|kodeord\\p{L}*|lösenord\\p{L}*|salasana\\p{L}*|parool\\p{L}*|slaptažod\\p{L}*|has[łl][oaeu]\\p{L}*|hesl[oaeu]\\p{L}*|gesl[oaeu]\\p{L}*|lozink\\p{L}*|zapork\\p{L}*|jelsz\\p{L}*|парол\\p{L}*|συνθηματικ\\p{L}*|κωδικ\\p{L}* πρόσβασης|pasfhocal|focal faire";

/** Code, in the languages of the Union, however it is inflected, and at the end of a longer word. */
export const CODE =
  '(?:\\p{L}{0,24}(?:codes?|kode|koodi|kood)|codic[ei]|códigos?|kód\\p{L}{0,3}|kod(?:a|e|i|u|em|as|s)?|kodiċi|\\p{L}{0,24}kod(?:en)?|κωδικ(?:ός|ό|ού)|код(?:ът|а)?|cod(?:ul)?|cód)(?!\\p{L})';

/** Beginnings of words that say that something went wrong, in the languages of the Union: numbers after them help. */
export const ERROR =
  'err|fehl|fout|chyb|hib|fel|viga|vea|klaid|kļūd|błęd|błąd|gre[sš]k|napak|virhe|fejl|eroar|earráid|żball|грешк|σφάλμ';
