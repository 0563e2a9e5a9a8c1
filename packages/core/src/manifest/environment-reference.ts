/** `${NAME}` and nothing else. */
export const isEnvironmentReference = (value: string): boolean => /^\$\{[A-Za-z_]\w*\}$/.test(value);

export const environmentVariableOf = (value: string): string | undefined => /^\$\{([A-Za-z_]\w*)\}$/.exec(value)?.[1];
