// Fills the page with fields and buttons that look like those of which the hints speak.
import '../hostile-page.js';

addEventListener('DOMContentLoaded', () => {
  const form = document.querySelector('form');
  const decoys = Array.from({ length: 1500 }, () => {
    const field = document.createElement('input');
    field.name = 'username';
    field.style.width = '40px';
    return field;
  });
  form?.append(...decoys);
});
