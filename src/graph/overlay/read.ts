import type { Report } from '../../diagnostics/report.js'
import { type Json, readJson } from '../../read/csdl/json-text.js'
import type { Origin, Source } from '../../read/source.js'
import { type Correction, shapes } from './schema.js'

/** A correction and its place: where the value of `type`, `operation` or `root` stands. */
export interface PlacedCorrection {
  readonly correction: Correction
  readonly origin: Origin
}

/** The corrections of a file that can be understood; a finding at the place of what cannot. */
export function readOverlay(source: Source, report: Report): readonly PlacedCorrection[] {
  const json = readJson(source, report, 'overlay/unreadable')
  if (json === undefined) return []
  const list = memberOf(json, 'corrections')
  if (list?.kind !== 'array') {
    report.add('overlay/unreadable', { reason: 'a list `corrections` belongs in it' }, (list ?? json).origin)
    return []
  }
  const strange =
    json.kind === 'object' && json.members.find(({ name }) => name !== 'corrections' && name !== '$schema')
  if (strange) report.add('overlay/unreadable', { reason: `\`${strange.name}\` is not known` }, strange.origin)
  return list.items.map((item) => readCorrection(item, report)).filter((correction) => correction !== undefined)
}

function readCorrection(json: Json, report: Report): PlacedCorrection | undefined {
  const shape = shapeOf(json)
  if (shape === undefined) {
    const reason =
      'a correction is an object with `type`, `operation` or `root`, and one of `add`, `change` and `remove`'
    report.add('overlay/unreadable', { reason }, json.origin)
    return undefined
  }
  const parsed = shapes[shape].safeParse(plain(json))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const path = issue?.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : (issue?.path ?? [])
    const where = path.length === 0 ? '' : `${path.map(String).join('.')}: `
    report.add('overlay/unreadable', { reason: `${where}${issue?.message ?? ''}` }, placeAt(json, path))
    return undefined
  }
  const named = ['type', 'operation', 'root'].map((name) => memberOf(json, name)).find((value) => value !== undefined)
  return { correction: { shape, ...parsed.data } as Correction, origin: (named ?? json).origin }
}

function shapeOf(json: Json): keyof typeof shapes | undefined {
  if (['add', 'change', 'remove'].filter((name) => memberOf(json, name) !== undefined).length !== 1) return undefined
  const add = memberOf(json, 'add')
  if (memberOf(json, 'root') !== undefined) return add === undefined ? 'root' : 'newRoot'
  if (memberOf(json, 'operation') !== undefined) return add === undefined ? 'operation' : 'newOperation'
  if (memberOf(json, 'type') === undefined) return undefined
  if (add === undefined) return 'type'
  if (memberOf(json, 'member') === undefined) return 'newType'
  return memberOf(add, 'value') === undefined ? 'newProperty' : 'newEnumMember'
}

function memberOf(json: Json, name: string): Json | undefined {
  return json.kind === 'object' ? json.members.find((member) => member.name === name)?.value : undefined
}

/** The place of what stands at the end of the path, or of the last on the way that is there. */
function placeAt(json: Json, [step, ...rest]: readonly PropertyKey[]): Origin {
  const next =
    json.kind === 'array' ? json.items[Number(step)] : step === undefined ? undefined : memberOf(json, String(step))
  return next === undefined ? json.origin : placeAt(next, rest)
}

function plain(json: Json): unknown {
  switch (json.kind) {
    case 'object':
      return Object.fromEntries(json.members.map(({ name, value }) => [name, plain(value)]))
    case 'array':
      return json.items.map(plain)
    case 'number':
      return Number(json.text)
    case 'string':
    case 'boolean':
      return json.value
    case 'null':
      return null
  }
}
