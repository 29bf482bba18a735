/** Greetings in the official languages of the Union, as far as known. A name often follows one. */
export const GREETING =
  /(?<!\p{L})(?:benvenut[oaie]|bentornat[oaie]|buongiorno|buonasera|ciao|salve|gentile|egregi[oa]|welcome(?: back)?|hello|hi|dear|willkommen(?: zurück)?|hallo|guten tag|bonjour|bienvenue|bienvenid[oa]s?|hola|bem-vind[oa]|olá|welkom(?: terug)?|witaj|dzień dobry|vítejte|vitajte|dobrodošl[ia]|üdvözöljük|bun venit|добре дош(?:ъл|ла|ли)|здравейте|καλώς (?:ήρθατε|ορίσατε|ήλθατε)|γεια σας|velkommen|välkommen|tervetuloa|tere tulemast|sveiki|merħba|fáilte|logged in as|signed in as|connesso come)(?!\p{L})[\s,:!]*/giu;

/** Words after which a user is named, as a whole word. */
export const USER =
  /^(?:users?|utent[ei]|account|benutzer\p{L}*|konto\p{L}*|utilisateur|compte|usuario|cuenta|utilizador|conta|gebruiker|użytkownik\p{L}*|uživatel\p{L}*|používateľ\p{L}*|uporabnik\p{L}*|korisnik\p{L}*|felhasznál\p{L}*|fiók\p{L}*|utilizator\p{L}*|contul|потребител\p{L}*|акаунт\p{L}*|χρήστη\p{L}*|λογαριασμ\p{L}*|bruger\p{L}*|användare\p{L}*|käyttäjä\p{L}*|tili\p{L}*|kasutaja\p{L}*|lietotāj\p{L}*|naudotoj\p{L}*|vartotoj\p{L}*|utent|úsáideoir\p{L}*|cuntas)$/iu;

/** Words that show that an explanation, not a value, follows the sentence's colon. */
export const EXPLAINING =
  /(?<!\p{L})(?:err|fehl|fout|chyb|hib|fel|viga|vea|klaid|kļūd|błęd|błąd|gre[sš]k|napak|virhe|fejl|eroar|earráid|żball|грешк|σφάλμ|attent|attenz|achtung|warn|avvis|hinweis|pozor|uwaga|figyel|atenț|внимание|προσοχή|opozor|upozor|bemærk|obs|huom|tähel|uzman|dėmes|avis|avert|rabhadh|twissij)/iu;
