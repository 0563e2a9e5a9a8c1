import { wordsOf as allWordsOf } from '../../name-words.ts';

/** Those that tell something: one and many are the same, `of` and `is` tell nothing. */
export const wordsOf = (name: string): readonly string[] =>
  allWordsOf(name)
    .map((word) => word.replace(/s$/, ''))
    .filter((word) => word.length > 2);

export const saysNothing = /^(?:client|service|api|sdk|connection|manager|get)$/;

/** Words that every library's receivers have tell nothing; where there are no others they must do. */
export function tellingWords(receiver: string): readonly string[] {
  const words = wordsOf(receiver);
  const telling = words.filter((word) => !saysNothing.test(word));
  return telling.length > 0 ? telling : words;
}
