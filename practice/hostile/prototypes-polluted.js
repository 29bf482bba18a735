// Puts poison into what all objects inherit.
import '../hostile-page.js';

for (const name of ['ask', 'page', 'hint', 'hidden', 'signal', 'capture', 'toJSON', 'then'])
  Object.defineProperty(Object.prototype, name, { configurable: true, get: () => undefined, set() {} });
Array.prototype.some = () => true;
Array.prototype.flatMap = () => [];
String.prototype.replace = () => 'taken';
RegExp.prototype.test = () => true;
