/** For tests: a marking code as the interface carries it; `|` stands for the separator. */
export const markOf = (text: string): string => btoa(text.replaceAll('|', '\u001d'))
