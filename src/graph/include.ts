import { oncePer } from '../once-per.js'
import { folderOf, joinPath } from '../read/docs/paths.js'
import type { Include, Page } from '../read/docs/types.js'

/** Pages with the permissions of the files that they include, where those are among the pages; nothing else is ever read. */
export function withIncludes(pages: readonly Page[]): readonly Page[] {
  if (!pages.some(({ includes }) => includes.length > 0)) return pages
  const included = createIncluded(pages)
  return pages.map((page) => {
    const permissions = page.includes.flatMap((include) =>
      permissionsIn(included(page, include), include.for, included, []),
    )
    return permissions.length === 0 ? page : withPermissions(page, permissions)
  })
}

const known = new WeakMap<Page, { readonly added: Page['permissions']; readonly page: Page }>()

/** The same page for the same permissions. */
function withPermissions(page: Page, added: Page['permissions']): Page {
  const before = known.get(page)
  if (before?.added.length === added.length && before.added.every((each, index) => each === added[index]))
    return before.page
  const whole = { ...page, permissions: [...page.permissions, ...added] }
  known.set(page, { added, page: whole })
  return whole
}

/** Finds what a page includes. */
export function createIncluded(pages: readonly Page[]): (page: Page, include: Include) => Page | undefined {
  const byFile = new Map(pages.map((page) => [page.file, page]))
  return (page, { target }) => byFile.get(joinPath(folderOf(page.file), target))
}

/** A file may include others; one that includes itself is read once. What says of itself what it is for keeps to that. */
function permissionsIn(
  page: Page | undefined,
  purpose: string | undefined,
  included: ReturnType<typeof createIncluded>,
  above: readonly Page[],
): Page['permissions'] {
  if (page === undefined || above.includes(page)) return []
  return [
    ...page.permissions,
    ...page.includes.flatMap((include) =>
      permissionsIn(included(page, include), include.for, included, [...above, page]),
    ),
  ].map((permission) =>
    permission.for === undefined && purpose !== undefined ? meantFor(permission)(purpose) : permission,
  )
}

/** The same permission for the same purpose. */
const meantFor = oncePer((permission: Page['permissions'][number]) => {
  const known = new Map<string, Page['permissions'][number]>()
  return (purpose: string) => {
    const found = known.get(purpose) ?? { ...permission, for: purpose }
    known.set(purpose, found)
    return found
  }
})
