/** RFC 5321: 64 characters before the @, 63 in each part of the host's name, 254 in all. */
const ADDRESS = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?:[a-z\d-]{1,63}\.)+[a-z\d-]{2,63}$/i;

/** Whether a value is one plain e-mail address. A list, a name or a line break could add to the header of a mail. */
export const isAddress = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 254 && ADDRESS.test(value);
