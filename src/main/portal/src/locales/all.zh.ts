import { words } from './words'

/** All Chinese words, fetched once somebody is logged in. */
export default words(import.meta.glob('./zh/*.ts', { eager: true }))
