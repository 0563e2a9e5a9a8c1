const base = 'https://mixer.com/api/v1';

async function call(token: string, method: string, path: string, body?: object): Promise<unknown> {
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
  const response = await fetch(`${base}${path}`, { method, headers, body: body && JSON.stringify(body) });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
  return response.json();
}

export const currentUser = (token: string): Promise<unknown> => call(token, 'GET', '/users/current');

export const createClip = (token: string, broadcastId: string, title: string): Promise<unknown> =>
  call(token, 'POST', '/clips/create', { broadcastId, highlightTitle: title, clipDurationInSeconds: 30 });
