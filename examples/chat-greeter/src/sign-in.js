'use strict';

const { OAuthClient, ShortCodeExpireError } = require('@mixer/shortcode-oauth');

const client = new OAuthClient({
  clientId: process.env.GREETER_CLIENT_ID,
  scopes: ['chat:connect', 'chat:chat', 'chat:purge'],
});

/** Shows a code until somebody types it in at mixer.com/go. */
exports.signIn = async () => {
  const code = await client.getCode();
  console.log(`Go to mixer.com/go and enter ${code.code}`);
  try {
    return (await code.waitForAccept()).data;
  } catch (error) {
    if (error instanceof ShortCodeExpireError) return exports.signIn();
    throw error;
  }
};
