import { createHash } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Recorded, record, replay } from '../diagnostics/replay.js'
import type { Report } from '../diagnostics/report.js'
import type { Readers } from '../generate.js'
import { oncePer } from '../once-per.js'
import type { CsdlDocument } from '../read/csdl/types.js'
import type { Page } from '../read/docs/types.js'
import { createSourceReader, readSources } from '../read/inputs.js'
import type { Source } from '../read/source.js'
import type { Memory } from '../run.js'
import { makeFolder } from '../write/make-folder.js'

/** Raised when a reader gives something else for the same text. */
const version = 22

/** Remembers what readers read, by content; the findings of a read come back with it. */
export interface ReadCache extends Memory {
  /** Writes what this run used to disk, where there is a folder. */
  save(): void
}

/** What was read by content. */
interface Shelf<T> {
  get(key: string): Recorded<T> | undefined
  put(key: string, entry: Recorded<T>): void
  /** What this run has put there. */
  readonly used: ReadonlyMap<string, Recorded<T>>
  /** Begins another run, which knows what the last one used. */
  turn(): void
}

/** What stands there at first is loaded when something is looked for. */
function createShelf<T>(load: () => ReadonlyMap<string, Recorded<T>> = () => new Map()): Shelf<T> {
  let before: ReadonlyMap<string, Recorded<T>> | undefined
  let used = new Map<string, Recorded<T>>()
  return {
    get(key) {
      before ??= load()
      return used.get(key) ?? before.get(key)
    },
    put: (key, entry) => used.set(key, entry),
    get used() {
      return used
    },
    turn() {
      before = used
      used = new Map()
    },
  }
}

/**
 * Pages are kept on disk below `folder`, in one file that is replaced whole; without a folder, in memory alone. A broken file is no file. What a run has no use
 * for is forgotten with the next.
 */
export function createReadCache(folder: string | undefined): ReadCache {
  const file = folder === undefined ? undefined : join(folder, 'pages.json')
  const pages = createShelf<Page>(file === undefined ? undefined : () => load(file))
  const documents = createShelf<CsdlDocument | undefined>()
  const corrections = createShelf<ReturnType<Readers['overlay']>>()
  let runs = 0
  let changed = false
  return {
    sources: folder === undefined ? createSourceReader() : readSources,
    over(readers) {
      if (runs > 0) for (const shelf of [pages, documents, corrections]) shelf.turn()
      runs += 1
      return {
        ...readers,
        overlay: (source, report) => remembered(corrections, source, report, readers.overlay).value,
        csdl: (source, report) => remembered(documents, source, report, readers.csdl).value,
        page(source, report) {
          const { value, fresh } = remembered(pages, source, report, readers.page)
          changed ||= fresh
          return value
        },
      }
    },
    save() {
      if (file === undefined || folder === undefined || !changed) return
      try {
        makeFolder(folder)
        const beside = `${file}.${process.pid}.tmp`
        writeFileSync(beside, JSON.stringify({ version, pages: Object.fromEntries(pages.used) }))
        renameSync(beside, file)
      } catch {
        // A cache that cannot be written costs time, nothing else.
      }
    },
  }
}

function remembered<T>(
  shelf: Shelf<T>,
  source: Source,
  report: Report,
  read: (source: Source, report: Report) => T,
): { readonly value: T; readonly fresh: boolean } {
  const beside = (source.beside ?? []).map(digestOf)
  const key = [digestOf(source), ...beside].join()
  const found = shelf.get(key)
  const entry = found ?? record((own) => read(source, own))
  shelf.put(key, entry)
  return { value: replay(entry, report), fresh: found === undefined }
}

/** Once for a source, however many it stands beside. */
const digestOf = oncePer((source: Source) =>
  createHash('sha256')
    .update(`${version}\0${source.path}\0${source.misread?.encoding}\0${source.text}`)
    .digest('base64url'),
)

function load(file: string): Map<string, Recorded<Page>> {
  try {
    const parsed = JSON.parse(readFileSync(file, 'utf8')) as {
      version?: unknown
      pages?: Record<string, Recorded<Page>>
    }
    const entries = Object.entries(parsed.version === version ? (parsed.pages ?? {}) : {})
    return new Map(
      entries.filter(([, { value, findings }]) => typeof value?.file === 'string' && Array.isArray(findings)),
    )
  } catch {
    return new Map()
  }
}
