export { CSV_COLUMNS, CSV_TABLES } from './tables.ts'
