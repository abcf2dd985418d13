export { exportJsonl, type JsonlOptions, type Write } from './jsonl.ts'
export { importJsonl, BadLines, type BadLine, type ImportOptions } from './import-jsonl.ts'
export { exportCsv, type CsvOptions } from './export-csv.ts'
export { CSV_COLUMNS, CSV_TABLES, type CsvTable } from './tables.ts'
