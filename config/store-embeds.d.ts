export const storeComponents: Record<string, Record<string, string>>;
