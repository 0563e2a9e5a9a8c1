/** What has a terminal put a text on its clipboard, over SSH too: OSC 52 (xterm, "Operating System Commands"). */
export const copySequence = (text: string): string =>
  `\u001B]52;c;${Buffer.from(text, 'utf8').toString('base64')}\u0007`;
