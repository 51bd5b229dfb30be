import type { cite as source } from '../fi/cite'

export const cite: Record<keyof typeof source, string> = {
  'cite.title': 'Cite this',
  'cite.documents': 'Cite a document',
  'cite.download': '{format}: {title}',
  'cite.noDate': 'n.d.',
  'cite.permanent':
    'The address in the citation is permanent: it leads to this project even if the address of the page changes.',
}
