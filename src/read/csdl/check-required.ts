import type { Report } from '../../diagnostics/report.js'
import { type QualifiedName, typeText } from '../../graph/types.js'
import { partOf } from '../part-of.js'
import type { Context } from './context.js'
import { builtInTypes } from './edm.js'
import { expectedInstead } from './values.js'
import { mayBe, type Vocabulary, type VocabularyTerm } from './vocabularies/vocabulary.js'
import type { Element } from './xml.js'

/** What a term stands at is of the type that it requires, or derives from it; and that type is there (OData Vocabularies 4.0, `Core.RequiresType`). */
export function checkRequired(
  annotation: Element,
  around: Element,
  { requires }: VocabularyTerm,
  context: Context,
  vocabulary: Vocabulary,
  report: Report,
): void {
  const { Term: written = '', String: value } = annotation.attributes
  const term = context.resolve(written)
  if (term === 'Org.OData.Core.V1.RequiresType' && value !== undefined && isMissing(value, context, vocabulary))
    report.add(
      'csdl/annotation-value',
      { attribute: 'String', value, expected: 'the name of a type' },
      partOf(annotation.origin, 'String'),
    )
  const { Type: declared, UnderlyingType: type = declared } = around.attributes
  if (type === undefined || !typed.has(around.name)) return
  const given = itemOf(type, context)
  if (bounds.has(term)) checkBound(annotation, given, vocabulary, report)
  const required = requires === undefined ? given : itemOf(requires, context)
  if (!fits(given, required, vocabulary))
    report.add('csdl/required-type', { term, required, type: given }, partOf(annotation.origin, 'Term'))
}

/** Terms of OASIS whose value is of the type of what they stand at. */
const bounds: ReadonlySet<string> = new Set(['Minimum', 'Maximum'].map((name) => `Org.OData.Validation.V1.${name}`))

/** Numbers are bounded by numbers. */
function checkBound(
  { attributes, origin }: Element,
  type: QualifiedName,
  vocabulary: Vocabulary,
  report: Report,
): void {
  const declared = vocabulary.typeOf(type)
  const primitive = declared?.kind === 'definition' ? declared.underlying : type
  if (!/^Edm\.(?:S?Byte|Int\d+|Decimal|Double|Single)$/.test(primitive)) return
  for (const kind of ['String', 'Bool', 'Date', 'DateTimeOffset', 'Duration', 'Guid', 'TimeOfDay'])
    if (attributes[kind] !== undefined && expectedInstead('decimal', attributes[kind]) !== undefined)
      report.add('csdl/annotation-type', { found: `\`${kind}\``, type }, partOf(origin, kind))
}

function isMissing(type: string, context: Context, vocabulary: Vocabulary): boolean {
  const name = itemOf(type.trim(), context)
  return name.startsWith('Edm.')
    ? !builtInTypes.has(name)
    : vocabulary.declares(name) && vocabulary.typeOf(name) === undefined
}

const typed: ReadonlySet<string> = new Set(
  ['Property', 'NavigationProperty', 'Parameter', 'ReturnType', 'Term'].concat('TypeDefinition'),
)

function fits(name: QualifiedName, required: QualifiedName, vocabulary: Vocabulary): boolean {
  if (name === required || general.has(name) || (name.startsWith('Edm.') && !builtInTypes.has(name))) return true
  if (general.has(required)) return true
  if (name.startsWith('Edm.')) return false
  const declared = vocabulary.typeOf(name)
  if (declared?.kind === 'enum') return false
  if (declared?.kind === 'definition') return fits(declared.underlying, required, vocabulary)
  return mayBe(vocabulary, name, required)
}

/** Types that may stand for any other. */
const general: ReadonlySet<string> = new Set(
  ['PrimitiveType', 'Untyped', 'ComplexType', 'EntityType'].map((name) => `Edm.${name}`),
)

function itemOf(text: string, context: Context): QualifiedName {
  const type = context.typeRef(text)
  return typeText(type.kind === 'collection' ? type.of : type)
}
