/** What signs shares on this machine: known to all, as is everything here. A real environment is given its own. */
export const localShareSecrets = 'local=nobody-keeps-this-secret';
