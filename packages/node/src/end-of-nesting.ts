const deepest = 1_000;
const [less, greater, semicolon, open, close] = ['<', '>', ';', '{', '}'].map((one) => one.charCodeAt(0));

/**
 * Where `<` is nested deeper in one statement than in any code; else the end of the text. What each of thousands may mean,
 * a comparison or a type, takes the TypeScript grammar gigabytes to tell, in a single step.
 */
export function endOfNesting(text: string): number {
  let depth = 0;
  for (let at = text.indexOf('<'); at >= 0 && at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === less) depth += 1;
    else if (code === greater) depth = Math.max(0, depth - 1);
    else if (code === semicolon || code === open || code === close) depth = 0;
    if (depth > deepest) return at;
  }
  return text.length;
}
