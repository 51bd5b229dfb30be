import type { ProjectSeed } from '../types'

export const bsrAccess: ProjectSeed = {
  id: 'bsr-access',
  title: { fi: 'BSR Access', en: 'BSR Access' },
  acronym: 'BSR Access',
  officialName: {
    en: 'Access to clean, efficient and multimodal transport corridors in the Baltic Sea Region',
  },
  slug: { fi: 'bsr-access', en: 'bsr-access' },
  summary: {
    fi: 'BSR Access -hankkeessa kehitettiin Itämeren alueen liikennekäytäviä valtioiden rajojen yli. Aiheina olivat TEN-T-ydinkäytävien suunnittelu, puhtaat polttoaineet ja käytävien yhteydet paikalliseen liikenteeseen.',
    en: 'BSR Access developed the transport corridors of the Baltic Sea Region across national borders. It dealt with planning the TEN-T core corridors, clean fuels and the links from the corridors to local transport.',
  },
  body: {
    fi: [
      {
        p: 'BSR Access tuki Itämeren alueen kestävää kasvua liikenteen keinoin. Lähtökohtana oli, että Euroopan laajuisen liikenneverkon ydinkäytäviä kannattaa suunnitella yhdessä eikä kunkin maan sisällä erikseen. Hankkeen työ jakautui kolmeen aiheeseen:',
      },
      {
        ul: [
          'TEN-T-ydinkäytävien suunnittelu yli valtioiden rajojen',
          'puhtaiden polttoaineiden käyttö liikenteessä',
          'käytävien kytkeminen paikallisiin liikenneverkkoihin.',
        ],
      },
      {
        p: 'Uudenmaan liitto johti hanketta pääpartnerina. Sen rinnalla työskentelivät Merenkurkun neuvosto, ruotsalainen Region Blekinge ja Tanskan pääkaupunkialue. Saksasta mukana olivat Port of Hamburg Marketing sekä Berliinin ja Brandenburgin yhteinen aluesuunnitteluosasto. Hanke toteutettiin vuosina 2018–2022. Rahoittaja oli Interreg Itämeren alue -ohjelma, ja kokonaisbudjetti oli noin miljoona euroa.',
      },
    ],
    en: [
      {
        p: 'BSR Access used transport to support sustainable growth in the Baltic Sea Region. Its starting point was that the core corridors of the trans-European transport network are better planned together than within each country separately. The work of the project was divided into three subjects:',
      },
      {
        ul: [
          'planning the TEN-T core corridors across national borders',
          'using clean fuels in transport',
          'connecting the corridors to local transport networks.',
        ],
      },
      {
        p: 'Helsinki-Uusimaa Regional Council led the project as lead partner. Working alongside it were the Kvarken Council, Region Blekinge from Sweden and the Capital Region of Denmark. The participants from Germany were Port of Hamburg Marketing and the Joint Spatial Planning Department Berlin-Brandenburg. The project was carried out in 2018–2022. It was funded by the Interreg Baltic Sea Region programme, and its total budget was about EUR 1 million.',
      },
    ],
  },
  ownerRole: 'lead',
  leadPartner: 'uudenmaan-liitto',
  partners: [
    { organisation: 'region-blekinge', role: 'partner' },
    { organisation: 'merenkurkun-neuvosto', role: 'partner' },
    { organisation: 'port-of-hamburg-marketing', role: 'partner' },
    { organisation: 'joint-spatial-planning-department-berlin-brandenburg', role: 'partner' },
    { organisation: 'capital-region-of-denmark', role: 'partner' },
  ],
  countries: ['FI', 'SE', 'DE', 'DK'],
  phases: [
    {
      start: '2018',
      end: '2022',
      programme: 'interreg-baltic-sea-region',
      totalBudget: 1000000,
      approximate: true,
    },
  ],
  topics: ['transport', 'ten-t-core-corridors', 'clean-fuels'],
  images: [
    {
      kind: 'fundingLogo',
      alt: {
        fi: 'Logo Interreg Baltic Sea Region, European union.',
        en: 'Logo with the texts: Interreg Baltic Sea Region, European union.',
      },
      texts: ['Interreg Baltic Sea Region', 'European union'],
    },
  ],
}
