export { createApp } from './app.ts'
export { type Listening, type ListenOptions, listen } from './listen.ts'
