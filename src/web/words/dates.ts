export * from '../../text/dates.ts'
