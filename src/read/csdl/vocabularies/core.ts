/** Org.OData.Core.V1, in the notation of `notation.ts`. Revisions are open, since Microsoft's have dates besides. */
export const core = `
term ODataVersions String
term SchemaVersion String
term Revisions [RevisionType]
type RevisionType* Version=String? Kind=RevisionKind Description=String
enum RevisionKind Added Modified Deprecated
term Description String?
term LongDescription String?
term Links [Link]
type Link rel=String href=String
term Example ExampleValue
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
term IsLanguageDependent Tag
definition Tag Boolean
term RequiresType String
term AppliesViaContainer Tag
term ResourcePath String
term DereferenceableIDs Tag
term ConventionalIDs Tag
term Permissions Permission
flags Permission None Read Write ReadWrite Invoke
term ContentID String
term DefaultNamespace Tag
term Immutable Tag
term Computed Tag
term ComputedDefaultValue Tag
term IsURL Tag
term AcceptableMediaTypes [String]
term MediaType String?
term IsMediaType Tag
term ContentDisposition ContentDispositionType
type ContentDispositionType Type=String Filename=String?
term OptimisticConcurrency [PropertyPath]
term AdditionalProperties Tag
term AutoExpand Tag
term AutoExpandReferences Tag
term MayImplement [QualifiedTypeName]
definition QualifiedTermName String
definition QualifiedTypeName String
definition QualifiedActionName String
definition QualifiedBoundOperationName String
term Ordered Tag
term PositionalInsert Tag
term AlternateKeys [AlternateKey]
type AlternateKey Key=[PropertyRef]
type PropertyRef Name=PropertyPath Alias=String?
type Dictionary*
term OptionalParameter OptionalParameterType
type OptionalParameterType DefaultValue=String?
term OperationAvailable Boolean?
term RequiresExplicitBinding Tag?
term ExplicitOperationBindings [QualifiedBoundOperationName]
definition LocalDateTime String
term SymbolicName SimpleIdentifier
definition SimpleIdentifier String
term GeometryFeature GeometryFeatureType?
type GeometryFeatureType geometry=Geometry? properties=Dictionary? id=String?
term AnyStructure Tag
term IsDelta Tag
`
