const helix = 'https://api.twitch.tv/helix';
const authorize = 'https://id.twitch.tv/oauth2/authorize';

export const signInUrl = (state: string): string =>
  `${authorize}?response_type=code&client_id=${process.env.RAID_TRAIN_CLIENT_ID}` +
  `&redirect_uri=http://raids.example/callback&scope=user_read+user:read:follows&state=${state}`;

async function call(method: string, path: string, token: string): Promise<unknown> {
  const headers = { Authorization: `Bearer ${token}`, 'Client-Id': process.env.RAID_TRAIN_CLIENT_ID ?? '' };
  const response = await fetch(helix + path, { method, headers });
  return response.json();
}

/** The next stop of the train: a channel that the streamer follows and that is live. */
export const followed = (user: string, token: string) => call('GET', `/streams/followed?user_id=${user}`, token);

export const raid = (from: string, to: string, token: string) =>
  call('POST', `/raids?from_broadcaster_id=${from}&to_broadcaster_id=${to}`, token);

export const clip = (channel: string, token: string) => call('POST', `/clips?broadcaster_id=${channel}`, token);
