import type { Endpoint, SanitizedConfig } from 'payload'

/** `get /projects/:id/desk`: every endpoint of the REST API that a request can reach. */
export const endpointsOf = (config: SanitizedConfig): string[] => [
  ...reachable('', config.endpoints),
  ...config.collections.flatMap(({ endpoints, slug }) => reachable(`/${slug}`, endpoints)),
  ...config.globals.flatMap(({ endpoints, slug }) => reachable(`/globals/${slug}`, endpoints)),
]

/** Without those that another before them answers in place of: Payload takes the first that fits. */
const reachable = (base: string, endpoints: Endpoint[] | false): string[] => {
  const all = endpoints || []
  return all
    .filter(
      (endpoint) =>
        all.find(
          ({ method, path }) => method === endpoint.method && fits(path, exampleOf(endpoint.path)),
        ) === endpoint,
    )
    .map(({ method, path }) => `${method} ${base}${path === '/' ? '' : path}`)
}

const exampleOf = (path: string): string => path.replace(/:\w+\??/g, 'x')

const fits = (pattern: string, path: string): boolean => {
  const source = pattern.replace(/\/:\w+\?/g, '(?:/[^/]+)?').replace(/:\w+/g, '[^/]+')
  return new RegExp(`^${source}$`).test(path)
}
