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

/** What the value of a keyword may be. */
export function keywordValue(keyword: string): { readonly expected: string; readonly kinds: readonly string[] } {
  return values[keyword] ?? text
}
