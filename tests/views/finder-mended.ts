/** Phrasings whose misses were mended: language, answer (none where nothing should be found), what is typed. */
export const MENDED = `
en | password-expired | it wants me to pick a new password because the old one is too old??
en | wrong-password | typed my pasword ten times its definitely correct and it still says invalid credentials
en | wrong-password | password works at home but at the office eu login rejects it
en | unknown-address | "The email address or username you entered is not known" what now
en | other-address | somebody elses name is already filled in when i open the login
en | other-address | logged in but IMI shows my old gmail instead of the ministry one
en | tried-eid | signed in through facebook and IMI says i dont exist
en | new-phone | dropped my mobile in the toilet and now i cant log in
en | new-phone | my handset was nicked on the train and the app was on it
en | app-reinstalled | deleted the eu login app and downloaded it again now it does nothing
en | locked-out | too many attempts try again later
en | locked-out | it has shut me out since i mistyped three times, urgent
en | code-refused | scanned the square thing and it says invalid qr
en | other-users-factor | "You are logged in as n00xyz9k but the authentication factor is registered to user v00k3ab"
en | page-error | it just says an unexpected error has occured
en | no-password-method | where has the password option gone i only see app stuff in the drop down
en | only-token | the only thing i can choose is token and i never got one
en | imi-unknown | eu login ok then IMI: user not registered
en | imi-unknown | user not found in imi after succesful sign in
en | mail-missing | nothing in my inbox not even junk folder
en | link-expired | clicked the link and it says it is not valid any more
en | site-down | page keeps loading forever white screen
en | site-down | 503 service unavailable
en | maintenance | notice says imi will be unavailable on saturday because of maintainance
en | sms-missing | waiting for the text message with the code, nothing
en | nothing-on-phone | no notification pops up on my phone after i choose pin
en | error-5305 | 5305
en | forgotten-pin | dont remember the four digit thing for the app
en | wrong-account-in-app | app wants to approve a login for my other account
en | no-smartphone | i only have an old nokia with buttons
en | key-refused | my yubikey isnt recognised when i try to register it
en | not-asked-for-password | strange, it let me in without password today
en | eidas-error | Authentication was not possible through the eIDAS proxy service of country 'IT'
en | address-changed | our ministry got renamed and all mails changed, what about my login
en | shared-mailbox | three of us in the office use the same login, only maria gets the code
en | already-registered | tried to sign up and it tells me an account with this email exists
en | suspended-elsewhere | pressed panic and removed everything now traces has suspended me
en | doubtful-page | got a mail from ec-europa.eu asking me to confirm my password, is it real
en | wrong-door | nurse wanting to get my diploma recognised, do i need imi
en | cannot-delegate | inail says the person i want to give delegation to doesnt exist
en | spid-code-refused | otp of spid always wrong even if i type it right away
en | spid-suspended | poste wants money for spid now and i cant get in
en | cie-trouble | left my identity card at home can i still get in with it
en | inail-down | inail website so slow today deadline is tonight
it | password-expired | mi dice che la pasword è scaduta e devo farne una nuova
it | wrong-password | la password è giusta ne sono sicuro ma me la rifiuta
it | wrong-password | non mi prende la psw di eu login
it | unknown-address | scrive che l'indirizzo inserito non esiste nel sistema
it | other-address | mi compare un indirizzo che non è il mio come faccio a cambiarlo
it | tried-eid | ho cliccato accedi con la carta d'identità e mi ritrovo con un utente v00
it | new-phone | ho cambiato telefonino e adesso come entro
it | new-phone | smartphone perso non ho altri modi per entrare aiuto
it | app-reinstalled | dopo il ripristino del telefono l'applicazione non mi riconosce
it | locked-out | ho sbagliato la password 4 volte e mi ha chiuso fuori
it | code-refused | il codice dell'app me lo da sempre sbagliato
it | code-refused | inquadro il quadratino con la fotocamera e non succede niente di buono dice non valido
it | other-users-factor | dice che il telefono appartiene ad un altro utente
it | page-error | si è verificato un errore imprevisto
it | no-password-method | tra i metodi non compare password solo app
it | only-token | vedo soltanto token come scelta
it | imi-unknown | accesso riuscito però IMI non mi conosce
it | mail-missing | non mi è arrivato niente nella posta
it | mail-missing | ho guardato pure nello spam ma la mail non c'è
it | link-expired | clicco sul link e dice che è scaduto
it | site-down | il sito della commissione è giù?
it | maintenance | sulla pagina di imi c'è un avviso che sabato fanno manutenzione
it | inail-credentials | le credenziali dell'inail non le prende
it | sms-missing | non trovo piu l'opzione sms
it | nothing-on-phone | ho scelto codice pin ma il telefono non fa niente
it | forgotten-pin | non mi ricordo le 4 cifre dell'app
it | wrong-account-in-app | la app mi chiede di approvare per un altro account
it | no-smartphone | non voglio usare il mio telefono personale per lavoro
it | not-asked-for-password | stranamente non mi ha chiesto la password
it | eidas-error | Autenticazione impossibile tramite il servizio proxy di eIDAS del paese 'IT'
it | address-changed | hanno cambiato il dominio delle mail del comune e quella vecchia non la leggo piu
it | address-refused | questo indirizzo non è autorizzato, mi dice quando mi registro
it | account-disabled | account disattivato, ho aspettato ma niente
it | whom-to-ask | a chi devo scrivere per farmi aiutare
it | doubtful-page | mi è arrivata una mail della commissione che puzza, è una truffa?
it | no-role | sono dentro inail ma non vedo la mia ditta
it | cannot-delegate | non riesco ad aggiungere il delegato, dice utente non presente
it | spid-code-refused | il codice otp dello spid non va mai bene
it | spid-blocked | spid bloccato dopo che ho sbagliato password
it | spid-suspended | poste vuole i soldi per lo spid
it | cie-trouble | pin cie bloccato dove trovo il puk
it | inail-down | il sito inail non si apre e oggi scade l'autoliquidazione
en | none | how do i get a refund for my train ticket
en | none | reset my gmail account
en | none | best recipe for carbonara
en | none | how do i register my car in spain
en | none | wifi is slow in the office
en | none | excel file will not open
en | none | when do i get my pension
en | none | apply for a job at the commission
en | none | my amazon order has not arrived
en | none | where can i park in brussels
en | none | instagram account hacked
en | none | vat number validation
en | none | the lift is broken
en | none | weather tomorrow in milan
en | none | cancel my gym membership
en | none | paypal will not send the verification code
it | none | ricetta della parmigiana
it | none | ho perso il portafoglio
it | none | password di instagram dimenticata
it | none | prenotare visita medica
it | none | wifi non funziona
it | none | cambiare medico di base
it | none | tassa sui rifiuti come si calcola
it | none | come si fa un foglio excel
it | none | fattura elettronica scartata
it | none | mi si è rotta la lavatrice
it | none | outlook non invia
it | none | bonus bebè domanda inps
it | none | rinnovare la patente
it | none | ho dimenticato il compleanno di mia moglie
de | password-expired | Mein Passwort ist abgelaufen und er will ein neues
de | mail-missing | die mail zum zurücksetzen kommt einfach nicht
de | imi-unknown | anmeldung geht aber IMI kennt mich nicht
fr | mail-missing | je ne reçois pas le mail avec le lien
fr | wrong-password | mot de passe refusé alors qu'il est bon
es | new-phone | he cambiado de móvil y no puedo entrar
es | sms-missing | no me llega el sms con el código
es | wrong-password | dice contraseña incorrecta
pl | password-expired | hasło wygasło
pl | code-refused | kod jest nieprawidłowy
ro | new-phone | mi-am pierdut telefonul
ro | mail-missing | nu primesc emailul de resetare
ro | forgotten-pin | am uitat pinul aplicației
el | wrong-password | δεν δέχεται τον κωδικό πρόσβασης
el | link-expired | ο σύνδεσμος έληξε
nl | new-phone | mijn telefoon is gestolen
nl | mail-missing | ik krijg geen mail om mijn wachtwoord te resetten
nl | imi-unknown | inloggen lukt maar IMI kent mij niet
pt | wrong-password | a palavra-passe não é aceite
pt | link-expired | o link do email expirou
it | mail-missing | non arriva la mail su gmail
en | mail-missing | the reset mail never arrives in my gmail
en | none | i forgot my outlook password
`;
