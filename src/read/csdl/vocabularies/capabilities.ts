/** Org.OData.Capabilities.V1, in the notation of `notation.ts`. */
export const capabilities = `
term ConformanceLevel ConformanceLevelType
enum ConformanceLevelType Minimal Intermediate Advanced
term SupportedFormats [String]
term SupportedMetadataFormats [String]
term AcceptableEncodings [String]
term AsynchronousRequestsSupported Core.Tag
term BatchContinueOnErrorSupported Core.Tag
term IsolationSupported IsolationLevel
flags IsolationLevel Snapshot
term CrossJoinSupported Core.Tag
term CallbackSupported CallbackType
type CallbackType CallbackProtocols=[CallbackProtocol]
type CallbackProtocol Id=String? UrlTemplate=String? DocumentationUrl=String?
term ChangeTracking ChangeTrackingType
type ChangeTrackingBase Supported=Boolean
type ChangeTrackingType:ChangeTrackingBase FilterableProperties=[PropertyPath]
  ExpandableProperties=[NavigationPropertyPath]
term CountRestrictions CountRestrictionsType
type CountRestrictionsBase Countable=Boolean
type CountRestrictionsType:CountRestrictionsBase NonCountableProperties=[PropertyPath]
  NonCountableNavigationProperties=[NavigationPropertyPath]
term NavigationRestrictions NavigationRestrictionsType
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
term IndexableByKey Core.Tag
term TopSupported Core.Tag
term SkipSupported Core.Tag
term ComputeSupported Core.Tag
term SelectSupport SelectSupportType
type SelectSupportType Supported=Boolean InstanceAnnotationsSupported=Boolean Expandable=Boolean Filterable=Boolean
  Searchable=Boolean TopSupported=Boolean SkipSupported=Boolean ComputeSupported=Boolean Countable=Boolean
  Sortable=Boolean
term BatchSupported Core.Tag
term BatchSupport BatchSupportType
type BatchSupportType Supported=Boolean ContinueOnErrorSupported=Boolean ReferencesInRequestBodiesSupported=Boolean
  ReferencesAcrossChangeSetsSupported=Boolean EtagReferencesSupported=Boolean
  RequestDependencyConditionsSupported=Boolean SupportedFormats=[String]
term FilterFunctions [String]
term FilterRestrictions FilterRestrictionsType
type FilterRestrictionsBase Filterable=Boolean RequiresFilter=Boolean MaxLevels=Int32
type FilterRestrictionsType:FilterRestrictionsBase RequiredProperties=[PropertyPath]
  NonFilterableProperties=[PropertyPath] FilterExpressionRestrictions=[FilterExpressionRestrictionType]
type FilterExpressionRestrictionType Property=PropertyPath? AllowedExpressions=FilterExpressionType?
definition FilterExpressionType String
term SortRestrictions SortRestrictionsType
type SortRestrictionsBase Sortable=Boolean
type SortRestrictionsType:SortRestrictionsBase AscendingOnlyProperties=[PropertyPath]
  DescendingOnlyProperties=[PropertyPath] NonSortableProperties=[PropertyPath]
term ExpandRestrictions ExpandRestrictionsType
type ExpandRestrictionsBase Expandable=Boolean StreamsExpandable=Boolean MaxLevels=Int32
type ExpandCollectionRestrictionsType:ExpandRestrictionsBase ExpandByKeyRestrictions=ExpandByKeyRestrictionsBase?
type ExpandRestrictionsType:ExpandCollectionRestrictionsType NonExpandableProperties=[NavigationPropertyPath]
  NonExpandableStreamProperties=[PropertyPath]
type ExpandByKeyRestrictionsBase:ExpandRestrictionsBase
type ExpandByKeyRestrictionsType:ExpandByKeyRestrictionsBase NonExpandableProperties=[NavigationPropertyPath]
  NonExpandableStreamProperties=[PropertyPath]
term SearchRestrictions SearchRestrictionsType
type SearchRestrictionsType Searchable=Boolean UnsupportedExpressions=SearchExpressions
flags SearchExpressions none AND OR NOT phrase group
term KeyAsSegmentSupported Core.Tag
term QuerySegmentSupported Core.Tag
term InsertRestrictions InsertRestrictionsType
type InsertRestrictionsBase Insertable=Boolean MaxLevels=Int32 TypecastSegmentSupported=Boolean
  QueryOptions=ModificationQueryOptionsType? CustomHeaders=[CustomParameter] CustomQueryOptions=[CustomParameter]
  Description=String? LongDescription=String? ErrorResponses=[HttpResponse]
type InsertRestrictionsType:InsertRestrictionsBase NonInsertableProperties=[PropertyPath]
  NonInsertableNavigationProperties=[NavigationPropertyPath] RequiredProperties=[PropertyPath]
  Permissions=[PermissionType]?
type PermissionType SchemeName=Authorization.SchemeName Scopes=[ScopeType]
type ScopeType Scope=String RestrictedProperties=String?
term DeepInsertSupport DeepInsertSupportType?
type DeepInsertSupportType Supported=Boolean ContentIDSupported=Boolean
term UpdateRestrictions UpdateRestrictionsType
type UpdateRestrictionsBase Updatable=Boolean Upsertable=Boolean DeltaUpdateSupported=Boolean
  UpdateMethod=HttpMethod? FilterSegmentSupported=Boolean TypecastSegmentSupported=Boolean MaxLevels=Int32
  Permissions=[PermissionType]? QueryOptions=ModificationQueryOptionsType? CustomHeaders=[CustomParameter]
  CustomQueryOptions=[CustomParameter] Description=String? LongDescription=String? ErrorResponses=[HttpResponse]
type UpdateRestrictionsType:UpdateRestrictionsBase NonUpdatableProperties=[PropertyPath]
  NonUpdatableNavigationProperties=[NavigationPropertyPath] RequiredProperties=[PropertyPath]
flags HttpMethod GET PATCH PUT POST DELETE OPTIONS HEAD
term DeepUpdateSupport DeepUpdateSupportType
type DeepUpdateSupportType Supported=Boolean ContentIDSupported=Boolean
term DeleteRestrictions DeleteRestrictionsType
type DeleteRestrictionsBase Deletable=Boolean MaxLevels=Int32 FilterSegmentSupported=Boolean
  TypecastSegmentSupported=Boolean Permissions=[PermissionType]? CustomHeaders=[CustomParameter]
  CustomQueryOptions=[CustomParameter] Description=String? LongDescription=String? ErrorResponses=[HttpResponse]
type DeleteRestrictionsType:DeleteRestrictionsBase NonDeletableNavigationProperties=[NavigationPropertyPath]
term CollectionPropertyRestrictions [CollectionPropertyRestrictionsType]
type CollectionPropertyRestrictionsType CollectionProperty=PropertyPath? FilterFunctions=[String]
  FilterRestrictions=FilterRestrictionsType? SearchRestrictions=SearchRestrictionsType?
  SortRestrictions=SortRestrictionsType? TopSupported=Boolean SkipSupported=Boolean SelectSupport=SelectSupportType?
  Insertable=Boolean Updatable=Boolean Deletable=Boolean
term OperationRestrictions OperationRestrictionsType
type OperationRestrictionsType FilterSegmentSupported=Boolean Permissions=[PermissionType]?
  CustomHeaders=[CustomParameter] CustomQueryOptions=[CustomParameter] ErrorResponses=[HttpResponse]
term AnnotationValuesInQuerySupported Core.Tag
term ModificationQueryOptions ModificationQueryOptionsType
type ModificationQueryOptionsType ExpandSupported=Boolean SelectSupported=Boolean ComputeSupported=Boolean
  FilterSupported=Boolean SearchSupported=Boolean SortSupported=Boolean
term ReadRestrictions ReadRestrictionsType
type ReadRestrictionsBase! Readable=Boolean Permissions=[PermissionType]? CustomHeaders=[CustomParameter]
  CustomQueryOptions=[CustomParameter] Description=String? LongDescription=String? ErrorResponses=[HttpResponse]
type ReadByKeyRestrictionsType:ReadRestrictionsBase
type ReadRestrictionsType:ReadRestrictionsBase TypecastSegmentSupported=Boolean
  ReadByKeyRestrictions=ReadByKeyRestrictionsType?
term CustomHeaders [CustomParameter]
term CustomQueryOptions [CustomParameter]
type CustomParameter Name=String Description=String? DocumentationURL=String? Required=Boolean
  ExampleValues=[Core.PrimitiveExampleValue]
term MediaLocationUpdateSupported Core.Tag
term DefaultCapabilities DefaultCapabilitiesType
type DefaultCapabilitiesType ChangeTracking=ChangeTrackingBase? CountRestrictions=CountRestrictionsBase?
  IndexableByKey=Core.Tag? TopSupported=Core.Tag? SkipSupported=Core.Tag? ComputeSupported=Core.Tag?
  SelectSupport=SelectSupportType? FilterRestrictions=FilterRestrictionsBase? SortRestrictions=SortRestrictionsBase?
  ExpandRestrictions=ExpandRestrictionsBase? SearchRestrictions=SearchRestrictionsType?
  InsertRestrictions=InsertRestrictionsBase? UpdateRestrictions=UpdateRestrictionsBase?
  DeleteRestrictions=DeleteRestrictionsBase? OperationRestrictions=OperationRestrictionsType?
  ReadRestrictions=ReadRestrictionsType?
type HttpResponse StatusCode=String Description=String
`
