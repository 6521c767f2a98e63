import type { Json } from './json-text.js'

const boolean = { expected: '`true` or `false`', kinds: ['boolean'] }
const number = { expected: 'a number', kinds: ['number'] }
const symbol = { expected: 'a number, or a symbol in quotes', kinds: ['number', 'string'] }
const array = { expected: 'an array', kinds: ['array'] }
const object = { expected: 'an object', kinds: ['object'] }
const text = { expected: 'a text in quotes', kinds: ['string'] }

const values: Readonly<Record<string, typeof text>> = {
  $Collection: boolean,
  $Nullable: boolean,
  $Abstract: boolean,
  $OpenType: boolean,
  $HasStream: boolean,
  $IsFlags: boolean,
  $IsBound: boolean,
  $IsComposable: boolean,
  $ContainsTarget: boolean,
  $IncludeInServiceDocument: boolean,
  $Unicode: boolean,
  $MaxLength: number,
  $Precision: number,
  $Scale: symbol,
  $SRID: symbol,
  $Key: array,
  $Parameter: array,
  $AppliesTo: array,
  $Include: array,
  $IncludeAnnotations: array,
  $ReturnType: object,
  $ReferentialConstraint: object,
  $NavigationPropertyBinding: object,
  $Annotations: object,
  $Reference: object,
  $DefaultValue: { expected: 'a value', kinds: ['boolean', 'number', 'string', 'null', 'array', 'object'] },
}

const defaults: Readonly<Record<string, typeof text>> = {
  'Edm.Boolean': boolean,
  'Edm.Byte': number,
  'Edm.SByte': number,
  'Edm.Int16': number,
  'Edm.Int32': number,
}

/** What the value of a keyword may be. */
export function keywordValue(keyword: string): { readonly expected: string; readonly kinds: readonly string[] } {
  return values[keyword] ?? text
}

/** What the default value of a property or term may be, by its type (OData CSDL JSON 4.01 §7.2.7); other numbers may be texts, and what holds no single value of a known type has another finding. */
export function defaultValue(holder: Json): { readonly expected: string; readonly kinds: readonly string[] } {
  const members = holder.kind === 'object' ? holder.members : []
  const typed = members.find(({ name }) => name === '$Type')?.value
  const isMany = members.some(({ name, value }) => name === '$Collection' && value.kind === 'boolean' && value.value)
  const { expected, kinds } =
    isMany || (typed !== undefined && typed.kind !== 'string')
      ? keywordValue('$DefaultValue')
      : (defaults[typed?.value ?? 'Edm.String'] ?? textOrAny(typed?.value ?? 'Edm.String'))
  return { expected, kinds: [...kinds, 'null'] }
}

function textOrAny(type: string): { readonly expected: string; readonly kinds: readonly string[] } {
  const isText = /^Edm\.(?:Binary|Date|DateTimeOffset|Duration|Guid|String|TimeOfDay)$/.test(type)
  return isText ? text : keywordValue('$DefaultValue')
}
