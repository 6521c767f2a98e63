import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** No request goes on behind a path of more segments; types that none reaches are left out. */
const mostSegments = 8

/**
 * Pages that state a request for all that the metadata allows: each type by one path that reaches it first, with its verbs, keys, casts, properties,
 * references and operations. Of them every `share`-th. Those of a run before are gone.
 */
export function writeRequests(graph, folder, share) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const lines = [...requestsOf(graph)].filter((_, index) => index % share === 0)
  for (let at = 0; at < lines.length; at += 40) {
    const page = ['# Requests', '', '## HTTP request', '', '```http', ...lines.slice(at, at + 40), '```', '']
    writeFileSync(join(folder, `requests-${at}.md`), page.join('\n'))
  }
}

function* requestsOf(graph) {
  const reached = new Set()
  const places = graph.roots.filter(({ type }) => type !== undefined).map(placeOf)
  for (const { name, operation } of graph.roots) {
    const imported = graph.operations.find((other) => other.name === operation && !other.bound)
    if (imported !== undefined) yield requestOf(imported, `/${name}`)
  }
  for (const place of places) {
    const { type, many, path } = place
    const declared = graph.structuredOf(type)
    const key = `${type} ${many}`
    if (declared === undefined || reached.has(key) || path.split('/').length > mostSegments) continue
    reached.add(key)
    const own = declared.kind === 'complex' ? complexRequests(place) : entityRequests(place)
    yield* own
    yield* operationsAt(graph, place)
    for (const derived of graph.derivedOf(type).filter(({ kind }) => kind === declared.kind)) {
      yield `GET ${path}/${derived.name}`
      // What a cast of a plain property is typed as, the caller says.
      if (declared.kind === 'entity') places.push({ ...place, type: derived.name, path: `${path}/${derived.name}` })
    }
    if (!many) for (const property of graph.propertiesOf(type)) yield* propertyRequests(property, place)
    else if (declared.kind === 'entity')
      places.push({ type, many: false, path: `${path}${keyOf(graph, type)}`, keyed: true })
  }

  function* propertyRequests(property, { path, keyed }) {
    const at = `${path}/${property.name}`
    const many = property.type.kind === 'collection'
    const of = many ? property.type.of : property.type
    if (property.kind === 'navigation') {
      yield* many
        ? [`POST ${at}/$ref`, `GET ${at}/$ref`, `DELETE ${at}${keyOf(graph, of.name)}/$ref`]
        : [`GET ${at}/$ref`, `PUT ${at}/$ref`, `DELETE ${at}/$ref`]
    } else if (of.name === 'Edm.Stream') yield* [`GET ${at}`, `PUT ${at}`]
    else {
      yield `GET ${at}`
      if (of.kind === 'primitive' && !many) yield `GET ${at}/$value`
    }
    if (of.kind === 'named') places.push({ type: of.name, many, path: at, keyed })
  }
}

function placeOf({ kind, name, type }) {
  return { type, many: kind === 'entitySet', path: `/${name}`, keyed: false }
}

function keyOf(graph, type) {
  const names = graph.keyOf(type).map(({ name }) => name)
  return names.length > 1 ? `(${names.map((name) => `${name}={${name}}`).join()})` : '/{id}'
}

function entityRequests({ many, path, keyed }) {
  if (many) return [`GET ${path}`, `POST ${path}`, `GET ${path}/$count`]
  return [`GET ${path}`, `PATCH ${path}`, ...(keyed ? [`DELETE ${path}`] : [])]
}

function complexRequests({ many, path }) {
  return many ? [`GET ${path}`, `GET ${path}/$count`] : [`GET ${path}`, `PATCH ${path}`, `PUT ${path}`]
}

function operationsAt(graph, { type, many, path }) {
  const bindings = [type, ...graph.basesOf(type).map(({ name }) => name)]
  return bindings
    .map((name) => ({ kind: 'named', name }))
    .flatMap((named) => graph.operationsBoundTo(many ? { kind: 'collection', of: named } : named))
    .map((operation) => requestOf(operation, `${path}/${operation.name}`))
}

function requestOf({ kind, parameters }, path) {
  return kind === 'action' ? `POST ${path}` : `GET ${path}(${parameters.map(({ name }) => `${name}={${name}}`).join()})`
}
