export { connectionReset, createFetch } from './fetch.ts'
