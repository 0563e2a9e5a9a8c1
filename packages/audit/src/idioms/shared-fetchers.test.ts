import { type Idiom, testIdioms } from '@mixer-oauth/testkit';

/** Hooks of components that ask with a function which the app has given to all of them. */
const base = 'https://mixer.com/api/v1';

const idioms: readonly Idiom[] = [
  [
    'SWR: the fetcher of its configuration, and one of its own',
    {
      'app.jsx': `import { SWRConfig } from 'swr';
const ask = (path) => fetch('${base}' + path).then((answer) => answer.json());
export const App = ({ children }) => <SWRConfig value={{ refreshInterval: 3000, fetcher: ask }}>{children}</SWRConfig>;
`,
      'me.jsx': `import useSWR from 'swr';
const other = (path) => fetch('https://other.example' + path);
export const useMe = () => useSWR('/users/current');
export const useChannel = (id) => useSWR(id ? \`/channels/\${id}\` : null, { suspense: true });
export const useOther = () => useSWR('/types', other);
export const useAnother = () => useSWR('/teams', { fetcher: other });
`,
    },
    [
      'call | certain | rest GET /users/current | me.jsx:3',
      'call | certain | rest GET /channels/{channelIdOrToken} | me.jsx:4',
    ],
  ],
  [
    'SWR: two configurations, for whichever component is below them',
    {
      'app.jsx': `import { SWRConfig } from 'swr';
export const A = () => <SWRConfig value={{ fetcher: (path) => fetch('${base}' + path) }} />;
export const B = () => <SWRConfig value={{ fetcher: (path) => fetch('https://other.example' + path) }} />;
`,
      'me.jsx': `import useSWR from 'swr';
export const useMe = () => useSWR('/users/current');
`,
    },
    ['call | likely | rest GET /users/current | me.jsx:2'],
  ],
  [
    'TanStack Query: the function of the client, and one of its own',
    {
      'client.js': `import { QueryClient } from '@tanstack/react-query';
import axios from 'axios';
const ask = async ({ queryKey: [path] }) => (await axios.get(\`${base}\${path}\`)).data;
export const client = new QueryClient({ defaultOptions: { queries: { queryFn: ask, staleTime: 1000 } } });
`,
      'me.js': `import { useQuery } from '@tanstack/react-query';
export const useMe = () => useQuery({ queryKey: ['/users/current'], enabled: true });
export const useTypes = () => useQuery(['/types'], { retry: false });
export const useOwn = () => useQuery({ queryKey: ['/teams'], queryFn: () => fetch('https://other.example') });
export const useOld = () => useQuery(['/teams'], () => fetch('https://other.example'));
`,
    },
    ['call | certain | rest GET /users/current | me.js:2', 'call | certain | rest GET /types | me.js:3'],
  ],
  [
    'NO hook of another library',
    {
      'app.jsx': `import { SWRConfig } from 'swr';
export const App = () => <SWRConfig value={{ fetcher: () => fetch('${base}/teams') }} />;
export const useMe = () => useQuery({ queryKey: ['/users/current'] });
export const useTypes = () => useData('/types');
`,
    },
    ['call | certain | rest GET /teams | app.jsx:2'],
  ],
  [
    'NO hook that is handed its options whole',
    {
      'b.jsx': `import { SWRConfig } from 'swr';
export const B = () => <SWRConfig value={{ fetcher: (path) => fetch('${base}' + path) }} />;
export const useTypes = (options) => useSWR('/types', options);
export const useTeams = (options) => useSWR('/teams', { ...options });
`,
    },
    ['call | unresolved | GET /{} | b.jsx:2'],
  ],
];

testIdioms(idioms);
