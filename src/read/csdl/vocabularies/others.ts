/** Org.OData.Validation.V1, in the notation of `notation.ts`. */
export const validation = `
term Pattern String for Property Parameter Term TypeDefinition at String
term Minimum PrimitiveType for Property Parameter Term TypeDefinition
term Maximum PrimitiveType for Property Parameter Term TypeDefinition
term Exclusive Core.Tag for Annotation
term AllowedValues [AllowedValue] for Property Parameter TypeDefinition
type AllowedValue Value=PrimitiveType?
term MultipleOf Decimal for Property Parameter Term TypeDefinition
term Constraint ConstraintType for Property NavigationProperty Parameter EntityType ComplexType
type ConstraintType FailureMessage=String? Condition=Boolean
term ItemsOf [ItemsOfType] for EntityType ComplexType
type ItemsOfType path=NavigationPropertyPath target=NavigationPropertyPath
term OpenPropertyTypeConstraint [SingleOrCollectionType] for ComplexType EntityType
term DerivedTypeConstraint [SingleOrCollectionType] for EntitySet Singleton NavigationProperty Property
  TypeDefinition Parameter ReturnType
definition SingleOrCollectionType String
term AllowedTerms [Core.QualifiedTermName] for Term Property at AnnotationPath
term ApplicableTerms [Core.QualifiedTermName]
term MaxItems Int64 for Collection
term MinItems Int64 for Collection
`

/** Org.OData.Measures.V1, in the notation of `notation.ts`. */
export const measures = `
term ISOCurrency String for Parameter Property
term Scale Byte for Parameter Property at Decimal
term Unit String for Parameter Property
term UNECEUnit String for Parameter Property
term DurationGranularity DurationGranularityType for Parameter Property at Duration
definition DurationGranularityType String
`

/** Org.OData.Authorization.V1, in the notation of `notation.ts`. */
export const authorization = `
term SecuritySchemes [SecurityScheme] for EntityContainer
type SecurityScheme Authorization=SchemeName RequiredScopes=[String]
term Authorizations [Authorization] for EntityContainer
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
term ApplicationTimeSupport ApplicationTimeSupportType for Collection
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
term Schema JSON for EntityType Parameter Property ReturnType Term TypeDefinition at Stream
definition JSON Stream
`

/** Org.OData.Aggregation.V1, in the notation of `notation.ts`. Services say of their container what holds for each set of it. */
export const aggregation = `
term ApplySupported ApplySupportedType for EntitySet Collection EntityType EntityContainer
term ApplySupportedDefaults ApplySupportedBase for EntityContainer
type ApplySupportedBase Transformations=[Transformation] CustomAggregationMethods=[String] Rollup=RollupType
  From=Boolean
type ApplySupportedType:ApplySupportedBase PropertyRestrictions=Boolean GroupableProperties=[AnyPropertyPath]
  AggregatableProperties=[AggregatablePropertyType]
type AggregatablePropertyType Property=PropertyPath SupportedAggregationMethods=[AggregationMethod]
  RecommendedAggregationMethod=AggregationMethod?
definition Transformation String
definition AggregationMethod String
enum RollupType None SingleHierarchy MultipleHierarchies
term Groupable Core.Tag for Property NavigationProperty
term Aggregatable Core.Tag for Property NavigationProperty
term CustomAggregate String for EntitySet Collection EntityContainer EntityType
term ContextDefiningProperties [PropertyPath] for Property Annotation
term LeveledHierarchy [PropertyPath] for EntityType ComplexType
term RecursiveHierarchy RecursiveHierarchyType for EntityType
type RecursiveHierarchyType NodeProperty=PropertyPath ParentNavigationProperty=NavigationPropertyPath
definition HierarchyQualifier String
term UpPath [String] for EntityType
term AvailableOnAggregates AvailableOnAggregatesType for Function
type AvailableOnAggregatesType RequiredProperties=[PropertyPath]
type NavigationPropertyAggregationCapabilities:Capabilities.NavigationPropertyRestriction
  ApplySupported=ApplySupportedType? CustomAggregates=[CustomAggregateType]
type CustomAggregateType Name=String Type=String
`

/** Org.OData.Repeatability.V1, in the notation of `notation.ts`. */
export const repeatability = `
term Supported Core.Tag for EntityContainer Action ActionImport EntitySet
term DeleteWithClientIDSupported Core.Tag for EntityContainer
term DeleteWithRequestIDSupported Core.Tag for EntityContainer
`

/** OData.Community.Keys.V1, in the notation of `notation.ts`. */
export const communityKeys = `
term AlternateKeys [AlternateKey]
type AlternateKey Key=[PropertyRef]
type PropertyRef Name=PropertyPath Alias=String?
`
