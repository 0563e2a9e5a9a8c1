/** Programs that send requests, and what their options say of the verb. https://curl.se/docs/manpage.html, https://www.gnu.org/software/wget/manual/wget.html */
export type Sender = 'curl' | 'wget';

const sender = /^(?:.*[/\\])?(curl|wget)(?:\.exe)?$/;

export const senderIn = (program: string): Sender | undefined => {
  const name = sender.exec(program)?.[1];
  return name === 'curl' || name === 'wget' ? name : undefined;
};

const verbOption: Readonly<Record<Sender, RegExp>> = {
  curl: /^(?:-[a-zA-Z]*X|--request)(?:=?(.+))?$/s,
  wget: /^--method(?:=(.+))?$/s,
};
const sendsData: Readonly<Record<Sender, RegExp>> = {
  curl: /^(?:-[sSfkLivg]*[dF](?=$|[^a-z-])|--data(?:-\w+)*|--json|--form(?:-\w+)?)/,
  wget: /^--post-(?:data|file)/,
};
const curlSays: readonly (readonly [RegExp, string])[] = [
  [/^(?:-[a-zA-Z]*G|--get)$/, 'GET'],
  [/^(?:-I|--head)$/, 'HEAD'],
  [/^(?:-T|--upload-file)/, 'PUT'],
];

/**
 * The verb that the words behind the program's name ask for; NUL where it is not known.
 *
 * @returns GET where nothing says another
 */
export function verbIn(program: Sender, words: readonly string[]): string {
  for (const [at, word] of words.entries()) {
    const option = verbOption[program].exec(word);
    if (option) return (option[1] ?? words[at + 1] ?? '').toUpperCase();
  }
  if (program === 'curl')
    for (const [option, verb] of curlSays) if (words.some((word) => option.test(word))) return verb;
  return words.some((word) => sendsData[program].test(word)) ? 'POST' : 'GET';
}
