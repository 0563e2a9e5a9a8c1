// What of a Razor component is C#, as text of the same length: https://learn.microsoft.com/aspnet/core/blazor/components

const opening = /@(?:code|functions)(?=\s{0,40}\{)/g;
const token =
  /\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)|"""[^]*?(?:"""|$)|@\$?"(?:[^"]|"")*"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+'|[{}]/g;

/** `@using Api.Clients`, and a link whose address is written out; what the component puts into one is no part of it. */
const using = /^[ \t]*@using[ \t]+[\w.]+(?=[ \t]*\r?$)/gm;
const link = /\s(?:href|action)\s*=\s*(?<address>"https?:\/\/[^"'\\\r\n@]*")[\s/>]/g;

const header = 'class ';

/** The members of a component are those of a class; the markup around them is left out. */
export function componentCode(page: string): string {
  const blank = page.replaceAll(/[^\r\n]/g, ' ');
  let result = '';
  for (const { start, end } of blocksIn(page)) {
    const around = markup(page.slice(result.length, start), blank.slice(result.length, start));
    const room = around.lastIndexOf(' '.repeat(header.length));
    const named = room < 0 ? around : around.slice(0, room) + header + around.slice(room + header.length);
    // `@code` becomes the name of the class.
    result += `${named}_${page.slice(start + 1, end)}`;
  }
  return result + markup(page.slice(result.length), blank.slice(result.length));
}

/** Usings and links as statements. */
function markup(text: string, blank: string): string {
  const kept = [
    ...[...text.matchAll(using)].map(({ 0: found, index }) => ({ index, code: `${found.replace('@', '')};` })),
    ...[...text.matchAll(link)].map(({ 0: found, index, groups }) => {
      const address = groups?.['address'] ?? '';
      return { index: index + found.length - 1 - address.length, code: `${address};` };
    }),
  ];
  let result = '';
  for (const { index, code } of kept.toSorted((left, right) => left.index - right.index))
    if (index >= result.length) result += blank.slice(result.length, index) + code;
  return result + blank.slice(result.length);
}

function blocksIn(page: string): readonly Readonly<{ start: number; end: number }>[] {
  const blocks: Readonly<{ start: number; end: number }>[] = [];
  let from = 0;
  for (;;) {
    opening.lastIndex = from;
    const match = opening.exec(page);
    if (!match) return blocks;
    from = endOfBlock(page, opening.lastIndex);
    blocks.push({ start: match.index, end: from });
  }
}

/** Behind the brace that closes the first one. */
function endOfBlock(page: string, start: number): number {
  let depth = 0;
  token.lastIndex = start;
  for (let match = token.exec(page); match; match = token.exec(page)) {
    if (match[0] === '{') depth += 1;
    if (match[0] === '}') depth -= 1;
    if (depth === 0 && match[0] === '}') return token.lastIndex;
  }
  return page.length;
}
