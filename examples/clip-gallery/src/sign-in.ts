import { Strategy } from 'passport-mixer';
import type { PassportStatic } from 'passport';

const callbackURL = process.env.CALLBACK_URL ?? 'https://app.clips.example/auth/mixer/callback';

export function setUpSignIn(passport: PassportStatic): void {
  const options = { clientID: process.env.CLIP_GALLERY_CLIENT_ID, clientSecret: process.env.CLIP_GALLERY_SECRET, callbackURL };
  passport.use(new Strategy(options, (accessToken, _refreshToken, profile, done) => done(null, { accessToken, profile })));
}
