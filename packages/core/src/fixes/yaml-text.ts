// Plain in a block list, a flow list and a text separated by commas alike; "12", "true" and "null" would be no text.
const plain = /^[A-Za-z_][\w./@+-]*(?::[\w./@+-]+)*$/;
const notText = /^(?:true|false|null|yes|no|on|off)$/i;

/** A value as a scalar of a manifest: plain where that reads back the same, else in single quotes. */
export const yamlText = (value: string): string =>
  plain.test(value) && !notText.test(value) ? value : `'${value.replaceAll("'", "''")}'`;
