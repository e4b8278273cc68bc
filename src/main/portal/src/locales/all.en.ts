import { words } from './words'

/** All English words, fetched when somebody wants them. */
export default words(import.meta.glob('./en/*.ts', { eager: true }))
