import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createReport, type Diagnostic, type Report } from '../diagnostics/report.js'
import type { Readers } from '../generate.js'
import type { CsdlDocument } from '../read/csdl/types.js'
import type { Page } from '../read/docs/types.js'
import { createSourceReader, readSources } from '../read/inputs.js'
import type { Source } from '../read/source.js'
import type { Memory } from '../run.js'

/** Raised when a reader gives something else for the same text. */
const version = 5

/** Remembers what readers read, by content; the findings of a read come back with it. */
export interface ReadCache extends Memory {
  /** Writes what this run used to disk, where there is a folder. */
  save(): void
}

interface Remembered<T> {
  readonly value: T
  readonly findings: readonly Diagnostic[]
}

/** Pages are kept on disk below `folder`, in one file that is replaced whole; without a folder, in memory alone. A broken file is no file. */
export function createReadCache(folder: string | undefined): ReadCache {
  const file = folder === undefined ? undefined : join(folder, 'pages.json')
  const stored = file === undefined ? new Map<string, Remembered<Page>>() : load(file)
  const documents = new Map<string, Remembered<CsdlDocument | undefined>>()
  const used = new Map<string, Remembered<Page>>()
  const corrections = new Map<string, Remembered<ReturnType<Readers['overlay']>>>()
  let changed = false
  return {
    sources: folder === undefined ? createSourceReader() : readSources,
    over: (readers) => ({
      ...readers,
      overlay: (source, report) => remembered(corrections, corrections, source, report, readers.overlay).value,
      csdl: (source, report) => remembered(documents, documents, source, report, readers.csdl).value,
      page(source, report) {
        const { value, fresh } = remembered(stored, used, source, report, readers.page)
        changed ||= fresh
        return value
      },
    }),
    save() {
      if (file === undefined || folder === undefined || !changed) return
      try {
        mkdirSync(folder, { recursive: true })
        const beside = `${file}.${process.pid}.tmp`
        writeFileSync(beside, JSON.stringify({ version, pages: Object.fromEntries(used) }))
        renameSync(beside, file)
      } catch {
        // A cache that cannot be written costs time, nothing else.
      }
    },
  }
}

function remembered<T>(
  known: Map<string, Remembered<T>>,
  used: Map<string, Remembered<T>>,
  source: Source,
  report: Report,
  read: (source: Source, report: Report) => T,
): { readonly value: T; readonly fresh: boolean } {
  const beside = (source.beside ?? []).map(digestOf)
  const key = [digestOf(source), ...beside].join()
  const found = known.get(key) ?? used.get(key)
  const entry = found ?? readOnce(source, read)
  known.set(key, entry)
  used.set(key, entry)
  for (const { code, message, severity: _, suggestion, related, subject, fix, ...origin } of entry.findings) {
    report.repeat(code, message, origin, { suggestion, related, subject, fix })
  }
  return { value: entry.value, fresh: found === undefined }
}

const digests = new WeakMap<Source, string>()

/** Once for a source, however many it stands beside. */
function digestOf(source: Source): string {
  const known = digests.get(source)
  if (known !== undefined) return known
  const digest = createHash('sha256').update(`${version}\0${source.path}\0${source.text}`).digest('base64url')
  digests.set(source, digest)
  return digest
}

function readOnce<T>(source: Source, read: (source: Source, report: Report) => T): Remembered<T> {
  const report = createReport()
  const value = read(source, report)
  return { value, findings: report.diagnostics }
}

function load(file: string): Map<string, Remembered<Page>> {
  try {
    const parsed = JSON.parse(readFileSync(file, 'utf8')) as {
      version?: unknown
      pages?: Record<string, Remembered<Page>>
    }
    const entries = Object.entries(parsed.version === version ? (parsed.pages ?? {}) : {})
    return new Map(
      entries.filter(([, { value, findings }]) => typeof value?.file === 'string' && Array.isArray(findings)),
    )
  } catch {
    return new Map()
  }
}
