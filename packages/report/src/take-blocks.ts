/** As many whole blocks as fit; none, and no heading, when not even the first does. */
export function takeBlocks(
  blocks: readonly string[],
  room: { left: number },
  heading: string,
): { text: string; taken: number } {
  let text = heading;
  let taken = 0;
  for (const block of blocks) {
    if (text.length + block.length > room.left) break;
    text += block;
    taken++;
  }
  if (taken === 0) return { text: '', taken };
  room.left -= text.length;
  return { text, taken };
}
