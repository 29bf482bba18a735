// Gives fields the names of what a script would ask their form: it answers with the field, and one could walk in a circle.
import '../hostile-page.js';

addEventListener('DOMContentLoaded', () => {
  const names = [
    'parentElement',
    'parentNode',
    'closest',
    'matches',
    'hasAttribute',
    'getAttribute',
    'ownerDocument',
  ];
  const more = [
    'childNodes',
    'localName',
    'contains',
    'getBoundingClientRect',
    'checkVisibility',
    'querySelectorAll',
  ];
  for (const form of document.querySelectorAll('form'))
    for (const name of [...names, ...more]) {
      const field = document.createElement('input');
      field.type = 'hidden';
      field.name = name;
      HTMLElement.prototype.append.call(form, field);
    }
});
