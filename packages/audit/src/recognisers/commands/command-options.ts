/**
 * Programs that send requests, and what their options say of them.
 *
 * @see https://curl.se/docs/manpage.html
 * @see https://www.gnu.org/software/wget/manual/wget.html
 * @see https://httpie.io/docs/cli/usage
 * @see https://github.com/ducaale/xh#usage
 */
export type Sender = 'curl' | 'wget' | 'http';

const sender = /^(?:.*[/\\])?(?:(curl|wget)(?:\.exe)?|https?|xhs?)$/;

/** The program that a word names; HTTPie and xh are asked in the same words. */
export function senderIn(program: string): Sender | undefined {
  const found = sender.exec(program);
  if (!found) return undefined;
  return found[1] === 'curl' || found[1] === 'wget' ? found[1] : 'http';
}

/** What the words behind a program's name ask for. */
export interface Asked {
  readonly program: Sender;
  /** NUL characters stand for what is not known of it. */
  readonly verb: string;
  /** It is written as such, whatever other options say. */
  readonly isNamed: boolean;
  /** It is written, or an option that goes with no other. */
  readonly isTold: boolean;
  readonly addresses: readonly Part[];
  /** What is sent as a form; curl puts it into the query where it is told to. */
  readonly forms: readonly Part[];
  readonly isQuery: boolean;
}

/** Which word it is, and where in that it begins. */
type Part = Readonly<{ word: number; from: number }>;

interface Options {
  /** Letters of short options that have no value: several may stand together, before one that has. */
  readonly flags: RegExp;
  /** Long options that have one; it may stand behind `=`, too. */
  readonly valued: RegExp;
  /** The option whose value is an address. */
  readonly address?: string;
}

