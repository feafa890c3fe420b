export const namedComponents: Record<string, Record<string, string>>;
