const API = 'https://discord.com/api/v10';
const SCOPES = ['identify', 'guilds.members.read', 'guilds.join'];

export function signInUrl(state) {
  const query = new URLSearchParams({
    client_id: process.env.ROLE_DESK_CLIENT_ID,
    redirect_uri: 'https://roles.example/auth/callback',
    response_type: 'code',
    scope: SCOPES.join(' '),
    state,
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}

async function asUser(path, token) {
  const response = await fetch(API + path, { headers: { Authorization: `Bearer ${token}` } });
  return response.json();
}

async function asBot(method, path, body) {
  const headers = { Authorization: `Bot ${process.env.ROLE_DESK_BOT_TOKEN}`, 'Content-Type': 'application/json' };
  const response = await fetch(API + path, { method, headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
}

/** Adds somebody to the server, and gives a role to members of long standing. */
export async function welcome(guild, role, token) {
  const user = await asUser('/users/@me', token);
  await asBot('PUT', `/guilds/${guild}/members/${user.id}`, { access_token: token });
  const member = await asUser(`/users/@me/guilds/${guild}/member`, token);
  const days = (Date.now() - Date.parse(member.joined_at)) / 86_400_000;
  if (days > 365) await asBot('PUT', `/guilds/${guild}/members/${user.id}/roles/${role}`);
}
