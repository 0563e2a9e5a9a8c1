import { testIdioms } from '@mixer-oauth/testkit';

// A path that is joined of more than two parts, in the ways that libraries have.
const root = 'https://mixer.com/api/v1';

testIdioms([
  [
    'Ruby: File.join and Pathname put one after the other, whatever they begin with',
    {
      'a.rb': `Excon.get(File.join('${root}', 'channels', id.to_s, 'users'))
Excon.put(File.join('${root}/', '/channels/', id, '/follow'))
Excon.get(File.join 'https://mixer.com', 'api/v1', 'types', id)
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/users | a.rb:1',
      'call | certain | rest PUT /channels/{channelId}/follow | a.rb:2',
      'call | certain | rest GET /types/{typeId} | a.rb:3',
    ],
  ],
  [
    'Ruby: URI.join reads each as a link on the one before',
    {
      'a.rb': `Excon.get(URI.join('${root}/', 'channels/', "#{id}/", 'manifest.m3u8'))
Excon.get(URI.join('https://elsewhere.example/', '${root}/', 'types'))
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/manifest.m3u8 | a.rb:1',
      'call | certain | rest GET /types | a.rb:2',
    ],
  ],
]);
