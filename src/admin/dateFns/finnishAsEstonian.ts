/**
 * Finnish months, weekdays and "5 minuuttia" for the admin: stands in for `date-fns/locale/et`
 * through `turbopack.resolveAlias` in next.config.mjs.
 *
 * Payload's `importDateFNSLocale` is a `switch` with no `fi` case and no way to add one; it does
 * `(await import('date-fns/locale/et')).et`, hence the name of the export.
 */
export { fi as et } from 'date-fns/locale/fi'
