import { type Code, code, docLine } from './code.js'

/** How doc comments point at pages of the documentation. */
export interface Pages {
  /** As a tag of its own: `@see [api/list.md](https://…)`. */
  tag(file: string): Code
  /** At the end of a sentence: `([api/list.md](https://…))`. */
  inline(file: string): Code
}

/**
 * `folders` hold the pages; without `url`, where the docs are published, a page goes by its path: `@see [api/list.md]`, as editors take `api` for a name without brackets,
 * or `(api/list.md)`. Links are those of Markdown: each comment with `{@link` in it is one more that the compiler has to parse.
 */
export function createPages(folders: readonly string[], url: string | undefined): Pages {
  const base = url === undefined ? undefined : new URL(url)
  const name = (file: string) => docLine(pathBelow(folders, file))
  const link = (file: string) => {
    const path = pathBelow(folders, file)
    const text = code`[${docLine(path.replaceAll(/[[\]\\]/g, '\\$&'))}]`
    return base === undefined ? text : code`${text}(${docLine(addressOf(path, base))})`
  }
  return {
    tag: (file) => code`@see ${link(file)}`,
    inline: (file) => code`(${base === undefined ? name(file) : link(file)})`,
  }
}

/** Relative to the innermost of the folders. */
function pathBelow(folders: readonly string[], file: string): string {
  const starts = folders.map((folder) => (folder === '.' ? '' : `${folder}/`)).filter((start) => file.startsWith(start))
  return file.slice(Math.max(0, ...starts.map(({ length }) => length)))
}

/** Where a page is published; no sign is left that could end a link or a comment. */
function addressOf(path: string, base: URL): string {
  const published = new URL(base)
  const segments = path.replace(/\.md$/i, '').split('/').map(encodeURIComponent)
  published.pathname = [base.pathname.replace(/(?<!\/)\/+$/, ''), ...segments].join('/')
  return published.href.replaceAll(/[*'()]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}
