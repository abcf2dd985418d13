export { BODY_LIMIT, createServer, type ServerOptions } from './create-server.ts'
export { listen, type Listening, type ListenOptions } from './listen.ts'
export { NoFreePort } from './errors.ts'
export type { Adding } from './articles.ts'
