/** Providers whose catalogue comes with the tool: the names of `data/<id>.yml`. */
export const builtInProviders: readonly string[] = ['discord', 'github', 'mixer', 'spotify', 'twitch'];

/** The provider of a client whose manifest names none. */
export const defaultProvider = 'mixer';
