import { describe, expect, test } from 'vitest';
import { anchors } from '../../engine/anchor.ts';
import { labelOf, wordsOf } from '../../engine/label.ts';
import { look } from '../../engine/look.ts';
import { marksFor } from '../../engine/marks.ts';
import { recognise } from '../../engine/recognise.ts';
import { guides } from '../../guides/index.ts';
import { render } from '../../practice/render.ts';
import { marked, page, trapValues } from './page.ts';

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
    ['what is no control', '<p data-it>n00prova</p>', ''],
  ])('%s', (_, body, label) => {
    expect(labelOf(marked(page(body)))).toBe(label);
  });
});

describe('the words that a text condition is held against', () => {
  test.each([
    ['an element’s own', '<p data-it>n00prova<br><span>(Esterno)</span></p>', 'n00prova'],
    ['a control’s label', '<button data-it>a <b>b</b></button>', 'a b'],
    ['none of a field', '<input data-it value="n00prova">', ''],
  ])('%s', (_, body, words) => {
    expect(wordsOf(marked(page(body)))).toBe(words);
  });
});

describe('what someone types is never read', () => {
  test('the trap itself works', () => {
    const document = page('<input data-it value="segreto">');
    trapValues(document);
    expect(() => (marked(document) as HTMLInputElement).value).toThrow('value of <input> was read');
  });

  test('labels', () => {
    const document = page(
      '<label>a<input value=b></label><textarea>c</textarea><select><option>d</select><input type=submit value=e><input type=checkbox aria-label=f>',
    );
    trapValues(document);
    const all = [...document.querySelectorAll('*')].map((element) => [labelOf(element), wordsOf(element)]);
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
    expect(recognise(marksFor(Object.fromEntries(site), new URL(url)), document, wordsOf)?.page).toBe(id);
    const found = anchors(guides.pages[id]?.hints ?? {}, look(document, wordsOf));
    const labels = found.map(({ element }) => (element ? labelOf(element) : ''));
    expect(labels.join(' ')).not.toContain('segreto');
  });
});
