/** Part of a page that shows a secret or something harmless; `data-secret` marks what must not be read, else all of it. */
export interface PictureCase {
  name: string;
  html: string;
}

const SECRET = '48391276';
const MAIL = `maria.${SECRET}@comune.example`;
const NAME = 'Maria Esempio';
const TAX_CODE = 'RSSMRA85T10A562S';

/** A code of black and white squares as the address of a picture. */
const modules = [...SECRET.repeat(8)].map((digit, at) => (Number(digit) + at) % 3 === 0);
const drawing = (inside: string, size = 96) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 96 96">${inside}</svg>`)}`;
const squares = modules
  .map((dark, at) =>
    dark ? `<rect x="${(at % 8) * 12}" y="${Math.floor(at / 8) * 12}" width="12" height="12"/>` : '',
  )
  .join('');
const CODE = drawing(squares);
const textDrawing = (text: string) => drawing(`<text y="40" font-size="14">${text}</text>`);
const spans = (text: string) => [...text].map((letter) => `<span>${letter}</span>`).join('');
const gradient = modules
  .slice(0, 24)
  .map((dark, at) => `${dark ? '#000' : '#fff'} ${at * 4}px ${at * 4 + 4}px`)
  .join(',');
const shadows = modules
  .map((dark, at) => `${(at % 8) * 9}px ${Math.floor(at / 8) * 9}px ${dark ? '#000' : '#fff'}`)
  .join(',');
const cells = (tag: string) =>
  modules.map(
    (dark) =>
      `<${tag} style="background:${dark ? '#000' : '#fff'};width:9px;height:9px;display:inline-block"></${tag}>`,
  );
const rows = Array.from({ length: 8 }, (_, row) =>
  cells('td')
    .slice(row * 8, row * 8 + 8)
    .join(''),
);
const blocks = modules.map((dark) => (dark ? '█' : '▒')).join('');

/** Forty ways in which a page shows something private. */
const SECRETS: Record<string, string> = {
  'code as a background': `<div style="width:96px;height:60px;background:url('${CODE}')"></div>`,
  'code as a table': `<table style="border-spacing:0"><tr>${rows.join('</tr><tr>')}</tr></table>`,
  'code as a gradient': `<h2 style="width:96px;height:40px;background:linear-gradient(90deg,${gradient})">Avviso per tutti</h2>`,
  'code on a small canvas': `<canvas width="24" height="24" data-draw="${SECRET}"></canvas>`,
  'code as shadows': `<i style="display:block;width:9px;height:9px;box-shadow:${shadows}"></i>`,
  'code as a grid': `<div style="width:72px;line-height:0">${cells('i').join('')}</div>`,
  'code in letters': `<pre style="font-size:8px;width:80px;white-space:pre-wrap">${blocks}</pre>`,
  'code behind a heading': `<div style="background:url('${CODE}')"><h2>Avviso per tutti</h2></div>`,
  'address as a picture': `<img src="${textDrawing(MAIL)}" alt="">`,
  'ID as a picture': `<h2><img src="${textDrawing('n00prova')}" alt=""></h2>`,
  'address as the mark of a list': `<ul style="list-style:inside '${MAIL} '"><li>voce</li></ul>`,
  'address by attr()': `<h2 class="attr" title="${MAIL}"></h2>`,
  'picture by content': '<h2 class="content"></h2>',
  'address with a wide sign': `<h2>Scriva a <b data-secret>maria＠comune.example</b></h2>`,
  'address in spans': `<h2>Scriva a <b data-secret>${spans(MAIL)}</b></h2>`,
  'address in words': '<h2>Scriva a <b data-secret>maria (chiocciola) comune punto it</b></h2>',
  'shadow of a text': `<p style="text-shadow:0 24px #000;color:transparent">${MAIL}</p>`,
  'code in fields': [...SECRET].map((digit) => `<input value="${digit}" style="width:14px">`).join(''),
  'code in groups': '<h2>Ecco il codice <b data-secret>483 921</b></h2>',
  'code in boxes': `<h2>${[...SECRET].map((digit) => `<span style="border:1px solid">${digit}</span>`).join(' ')}</h2>`,
  'tax code in spans': `<h2>Utente con codice <b data-secret>${spans(TAX_CODE)}</b></h2>`,
  'PIN in a heading': '<h2>Il suo PIN <b data-secret>4839</b></h2>',
  'typed text that overflows': `<h2 contenteditable style="width:60px;white-space:nowrap">testo di ${NAME}</h2>`,
  'text in a field': `<input value="${MAIL}">`,
  'text of a textarea': `<textarea rows="2">${MAIL}</textarea>`,
  'text in a box that acts as a field': `<h2 role="combobox">testo di ${NAME}</h2>`,
  'select of the new style': `<select class="new"><option>${MAIL}</option></select>`,
  progress: '<progress max="99" value="48"></progress>',
  meter: '<meter max="99" value="48"></meter>',
  'name after a greeting': `<h2>Buongiorno, <b data-secret>${NAME}</b></h2>`,
  'name alone in a heading': '<h2>Maria</h2>',
  'name on a button': `<button>Esci, ${NAME}</button>`,
  'name in a link': `<a href="#">${NAME}</a>`,
  'user ID in an error': '<p role="alert">Utente <b data-secret>n00prova</b> non valido</p>',
  'another page': `<iframe srcdoc="${MAIL}" width="120" height="50"></iframe>`,
  'address in lines that lie over each other':
    '<h2 style="line-height:2px;width:90px">Avviso per maria@comune.example tutti quanti</h2>',
  'address in a turned line': '<h2 style="rotate:40deg;width:90px">scrivere a maria@comune.example</h2>',
  'address in a turned card':
    '<div style="rotate:40deg;background:#fff;width:90px"><h2>scrivere a maria@comune.example</h2></div>',
  'shadow within a line': '<h2 style="text-shadow:-60px 0 #000">scrivere a maria@comune.example</h2>',
  'a closed part': `<div data-closed="${MAIL}"></div>`,
};

