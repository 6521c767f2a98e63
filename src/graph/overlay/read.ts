import { invariant } from '../../diagnostics/invariant.js'
import type { Report } from '../../diagnostics/report.js'
import { type Json, readJson } from '../../read/csdl/json-text.js'
import type { Origin, Source } from '../../read/source.js'
import { checkAnnotationValues } from './annotation-values.js'
import { reasonOf } from './reasons.js'
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
  if (addRepeated(json, report)) return []
  const strange =
    json.kind === 'object' && json.members.find(({ name }) => name !== 'corrections' && name !== '$schema')
  if (strange) report.add('overlay/unreadable', { reason: `\`${strange.name}\` is not known` }, strange.origin)
  return list.items.map((item) => readCorrection(item, report)).filter((correction) => correction !== undefined)
}

/** Of two members of one name nobody knows which is meant. */
function addRepeated(json: Json, report: Report): boolean {
  if (json.kind !== 'object') return false
  const [second] = json.members.filter(({ name }, index) => json.members.findIndex((one) => one.name === name) < index)
  if (second !== undefined)
    report.add('overlay/unreadable', { reason: `\`${second.name}\` stands here twice` }, second.origin)
  return second !== undefined
}

/** The same, and in everything within. */
function hasRepeated(json: Json, report: Report): boolean {
  if (json.kind === 'array') return json.items.some((item) => hasRepeated(item, report))
  return (
    addRepeated(json, report) ||
    (json.kind === 'object' && json.members.some(({ value }) => hasRepeated(value, report)))
  )
}

function readCorrection(json: Json, report: Report): PlacedCorrection | undefined {
  if (hasRepeated(json, report)) return undefined
  const shape = shapeOf(json)
  if (shape === undefined) {
    const reason =
      'a correction is an object with one of `type`, `operation` and `root`, and one of `add`, `change` and `remove`'
    report.add('overlay/unreadable', { reason }, json.origin)
    return undefined
  }
  const parsed = shapes[shape].safeParse(plain(json))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    invariant(issue !== undefined, 'what is refused has an issue')
    const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path
    const found = valueAt(json, path)
    const reason = reasonOf(issue, path, found === undefined ? undefined : inWords(found))
    report.add('overlay/unreadable', { reason }, placeAt(json, path))
    return undefined
  }
  checkAnnotationValues(json, report)
  const named = ['type', 'operation', 'root'].map((name) => memberOf(json, name)).find((value) => value !== undefined)
  return { correction: { shape, ...parsed.data } as Correction, origin: (named ?? json).origin }
}

function shapeOf(json: Json): keyof typeof shapes | undefined {
  const count = (names: readonly string[]) => names.filter((name) => memberOf(json, name) !== undefined).length
  if (count(['add', 'change', 'remove']) !== 1 || count(['type', 'operation', 'root']) !== 1) return undefined
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
function placeAt(json: Json, path: readonly PropertyKey[]): Origin {
  const found = valueAt(json, path)
  return found?.origin ?? placeAt(json, path.slice(0, -1))
}

function valueAt(json: Json, [step, ...rest]: readonly PropertyKey[]): Json | undefined {
  if (step === undefined) return json
  const next = json.kind === 'array' ? json.items[Number(step)] : memberOf(json, String(step))
  return next === undefined ? undefined : valueAt(next, rest)
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

function inWords(json: Json): string {
  switch (json.kind) {
    case 'object':
      return 'an object'
    case 'array':
      return 'a list'
    case 'null':
      return '`null`'
    case 'number':
      return `\`${json.text}\``
    case 'string':
    case 'boolean':
      return `\`${JSON.stringify(json.value)}\``
  }
}
