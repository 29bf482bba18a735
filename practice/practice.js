// What the practice pages do by themselves. Served same-origin and without innerHTML, so that it also
// runs under the strictest policy (variant `csp`). It finds things by role, not by id: ids may be gone.

// Variant `late`: the fields come a little after the page, as EU Login is said to paint them.
for (const template of document.querySelectorAll('template[data-practice-late]')) {
  setTimeout(() => template.replaceWith(template.content.cloneNode(true)), 400);
}

// Variant `body-hidden`: EU Login hides its body until a script has looked for a surrounding frame.
if (document.body.hidden) setTimeout(() => document.body.removeAttribute('hidden'), 250);

document.querySelector('dialog[data-practice-open]')?.showModal();

document.addEventListener('change', ({ target }) => {
  if (!target.matches('header select')) return;
  const address = new URL(location.href);
  address.searchParams.set('lang', target.value);
  location.assign(address);
});

document.addEventListener('click', ({ target }) => {
  const eye = target.closest('button[aria-pressed]');
  if (eye) showPassword(eye);
  const option = target.closest('[role=option]');
  const chooser = target.closest('[role=combobox]');
  if (option) choose(option);
  else if (chooser && !listOf(chooser)) open(chooser);
  else closeAll();
});

document.addEventListener('keydown', (event) => {
  const chooser = event.target.closest('[role=combobox]');
  if (!chooser) return;
  const list = listOf(chooser);
  const active = list?.querySelector('[data-active]');
  const move = { ArrowDown: active?.nextElementSibling, ArrowUp: active?.previousElementSibling }[event.key];
  if (event.key === 'Tab') return closeAll();
  if (!list && ['Enter', ' ', 'ArrowDown'].includes(event.key)) open(chooser);
  else if (list && ['Enter', ' '].includes(event.key)) choose(active);
  else if (list && event.key === 'Escape') closeAll();
  else if (move) activate(chooser, move);
  else if (!event.key.startsWith('Arrow')) return;
  event.preventDefault();
});

function showPassword(eye) {
  const field = eye.parentElement.querySelector('input');
  const shown = field.type === 'text';
  field.type = shown ? 'password' : 'text';
  eye.setAttribute('aria-pressed', String(!shown));
}

/** The open list of a chooser, if it is open. */
function listOf(chooser) {
  return chooser.parentElement.querySelector('[role=listbox]:not([hidden])');
}

/** A closed list waits in a template (it is not in the page at all) or hidden in the page. */
function open(chooser) {
  const box = chooser.parentElement;
  const template = box.querySelector('template');
  if (template && !box.querySelector('[role=listbox]')) box.append(template.content.cloneNode(true));
  const list = box.querySelector('[role=listbox]');
  list.hidden = false;
  for (const option of list.children) {
    if (option.dataset.whenOpen) option.dataset.anchor = option.dataset.whenOpen;
  }
  chooser.setAttribute('aria-expanded', 'true');
  const value = hiddenOf(chooser).value;
  const chosen = [...list.children].find((option) => option.dataset.value === value);
  activate(chooser, chosen ?? list.firstElementChild);
}

function activate(chooser, option) {
  for (const other of option.parentElement.children) {
    other.toggleAttribute('data-active', other === option);
    other.setAttribute('aria-selected', String(other === option));
  }
  if (option.id) chooser.setAttribute('aria-activedescendant', option.id);
}

function choose(option) {
  const chooser = option.closest('[role=listbox]').parentElement.querySelector('[role=combobox]');
  hiddenOf(chooser).value = option.dataset.value;
  const words = [...option.childNodes].map((node) => node.cloneNode(true));
  chooser.querySelector('[data-practice-chosen]').replaceChildren(...words);
  closeAll();
  chooser.focus();
}

function closeAll() {
  for (const chooser of document.querySelectorAll('[role=combobox]')) {
    const list = listOf(chooser);
    if (!list) continue;
    chooser.setAttribute('aria-expanded', 'false');
    chooser.removeAttribute('aria-activedescendant');
    for (const option of list.children) if (option.dataset.whenOpen) delete option.dataset.anchor;
    if (chooser.parentElement.querySelector('template')) list.remove();
    else list.hidden = true;
  }
}

function hiddenOf(chooser) {
  return chooser.closest('form').querySelector('input[type=hidden][name=verificationMethod]');
}
