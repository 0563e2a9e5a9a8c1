/** A manifest of a megabyte declares some ten thousand clients: beyond it something else was handed in. */
export const maximumLength = 1_048_576;
/** A manifest is six levels deep; the parser below recurses and would not survive tens of thousands. */
const maximumNesting = 64;

export type TextProblem = Readonly<{ start: number; end: number; message: string }>;

/** What makes a text unfit for the YAML parser at all; undefined when it may be parsed. One pass, no recursion. */
export function textProblem(text: string): TextProblem | undefined {
  if (text.length > maximumLength)
    return {
      start: 0,
      end: 0,
      message: `the file has ${Math.round(text.length / 1024)} KiB; a manifest may have ${maximumLength / 1024}`,
    };
  const control = /[\u0000-\u0008\u000E-\u001F]/.exec(text);
  if (control)
    return {
      start: control.index,
      end: control.index + 1,
      message: 'the file holds control characters; is it a text file?',
    };
  return nestingProblem(text);
}

function nestingProblem(text: string): TextProblem | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '[' || char === '{') depth += 1;
    else if ((char === ']' || char === '}') && depth > 0) depth -= 1;
    if (depth > maximumNesting)
      return { start: at, end: at + 1, message: `lists and maps are nested more than ${maximumNesting} deep` };
  }
  const deep = new RegExp(`^ {${maximumNesting * 4},}\\S|^(?:- ?){${maximumNesting},}`, 'm').exec(text);
  return deep
    ? { start: deep.index, end: deep.index + 1, message: `lists and maps are nested more than ${maximumNesting} deep` }
    : undefined;
}
