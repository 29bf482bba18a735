import { JSDOM } from 'jsdom';

/** A page made of this body, seen by the engine as in a browser without layout. */
export function page(body: string, url = 'https://ecas.ec.europa.eu/cas/login'): Document {
  return new JSDOM(`<!doctype html><body>${body}</body>`, { url }).window.document;
}

/** Function that opens pages, one after another, in one window: making a window takes longer than reading most pages. */
export function createOpener(): (html: string) => Document {
  const { document, DOMParser } = new JSDOM().window;
  return (html) => {
    const { documentElement } = new DOMParser().parseFromString(html, 'text/html');
    document.replaceChild(document.importNode(documentElement, true), document.documentElement);
    return document;
  };
}

/** The element that is marked with `data-it`. */
export function marked(document: Document): Element {
  return document.querySelector('[data-it]') as Element;
}

/** Makes reading what someone typed fail loudly: every property that holds it throws. */
export function trapValues(document: Document): void {
  const view = document.defaultView as Window & typeof globalThis;
  const typedProperties: [{ prototype: object }, string[]][] = [
    [view.HTMLInputElement, ['value', 'valueAsNumber', 'valueAsDate', 'files', 'checked']],
    [view.HTMLTextAreaElement, ['value', 'textLength']],
    [view.HTMLSelectElement, ['value', 'selectedIndex', 'selectedOptions']],
    [view.HTMLOptionElement, ['selected', 'value']],
  ];
  for (const [{ prototype }, names] of typedProperties)
    for (const name of names)
      Object.defineProperty(prototype, name, {
        configurable: true,
        get() {
          throw new Error(`${name} of <${this.localName}> was read`);
        },
      });
}
