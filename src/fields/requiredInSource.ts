import type { PayloadRequest, TextareaFieldValidation, TextFieldSingleValidation } from 'payload'
import { text, textarea } from 'payload/shared'

/**
 * For a localised field that must be there in the source language alone: a translation may come
 * later, and the site shows what is missing in the source language, marked as such.
 */
export const requiredInSource: TextFieldSingleValidation = (value, options) =>
  text(value, { ...options, required: isInSource(options.req) })

/** The same for a field of several lines. */
export const areaRequiredInSource: TextareaFieldValidation = (value, options) =>
  textarea(value, { ...options, required: isInSource(options.req) })

const isInSource = ({ locale, payload }: PayloadRequest): boolean => {
  const { localization } = payload.config
  return !localization || !locale || locale === localization.defaultLocale
}
