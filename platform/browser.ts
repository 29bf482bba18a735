/**
 * The browser's extension interface for the extension's own pages and its background. The polyfill lets listeners
 * answer with a promise in every browser; page scripts use `native.ts` instead.
 */
export { default as browser } from 'webextension-polyfill';
