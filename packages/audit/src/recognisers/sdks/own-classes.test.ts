import { testIdioms } from '@mixer-oauth/testkit';

testIdioms([
  [
    "Java: a service of the program that a library makes an object of, beside the library's own",
    {
      'OwnUsers.java': `import pro.beam.api.services.AbstractHTTPService;
class OwnUsers extends AbstractHTTPService {
  OwnUsers(BeamAPI beam) { super(beam, "users"); }
  User findOne(int id) {
    return this.get(String.valueOf(id), User.class);
  }
}
`,
      'Home.java': `import pro.beam.api.BeamAPI;
class Home {
  static BeamAPI beam() { return new BeamAPI(); }
  User user(int id) { return beam().use(OwnUsers.class).findOne(id); }
  Channel channel(int id) { return beam().use(ChannelsService.class).findOne(id); }
}
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | Home.java:5',
      'call | certain | rest GET /users/{userId} | OwnUsers.java:5',
    ],
  ],
]);
