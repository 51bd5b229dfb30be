/**
 * The one thing of its name in this process: Next bundles a module twice, for pages and for routes,
 * and what both must know cannot be a variable of the module.
 */
export const sharedByBundles = <T>(name: string, make: () => T): T => {
  const shared = globalThis as unknown as Record<symbol, T | undefined>
  return (shared[Symbol.for(`hankearkisto.${name}`)] ??= make())
}
