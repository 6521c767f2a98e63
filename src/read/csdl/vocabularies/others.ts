/** Org.OData.Validation.V1, in the notation of `notation.ts`. */
export const validation = `
term Pattern String
term Minimum PrimitiveType
term Maximum PrimitiveType
term Exclusive Core.Tag
term AllowedValues [AllowedValue]
type AllowedValue Value=PrimitiveType?
term MultipleOf Decimal
term Constraint ConstraintType
type ConstraintType FailureMessage=String? Condition=Boolean
term ItemsOf [ItemsOfType]
type ItemsOfType path=NavigationPropertyPath target=NavigationPropertyPath
term OpenPropertyTypeConstraint [SingleOrCollectionType]
term DerivedTypeConstraint [SingleOrCollectionType]
definition SingleOrCollectionType String
term AllowedTerms [Core.QualifiedTermName]
term ApplicableTerms [Core.QualifiedTermName]
term MaxItems Int64
term MinItems Int64
`

/** Org.OData.Measures.V1, in the notation of `notation.ts`. */
export const measures = `
term ISOCurrency String
term Scale Byte
term Unit String
term UNECEUnit String
term DurationGranularity DurationGranularityType
definition DurationGranularityType String
`

/** Org.OData.Authorization.V1, in the notation of `notation.ts`. */
export const authorization = `
term SecuritySchemes [SecurityScheme]
type SecurityScheme Authorization=SchemeName RequiredScopes=[String]
term Authorizations [Authorization]
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
term ApplicationTimeSupport ApplicationTimeSupportType
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
term Schema JSON
definition JSON Stream
`

/** Org.OData.Aggregation.V1, in the notation of `notation.ts`. */
export const aggregation = `
term ApplySupported ApplySupportedType
term ApplySupportedDefaults ApplySupportedBase
type ApplySupportedBase Transformations=[Transformation] CustomAggregationMethods=[String] Rollup=RollupType
  From=Boolean
type ApplySupportedType:ApplySupportedBase PropertyRestrictions=Boolean GroupableProperties=[AnyPropertyPath]
  AggregatableProperties=[AggregatablePropertyType]
type AggregatablePropertyType Property=PropertyPath SupportedAggregationMethods=[AggregationMethod]
  RecommendedAggregationMethod=AggregationMethod?
definition Transformation String
definition AggregationMethod String
enum RollupType None SingleHierarchy MultipleHierarchies
term Groupable Core.Tag
term Aggregatable Core.Tag
term CustomAggregate String
term ContextDefiningProperties [PropertyPath]
term LeveledHierarchy [PropertyPath]
term RecursiveHierarchy RecursiveHierarchyType
type RecursiveHierarchyType NodeProperty=PropertyPath ParentNavigationProperty=NavigationPropertyPath
definition HierarchyQualifier String
term UpPath [String]
term AvailableOnAggregates AvailableOnAggregatesType
type AvailableOnAggregatesType RequiredProperties=[PropertyPath]
type NavigationPropertyAggregationCapabilities:Capabilities.NavigationPropertyRestriction
  ApplySupported=ApplySupportedType? CustomAggregates=[CustomAggregateType]
type CustomAggregateType Name=String Type=String
`

/** Org.OData.Repeatability.V1, in the notation of `notation.ts`. */
export const repeatability = `
term Supported Core.Tag
term DeleteWithClientIDSupported Core.Tag
term DeleteWithRequestIDSupported Core.Tag
`

/** OData.Community.Keys.V1, in the notation of `notation.ts`. */
export const communityKeys = `
term AlternateKeys [AlternateKey]
type AlternateKey Key=[PropertyRef]
type PropertyRef Name=PropertyPath Alias=String?
`
