// JSON leaves these as they are; a terminal obeys some of them, and others turn the reading order around.
const unseen = /[\u{7f}-\u{9f}\u{61c}\u{200b}\u{200e}\u{200f}\u{2028}-\u{202e}\u{2060}-\u{2069}\u{feff}]/gu;

/** JSON to be read by people too: two spaces, a line break at the end, and nothing in it that cannot be seen. */
export function jsonText(value: unknown, replacer?: (key: string, value: unknown) => unknown): string {
  const text = JSON.stringify(value, replacer, 2);
  return `${text.replaceAll(unseen, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
