import express from 'express';
import passport from 'passport';
import { createClip, currentUser } from './mixer-api.js';
import { setUpSignIn } from './sign-in.js';

const app = express();
setUpSignIn(passport);

app.get('/auth/mixer', passport.authenticate('mixer', { scope: ['user:details:self', 'channel:clip:create:self'] }));
app.get('/auth/mixer/callback', passport.authenticate('mixer', { failureRedirect: '/' }), (_request, response) => {
  response.redirect('/clips');
});

app.post('/clips', async (request, response) => {
  const clip = await createClip(request.session.token, request.body.broadcastId, request.body.title);
  response.status(201).json(clip);
});

app.get('/me', async (request, response) => {
  response.json(await currentUser(request.session.token));
});

app.listen(Number(process.env.PORT ?? 3000));
