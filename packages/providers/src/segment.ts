/** Whether a segment of a template is wholly a variable: `{channelId}`. */
export const isVariable = (segment: string): boolean => segment.startsWith('{') && /^\{[^{}]*\}$/.test(segment);

/** A variable that may span several segments: `{+path}` (RFC 6570, section 3.2.3). */
export const isSpan = (segment: string): boolean => /^\{\+[^{}]*\}$/.test(segment);

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/**
 * For a segment that is part text, part variable (`manifest.{type}`): what it matches. The variable part takes any text,
 * a hole `{…}` too, but not nothing.
 */
export function mixedPattern(segment: string): RegExp | undefined {
  if (!segment.includes('{') || isVariable(segment)) return undefined;
  return new RegExp(
    `^${segment
      .split(/\{[^{}]*\}/)
      .map(escape)
      .join('.+')}$`,
  );
}
