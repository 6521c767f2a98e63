/** Org.OData.Validation.V1, in the notation of `notation.ts`. */
export const validation = `
term Pattern String Property Parameter Term
term Minimum PrimitiveType Property Parameter Term
term Maximum PrimitiveType Property Parameter Term
term Exclusive Core.Tag Annotation
term AllowedValues [AllowedValue] Property Parameter TypeDefinition
type AllowedValue Value=PrimitiveType?
term MultipleOf Decimal Property Parameter Term
term Constraint ConstraintType Property NavigationProperty Parameter EntityType ComplexType
type ConstraintType FailureMessage=String? Condition=Boolean
term ItemsOf [ItemsOfType] EntityType ComplexType
type ItemsOfType path=NavigationPropertyPath target=NavigationPropertyPath
term OpenPropertyTypeConstraint [SingleOrCollectionType] ComplexType EntityType
term DerivedTypeConstraint [SingleOrCollectionType] EntitySet Singleton NavigationProperty Property TypeDefinition
  Parameter ReturnType
definition SingleOrCollectionType String
term AllowedTerms [Core.QualifiedTermName] Term Property
term ApplicableTerms [Core.QualifiedTermName]
term MaxItems Int64 Collection
term MinItems Int64 Collection
`

/** Org.OData.Measures.V1, in the notation of `notation.ts`. */
export const measures = `
term ISOCurrency String Parameter Property
term Scale Byte Parameter Property
term Unit String Parameter Property
term UNECEUnit String Parameter Property
term DurationGranularity DurationGranularityType Parameter Property
definition DurationGranularityType String
`

/** Org.OData.Authorization.V1, in the notation of `notation.ts`. */
export const authorization = `
term SecuritySchemes [SecurityScheme] EntityContainer
type SecurityScheme Authorization=SchemeName RequiredScopes=[String]
term Authorizations [Authorization] EntityContainer
type Authorization! Name=String Description=String?
type OpenIDConnect:Authorization IssuerUrl=String
type Http:Authorization Scheme=String BearerFormat=String?
type OAuthAuthorization!:Authorization Scopes=[AuthorizationScope] RefreshUrl=String?
type OAuth2ClientCredentials:OAuthAuthorization TokenUrl=String
type OAuth2Implicit:OAuthAuthorization AuthorizationUrl=String
type OAuth2Password:OAuthAuthorization TokenUrl=String
type OAuth2AuthCode:OAuthAuthorization AuthorizationUrl=String TokenUrl=String
type AuthorizationScope Scope=String Grant=String? Description=String
type ApiKey:Authorization KeyName=String Location=KeyLocation
enum KeyLocation Header QueryOption Cookie
definition SchemeName String
`

/** Org.OData.Temporal.V1, in the notation of `notation.ts`. */
export const temporal = `
term ApplicationTimeSupport ApplicationTimeSupportType Collection
type ApplicationTimeSupportType UnitOfTime=UnitOfTime Timeline=Timeline SupportedActions=[Core.QualifiedActionName]
type UnitOfTime!
type UnitOfTimeDateTimeOffset:UnitOfTime Precision=Byte
type UnitOfTimeDate:UnitOfTime ClosedClosedPeriods=Boolean
type Timeline!
type TimelineSnapshot:Timeline
type TimelineVisible:Timeline PeriodStart=PropertyPath PeriodEnd=PropertyPath ObjectKey=[PropertyPath]
type TimesliceWithPeriod PeriodStart=PrimitiveType? PeriodEnd=PrimitiveType? Timeslice=EntityType
`

/** Org.OData.JSON.V1, in the notation of `notation.ts`. */
export const json = `
term Schema JSON EntityType Parameter Property ReturnType Term TypeDefinition
definition JSON Stream
`

/** Org.OData.Aggregation.V1, in the notation of `notation.ts`. */
export const aggregation = `
term ApplySupported ApplySupportedType EntitySet Collection EntityType
term ApplySupportedDefaults ApplySupportedBase EntityContainer
type ApplySupportedBase Transformations=[Transformation] CustomAggregationMethods=[String] Rollup=RollupType
  From=Boolean
type ApplySupportedType:ApplySupportedBase PropertyRestrictions=Boolean GroupableProperties=[AnyPropertyPath]
  AggregatableProperties=[AggregatablePropertyType]
type AggregatablePropertyType Property=PropertyPath SupportedAggregationMethods=[AggregationMethod]
  RecommendedAggregationMethod=AggregationMethod?
definition Transformation String
definition AggregationMethod String
enum RollupType None SingleHierarchy MultipleHierarchies
term Groupable Core.Tag Property NavigationProperty
term Aggregatable Core.Tag Property NavigationProperty
term CustomAggregate String EntitySet Collection EntityContainer EntityType
term ContextDefiningProperties [PropertyPath] Property Annotation
term LeveledHierarchy [PropertyPath] EntityType ComplexType
term RecursiveHierarchy RecursiveHierarchyType EntityType
type RecursiveHierarchyType NodeProperty=PropertyPath ParentNavigationProperty=NavigationPropertyPath
definition HierarchyQualifier String
term UpPath [String] EntityType
term AvailableOnAggregates AvailableOnAggregatesType Function
type AvailableOnAggregatesType RequiredProperties=[PropertyPath]
type NavigationPropertyAggregationCapabilities:Capabilities.NavigationPropertyRestriction
  ApplySupported=ApplySupportedType? CustomAggregates=[CustomAggregateType]
type CustomAggregateType Name=String Type=String
`

/** Org.OData.Repeatability.V1, in the notation of `notation.ts`. */
export const repeatability = `
term Supported Core.Tag EntityContainer Action ActionImport EntitySet
term DeleteWithClientIDSupported Core.Tag EntityContainer
term DeleteWithRequestIDSupported Core.Tag EntityContainer
`

/** OData.Community.Keys.V1, in the notation of `notation.ts`. */
export const communityKeys = `
term AlternateKeys [AlternateKey] EntityType EntitySet NavigationProperty
type AlternateKey Key=[PropertyRef]
type PropertyRef Name=PropertyPath Alias=String?
`
