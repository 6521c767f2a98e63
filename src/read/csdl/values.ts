import { meantBy } from './meant.js'
import { isNamespace, isQualifiedName, isSimpleIdentifier } from './names.js'

/** What an attribute, or the text of an expression, has to be. */
export type ValueKind = keyof typeof kinds

interface Kind {
  /** Completes "has to be …". */
  readonly expected: string
  fits(text: string): boolean
}

/** What most types look like. */
const plainType = /^(?:[A-Za-z_]\w{0,127}\.)+[A-Za-z_]\w{0,127}$/

const whole = /^\+?\d{1,15}$/

/** Shapes of values (OData CSDL XML 4.01 §7.2, §14.3, §15; OData ABNF 4.01). */
const kinds = {
  text: { expected: 'a text', fits: () => true },
  name: { expected: 'a simple identifier', fits: isSimpleIdentifier },
  namespace: { expected: 'a namespace', fits: isNamespace },
  qualifiedName: { expected: 'a qualified name such as `Edm.String`', fits: isQualifiedName },
  type: {
    expected: 'a qualified name such as `Edm.String`, or `Collection(…)` around one',
    fits: (text) =>
      plainType.test(text) || isQualifiedName(/^Collection\((.*)\)$/s.exec(text.trim())?.[1]?.trim() ?? text.trim()),
  },
  function: { expected: 'the qualified name of a function, or one of OData such as `odata.concat`', fits: isFunction },
  term: {
    expected: 'the qualified name of a term',
    fits: (text) => {
      const [term = '', qualifier, ...more] = text.split('#')
      return isQualifiedName(term) && (qualifier === undefined || isSimpleIdentifier(qualifier)) && more.length === 0
    },
  },
  path: { expected: 'a path of names joined by `/`', fits: (text) => text.split('/').every(isSegment) },
  expressionPath: {
    expected: 'a path: segments joined by `/`, none empty and without white space',
    fits: isExpressionPath,
  },
  annotationPath: {
    expected: 'a path to an annotation, with `@` in front of its term',
    fits: (text) => isExpressionPath(text) && (text === '' || text.includes('@')),
  },
  appliesTo: {
    expected: 'names of model elements such as `EntityType`, with white space between them',
    fits: (text) => !/[,;|]/.test(text) && !text.split(/\s+/).some(isSlipOfApplicable),
  },
  target: { expected: 'a path that begins with a qualified name, or a namespace', fits: isTarget },
  uri: { expected: 'a URI', fits: (text) => text.trim() !== '' && !/[\s<>"{}|\\^`]/.test(text.trim()) },
  version: { expected: '`4.0`, `4.01` or `4.02`', fits: () => true },
  boolean: { expected: '`true` or `false`', fits: (text) => /^(?:true|false|1|0)$/.test(text) },
  // Clients of V4 have met both cases of symbols.
  maxLength: {
    expected: 'a positive whole number or `max`',
    fits: (text) => (whole.test(text) && Number(text) > 0) || /^max$/i.test(text),
  },
  precision: { expected: 'a whole number', fits: (text) => whole.test(text) },
  scale: {
    expected: 'a whole number, `variable` or `floating`',
    fits: (text) => whole.test(text) || /^(?:variable|floating)$/i.test(text),
  },
  srid: {
    expected: 'a whole number or `variable`',
    fits: (text) => whole.test(text) || /^variable$/i.test(text),
  },
  memberValue: { expected: 'a whole number', fits: (text) => /^[+-]?\d{1,19}$/.test(text) },
  onDelete: {
    expected: '`Cascade`, `None`, `SetNull` or `SetDefault`',
    fits: (text) => /^(?:Cascade|None|SetNull|SetDefault)$/.test(text),
  },
  binary: { expected: 'base64url text', fits: (text) => /^[\w-]*={0,2}$/.test(text) && lengthOfBinary(text) },
  bool: { expected: '`true` or `false`', fits: (text) => /^(?:true|false)$/i.test(text) },
  date: { expected: 'a date such as `2000-01-31`', fits: isDate },
  dateTimeOffset: {
    expected: 'a date and time with an offset such as `2000-01-31T23:59:00Z`',
    fits: (text) => {
      const [date = '', rest = ''] = text.split('T')
      const [, time = ''] = /^(.*?)(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/.exec(rest) ?? []
      return isDate(date) && isTime(time)
    },
  },
  // Of V2, with an offset or without.
  dateTime: {
    expected: 'a date and time such as `2000-01-31T23:59:00`',
    fits: (text) => {
      const [date = '', time = '00:00'] = text.split('T')
      return isDate(date) && isTime(time.replace(/(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/, ''))
    },
  },
  time: {
    expected: 'a duration such as `PT3H`, or a time of day',
    fits: (text) => isDuration(text) || isTime(text.replace(/Z$/, '')),
  },
  decimal: {
    expected: 'a decimal number',
    fits: (text) => /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$|^-?INF$|^NaN$/.test(text),
  },
  duration: {
    expected: 'a duration such as `P1DT2H`',
    fits: isDuration,
  },
  enumMember: {
    expected: 'the qualified name of an enum type, `/` and a member',
    fits: (text) =>
      text
        .split(/\s+/)
        .filter((part) => part !== '')
        .every((part) => {
          const slash = part.lastIndexOf('/')
          return isQualifiedName(part.slice(0, slash)) && isSimpleIdentifier(part.slice(slash + 1))
        }),
  },
  float: {
    expected: 'a number',
    fits: (text) => /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$|^-?INF$|^NaN$/.test(text),
  },
  // With or without the prefix and quotes that it has in a URL.
  place: {
    expected: 'a place such as `SRID=4326;Point(142.1 64.1)`',
    fits: (text) =>
      /^(?:geo(?:graphy|metry)')?(?:SRID=\d{1,5};)?\s*(?:Multi)?(?:Point|LineString|Polygon|(?:Geometry)?Collection)\s*\(.*\)'?$/is.test(
        text,
      ),
  },
  guid: {
    expected: 'a GUID',
    fits: (text) => /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(text),
  },
  int: { expected: 'a whole number', fits: (text) => /^[+-]?\d+$/.test(text) },
  timeOfDay: { expected: 'a time of day such as `23:59:00`', fits: isTime },
} satisfies Readonly<Record<string, Kind>>

/** What terms may be meant for (OData CSDL XML 4.01 §14.1.2); newer vocabularies may name more. */
const applicable = ['Action', 'ActionImport', 'Annotation', 'Apply', 'Cast', 'Collection', 'ComplexType']
  .concat(['EntityContainer', 'EntitySet', 'EntityType', 'EnumType', 'Function', 'FunctionImport', 'If', 'Include'])
  .concat(['IsOf', 'LabeledElement', 'Member', 'NavigationProperty', 'Null', 'OnDelete', 'Parameter', 'Property'])
  .concat([
    'PropertyValue',
    'Record',
    'Reference',
    'ReferentialConstraint',
    'ReturnType',
    'Schema',
    'Singleton',
    'Term',
  ])
  .concat(['TypeDefinition', 'UrlRef'])

function isSlipOfApplicable(word: string): boolean {
  return word !== '' && !applicable.includes(word) && meantBy(word, applicable) !== undefined
}

/** What the value has to be, where it is not. */
export function expectedInstead(kind: ValueKind, text: string): string | undefined {
  const { expected, fits }: Kind = kinds[kind]
  return fits(text) ? undefined : expected
}

function lengthOfBinary(text: string): boolean {
  return text.replace(/(?<!=)=+$/, '').length % 4 !== 1
}

function isDate(text: string): boolean {
  const [, year, month, day] = /^(-?(?:0\d{3}|[1-9]\d{3,}))-(\d\d)-(\d\d)$/.exec(text) ?? []
  if (year === undefined) return false
  const [m, d] = [Number(month), Number(day)]
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0)
  return m >= 1 && m <= 12 && d >= 1 && d <= ([31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1] ?? 0)
}

function isTime(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,12})?)?$/.test(text)
}

function isDuration(text: string): boolean {
  return /^[+-]?P(?=\d|T\d)(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/.test(text)
}

function isSegment(text: string): boolean {
  return isSimpleIdentifier(text) || isQualifiedName(text)
}

/** Functions of OData URLs, and those of annotations (OData CSDL XML 4.01 §14.4.3). */
const functions: ReadonlySet<string> = new Set(
  ['concat', 'contains', 'endswith', 'startswith', 'indexof', 'length', 'substring', 'matchespattern', 'tolower']
    .concat('toupper', 'trim', 'hassubset', 'hassubsequence', 'year', 'month', 'day', 'hour', 'minute', 'second')
    .concat('fractionalseconds', 'totalseconds', 'date', 'time', 'totaloffsetminutes', 'mindatetime', 'maxdatetime')
    .concat('now', 'round', 'floor', 'ceiling', 'cast', 'isof', 'case', 'filluritemplate', 'uriencode')
    .concat('geo.distance', 'geo.intersects', 'geo.length'),
)

function isFunction(text: string): boolean {
  return text.startsWith('odata.') ? functions.has(text.slice('odata.'.length).toLowerCase()) : isQualifiedName(text)
}

/** Keys in parentheses, and texts in them, can hold anything (OData CSDL XML 4.01 §14.4.1.1). */
function isExpressionPath(text: string): boolean {
  // What is absolute begins with what a schema declares.
  if (text.startsWith('/') && !isQualifiedName(/^[^/(@]*/.exec(text.slice(1))?.[0] ?? '')) return false
  const plain = text.includes('(') ? text.replaceAll(/'[^']*'/g, '').replaceAll(/\([^()]*\)/g, '') : text
  return !/\s|\/\/|.\/$/.test(plain)
}

function isTarget(text: string): boolean {
  if (text.endsWith('/')) return false
  if (/\s/.test(text.replaceAll(/\([^()]*(?:\([^()]*\)[^()]*)*\)/g, ''))) return false
  const start = text.split(/[/(@]/)[0] ?? ''
  return isQualifiedName(start) || (start === text && isSimpleIdentifier(text))
}