/** Text or drawing over something harmless, from elsewhere. */
const OVER: Record<string, string> = {
  'picture over a heading': `<h2>Avviso per tutti</h2><img data-secret src="${CODE}" alt="" style="position:absolute;top:0;left:0;height:40px;pointer-events:none">`,
  'text over a heading': `<h2>Avviso per tutti</h2><p style="position:absolute;top:16px;left:4px;pointer-events:none">${NAME}</p>`,
  'picture behind a heading': `<img data-secret src="${CODE}" alt="" style="position:absolute;top:0;left:0;height:60px;z-index:-1"><h2>Avviso per tutti</h2>`,
  'text pulled over a heading': `<h2>Avviso per tutti</h2><p style="margin-top:-34px">${NAME}</p>`,
  'drawing that leaves its frame': `<h2>Avviso per tutti</h2><svg width="4" height="4" style="position:absolute;top:70px;left:4px;overflow:visible"><g><rect data-secret y="-54" width="60" height="16"/></g></svg>`,
  'field over a heading': `<h2>Avviso per tutti</h2><input value="${MAIL}" style="position:absolute;top:14px;left:4px">`,
  'shadow over a heading': `<h2>Avviso per tutti</h2><p style="text-shadow:0 -30px #000;color:transparent">${NAME}</p>`,
};

/** Painting that nobody can measure: nothing of the page is known to be harmless then. */
const WILD: Record<string, string> = {
  'text that a style puts over a heading': `<h2>Avviso per tutti</h2><p class="over" title="${NAME}"></p>`,
  'number that a style counts over a heading': '<h2>Avviso per tutti</h2><p class="counts"></p>',
  'picture that leaves its box': `<h2>Avviso per tutti</h2><img src="${CODE}" alt="" style="position:absolute;top:20px;left:40px;width:4px;height:4px;object-fit:none;overflow:visible">`,
  'filter that draws elsewhere': `<h2>Avviso per tutti</h2><p style="filter:drop-shadow(0 -30px #000)">${NAME}</p>`,
};

/** Texts of a page that stay readable. */
const HARMLESS: Record<string, string> = {
  heading: '<h2>Avviso per tutti</h2>',
  'small heading': '<h4>Come si entra</h4>',
  'heading by its role': '<p role="heading" aria-level="2">Scelta del metodo</p>',
  'label of a field': '<label for="x1">Indirizzo di posta</label><br><input id="x1">',
  'label round a field': '<label>Parola segreta<br><input></label>',
  'label with its star': '<label for="x2">Nome <span>*</span></label><br><input id="x2">',
  legend: '<fieldset><legend>Dati della richiesta</legend></fieldset>',
  error: '<p role="alert">Accesso non riuscito, riprovi.</p>',
  'error with its code': '<div class="alert">Il servizio ha risposto con errore 40312</div>',
  'heading with an emphasis': '<h3>Questo <em>non</em> funziona</h3>',
  'heading in an open part of the page': '<section><div><h3>Ultimo passo da fare</h3></div></section>',
};

const casesOf = (table: Record<string, string>): PictureCase[] =>
  Object.entries(table).map(([name, html]) => ({ name, html }));

/** The cases of a page, each in its cell. */
export const pictureCases = {
  secrets: casesOf(SECRETS),
  over: casesOf(OVER),
  wild: casesOf(WILD),
  harmless: casesOf(HARMLESS),
};
