/** Providers whose catalogue comes with the tool: the names of `data/<id>.yml`. */
export const builtInProviders: readonly string[] = ['mixer'];
