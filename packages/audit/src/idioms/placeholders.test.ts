import { testIdioms } from '@mixer-oauth/testkit';

// Settings that take in variables and other settings.
testIdioms([
  [
    'Spring: what stands behind a variable',
    {
      'A.java': `import org.springframework.beans.factory.annotation.Value; import org.springframework.web.client.RestTemplate;
@Service class A { private final RestTemplate rest = new RestTemplate(); @Value("\${mixer.url}") private String url; 
 void go(Object m) { rest.getForObject(url + "/channels/1", X.class); } }`,
      'src/main/resources/application.yml': `mixer:
  url: \${MIXER_URL:https://mixer.com/api/v1}
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | A.java:3'],
  ],
  [
    'Spring: another setting',
    {
      'A.java': `import org.springframework.beans.factory.annotation.Value; import org.springframework.web.client.RestTemplate;
@Service class A { private final RestTemplate rest = new RestTemplate(); @Value("\${mixer.channels}") private String url; 
 void go(Object m) { rest.getForObject(url + "/1", X.class); } }`,
      'src/main/resources/application.yml': `mixer:
  base: https://mixer.com/api/v1
  channels: \${mixer.base}/channels
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | src/main/resources/application.yml:3'],
  ],
  [
    'Spring: the same in a properties file',
    {
      'A.java': `import org.springframework.beans.factory.annotation.Value; import org.springframework.web.client.RestTemplate;
@Service class A { private final RestTemplate rest = new RestTemplate(); @Value("\${mixer.channels}") private String url; 
 void go(Object m) { rest.getForObject(url + "/1", X.class); } }`,
      'src/main/resources/application.properties': `mixer.base=https://mixer.com/api/v1
mixer.channels=\${mixer.base}/channels
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | src/main/resources/application.properties:2'],
  ],
  [
    'Spring: a variable with nothing behind it is no path, and settings that name each other end',
    {
      'A.java': `class A { private final RestTemplate rest = new RestTemplate(); @Value("\${discord.webhook}") private String webhook; @Value("\${a.url}") private String url;
 void go(Object m) { rest.postForObject(webhook, m, Void.class); rest.getForObject(url + "/channels/1", X.class); rest.getForObject("https://mixer.com/api/v1/types", X.class); } }`,
      'src/main/resources/application.yml': `discord:
  webhook: \${DISCORD_WEBHOOK:}
a:
  url: \${b.url}
b:
  url: \${a.url}
`,
    },
    ['call | likely | rest GET /channels/{channelIdOrToken} | A.java:2', 'call | certain | rest GET /types | A.java:2'],
  ],
  [
    '.env: a variable of the same file, and one with a default',
    {
      '.env': `HOST=https://mixer.com
API=\${HOST}/api/v1
AUTH=\${LOGIN:-https://mixer.com/api/v2}
`,
      'a.js': `fetch(process.env.API + '/channels/' + id);
fetch(process.env.AUTH + '/types');
`,
    },
    [],
  ],
]);
