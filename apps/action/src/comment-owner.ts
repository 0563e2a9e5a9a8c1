import type { Api } from './github-api.ts';
import type { CommentUser } from './sticky-comment.ts';

/**
 * Tells our own comments from those of others, who could write the marker too: whoever owns a comment can rewrite it later.
 * The token of a job and that of an app are bots; that of a person may ask who they are.
 */
export async function commentOwner({ request }: Api, token: string): Promise<(user: CommentUser) => boolean> {
  const isBot = (user: CommentUser): boolean => user?.type === 'Bot';
  if (token.startsWith('ghs_')) return isBot;
  try {
    const { data } = await request('GET /user', { request: { retries: 0 } });
    return (user) => user?.login === data.login;
  } catch {
    return isBot;
  }
}
