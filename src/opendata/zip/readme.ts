import { licenceAddress } from '../licences'
import { apiPath } from '../records/addresses'

/** What is in the archive's ZIP, for whoever opens it, in both languages. */
export const readmeOf = (site: string, modified: Date): string => `# Hankearkisto

Uudenmaan liiton päättyneiden hankkeiden arkisto yhdessä tiedostossa: ${site}
Arkisto on viimeksi muuttunut ${modified.toISOString()}.

## Sisältö

- data/*.json: tietueet, jotka rajapinta kuvaa osoitteessa ${site}${apiPath}/openapi.json
- data/*.csv: samat tiedot taulukkoina (UTF-8, erottimena pilkku)
- data/bodies.json: hankkeiden leipätekstit muotoiluineen
- files/: asiakirjat ja kuvat
- SHA256SUMS: tarkistussummat; tarkista komennolla \`sha256sum -c SHA256SUMS\`

Se, mitä ei tiedetä, puuttuu. Arvio on merkitty arvioksi (isApproximate).

## Käyttöluvat

- Hankkeiden tiedot: CC BY 4.0, ${licenceAddress.content}. Mainitse lähteenä Uudenmaan liitto.
- Muut tietueet (metatiedot): CC0 1.0, ${licenceAddress.metadata}
- Asiakirjat: kunkin tietueen kenttä \`licence\` tiedostossa data/documents.json; \`reserved\` tarkoittaa, että kaikki oikeudet pidätetään.
- Logot ja tunnukset ovat omistajiensa. Käyttölupa ei koske niitä.

---

The archive of ended projects of the Helsinki-Uusimaa Regional Council in one file: ${site}
The archive last changed at ${modified.toISOString()}.

## Contents

- data/*.json: records, described by the API at ${site}${apiPath}/openapi.json
- data/*.csv: the same as tables (UTF-8, separated by commas)
- data/bodies.json: the texts of the projects with their formatting
- files/: documents and images
- SHA256SUMS: checksums; check them with \`sha256sum -c SHA256SUMS\`

What is unknown is absent. An approximate sum says so (isApproximate).

## Licences

- Projects: CC BY 4.0, ${licenceAddress.content}. Name the Helsinki-Uusimaa Regional Council as the source.
- Other records (metadata): CC0 1.0, ${licenceAddress.metadata}
- Documents: the field \`licence\` of each record in data/documents.json; \`reserved\` means that all rights are reserved.
- Logos and emblems belong to their owners. The licence does not cover them.
`
