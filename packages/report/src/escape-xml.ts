// What XML 1.0 cannot hold, not even as a reference: https://www.w3.org/TR/xml/#charsets
const illegal = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/**
 * Text for an element or a quoted attribute. White space is written as references, so that a parser does not normalise it away,
 * and so is what a terminal would obey.
 */
export const escapeXml = (text: string): string =>
  text
    .replaceAll(illegal, (unit) => `\\u{${(unit.codePointAt(0) ?? 0).toString(16)}}`)
    .replaceAll(/[&<>"']/gu, (character) => references[character] ?? character)
    .replaceAll(
      /[\t\n\r\u{7f}-\u{9f}\u{61c}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}]/gu,
      (character) => `&#${character.codePointAt(0)};`,
    );
