/** Whether a URI has a star, or a name in braces that something is meant to be put in for. */
export const hasPlaceholder = (uri: string): boolean => /\*|\{[^{}]*\}/.test(uri);
