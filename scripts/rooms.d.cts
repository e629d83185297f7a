export const ROOMS: Record<string, string[]>;
