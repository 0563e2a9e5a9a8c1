const DiscordOauth2 = require('discord-oauth2');

const oauth = new DiscordOauth2({
  clientId: process.env.SERVER_MAP_CLIENT_ID,
  clientSecret: process.env.SERVER_MAP_SECRET,
  redirectUri: 'https://map.example/auth/callback',
});

exports.signInUrl = (state) =>
  oauth.generateAuthUrl({ scope: ['identify', 'guilds', 'role_connections.write'], state, prompt: 'consent' });

/** The servers and linked accounts of a user, as points on the map. */
exports.points = async (token) => {
  const user = await oauth.getUser(token);
  const servers = await oauth.getUserGuilds(token);
  const accounts = await oauth.getUserConnections(token);
  return [...servers, ...accounts].map(({ id, name }) => ({ id, name, of: user.id }));
};
