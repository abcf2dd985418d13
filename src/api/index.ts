export * from './common.ts'
export * from './statements.ts'
export * from './articles.ts'
export * from './speakers.ts'
