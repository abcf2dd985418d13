import { built } from './checkout.mjs'

await built()
