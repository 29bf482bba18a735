// Sets up the hints' element before they come, with words of its own.
import '../hostile-page.js';

const early = document.createElement('div');
early.setAttribute('data-segna-via', '');
document.documentElement.append(early);
addEventListener('DOMContentLoaded', () => {
  const fake = document.createElement('div');
  fake.setAttribute('data-segna-via', '');
  fake.attachShadow({ mode: 'open' }).innerHTML = '<div data-page="eu-login/identify">Call this number</div>';
  document.body.append(fake);
});
