import { type Code, code, docLine } from './code.js'

/** How doc comments point at pages of the documentation. */
export interface Pages {
  /** As a tag of its own: `@see {@link https://…}`. */
  tag(file: string): Code
  /** At the end of a sentence. */
  inline(file: string): Code
}

/** `folders` hold the pages; without `url`, where the docs are published, a page goes by its path. */
export function createPages(folders: readonly string[], url: string | undefined): Pages {
  const base = url === undefined ? undefined : new URL(url)
  const link = (file: string) => {
    const path = pathBelow(folders, file)
    if (base === undefined) return docLine(path)
    const published = new URL(base)
    const segments = path.replace(/\.md$/i, '').split('/').map(encoded)
    published.pathname = [base.pathname.replace(/(?<!\/)\/+$/, ''), ...segments].join('/')
    return code`{@link ${docLine(published.href)}}`
  }
  return {
    tag: (file) => code`@see ${link(file)}`,
    inline: (file) => (base === undefined ? code`(${link(file)})` : link(file)),
  }
}

/** Relative to the innermost of the folders. */
function pathBelow(folders: readonly string[], file: string): string {
  const starts = folders.map((folder) => (folder === '.' ? '' : `${folder}/`)).filter((start) => file.startsWith(start))
  return file.slice(Math.max(0, ...starts.map(({ length }) => length)))
}

/** No sign is left that could end a link or a comment. */
function encoded(segment: string): string {
  return encodeURIComponent(segment).replaceAll(
    /[*'()]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
