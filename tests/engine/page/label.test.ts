import { describe, expect, test } from 'vitest';
import { anchorHints } from '../../../engine/page/anchor.ts';
import { signaturesFor } from '../../../engine/page/detection.ts';
import { labelOf, nameOf } from '../../../engine/page/label.ts';
import { queryPage } from '../../../engine/page/query.ts';
import { recognise } from '../../../engine/page/recognise.ts';
import { guides } from '../../../guides/index.ts';
import { render } from '../../../practice/render.ts';
import { marked, page, trapValues } from '../page.ts';

describe('the name of a control, as the page shows it', () => {
  test.each([
    ['aria-label', '<input data-it aria-label=" Codice  PIN ">', 'Codice PIN'],
    [
      'aria-labelledby',
      '<p id=a>Metodo</p><p id=b>di verifica</p><div data-it role=combobox aria-labelledby="a b">QR</div>',
      'Metodo di verifica',
    ],
    [
      'aria-labelledby before aria-label',
      '<p id=a>Metodo</p><input data-it aria-labelledby=a aria-label="x">',
      'Metodo',
    ],
    ['aria-labelledby that leads nowhere', '<input data-it aria-labelledby=gone aria-label="Nome">', 'Nome'],
    ['label for', '<label for=a>Password <b>EU Login</b></label><input id=a data-it>', 'Password EU Login'],
    ['label around it', '<label>Paese <select data-it><option>Italia</select></label>', 'Paese'],
    [
      'label around it, without what stands in it',
      '<label>Note <textarea data-it>segreto</textarea></label>',
      'Note',
    ],
    ['placeholder', '<input data-it placeholder="nome@ente.it">', 'nome@ente.it'],
    ['label before placeholder', '<label>E-mail<input data-it placeholder="x"></label>', 'E-mail'],
    ['submit', '<input type=submit value="Avanti" data-it>', 'Avanti'],
    ['button', '<button data-it value="x">Avanti\n <i>&gt;</i></button>', 'Avanti >'],
    ['link', '<a href="#" data-it>Password dimenticata?</a>', 'Password dimenticata?'],
    ['option, by its first line', '<ul><li role=option data-it><b>Token</b> di chi ha un PIN</ul>', 'Token'],
    ['field without any name', '<input data-it value="maria@comune.example">', ''],
    ['text area without any name', '<textarea data-it>segreto</textarea>', ''],
    ['password without any name', '<input type=password data-it value="segreto">', ''],
    ['something that is no control', '<p data-it>n00prova</p>', ''],
  ])('%s', (_, body, label) => {
    expect(labelOf(marked(page(body)))).toBe(label);
  });
});

describe('the words that a text condition is compared with', () => {
  test.each([
    ['an element’s own', '<p data-it>n00prova<br><span>(Esterno)</span></p>', 'n00prova'],
    ['a control’s label', '<button data-it>a <b>b</b></button>', 'a b'],
    ['none of a field', '<input data-it value="n00prova">', ''],
    ['a cell before the field', '<table><tr><td>Nome<td><input data-it><td>*</table>', 'Nome'],
    [
      'a cell with the field of a row of several',
      '<table><tr><td>a<td><input><td>b <input data-it></table>',
      'b',
    ],
    ['the term of a list', '<dl><dt>Nome<dd><input><dt>Cognome<dd><input data-it></dl>', 'Cognome'],
    [
      'a legend',
      '<fieldset><legend>Nome</legend><input data-it><p>come sul documento</p></fieldset>',
      'Nome',
    ],
    [
      'a line before the field',
      '<form><p>Nome<br><input data-it></p><p>Cognome<br><input></p></form>',
      'Nome',
    ],
    ['a text after the field', '<form><div><input data-it><span>Nome</span></div><input></form>', 'Nome'],
    ['the text beside it rather than an example', '<p>Nome <input data-it placeholder="Maria"></p>', 'Nome'],
    [
      'an example where nothing stands beside it',
      '<form>a <input data-it placeholder="Nome"></form>',
      'Nome',
    ],
    ['no error beside it', '<p><b role=alert>Manca</b> <input data-it></p>', ''],
    ['no heading, no button', '<div><h2>Dati</h2><button>?</button><input data-it></div>', ''],
    ['no other field’s', '<form><div>Nome <input></div><div><input data-it></div></form>', ''],
    ['no long text', `<div><p>${'parola '.repeat(20)}</p><input data-it></div>`, ''],
    [
      'no text that was typed',
      '<div><textarea>segreto</textarea></div><div><input data-it value=segreto></div>',
      '',
    ],
  ])('%s', (_, body, words) => {
    expect(nameOf(marked(page(body)))).toBe(words);
  });
});

test('a text that the browser has translated is the text of the element around it', () => {
  const document = page('<p><font><font>a b</font></font> <b><font><font>c</font></font></b></p>');
  expect([...document.querySelectorAll('p, b')].map(nameOf)).toEqual(['a b', 'c']);
});

describe('typed text is never read', () => {
  test('the trap itself works', () => {
    const document = page('<input data-it value="segreto">');
    trapValues(document);
    expect(() => (marked(document) as HTMLInputElement).value).toThrow('value of <input> was read');
  });

  test('labels', () => {
    const document = page(
      '<p>g<input value=b></p><label>a<input value=b></label><textarea>c</textarea><select><option>d</select><input type=submit value=e><input type=checkbox aria-label=f>',
    );
    trapValues(document);
    const all = [...document.querySelectorAll('*')].map((element) => [labelOf(element), nameOf(element)]);
    expect(all.flat().join(' ')).not.toContain('b');
  });

  test.each(Object.keys(guides.pages))('%s, recognised and pointed at', (id) => {
    const { html, url } = render({ page: id });
    const document = page('', url);
    document.documentElement.innerHTML = html;
    trapValues(document);
    for (const field of document.querySelectorAll('input:not([type=hidden], [type=submit])'))
      field.setAttribute('value', 'segreto');
    const site = Object.entries(guides.pages).filter(([each]) => each.split('/')[0] === id.split('/')[0]);
    expect(recognise(signaturesFor(Object.fromEntries(site), new URL(url)), document, nameOf)?.page).toBe(id);
    const found = anchorHints(guides.pages[id]?.hints ?? {}, queryPage(document, nameOf));
    const labels = found.map(({ element }) => (element ? labelOf(element) : ''));
    expect(labels.join(' ')).not.toContain('segreto');
  });
});
