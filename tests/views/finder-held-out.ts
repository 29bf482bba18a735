/** Phrasings written together with the mended ones; their misses are never mended, so that they measure: language, answer (none where nothing should be found), what is typed. */
export const HELD_OUT = `
en | password-expired | your password must be changed before you can continue. do i have to
en | wrong-password | Invalid username or password - eu login. copied it straight from my notes
en | unknown-address | it says it has no idea who my email is
en | unknown-address | eu login doesnt recognise my mail adress
en | other-address | shared pc, it comes up with my collegues email and i cant change it
en | tried-eid | i clicked on the italian flag and went in with my id card and now it says no access
en | tried-eid | my username is something like v00abc1d, is that bad
en | new-phone | got a brand new samsung how do i move the eu login onto it
en | new-phone | traded in my iphone, the authenticator is gone
en | app-reinstalled | after phone reset to factory the app wont link anymore
en | locked-out | how long do i have to wait after typing it wrong 4 times
en | code-refused | the six digits from the app are rejected every single time
en | code-refused | I put the number in and it goes red and says wrong code
en | other-users-factor | says my phone belongs to some other user
en | page-error | weird red message, no clue what it means
en | no-password-method | no choice for password in the verification method list
en | only-token | It wants a hardware token, no pin, no qr
en | imi-unknown | got through the login, but the internal market system says i have no access rights
en | mail-missing | still waiting for the reset mail, been an hour
en | mail-missing | i asked for a new pasword but never got the messge
en | link-expired | the activation link has run out before i could open it
en | site-down | ERR_CONNECTION_TIMED_OUT webgate.ec.europa.eu
en | site-down | we are sorry, the service is currently not available. eu login
en | inail-credentials | inail used to accept my old username and pass and now it doesnt
en | sms-missing | cant pick text message any more as a second step
en | nothing-on-phone | my mobile stays silent, the computer keeps waiting for me to confirm
en | error-5305 | app says broken link error
en | forgotten-pin | what was my app pin again, i forget
en | no-smartphone | my boss wont give me a work phone and im not using mine
en | no-smartphone | can i do this without a mobile at all, on the laptop
en | key-refused | registration of device failed usb key
en | eid-holds-address | says my work email is already used by my spid profile
en | two-accounts | i think i registered twice, which one do i keep
en | address-changed | i got married and have a new email now
en | address-refused | This email address is not authorized.
en | account-disabled | account has been disabled, waited a day, still nothing
en | whom-to-ask | is there anyone i can call??
en | wrong-door | im a truck driver i need to declare a posting, where do i log in
en | no-role | inail logged me in but my company isnt in the list
en | new-head | just became headteacher and inail still has the previous one
en | spid-blocked | anomaly 19 spid credentials not valid
en | cie-trouble | i put the wrong cie pin three times
en | identity-fails | card reader is plugged in but no window for the pin opens
it | password-expired | ogni tot mesi mi obbliga a cambiare la parola chiave
it | wrong-password | nome utente o password non corretti
it | unknown-address | non riconosce la mia mail
it | other-address | esce la mail del collega che c'era prima su questo pc
it | tried-eid | sono entrata con lo spid su eu login e ora imi non mi fa fare niente
it | new-phone | mi hanno rubato il cellulare
it | new-phone | il telefono è caduto e non si accende più, avevo l'app li
it | app-reinstalled | ho disinstallato e rimesso l'app e non va piu
it | locked-out | troppi tentativi
it | locked-out | quanto devo aspettare per riprovare
it | code-refused | qr code non valido
it | other-users-factor | il fattore risulta registrato a un altro utente v00
it | page-error | è uscita una scritta rossa in inglese che non capisco
it | no-password-method | nella tendina non c'è la voce password
it | only-token | mi chiede il token ma io non ce l'ho mai avuto
it | imi-unknown | su eu login entro ma poi imi dice utente non registrato
it | imi-unknown | non sei autorizzato ad accedere a IMI
it | mail-missing | aspetto da un ora la mail per reimpostare la password
it | link-expired | il collegamento ricevuto via mail non funziona piu
it | site-down | non si apre niente pagina bianca
it | site-down | gira gira e non carica
it | inail-credentials | col vecchio pin e codice utente inail non si entra più
it | sms-missing | il messaggino col codice non arriva
it | nothing-on-phone | sul cellulare non mi arriva nessuna notifica
it | error-5305 | errore 5305 app eu login
it | forgotten-pin | scordato il pin della app
it | no-smartphone | ho un cellulare vecchio coi tasti come faccio
it | key-refused | la chiavetta usb non me la fa registrare
it | eid-holds-address | dice che la mail dell'ufficio è già associata allo spid
it | two-accounts | mi sa che mi sono registrato due volte
it | shared-mailbox | usiamo in tre la stessa casella dell'ufficio
it | already-registered | provo a registrarmi e mi dice che esisto già
it | suspended-elsewhere | tolti tutti i dispositivi e adesso traces mi ha sospeso
it | whom-to-ask | c'è un numero da chiamare?
it | wrong-door | sono un autotrasportatore, per il distacco devo andare su imi?
it | no-role | entro con lo spid ma dice utente non abilitato al servizio
it | new-head | nuova dirigente scolastica, all'inail risulta ancora quella di prima
it | spid-blocked | credenziali non valide errore nr 19
it | spid-suspended | lo spid me lo hanno sospeso, documento scaduto
it | cie-trouble | ho perso la busta col pin della carta d'identità
it | identity-fails | con la cie non va ma con lo spid si
en | none | my netflix password is wrong
en | none | the printer is out of toner
en | none | bank card blocked, pin of my debit card forgotten
en | none | i lost my passport in rome
en | none | teams meeting does not start
en | none | whatsapp code never arrives
en | none | change the password of my router
en | none | translate this letter into german
en | none | my daughter has a fever
en | none | update windows to the latest version
en | none | my flight has been cancelled
en | none | linkedin says wrong password
en | none | asdf jkl qwerty
en | none | how to unlock my sim card
en | none | phone screen is cracked, where to repair it cheaply
it | none | come faccio a pagare il bollo auto
it | none | la stampante non stampa
it | none | il codice di facebook non arriva
it | none | quando arriva la tredicesima
it | none | il pin del bancomat è bloccato
it | none | orari dei treni per milano
it | none | il mio pacco amazon non arriva
it | none | ho la febbre e non posso venire in ufficio
it | none | scheda sim smagnetizzata
it | none | dove parcheggiare a bologna
it | none | abbonamento della palestra scaduto
it | none | concorso pubblico bando
it | none | la chiave della macchina non apre
it | none | il computer è lento
it | none | permesso di soggiorno rinnovo appuntamento
de | new-phone | handy verloren was nun
de | code-refused | der code aus der app wird nicht angenommen
fr | new-phone | on m'a volé mon portable
fr | locked-out | trop de tentatives, compte bloqué
fr | forgotten-pin | j'ai oublié le code pin de l'appli
es | link-expired | el enlace del correo ya no funciona
es | no-smartphone | no tengo smartphone
pl | new-phone | zgubiłem telefon i nie mogę się zalogować
pl | mail-missing | nie dostałam maila z linkiem
pl | site-down | strona się nie otwiera
ro | wrong-password | parola nu este acceptată
ro | two-accounts | am două conturi din greșeală
el | new-phone | έχασα το κινητό μου
el | mail-missing | δεν ήρθε το email με τον σύνδεσμο
el | site-down | η σελίδα δεν ανοίγει
nl | password-expired | wachtwoord verlopen
nl | code-refused | code wordt niet geaccepteerd
pt | new-phone | perdi o telemóvel
pt | sms-missing | não recebo o sms com o código
pt | site-down | o site não abre
`;
