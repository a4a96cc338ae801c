import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const read = (file: string): string => readFileSync(file, 'utf8')
const pages = globSync(['*.md', '{docs,packages,apps,examples,tools,test-consumers}/**/*.md'], {
  cwd: root,
  exclude: (path) => /(^|\/)(node_modules|dist)(\/|$)/.test(path),
}).map((page) => join(root, page))

/** Headings as the code host turns them into anchors. */
function anchorsOf(page: string): readonly string[] {
  const headings = read(page).matchAll(/^#+ (.+)$/gm)
  return [...headings].map(([, text = '']) =>
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}_\- ]/gu, '')
      .replaceAll(' ', '-'),
  )
}

function leadsNowhere(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#')
  const target = path === '' ? page : join(dirname(page), path)
  if (!existsSync(target)) return true
  return anchor !== undefined && target.endsWith('.md') && !anchorsOf(target).includes(anchor)
}

test('links between the pages lead somewhere', () => {
  const dead = pages.flatMap((page) => {
    const links = [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link)
    return links
      .filter((link) => !/^(https?|mailto):/.test(link) && leadsNowhere(page, link))
      .map((link) => `${relative(root, page)}: ${link}`)
  })
  expect(pages.length).toBeGreaterThan(100)
  expect(dead).toEqual([])
})

test('every decision record has a number of its own and stands in the index', () => {
  const folder = join(root, 'docs/decisions')
  const records = readdirSync(folder).filter((file) => file !== 'README.md')
  const index = read(join(folder, 'README.md'))
  const listed = records.map((file) => {
    const [, number = '', title = ''] = /^# (\d+)\. (.+)$/m.exec(read(join(folder, file))) ?? []
    expect(file.startsWith(`${number.padStart(4, '0')}-`), `${file} says it is number ${number}`).toBe(true)
    return `- [${number}. ${title}](${file})`
  })
  expect(new Set(records.map((file) => file.slice(0, 4))).size).toBe(records.length)
  expect(index.split('\n').filter((line) => line.startsWith('- '))).toEqual(listed)
})
