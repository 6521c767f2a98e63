import {
  type OfficeClientConfiguration,
  type OfficeClientConfiguration$Links,
  type OfficeClientConfiguration$Nav,
  type OfficeClientConfigurationCreate,
  OfficeClientConfigurationSchema,
  type OfficeClientConfigurationUpdate,
} from './officeClientConfiguration.js'
import {
  type Entity,
  type KeyedSet,
  type LazyRequest,
  type RequestOptions,
  type Schema,
  object,
} from 'edmwright/runtime'

/**
 * Security settings for office clients on Windows.
 * @see [resources/windowsofficeclientsecurityconfiguration.md]
 */
export interface WindowsOfficeClientSecurityConfiguration extends OfficeClientConfiguration {
  readonly '@odata.type'?: '#microsoft.graph.windowsOfficeClientSecurityConfiguration'
}

/** What is sent to make one: WindowsOfficeClientSecurityConfigurationCreate has no computed members, keys that the service assigns, or streams. */
export interface WindowsOfficeClientSecurityConfigurationCreate
  extends OfficeClientConfigurationCreate, WindowsOfficeClientSecurityConfigurationUpdate {
  '@odata.type': '#microsoft.graph.windowsOfficeClientSecurityConfiguration'
}

/** What may be changed afterwards: WindowsOfficeClientSecurityConfigurationUpdate has no keys, computed or immutable members. */
export interface WindowsOfficeClientSecurityConfigurationUpdate extends OfficeClientConfigurationUpdate {
  '@odata.type'?: '#microsoft.graph.windowsOfficeClientSecurityConfiguration'
}

export const WindowsOfficeClientSecurityConfigurationSchema: Schema<WindowsOfficeClientSecurityConfiguration> =
  /*#__PURE__*/ object<WindowsOfficeClientSecurityConfiguration, OfficeClientConfiguration>(
    'graph=microsoft.graph.windowsOfficeClientSecurityConfiguration',
    () => ({}),
    () => OfficeClientConfigurationSchema,
  )

/** One WindowsOfficeClientSecurityConfiguration. */
export type WindowsOfficeClientSecurityConfiguration$Item = OfficeClientConfiguration$Links &
  Entity<
    WindowsOfficeClientSecurityConfiguration,
    OfficeClientConfiguration$Nav,
    WindowsOfficeClientSecurityConfigurationUpdate,
    'id'
  >

/** A collection of WindowsOfficeClientSecurityConfiguration. */
export type WindowsOfficeClientSecurityConfiguration$Set = {
  updatePriorities(
    parameters?: {
      officeConfigurationPolicyIds?: string[]
      officeConfigurationPriorities?: number[]
    },
    options?: RequestOptions,
  ): LazyRequest<void>
} & KeyedSet<
  WindowsOfficeClientSecurityConfiguration,
  OfficeClientConfiguration$Nav,
  WindowsOfficeClientSecurityConfigurationCreate,
  'id',
  string,
  WindowsOfficeClientSecurityConfiguration$Item
>
