// Sets up the hints' element before they come, with words of its own.
import '../hostile-page.js';

document.documentElement.append(document.createElement('segna-via'));
addEventListener('DOMContentLoaded', () => {
  const fake = document.createElement('segna-via');
  fake.attachShadow({ mode: 'open' }).innerHTML = '<div data-page="eu-login/identify">Call this number</div>';
  document.body.append(fake);
});
