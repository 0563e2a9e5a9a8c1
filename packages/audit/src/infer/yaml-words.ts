/** Plain where YAML reads it back as the same text, else in double quotes. */
export function scalar(text: string): string {
  const isPlain =
    /^(?:[A-Za-z][\w./ -]*(?::[\w./@-]+)*|\$\{\w+\})$/.test(text) &&
    !/^(?:true|false|null|yes|no|on|off|nan|inf)$/i.test(text) &&
    !text.endsWith(' ');
  return isPlain || /^https?:\/\/[\w.:/?=&%~-]*[\w/=&%~-]$/.test(text) ? text : JSON.stringify(text);
}

/** Words for a comment: a file's name may hold anything, a line break too. */
export const comment = (text: string): string => text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '?');
