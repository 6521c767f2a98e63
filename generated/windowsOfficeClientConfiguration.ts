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
 * Settings for office clients on Windows.
 * @see [resources/windowsofficeclientconfiguration.md]
 */
export interface WindowsOfficeClientConfiguration extends OfficeClientConfiguration {
  readonly '@odata.type'?: '#microsoft.graph.windowsOfficeClientConfiguration'
}

/** What is sent to make one: WindowsOfficeClientConfigurationCreate has no computed members, keys that the service assigns, or streams. */
export interface WindowsOfficeClientConfigurationCreate
  extends OfficeClientConfigurationCreate, WindowsOfficeClientConfigurationUpdate {
  '@odata.type': '#microsoft.graph.windowsOfficeClientConfiguration'
}

/** What may be changed afterwards: WindowsOfficeClientConfigurationUpdate has no keys, computed or immutable members. */
export interface WindowsOfficeClientConfigurationUpdate extends OfficeClientConfigurationUpdate {
  '@odata.type'?: '#microsoft.graph.windowsOfficeClientConfiguration'
}

export const WindowsOfficeClientConfigurationSchema: Schema<WindowsOfficeClientConfiguration> = /*#__PURE__*/ object<
  WindowsOfficeClientConfiguration,
  OfficeClientConfiguration
>(
  'graph=microsoft.graph.windowsOfficeClientConfiguration',
  () => ({}),
  () => OfficeClientConfigurationSchema,
)

/** One WindowsOfficeClientConfiguration. */
export type WindowsOfficeClientConfiguration$Item = OfficeClientConfiguration$Links &
  Entity<WindowsOfficeClientConfiguration, OfficeClientConfiguration$Nav, WindowsOfficeClientConfigurationUpdate, 'id'>

/** A collection of WindowsOfficeClientConfiguration. */
export type WindowsOfficeClientConfiguration$Set = {
  updatePriorities(
    parameters?: {
      officeConfigurationPolicyIds?: string[]
      officeConfigurationPriorities?: number[]
    },
    options?: RequestOptions,
  ): LazyRequest<void>
} & KeyedSet<
  WindowsOfficeClientConfiguration,
  OfficeClientConfiguration$Nav,
  WindowsOfficeClientConfigurationCreate,
  'id',
  string,
  WindowsOfficeClientConfiguration$Item
>
