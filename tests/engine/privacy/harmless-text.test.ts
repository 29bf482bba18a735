import { describe, expect, it } from 'vitest';
import { harmlessRanges, type TextRole } from '../../../engine/privacy/harmless-text.ts';

const shownText = (text: string, role: TextRole, names: string[] = []) =>
  harmlessRanges(text, new Set(names), role)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');

describe('harmless parts of a text', () => {
  it.each<[TextRole, string, string]>([
    ['heading', 'Avviso per tutti', 'Avviso per tutti'],
    ['heading', 'Buongiorno, Maria Esempio', ''],
    ['heading', 'Scriva a maria@comune.example', 'Scriva a'],
    ['heading', 'Il suo PIN 4839', 'Il suo PIN'],
    ['heading', 'Maria', ''],
    ['heading', 'MARIA ESEMPIO', ''],
    ['heading', 'M a r i a', ''],
    ['heading', '48 39', ''],
    ['heading', '█▒█▒', ''],
    ['label', 'Nome *', 'Nome *'],
    ['label', 'Password', 'Password'],
    ['error', 'Utente n00prova non valido.', 'Utente non valido.'],
    ['error', 'Il servizio ha risposto con errore 40312', 'Il servizio ha risposto con errore 40312'],
    ['error', 'Accesso di Maria Esempio non riuscito', 'Accesso di non riuscito'],
    ['heading', 'Welcome MARIA ESEMPIO', 'Welcome'],
    ['heading', 'Hello maria!', 'Hello'],
    ['heading', 'Welcome to EU Login', 'Welcome EU Login'],
    ['heading', 'Добре дошли, мария', 'Добре дошли,'],
    ['heading', 'Welcome back, maria.esempio', 'Welcome back,'],
    ['heading', 'Maria: your account', 'account'],
    ['heading', 'Maria’s account', 'account'],
    ['heading', 'Utente: Maria', ''],
    ['heading', 'Signed in as: maria esempio', 'Signed in as:'],
    ['heading', 'Account of maria.esempio', 'Account of'],
    ['heading', 'Sig. Esempio, il suo account', 'il suo account'],
    ['heading', 'M. Esempio', ''],
    ['heading', 'O’Brien account', 'account'],
    ['heading', 'Esempio – account sospeso', '– account'],
    ['heading', 'Il telefono maria-galaxy si collega', 'Il telefono si collega'],
    ['heading', 'مرحبا ماريا', ''],
    ['heading', 'Inviato a “maria”', 'Inviato a'],
    ['heading', 'Codice per m•••a', 'Codice per'],
    ['heading', 'Kod: abcd', ''],
    ['error', '"Esempio" is not valid', 'is not valid'],
    ['error', '«maria esempio» non è valido', 'non è valido'],
    ['error', "Il valore 'maria' non è valido", 'Il valore non è valido'],
    ['error', 'L’utente maria esempio non esiste', 'L’utente non esiste'],
    ['error', 'User mesempio not found', 'User not found'],
    ['error', 'Risposta: fido', ''],
    ['error', 'PIN 48 non valido', 'PIN non valido'],
    ['error', 'Codice 48 39 errato', 'Codice errato'],
    ['error', 'Errore: accesso negato', 'Errore: accesso negato'],
    ['error', 'Errore nel codice HTTP 503', 'Errore nel codice 503'],
    ['label', 'Risposta: fido', ''],
    ['label', 'E-mail o nome utente', 'E-mail o nome utente'],
  ])('%s “%s”: “%s”', (role, text, end) => expect(shownText(text, role)).toBe(end));

  it('exclude names that occur elsewhere on the page, in any spelling', () => {
    expect(shownText('accesso di maria esempio negato', 'error', ['maria', 'esempio'])).toBe(
      'accesso di negato',
    );
  });
});
