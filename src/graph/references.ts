import { before } from '../before.js'
import type { Report } from '../diagnostics/report.js'
import type { CsdlDocument } from '../read/csdl/types.js'
import { isWellKnown } from '../read/csdl/vocabularies/well-known.js'

/** Looks for what documents refer to by a relative path, and for what they use, among the documents given; nothing else is ever opened (OData CSDL XML 4.01 §4.1, §4.2). */
export function checkReferences(documents: readonly CsdlDocument[], report: Report): void {
  const byFile = new Map(
    documents.map(({ file, schemas }) => [normalized(file), new Set(schemas.map(({ namespace }) => namespace))]),
  )
  const declared = new Set([...byFile.values()].flatMap((namespaces) => [...namespaces]))
  const files = new Map(documents.flatMap(({ file, schemas }) => schemas.map(({ namespace }) => [namespace, file])))
  for (const { file, references, outside } of documents) {
    for (const { namespace, origin } of outside) {
      const other = files.get(namespace)
      if (other !== undefined) report.add('csdl/not-included', { namespace, file: other }, origin)
    }
    for (const { uri, includes, origin } of references) {
      const path = pathOf(uri, file)
      if (path === undefined) continue
      const namespaces = byFile.get(path)
      if (namespaces === undefined) {
        if (
          /\.(?:xml|json|edmx|csdl)$/i.test(path) &&
          includes.some(({ namespace }) => namespace !== '' && !declared.has(namespace) && !isWellKnown(namespace))
        )
          report.add('graph/reference-not-given', { uri }, origin)
        continue
      }
      for (const { namespace, origin } of includes)
        if (namespace !== '' && !namespaces.has(namespace))
          report.add('graph/include-namespace', { namespace, uri }, origin)
    }
  }
}

/** The file that a relative reference means, as findings show files; undefined for addresses of servers. */
function pathOf(uri: string, file: string): string | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(uri)) return undefined
  const path = before(uri, /[?#]/)
  return path === '' ? undefined : normalized(`${file.slice(0, file.lastIndexOf('/') + 1)}${path}`)
}

function normalized(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}
