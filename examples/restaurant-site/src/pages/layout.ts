import { type Html, html } from '../html.ts'

/** A page of the site; `refresh` makes the browser load it again after so many seconds. */
export function page(title: string, content: Html, { refresh }: { readonly refresh?: number } = {}): string {
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    ${refresh !== undefined && html`<meta http-equiv="refresh" content="${refresh}">`}
    <title>${title} · Birch Grove</title>
    <link rel="stylesheet" href="/style.css">
  </head>
  <body>
    <header><a href="/">Birch Grove</a> <nav><a href="/">Menu</a> <a href="/basket">Basket</a></nav></header>
    <main><h1>${title}</h1>${content}</main>
  </body>
</html>`.html
}

export const style = `
body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 1rem; color: #222 }
header { display: flex; justify-content: space-between; border-bottom: 1px solid #ddd; padding-bottom: .5rem }
nav a { margin-left: 1rem }
li { display: flex; justify-content: space-between; gap: 1rem; padding: .25rem 0; list-style: none }
ul { padding: 0 }
form { display: inline }
label { display: block; margin: .5rem 0 }
[role=alert] { background: #fff3cd; padding: .5rem 1rem; border-radius: .25rem }
`
