import type { CommentOptions } from '@mixer-oauth/report';
import type { Environment, Repository } from './trigger.ts';

export interface PlaceOptions {
  readonly env: Environment;
  readonly repository: Repository;
  readonly head: string | undefined; // commit
  readonly base: string | undefined;
}

/** Addresses of lines on the web, at the commit that they were seen in: later pushes do not move them. */
export function placeAddresses({ env, repository, head, base }: PlaceOptions): CommentOptions['addressOf'] {
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const top = `${server}/${repository.owner}/${repository.repo}/blob`;
  return ({ file, start }, side) => {
    const commit = side === 'base' ? base : head;
    return commit === undefined
      ? undefined
      : `${top}/${commit}/${file.split('/').map(encode).join('/')}#L${start.line}`;
  };
}

/** What `encodeURIComponent` leaves may still mean something in Markdown. A lone half of a character has no encoding. */
const encode = (name: string): string =>
  encodeURIComponent(name.replaceAll(/\p{Cs}/gu, '\u{fffd}')).replaceAll(
    /[!'()*_~]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
