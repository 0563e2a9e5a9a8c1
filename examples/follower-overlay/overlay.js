/** The implicit flow puts the token behind the `#`, where servers do not see it. */
export const tokenFromAddress = ({ hash }) => new URLSearchParams(hash.slice(1)).get('access_token');

export function showFollower(name) {
  const line = document.querySelector('#follower');
  line.textContent = `${name} follows now`;
  setTimeout(() => (line.textContent = ''), 5_000);
}
