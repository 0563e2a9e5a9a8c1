import { testIdioms } from '@mixer-oauth/testkit';

const base = 'https://mixer.com/api/v1';

// What hooks of React keep for a component, and what an element provides for those inside it.
testIdioms([
  [
    'memos, states and references',
    {
      'board.tsx': `import axios from 'axios';
import React, { useMemo, useRef, useState } from 'react';
class Users { constructor(private root: string) {} me() { return fetch(this.root + '/users/current'); } }
export const Board = ({ token }) => {
  const http = useMemo(() => axios.create({ baseURL: '${base}', headers: { token } }), [token]);
  const [users] = useState(() => new Users('${base}'));
  const first = useRef(axios.create({ baseURL: '${base}' }));
  const late = React.useRef<AxiosInstance | null>(null);
  late.current = axios.create({ baseURL: '${base}' });
  const load = () => { http.get('/types'); users.me(); first.current.get('/teams'); late.current.get('/ingests'); };
  return <button onClick={load} />;
};
`,
    },
    [
      'call | certain | rest GET /users/current | board.tsx:3',
      'call | certain | rest GET /types | board.tsx:10',
      'call | certain | rest GET /teams | board.tsx:10',
      'call | certain | rest GET /ingests | board.tsx:10',
    ],
  ],
  [
    'a function that a hook hands the client to',
    {
      'api.ts': `import ky from 'ky';
const http = ky.create({ prefixUrl: '${base}' });
export const makeApi = () => ({ numbers: { of: (id: number, what: string) => http.get(\`channels/\${id}/analytics/tsdb/\${what}\`) } });
`,
      'hooks.ts': `import { useCallback, useMemo } from 'react';
import { makeApi } from './api';
const useApi = () => useMemo(() => makeApi(), []);
export function useRead(read, deps) {
  const api = useApi();
  return useCallback(async () => await read(api), [api, ...deps]);
}
`,
      'peak.tsx': `import { useRead } from './hooks';
export const Peak = ({ id }) => {
  const load = useRead((api) => api.numbers.of(id, 'viewers'), [id]);
  return <button onClick={load} />;
};
`,
    },
    ['call | certain | rest GET /channels/{channelId}/analytics/tsdb/viewers | peak.tsx:3'],
  ],
  [
    'what an element provides, else what the context starts with',
    {
      'context.tsx': `import axios from 'axios';
import { createContext, useContext } from 'react';
export const Streams = createContext(null);
export const Started = createContext(axios.create({ baseURL: '${base}' }));
export const useStreams = () => useContext(Streams);
export const Around = ({ children }) => (
  <Streams.Provider value={axios.create({ baseURL: '${base}' })}>{children}</Streams.Provider>
);
`,
      'me.tsx': `import { use, useEffect } from 'react';
import { Started, useStreams } from './context';
export const Me = () => {
  const [http, other] = [useStreams(), use(Started)];
  useEffect(() => { http.get('/users/current'); other.get('/types'); }, []);
  return null;
};
`,
    },
    ['call | certain | rest GET /users/current | me.tsx:5', 'call | certain | rest GET /types | me.tsx:5'],
  ],
  [
    'one of two elements',
    {
      'context.tsx': `import { createContext, useContext } from 'react';
const Root = createContext('');
export const Streams = ({ children }) => <Root.Provider value="${base}">{children}</Root.Provider>;
export const Shop = ({ children }) => <Root.Provider value="https://shop.example">{children}</Root.Provider>;
export const Me = () => { const root = useContext(Root); return <a onClick={() => fetch(root + '/users/current')} />; };
`,
    },
    ['call | likely | rest GET /users/current | context.tsx:5'],
  ],
  [
    "NO text that a state starts with, other context, or memo of the program's own",
    {
      'around.tsx': `import axios from 'axios';
import { createContext } from 'react';
export const Streams = createContext(null);
export const Shop = createContext(null);
export const Around = (props) => <Streams.Provider value={axios.create({ baseURL: '${base}' })}>{props.children}</Streams.Provider>;
`,
      'board.tsx': `import { useContext, useState } from 'react';
import { Streams, Shop } from './around';
import { useMemo } from './memo';
export const Board = () => {
  const [root, setRoot] = useState('https://shop.example');
  const shop = useContext(Shop);
  const http = useMemo(() => useContext(Streams));
  return <button onClick={() => { fetch(root + '/types'); shop.head('/teams'); http.head('/ingests'); }} />;
};
`,
      'memo.ts': `import axios from 'axios';
export const useMemo = (make) => axios.create({ baseURL: 'https://shop.example' });
`,
    },
    [],
  ],
]);
