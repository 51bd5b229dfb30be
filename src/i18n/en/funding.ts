import type { funding as source } from '../fi/funding'

export const funding: Record<keyof typeof source, string> = {
  'funding.coFunded': 'Co-funded by the European Union',
  'funding.flag': 'Flag of the European Union',
  'funding.union': 'European Union',
}
