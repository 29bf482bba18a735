/** Attribute of the one element that Segnavia adds to a page. */
export const HOST_MARK = 'data-segna-via';
