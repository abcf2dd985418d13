export const CSV_TABLES = ['attributions'] as const
export const CSV_COLUMNS: Record<string, { name: string; about: string }[]> = { attributions: [] }
