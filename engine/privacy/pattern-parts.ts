/** Edge before which no letter or digit stands. */
export const BEFORE = '(?<![\\p{L}\\p{N}])';
/** Edge after which no letter or digit stands. */
export const AFTER = '(?![\\p{L}\\p{N}])';

/** Pattern of this source, for whole texts in any case. */
export const pattern = (source: string, flags = 'giu') => new RegExp(source, flags);

/** Verb between a name and what it names, in the languages of the Union as far as they are short words. */
export const IS = '(?:[:=→]|->|is|was|è|era|est|ist|war|es|é|är|er|on|je|to|jest|este|van|е|είναι)';

/** Sign of an e-mail address, in words. */
export const AT =
  'at|ät|chiocciola|arroba|arobase|kukac|zavin[aá][cč]|snabel-?a|apenstaartje|klammeraffe|małpa|miukumauku|afna|@';

/** Dot of an address, in words. */
export const DOT = 'dot|punto|point|punkt|ponto|punct|pont|tečka|bodka|kropka|pika|piste';

/** Password, in the languages of the Union, however it is inflected. */
export const PASSWORD =
  "pass(?:word|wort|wörter|code|phrase|wd)s?|psw|pwd|pw|kenn(?:wort|wörter)|parol[aeă](?: d['’]ordine| chiave| d['’]accesso)?|mots? de passe|mdp|contraseñas?|palavras?-passe|senha|wachtwoord\\p{L}*|adgangskode\\p{L}*|kodeord\\p{L}*|lösenord\\p{L}*|salasana\\p{L}*|parool\\p{L}*|slaptažod\\p{L}*|has[łl][oaeu]\\p{L}*|hesl[oaeu]\\p{L}*|gesl[oaeu]\\p{L}*|lozink\\p{L}*|zapork\\p{L}*|jelsz\\p{L}*|парол\\p{L}*|συνθηματικ\\p{L}*|κωδικ\\p{L}* πρόσβασης|pasfhocal|focal faire";

/** Code, in the languages of the Union. */
export const CODE = 'codes?|codice|códigos?|kód|kod|koda|kode|koodi|kods|kodas|κωδικός|код|cod|cód';
