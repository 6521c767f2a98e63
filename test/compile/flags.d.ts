/** The flags that generated code compiles under (PRODUCT §2), with our runtime in the place of the package. */
export const compilerOptions: Readonly<Record<string, unknown>>
