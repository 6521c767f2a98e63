/** Org.OData.Core.V1, in the notation of `notation.ts`. Revisions are open, since Microsoft's have dates besides. */
export const core = `
term ODataVersions String for EntityContainer
term SchemaVersion String for Schema Reference
term Revisions [RevisionType]
type RevisionType* Version=String? Kind=RevisionKind Description=String
enum RevisionKind Added Modified Deprecated
term Description String?
term LongDescription String?
term Links [Link]
type Link rel=String href=String
term Example ExampleValue for EntityType ComplexType TypeDefinition Term Property NavigationProperty Parameter
  ReturnType
type ExampleValue Description=String?
type PrimitiveExampleValue:ExampleValue Value=PrimitiveType
type ComplexExampleValue:ExampleValue Value=ComplexType
type EntityExampleValue:ExampleValue Value=EntityType
type ExternalExampleValue:ExampleValue ExternalValue=String
term Messages [MessageType]
type MessageType code=String message=String severity=MessageSeverity target=String? details=[MessageType]
definition MessageSeverity String
term ValueException ValueExceptionType
type ExceptionType! info=MessageType?
type ValueExceptionType:ExceptionType value=String?
term ResourceException ResourceExceptionType
type ResourceExceptionType:ExceptionType retryLink=String?
term DataModificationException DataModificationExceptionType
type DataModificationExceptionType:ExceptionType failedOperation=DataModificationOperationKind responseCode=Int16?
enum DataModificationOperationKind insert update upsert delete invoke link unlink
term IsLanguageDependent Tag for Term Property at String
definition Tag Boolean
term RequiresType String for Term
term AppliesViaContainer Tag for Term
term ResourcePath String for EntitySet Singleton ActionImport FunctionImport
term DereferenceableIDs Tag for EntityContainer
term ConventionalIDs Tag for EntityContainer
term Permissions Permission for Property ComplexType TypeDefinition EntityType EntitySet NavigationProperty Action
  Function
flags Permission None Read Write ReadWrite Invoke
term ContentID String
term DefaultNamespace Tag for Schema Include
term Immutable Tag for Property
term Computed Tag for Property
term ComputedDefaultValue Tag for Property
term IsURL Tag for Property Term at String
term AcceptableMediaTypes [String] for EntityType Property Term TypeDefinition Parameter ReturnType
term MediaType String? for EntityType Property Term TypeDefinition Parameter ReturnType
term IsMediaType Tag for Property Term at String
term ContentDisposition ContentDispositionType for EntityType Property Term
type ContentDispositionType Type=String Filename=String?
term OptimisticConcurrency [PropertyPath] for EntitySet
term AdditionalProperties Tag for EntityType ComplexType
term AutoExpand Tag for EntityType NavigationProperty Property
term AutoExpandReferences Tag for NavigationProperty
term MayImplement [QualifiedTypeName]
definition QualifiedTermName String
definition QualifiedTypeName String
definition QualifiedActionName String
definition QualifiedBoundOperationName String
term Ordered Tag for Property NavigationProperty EntitySet ReturnType Term
term PositionalInsert Tag for Property NavigationProperty EntitySet
term AlternateKeys [AlternateKey] for EntityType EntitySet NavigationProperty
type AlternateKey Key=[PropertyRef]
type PropertyRef Name=PropertyPath Alias=String?
type Dictionary*
term OptionalParameter OptionalParameterType for Parameter
type OptionalParameterType DefaultValue=String?
term OperationAvailable Boolean? for Action Function
term RequiresExplicitBinding Tag? for Action Function
term ExplicitOperationBindings [QualifiedBoundOperationName]
definition LocalDateTime String
term SymbolicName SimpleIdentifier
definition SimpleIdentifier String
term GeometryFeature GeometryFeatureType?
type GeometryFeatureType geometry=Geometry? properties=Dictionary? id=String?
term AnyStructure Tag for EntityType ComplexType
term IsDelta Tag for ReturnType Parameter
`
