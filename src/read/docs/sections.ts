import { slips } from '../slips.js'
import type { Block } from './scan.js'
import type { Section } from './types.js'

/** Sections that mean the same at any depth. */
const known =
  /^(?:http requests?|(?:optional )?request headers|request body|(?:optional )?query parameters|(?:(?:function|path) )?parameters|permissions|prerequisites|(?:navigation )?properties|fields|attributes|relationships|members|methods)$| (?:values|options)$|^properties of /i

/** Titles that readers and tools look for. */
const usual = [
  ...[
    'Error responses',
    'Example',
    'Examples',
    'Function parameters',
    'HTTP request',
    'JSON representation',
    'Members',
  ],
  ...['Methods', 'Navigation properties', 'Optional query parameters', 'Optional request headers', 'Path parameters'],
  ...['Permissions', 'Prerequisites', 'Properties', 'Query parameters', 'Relationships', 'Request', 'Request body'],
  ...['Request headers', 'Response'],
].map((title) => ({ title, name: title.toLowerCase(), single: singular(title.toLowerCase()) }))

const usualNames = new Set(usual.map(({ name }) => name))

/** The usual title that one means, and whether it is a slip of that, not only its singular or plural; undefined for all that may be meant as it is. */
export function titleMeant(title: string): { readonly title: string; readonly slip: boolean } | undefined {
  const name = title.toLowerCase().trim()
  if (usualNames.has(name) || name.length < 6 || name.length > 30 || /[\d:(]/.test(name)) return undefined
  const most = name.length < 10 ? 1 : 2
  const same = usual.find((one) => one.single === singular(name))
  const meant =
    same ?? usual.find((one) => Math.abs(one.name.length - name.length) <= most && slips(name, one.name) <= most)
  return meant === undefined ? undefined : { title: meant.title, slip: same === undefined }
}

function singular(name: string): string {
  return name.replace(/ies$/, 'y').replace(/s$/, '')
}

/** Gives the section, in lower case, that a heading begins or goes on with: the last H2, or a heading below it that says what it holds, up to the next of its depth. */
export function createNesting(): (depth: number, title: string) => string {
  let outer = ''
  let section = ''
  let level = 2
  return (depth, title) => {
    const name = title.toLowerCase()
    if (depth === 2) {
      outer = name
      section = name
      level = 2
    } else if (depth > 2 && known.test(name) && !/^examples?\b/.test(outer)) {
      section = name
      level = depth
    } else if (depth > 1 && depth <= level) {
      section = outer
      level = 2
    }
    return section
  }
}

/** On the page of `recipient`, "recipient properties" and "properties of the recipient" are properties; those of something else are not. */
export function withoutSubject(section: string, title: string): string {
  const [subject = ''] = title.toLowerCase().split(' ')
  const of = /^properties of (?:an?|the|this) (.+)$/
    .exec(section)?.[1]
    ?.replace(/ (?:resource|type|object|entity)$/, '')
  if (of !== undefined)
    return /^(?:resource|type|object|entity)$/.test(of) || of.replaceAll(/[ -]/g, '') === subject
      ? 'properties'
      : `other ${section}`
  return subject !== '' && section.startsWith(`${subject} `) ? section.slice(subject.length + 1) : section
}

/** "HTTP request" at any depth. */
export function isRequestHeading({ title }: Section): boolean {
  return /^http requests?\b/i.test(title)
}

/** A fence of request lines that lacks its heading: it follows the permissions, and names no host. */
export function isBareRequest(section: string, { lines }: Extract<Block, { kind: 'fence' }>): boolean {
  return (
    (section === 'permissions' || section === 'prerequisites') &&
    /^\s*(GET|POST|PATCH|PUT|DELETE)\s+\//.test(lines[0] ?? '')
  )
}
