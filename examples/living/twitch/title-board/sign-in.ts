import { randomBytes } from 'node:crypto';

const scopes = ['channel:manage:broadcast', 'channel:read:polls', 'moderator:read:followers'];

/** Where a streamer approves; `state` comes back and is compared. */
export function signInUrl(): { url: string; state: string } {
  const state = randomBytes(16).toString('hex');
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: process.env.TITLE_BOARD_CLIENT_ID ?? '',
    redirect_uri: 'https://titles.example/auth/callback',
    scope: scopes.join(' '),
    state,
  });
  return { url: `https://id.twitch.tv/oauth2/authorize?${query}`, state };
}
