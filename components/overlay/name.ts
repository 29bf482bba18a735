/** The name of the one element that Segnavia adds to a page. */
export const HOST = 'segna-via';
