import { mergeRanges, type TextRange } from './text-range.ts';

/**
 * Tokens and keys that can be told by their form alone, wherever they stand: in code, in a comment, in the name of a file or of a
 * scope. The forms are those that their makers document, or that GitHub's secret scanning looks for:
 * https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns
 * Each repetition has a limit, and what is before one cannot be part of it: the cost of a text is its length.
 */
const shapes = [
  // GitHub: https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
  String.raw`gh[opsur]_[A-Za-z\d]{16,255}`,
  String.raw`github_pat_\w{16,255}`,
  // Discord: the id of a bot, whose digits are written as base64, a time and a signature; the tokens of webhooks
  String.raw`(?:[MNO][DTjz][AEIMQUYcgk][w-z0-5]){5,6}(?:[MNO]\w{1,2})?\.[\w-]{5,7}\.[\w-]{27,45}`,
  String.raw`mfa\.[\w-]{60,100}`,
  String.raw`(?<=/webhooks/\d{15,21}/)[\w-]{32,128}`,
  // Slack: https://docs.slack.dev/authentication/tokens
  String.raw`xox[a-z]-[\w-]{10,250}`,
  String.raw`xapp-\d-[\w-]{10,250}`,
  String.raw`(?<=hooks\.slack\.com/services/)[\w/]{20,120}`,
  // AWS: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
  String.raw`A(?:KIA|SIA)[A-Z2-7\d]{16}(?![A-Za-z\d])`,
  // Google: keys of the API, client secrets, access tokens
  String.raw`AIza[\w-]{35}`,
  String.raw`GOCSPX-[\w-]{20,40}`,
  String.raw`ya29\.[\w-]{20,500}`,
  // Stripe: https://docs.stripe.com/keys
  String.raw`[rs]k_(?:live|test)_[A-Za-z\d]{16,255}`,
  String.raw`whsec_[A-Za-z\d+/]{16,255}`,
  // npm, GitLab, PyPI, SendGrid, Shopify, DigitalOcean, Hugging Face
  String.raw`npm_[A-Za-z\d]{30,60}`,
  String.raw`gl(?:pat|rt|dt|ptt)-[\w.-]{20,300}`,
  String.raw`pypi-AgE[\w-]{50,300}`,
  String.raw`SG\.[\w-]{22}\.[\w-]{43}`,
  String.raw`shp(?:at|ca|pa|ss)_[a-fA-F\d]{32}`,
  String.raw`do[opr]_v1_[a-f\d]{64}`,
  String.raw`hf_[A-Za-z]{34}`,
  // Telegram: https://core.telegram.org/bots/api#authorizing-your-bot
  String.raw`\d{8,10}:AA[\w-]{33}(?![\w-])`,
  // OpenAI, Anthropic, Docker
  String.raw`sk-(?:proj|svcacct|ant)-[\w-]{20,250}`,
  String.raw`dckr_pat_[\w-]{20,60}`,
  // Twitch's chat: https://dev.twitch.tv/docs/chat/authenticate-bot
  String.raw`(?<=oauth:)[a-z\d]{30}(?![A-Za-z\d])`,
  // JSON Web Tokens: https://www.rfc-editor.org/rfc/rfc7519#section-3
  String.raw`eyJ[\w-]{8,2000}\.[\w-]{8,4000}(?:\.[\w-]{0,2000})?`,
];

const any = new RegExp(String.raw`(?:(?<![A-Za-z\d])|(?<=%[\dA-Fa-f]{2}))(?:${shapes.join('|')})`, 'g');

// `ghp_xxxxxxxxxxxxxxxxxxxx` is what somebody writes who has no token to show.
const fewestCharacters = 8;

/** Where a text holds such a token, sorted and disjoint. */
export function tokenRanges(text: string): readonly TextRange[] {
  const found = Array.from(text.matchAll(any), ({ index, 0: token }) => ({ token, start: index }));
  return mergeRanges(
    found
      .filter(({ token }) => new Set(token).size >= fewestCharacters)
      .map(({ token, start }) => ({ start, end: start + token.length })),
  );
}
