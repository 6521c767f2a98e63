import type { Report } from '../../diagnostics/report.js'
import type { Json } from '../../read/csdl/json-text.js'
import { recordProperty } from '../../read/csdl/vocabularies/vocabulary.js'
import { wellKnown } from '../../read/csdl/vocabularies/well-known.js'
import { type TypeRef, typeText } from '../types.js'

/** Holds what a correction gives the terms of OASIS against their types; expressions and terms of others are not looked into. */
export function checkAnnotationValues(correction: Json, report: Report): void {
  if (correction.kind === 'array') for (const item of correction.items) checkAnnotationValues(item, report)
  if (correction.kind !== 'object') return
  for (const { name, value } of correction.members) {
    if (name !== 'annotations' || value.kind !== 'object') checkAnnotationValues(value, report)
    else
      for (const given of value.members) {
        const term = wellKnown.termOf(given.name.split('#', 1)[0] ?? '')
        if (term !== undefined && given.value.kind !== 'null') checkValue(given.value, term.type, report)
      }
  }
}

function checkValue(json: Json, type: TypeRef, report: Report): void {
  const wrong = () => report.add('csdl/annotation-type', { found: foundIn(json), type: typeText(type) }, json.origin)
  if (json.kind === 'object' && json.members.some(({ name }) => name === '$Path')) return
  if (type.kind === 'collection') {
    if (json.kind !== 'array') wrong()
    else for (const item of json.items) checkValue(item, type.of, report)
    return
  }
  const known = type.kind === 'named' ? wellKnown.typeOf(type.name) : undefined
  if (known?.kind === 'record') {
    if (json.kind === 'object') checkRecord(json.members, type.name, report)
    else wrong()
  } else if (known?.kind === 'enum') {
    const named = json.kind === 'object' ? json.members.find(({ name }) => name === '$EnumMember')?.value : undefined
    const members = named?.kind === 'string' ? named.value.split(/[\s,]+/) : []
    if (
      members.length === 0 ||
      !members.every((member) => known.members.has(member.slice(member.lastIndexOf('/') + 1)))
    )
      wrong()
  } else {
    const kind = kinds[known?.kind === 'definition' ? known.underlying : type.name]
    if (kind !== undefined && json.kind !== kind) wrong()
  }
}

function checkRecord(members: Extract<Json, { kind: 'object' }>['members'], type: string, report: Report): void {
  for (const { name, value, origin } of members) {
    if (name.startsWith('@') || name.startsWith('$')) continue
    const property = recordProperty(wellKnown, type, name)
    if (property === 'missing') report.add('csdl/annotation-property', { type, property: name }, origin)
    else if (property !== 'elsewhere' && value.kind !== 'null') checkValue(value, property.type, report)
  }
}

/** Of the primitive types that terms have; others are written in several ways. */
const kinds: Readonly<Record<string, Json['kind'] | undefined>> = {
  'Edm.Boolean': 'boolean',
  'Edm.String': 'string',
  'Edm.Int16': 'number',
  'Edm.Int32': 'number',
  'Edm.Int64': 'number',
}

function foundIn(json: Json): string {
  switch (json.kind) {
    case 'object': {
      const [first] = json.members
      return first?.name === '$EnumMember' && first.value.kind === 'string' ? `\`${first.value.value}\`` : 'an object'
    }
    case 'array':
      return 'a list'
    case 'string':
      return `the text \`${json.value}\``
    case 'number':
      return `the number ${json.text}`
    case 'boolean':
      return `\`${json.value}\``
    case 'null':
      return '`null`'
  }
}
