export { acceptFinnish as proxy } from './admin/acceptFinnish'

/** The public site sets no cookie: only the admin keeps a language in one. */
export const config = {
  matcher: [{ missing: [{ key: 'payload-lng', type: 'cookie' }], source: '/admin/:path*' }],
}
