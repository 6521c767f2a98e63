import type { ListRequest, Page } from './request.js'

/** What stands in a delta where an item was (JSON 4.01 §15.3; in 4.0 it says `reason`, without `@removed`). */
export interface Removed {
  readonly '@removed'?: { readonly reason?: 'changed' | 'deleted' }
  readonly reason?: 'changed' | 'deleted'
  readonly '@odata.id'?: string
  readonly '@id'?: string
  readonly id?: string
}

/** One change of a collection. */
export type Change<T> =
  | { readonly kind: 'changed'; readonly item: T }
  | { readonly kind: 'removed'; readonly item: Removed & Partial<T>; readonly reason: 'changed' | 'deleted' }

/** The changes of a collection, as they are read, and where to go on from afterwards. */
export interface Delta<T> extends AsyncIterable<Change<T>> {
  /** Goes into the `link` of the next call; undefined until every page has been read. */
  readonly deltaLink: string | undefined
}

/** The changes that a delta function, or a call with the preference `odata.track-changes`, gives; pages are asked for as they are needed. */
export function deltaOf<T>(call: ListRequest<T>): Delta<T> {
  let deltaLink: string | undefined
  return {
    get deltaLink() {
      return deltaLink
    },
    async *[Symbol.asyncIterator]() {
      let last: Page<T> | undefined
      for await (const page of call.$pages()) {
        last = page
        for (const item of page.value) yield changeOf(item)
      }
      deltaLink = last?.deltaLink
    },
  }
}

/** Whether an item of a delta says that there is none any more. */
export function isRemoved<T>(item: T): item is T & Removed {
  const { '@removed': removed, '@odata.context': context, '@context': short } = Object(item)
  return removed !== undefined || /\$deletedEntity$/.test(String(context ?? short))
}

function changeOf<T>(item: T): Change<T> {
  if (!isRemoved(item)) return { kind: 'changed', item }
  const reason = item['@removed']?.reason ?? item.reason
  return { kind: 'removed', item: item as Removed & Partial<T>, reason: reason === 'changed' ? reason : 'deleted' }
}
