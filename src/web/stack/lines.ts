export * from '../../text/stack-lines.ts'
