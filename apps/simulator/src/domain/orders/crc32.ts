import { crc32 as unsigned } from 'node:zlib'

/** CRC-32 of a text in UTF-8, as a signed number: the interface types it `int`. */
export const crc32 = (text: string): number => unsigned(text) | 0