const options: Readonly<Record<Sender, Options>> = {
  curl: {
    flags: /[0-46aBfgGiIjJklLMnNOpqRsSvVZ#:]/,
    valued:
      /^--(?:request|data(?:-\w+)?|json|form(?:-string)?|url|url-query|header|proxy-header|user-agent|referer|user|proxy(?!-insecure|tunnel|-basic|-digest|-ntlm|-negotiate|-anyauth)[\w-]*|oauth2-bearer|cookie(?:-jar)?|output(?:-dir)?|write-out|upload-file|config|cert(?:-type)?|key(?:-type)?|cacert|capath|pass|resolve|connect-to|interface|max-time|connect-timeout|retry|retry-delay|retry-max-time|speed-\w+|limit-rate|range|max-redirs|max-filesize|noproxy|socks\w*|unix-socket|dump-header|stderr|trace|trace-ascii|aws-sigv4|ciphers|tls-max|netrc-file|time-cond|keepalive-time|parallel-max|dns-\w+|request-target|variable|expand-\w+|rate)$/,
    address: '--url',
  },
  wget: {
    flags: /[bcdEFHhkKLmNnpqrSvVxc]/,
    valued:
      /^--(?:method|post-data|post-file|body-data|body-file|header|output-(?:document|file)|append-output|directory-prefix|user(?:-agent)?|password|(?:http|ftp|proxy)-(?:user|password)|referer|tries|timeout|(?:dns|connect|read)-timeout|wait|waitretry|quota|limit-rate|load-cookies|save-cookies|certificate(?:-type)?|private-key(?:-type)?|ca-certificate|input-file|base|config|execute|max-redirect|level|progress|retry-on-http-error)$/,
  },
  http: {
    flags: /[jfhbmvdcFSIx46q]/,
    valued:
      /^--(?:print|pretty|style|output|session(?:-read-only)?|auth(?:-type)?|proxy|timeout|max-redirects|max-headers|verify|ssl|cert(?:-key)?|ciphers|default-scheme|raw|boundary|response-\w+|bearer|resolve|interface|http-version)$/,
  },
};

type Option = Readonly<{ name: string; value?: string }> & Part;
type Word = Part & Readonly<{ text: string }>;

/** The options with their values, and what stands between them. */
function readOptions(
  program: Sender,
  words: readonly string[],
): Readonly<{ said: readonly Option[]; free: readonly Word[] }> {
  const { flags, valued, address } = options[program];
  const said: Option[] = [];
  const free: Word[] = [];
  let isOver = false;
  for (let at = 0; at < words.length; at += 1) {
    const text = words[at] ?? '';
    const add = (name: string, written: string | undefined, from: number): void => {
      if (written === undefined) at += 1;
      const value = written ?? words[at];
      said.push({ name, word: at, from, ...(value !== undefined && { value }) });
      if (name === address && value !== undefined) free.push({ word: at, text: value, from });
    };
    if (isOver || !text.startsWith('-') || text === '-') free.push({ word: at, text, from: 0 });
    else if (text === '--') isOver = true;
    else if (text.startsWith('--')) {
      const [, name = text, value] = /^(--[\w-]+)=(.*)$/s.exec(text) ?? [];
      if (value !== undefined || valued.test(name)) add(name, value, value === undefined ? 0 : name.length + 1);
      else said.push({ name, word: at, from: 0 });
    } else {
      let letter = 1;
      while (letter < text.length && flags.test(text.charAt(letter)))
        said.push({ name: `-${text.charAt(letter++)}`, word: at, from: 0 });
      if (letter < text.length)
        add(
          `-${text.charAt(letter)}`,
          text.slice(letter + 1).replace(/^=/, '') || undefined,
          text.length > letter + 1 ? letter + 1 : 0,
        );
    }
  }
  return { said, free };
}

/** What says the verb by itself, whatever else is there, then what goes with one verb alone. */
const verbOptions: Readonly<Record<Sender, Readonly<{ name: RegExp; sets: readonly (readonly [RegExp, string])[] }>>> =
  {
    curl: {
      name: /^(?:-X|--request)$/,
      sets: [
        [/^(?:-G|--get)$/, 'GET'],
        [/^(?:-I|--head)$/, 'HEAD'],
        [/^(?:-T|--upload-file)$/, 'PUT'],
        [/^(?:-[dF]|--data(?:-\w+)?|--json|--form(?:-\w+)?)$/, 'POST'],
      ],
    },
    wget: {
      name: /^--method$/,
      sets: [
        [/^--post-(?:data|file)$/, 'POST'],
        [/^--spider$/, 'HEAD'],
      ],
    },
    http: { name: /^(?!)/, sets: [] },
  };

/** What a command asks for; of several that stand behind each other (`curl … --next …`) each by itself. */
export function readCommand(program: Sender, words: readonly string[]): readonly Asked[] {
  if (program === 'http') return [readHttpie(words)];
  const asked: Asked[] = [];
  let start = 0;
  for (let end = 0; end <= words.length; end += 1) {
    if (end < words.length && !(program === 'curl' && /^(?:--next|-:)$/.test(words[end] ?? ''))) continue;
    asked.push(readPart(program, words.slice(start, end), start));
    start = end + 1;
  }
  return asked;
}

function readPart(program: Sender, words: readonly string[], start: number): Asked {
  const { said, free } = readOptions(program, words);
  const { name, sets } = verbOptions[program];
  const told = said.findLast((option) => name.test(option.name))?.value;
  const implied = sets.find(([option]) => said.some((one) => option.test(one.name)))?.[1];
  return {
    program,
    verb: told?.toUpperCase() ?? implied ?? 'GET',
    isNamed: told !== undefined,
    isTold: told !== undefined || implied !== undefined,
    addresses: free.map(({ word, from }) => ({ word: word + start, from })),
    forms: said.flatMap((one) => (isForm.test(one.name) ? [{ word: one.word + start, from: one.from }] : [])),
    isQuery: said.some((one) => /^(?:-G|--get)$/.test(one.name)),
  };
}

const isForm = /^(?:-[dF]|--data(?:-(?!binary)\w+)?|--form(?:-\w+)?|--post-data|--body-data)$/;

/** `http PUT host/path name=value`: the verb may be left out, and what is sent says it then. */
function readHttpie(words: readonly string[]): Asked {
  const { said, free } = readOptions('http', words);
  const [first, second] = free;
  const isVerb = first !== undefined && second !== undefined && /^(?:[A-Za-z]+|\u0000+)$/.test(first.text);
  const address = isVerb ? second : first;
  const items = free.slice(isVerb ? 2 : 1);
  const sends =
    items.some(({ text }) => /^[^=:@]+(?::?=(?!=)|@)/.test(text)) || said.some(({ name }) => name === '--raw');
  return {
    program: 'http',
    verb: isVerb ? first.text.toUpperCase() : sends ? 'POST' : 'GET',
    isNamed: isVerb,
    isTold: isVerb || sends,
    addresses: address ? [{ word: address.word, from: address.from }] : [],
    forms: items.filter(({ text }) => /^[^=:@]+=(?!=)/.test(text)),
    isQuery: false,
  };
}
