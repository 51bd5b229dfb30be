import type { glance as source } from '../fi/glance'

export const glance: Record<keyof typeof source, string> = {
  'glance.title': 'The archive in numbers',
  'glance.intro':
    'The duration, funding, countries and partners of the projects as pictures and tables. No number is more exact than it is known, and what is missing is said.',
  'glance.asTable': 'Show as a table',
  'glance.scroll': '{title}, scrollable',
  'glance.timeline': 'Timeline of projects',
  'glance.timelineText':
    'The bar of each project reaches from its first year to its last. The programme follows the bar.',
  'glance.runningText': 'How many projects were under way in each programme in each year.',
  'glance.project': 'Project',
  'glance.programme': 'Programme',
  'glance.years': 'Years',
  'glance.year': 'Year',
  'glance.noProgramme': 'No programme stated',
  'glance.funding': 'Funding by programme',
  'glance.fundingByYear': 'Funding by year',
  'glance.fundingText':
    'Total budgets of the projects, all partners together. A budget is counted whole in the year in which its phase began, because how it was spread over the years is not known.',
  'glance.legendExact': 'solid: the budget is known',
  'glance.legendApproximate': 'hatched: the budget is approximate',
  'glance.total': 'In all',
  'glance.sum': 'Sum',
  'glance.approximateCount': 'Approximate',
  'glance.missingCount': 'Missing',
  'glance.certainty':
    'The sum has {known} budgets. Of these {approximate} are approximate, and the budgets of {missing} project phases are not known, so the real sum is larger.',
  'glance.ownShare':
    'The own share of the Helsinki-Uusimaa Regional Council is known for {known} project phases: {sum} in all. It is a part of the budgets, and is not known for {missing} phases.',
  'glance.notKnown': 'not known',
  'glance.countries': 'Countries of the partners',
  'glance.countriesText': 'In how many projects there were partners from each country.',
  'glance.country': 'Country',
  'glance.projects': 'Projects',
  'glance.map': 'Map',
  'glance.mapText':
    'Hatched countries have had partners, and the number is that of the projects. The map shows Europe; the list has every country.',
  'glance.network': 'Network of partners',
  'glance.networkText':
    'Organisations that were in the same projects. A line joins them, the size of a circle tells the number of projects, and the number in it refers to the table. The Helsinki-Uusimaa Regional Council is left out because it was in all of them.',
  'glance.number': 'No.',
  'glance.partner': 'Organisation',
  'glance.together': 'In the same projects',
  'nav.glance': 'The archive in numbers',
}
