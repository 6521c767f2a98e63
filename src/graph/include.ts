import { folderOf, joinPath } from '../read/docs/paths.js'
import type { Include, Page } from '../read/docs/types.js'

/** Pages with the permissions of the files that they include, where those are among the pages; nothing else is ever read. */
export function withIncludes(pages: readonly Page[]): readonly Page[] {
  if (!pages.some(({ includes }) => includes.length > 0)) return pages
  const included = createIncluded(pages)
  return pages.map((page) => {
    const permissions = page.includes.flatMap((include) => permissionsIn(included(page, include), included, []))
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

/** A file may include others; one that includes itself is read once. */
function permissionsIn(
  page: Page | undefined,
  included: ReturnType<typeof createIncluded>,
  above: readonly Page[],
): Page['permissions'] {
  if (page === undefined || above.includes(page)) return []
  return [
    ...page.permissions,
    ...page.includes.flatMap((include) => permissionsIn(included(page, include), included, [...above, page])),
  ]
}
