import { describe, expect, it } from 'vitest';
import { harmlessRanges, type TextRole } from '../../../engine/privacy/harmless-text.ts';

const shown = (text: string, role: TextRole, names: string[] = []) =>
  harmlessRanges(text, new Set(names), role)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');

describe('of a text is shown', () => {
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
  ])('%s “%s”: “%s”', (role, text, end) => expect(shown(text, role)).toBe(end));

  it('no name that the page says elsewhere, however it is written', () => {
    expect(shown('accesso di maria esempio negato', 'error', ['maria', 'esempio'])).toBe('accesso di negato');
  });
});
