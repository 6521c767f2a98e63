/** Org.OData.Core.V1, in the notation of `notation.ts`. Revisions are open, since Microsoft's have dates besides. */
export const core = `
term ODataVersions String EntityContainer
term SchemaVersion String Schema Reference
term Revisions [RevisionType]
type RevisionType* Version=String? Kind=RevisionKind Description=String
enum RevisionKind Added Modified Deprecated
term Description String?
term LongDescription String?
term Links [Link]
type Link rel=String href=String
term Example ExampleValue EntityType ComplexType TypeDefinition Term Property NavigationProperty Parameter
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
term IsLanguageDependent Tag Term Property
definition Tag Boolean
term RequiresType String Term
term AppliesViaContainer Tag Term
term ResourcePath String EntitySet Singleton ActionImport FunctionImport
term DereferenceableIDs Tag EntityContainer
term ConventionalIDs Tag EntityContainer
term Permissions Permission Property ComplexType TypeDefinition EntityType EntitySet NavigationProperty Action
  Function
flags Permission None Read Write ReadWrite Invoke
term ContentID String
term DefaultNamespace Tag Schema Include
term Immutable Tag Property
term Computed Tag Property
term ComputedDefaultValue Tag Property
term IsURL Tag Property Term
term AcceptableMediaTypes [String] EntityType Property Term TypeDefinition Parameter ReturnType
term MediaType String? EntityType Property Term TypeDefinition Parameter ReturnType
term IsMediaType Tag Property Term
term ContentDisposition ContentDispositionType EntityType Property Term
type ContentDispositionType Type=String Filename=String?
term OptimisticConcurrency [PropertyPath] EntitySet
term AdditionalProperties Tag EntityType ComplexType
term AutoExpand Tag EntityType NavigationProperty Property
term AutoExpandReferences Tag NavigationProperty
term MayImplement [QualifiedTypeName]
definition QualifiedTermName String
definition QualifiedTypeName String
definition QualifiedActionName String
definition QualifiedBoundOperationName String
term Ordered Tag Property NavigationProperty EntitySet ReturnType Term
term PositionalInsert Tag Property NavigationProperty EntitySet
term AlternateKeys [AlternateKey] EntityType EntitySet NavigationProperty
type AlternateKey Key=[PropertyRef]
type PropertyRef Name=PropertyPath Alias=String?
type Dictionary*
term OptionalParameter OptionalParameterType Parameter
type OptionalParameterType DefaultValue=String?
term OperationAvailable Boolean? Action Function
term RequiresExplicitBinding Tag? Action Function
term ExplicitOperationBindings [QualifiedBoundOperationName]
definition LocalDateTime String
term SymbolicName SimpleIdentifier
definition SimpleIdentifier String
term GeometryFeature GeometryFeatureType?
type GeometryFeatureType geometry=Geometry? properties=Dictionary? id=String?
term AnyStructure Tag EntityType ComplexType
term IsDelta Tag ReturnType Parameter
`
