/** Org.OData.Capabilities.V1, in the notation of `notation.ts`. Services say of a type, or where one navigates, what holds for each set of it. */
export const capabilities = `
term ConformanceLevel ConformanceLevelType for EntityContainer
enum ConformanceLevelType Minimal Intermediate Advanced
term SupportedFormats [String] for EntityContainer
term SupportedMetadataFormats [String] for EntityContainer
term AcceptableEncodings [String] for EntityContainer
term AsynchronousRequestsSupported Core.Tag for EntityContainer
term BatchContinueOnErrorSupported Core.Tag for EntityContainer
term IsolationSupported IsolationLevel for EntityContainer
flags IsolationLevel Snapshot
term CrossJoinSupported Core.Tag for EntityContainer
term CallbackSupported CallbackType for EntityContainer EntitySet EntityType NavigationProperty
type CallbackType CallbackProtocols=[CallbackProtocol]
type CallbackProtocol Id=String? UrlTemplate=String? DocumentationUrl=String?
term ChangeTracking ChangeTrackingType for EntitySet Singleton Function FunctionImport NavigationProperty
  EntityContainer EntityType
type ChangeTrackingBase Supported=Boolean
type ChangeTrackingType:ChangeTrackingBase FilterableProperties=[PropertyPath]
  ExpandableProperties=[NavigationPropertyPath]
term CountRestrictions CountRestrictionsType for EntitySet Collection EntityType NavigationProperty
type CountRestrictionsBase Countable=Boolean
type CountRestrictionsType:CountRestrictionsBase NonCountableProperties=[PropertyPath]
  NonCountableNavigationProperties=[NavigationPropertyPath]
term NavigationRestrictions NavigationRestrictionsType for EntitySet Singleton Collection EntityType
  NavigationProperty
type NavigationRestrictionsType Referenceable=Boolean Navigability=NavigationType?
  RestrictedProperties=[NavigationPropertyRestriction]
type NavigationPropertyRestriction Referenceable=Boolean NavigationProperty=NavigationPropertyPath
  Navigability=NavigationType?
  FilterFunctions=[String] FilterRestrictions=FilterRestrictionsType? SearchRestrictions=SearchRestrictionsType?
  SortRestrictions=SortRestrictionsType? TopSupported=Boolean SkipSupported=Boolean SelectSupport=SelectSupportType?
  IndexableByKey=Boolean InsertRestrictions=InsertRestrictionsType? DeepInsertSupport=DeepInsertSupportType?
  UpdateRestrictions=UpdateRestrictionsType? DeepUpdateSupport=DeepUpdateSupportType?
  DeleteRestrictions=DeleteRestrictionsType? OptimisticConcurrencyControl=Boolean
  ReadRestrictions=ReadRestrictionsType?
enum NavigationType Recursive Single None
term IndexableByKey Core.Tag for EntitySet Collection EntityType NavigationProperty
term TopSupported Core.Tag for EntitySet Collection EntityType NavigationProperty
term SkipSupported Core.Tag for EntitySet Collection EntityType NavigationProperty
term ComputeSupported Core.Tag for EntitySet Collection EntityType NavigationProperty
term SelectSupport SelectSupportType for EntityContainer EntitySet Singleton Collection EntityType NavigationProperty
type SelectSupportType Supported=Boolean InstanceAnnotationsSupported=Boolean Expandable=Boolean Filterable=Boolean
  Searchable=Boolean TopSupported=Boolean SkipSupported=Boolean ComputeSupported=Boolean Countable=Boolean
  Sortable=Boolean
term BatchSupported Core.Tag for EntityContainer
term BatchSupport BatchSupportType for EntityContainer
type BatchSupportType Supported=Boolean ContinueOnErrorSupported=Boolean ReferencesInRequestBodiesSupported=Boolean
  ReferencesAcrossChangeSetsSupported=Boolean EtagReferencesSupported=Boolean
  RequestDependencyConditionsSupported=Boolean SupportedFormats=[String]
term FilterFunctions [String] for EntityContainer EntitySet Collection EntityType NavigationProperty
term FilterRestrictions FilterRestrictionsType for EntitySet Collection EntityType NavigationProperty
type FilterRestrictionsBase Filterable=Boolean RequiresFilter=Boolean MaxLevels=Int32
type FilterRestrictionsType:FilterRestrictionsBase RequiredProperties=[PropertyPath]
  NonFilterableProperties=[PropertyPath] FilterExpressionRestrictions=[FilterExpressionRestrictionType]
type FilterExpressionRestrictionType Property=PropertyPath? AllowedExpressions=FilterExpressionType?
definition FilterExpressionType String
term SortRestrictions SortRestrictionsType for EntitySet Collection EntityType NavigationProperty
type SortRestrictionsBase Sortable=Boolean
type SortRestrictionsType:SortRestrictionsBase AscendingOnlyProperties=[PropertyPath]
  DescendingOnlyProperties=[PropertyPath] NonSortableProperties=[PropertyPath]
term ExpandRestrictions ExpandRestrictionsType for EntitySet Singleton Collection EntityType NavigationProperty
type ExpandRestrictionsBase Expandable=Boolean StreamsExpandable=Boolean MaxLevels=Int32
type ExpandCollectionRestrictionsType:ExpandRestrictionsBase ExpandByKeyRestrictions=ExpandByKeyRestrictionsBase?
type ExpandRestrictionsType:ExpandCollectionRestrictionsType NonExpandableProperties=[NavigationPropertyPath]
  NonExpandableStreamProperties=[PropertyPath]
type ExpandByKeyRestrictionsBase:ExpandRestrictionsBase
type ExpandByKeyRestrictionsType:ExpandByKeyRestrictionsBase NonExpandableProperties=[NavigationPropertyPath]
  NonExpandableStreamProperties=[PropertyPath]
term SearchRestrictions SearchRestrictionsType for EntitySet Collection EntityType NavigationProperty
type SearchRestrictionsType Searchable=Boolean UnsupportedExpressions=SearchExpressions
flags SearchExpressions none AND OR NOT phrase group
term KeyAsSegmentSupported Core.Tag for EntityContainer
term QuerySegmentSupported Core.Tag for EntityContainer
term InsertRestrictions InsertRestrictionsType for EntitySet Collection EntityType NavigationProperty
type InsertRestrictionsBase Insertable=Boolean MaxLevels=Int32 TypecastSegmentSupported=Boolean
  QueryOptions=ModificationQueryOptionsType? CustomHeaders=[CustomParameter] CustomQueryOptions=[CustomParameter]
  Description=String? LongDescription=String? ErrorResponses=[HttpResponse]
type InsertRestrictionsType:InsertRestrictionsBase NonInsertableProperties=[PropertyPath]
  NonInsertableNavigationProperties=[NavigationPropertyPath] RequiredProperties=[PropertyPath]
  Permissions=[PermissionType]?
type PermissionType SchemeName=Authorization.SchemeName Scopes=[ScopeType]
type ScopeType Scope=String RestrictedProperties=String?
term DeepInsertSupport DeepInsertSupportType? for EntityContainer EntitySet Collection EntityType NavigationProperty
type DeepInsertSupportType Supported=Boolean ContentIDSupported=Boolean
term UpdateRestrictions UpdateRestrictionsType for EntitySet Singleton Collection EntityType NavigationProperty
type UpdateRestrictionsBase Updatable=Boolean Upsertable=Boolean DeltaUpdateSupported=Boolean
  UpdateMethod=HttpMethod? FilterSegmentSupported=Boolean TypecastSegmentSupported=Boolean MaxLevels=Int32
  Permissions=[PermissionType]? QueryOptions=ModificationQueryOptionsType? CustomHeaders=[CustomParameter]
  CustomQueryOptions=[CustomParameter] Description=String? LongDescription=String? ErrorResponses=[HttpResponse]
type UpdateRestrictionsType:UpdateRestrictionsBase NonUpdatableProperties=[PropertyPath]
  NonUpdatableNavigationProperties=[NavigationPropertyPath] RequiredProperties=[PropertyPath]
flags HttpMethod GET PATCH PUT POST DELETE OPTIONS HEAD
term DeepUpdateSupport DeepUpdateSupportType for EntityContainer EntitySet Collection EntityType NavigationProperty
type DeepUpdateSupportType Supported=Boolean ContentIDSupported=Boolean
term DeleteRestrictions DeleteRestrictionsType for EntitySet Singleton Collection EntityType NavigationProperty
type DeleteRestrictionsBase Deletable=Boolean MaxLevels=Int32 FilterSegmentSupported=Boolean
  TypecastSegmentSupported=Boolean Permissions=[PermissionType]? CustomHeaders=[CustomParameter]
  CustomQueryOptions=[CustomParameter] Description=String? LongDescription=String? ErrorResponses=[HttpResponse]
type DeleteRestrictionsType:DeleteRestrictionsBase NonDeletableNavigationProperties=[NavigationPropertyPath]
term CollectionPropertyRestrictions [CollectionPropertyRestrictionsType] for EntitySet Singleton EntityType
  NavigationProperty
type CollectionPropertyRestrictionsType CollectionProperty=PropertyPath? FilterFunctions=[String]
  FilterRestrictions=FilterRestrictionsType? SearchRestrictions=SearchRestrictionsType?
  SortRestrictions=SortRestrictionsType? TopSupported=Boolean SkipSupported=Boolean SelectSupport=SelectSupportType?
  Insertable=Boolean Updatable=Boolean Deletable=Boolean
term OperationRestrictions OperationRestrictionsType for Action Function
type OperationRestrictionsType FilterSegmentSupported=Boolean Permissions=[PermissionType]?
  CustomHeaders=[CustomParameter] CustomQueryOptions=[CustomParameter] ErrorResponses=[HttpResponse]
term AnnotationValuesInQuerySupported Core.Tag for EntityContainer
term ModificationQueryOptions ModificationQueryOptionsType for EntityContainer Action ActionImport
type ModificationQueryOptionsType ExpandSupported=Boolean SelectSupported=Boolean ComputeSupported=Boolean
  FilterSupported=Boolean SearchSupported=Boolean SortSupported=Boolean
term ReadRestrictions ReadRestrictionsType for EntitySet Singleton Collection FunctionImport EntityType
  NavigationProperty
type ReadRestrictionsBase! Readable=Boolean Permissions=[PermissionType]? CustomHeaders=[CustomParameter]
  CustomQueryOptions=[CustomParameter] Description=String? LongDescription=String? ErrorResponses=[HttpResponse]
type ReadByKeyRestrictionsType:ReadRestrictionsBase
type ReadRestrictionsType:ReadRestrictionsBase TypecastSegmentSupported=Boolean
  ReadByKeyRestrictions=ReadByKeyRestrictionsType?
term CustomHeaders [CustomParameter] for EntityContainer
term CustomQueryOptions [CustomParameter] for EntityContainer
type CustomParameter Name=String Description=String? DocumentationURL=String? Required=Boolean
  ExampleValues=[Core.PrimitiveExampleValue]
term MediaLocationUpdateSupported Core.Tag for EntityType Property at Stream
term DefaultCapabilities DefaultCapabilitiesType for EntityContainer
type DefaultCapabilitiesType ChangeTracking=ChangeTrackingBase? CountRestrictions=CountRestrictionsBase?
  IndexableByKey=Core.Tag? TopSupported=Core.Tag? SkipSupported=Core.Tag? ComputeSupported=Core.Tag?
  SelectSupport=SelectSupportType? FilterRestrictions=FilterRestrictionsBase? SortRestrictions=SortRestrictionsBase?
  ExpandRestrictions=ExpandRestrictionsBase? SearchRestrictions=SearchRestrictionsType?
  InsertRestrictions=InsertRestrictionsBase? UpdateRestrictions=UpdateRestrictionsBase?
  DeleteRestrictions=DeleteRestrictionsBase? OperationRestrictions=OperationRestrictionsType?
  ReadRestrictions=ReadRestrictionsType?
type HttpResponse StatusCode=String Description=String
`
