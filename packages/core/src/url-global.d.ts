/**
 * The one thing that this package takes from its platform: the WHATWG URL parser, which browsers, Node, Deno and Bun share.
 * Declared here, since a pure package sees neither DOM nor Node types.
 */
declare class URL {
  constructor(url: string, base?: string);
  static canParse(url: string, base?: string): boolean;
  readonly href: string;
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
  readonly host: string;
  readonly hostname: string;
  readonly port: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly searchParams: URLSearchParams;
}

declare class URLSearchParams {
  constructor(init?: string | Record<string, string>);
  keys(): IterableIterator<string>;
  get(name: string): string | null;
  set(name: string, value: string): void;
  toString(): string;
}
