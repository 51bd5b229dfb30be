/** Why an address did not answer, in words. */
const texts: Record<string, { en: string; fi: string }> = {
  certificate: { en: 'the certificate is not valid', fi: 'varmenne ei kelpaa' },
  forbidden: { en: 'not a public address', fi: 'osoite ei ole julkinen' },
  'http-404': { en: 'the page is not there', fi: 'sivua ei ole' },
  'http-410': { en: 'the page has been removed', fi: 'sivu on poistettu' },
  'no-connection': { en: 'no connection', fi: 'yhteys ei onnistunut' },
  'no-server': { en: 'there is no such server', fi: 'palvelinta ei ole' },
  timeout: { en: 'no answer in time', fi: 'ei vastausta ajoissa' },
}

/** @param reason of `tryAddress`; an unknown status is shown as such */
export const reasonText = (reason: string): { en: string; fi: string } => {
  const status = reason.replace('http-', '')
  return texts[reason] ?? { en: `error ${status}`, fi: `virhe ${status}` }
}
