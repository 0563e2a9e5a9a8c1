/**
 * The words of a name, in small letters: chat and service of `ChatService`, api and client of `APIClient`, `api_client` and `api.client`.
 * Marks of Ruby are none.
 */
export const wordsOf = (name: string): readonly string[] =>
  name
    .replaceAll(/([a-z\d])([A-Z])|([A-Z])([A-Z][a-z])/g, '$1$3 $2$4')
    .toLowerCase()
    .split(/[\s_.:()!?]+/)
    .filter((word) => word !== '');
