import type { ProjectSeed } from '../types'

export const nsbCore: ProjectSeed = {
  id: 'nsb-core',
  title: { fi: 'NSB CoRe', en: 'NSB CoRe' },
  acronym: 'NSB CoRe',
  officialName: { en: 'North Sea Baltic Connector of Regions' },
  slug: { fi: 'nsb-core', en: 'nsb-core' },
  summary: {
    fi: 'NSB CoRe kehitti Pohjanmeren ja Itämeren välistä TEN-T-liikennekäytävää. Liikennettä ja maankäyttöä tarkasteltiin yhdessä, jotta investoinneista olisi eniten hyötyä koko käytävälle.',
    en: 'NSB CoRe developed the TEN-T transport corridor between the North Sea and the Baltic Sea. Transport and land use were considered together so that investments would benefit the whole corridor as much as possible.',
  },
  body: {
    fi: [
      { h: 'Kaupungit samaan käytävään' },
      {
        p: 'Pohjanmeri–Itämeri-käytävä kulkee monen kaupungin kautta. NSB CoRe -hankkeen visiossa nämä kaupungit muodostavat yhdessä toimivan vyöhykkeen. Liikennettä ja maankäyttöä suunniteltiin siksi rinnakkain, jotta väyliin sijoitetut varat tuottaisivat mahdollisimman paljon. Uudenmaan liiton omana tavoitteena oli lisäksi, että Suomi olisi helpommin saavutettavissa ja Uudeltamaalta pääsisi sujuvasti ulkomaille.',
      },
      { h: 'Neljä teemaa' },
      {
        ul: [
          'tavaraliikenteen intermodaalilogistiikka, jossa kuljetusketju koostuu useista kuljetusmuodoista',
          'pitkät työmatkat käytävän kaupungista toiseen',
          'koko käytävän aluesuunnittelu ja sen päämääränä itäisen Itämeren yhteinen liikenteen ja aluekehityksen strategia',
          'Rail Baltica -radan brändi.',
        ],
      },
      { h: 'Suosituksia päättäjille' },
      {
        p: 'Hankkeessa laadittiin suosituksia liikennepolitiikasta päättäville ja järjestettiin keskusteluja niistä. Paikallisen työn havainnot saatettiin näin liikenteestä ja aluekehityksestä päättävien tietoon hallinnon eri tasoilla.',
      },
      { h: 'Laaja yhteistyö' },
      {
        p: 'Hanketta johti Uudenmaan liitto, ja partnereita oli kaikkiaan 16. Ne tulivat Suomesta, Virosta, Latviasta, Liettuasta, Puolasta ja Saksasta. Suomesta mukana olivat myös Helsingin ja Hämeenlinnan kaupungit, Merenkurkun neuvosto ja logistiikkakeskusten klusteri Limowa. Tukena oli 40 liitännäispartneria: ministeriöitä, maakuntia, kaupunkeja sekä liikenne- ja logistiikkayrityksiä. Niitä oli partnerimaiden lisäksi Alankomaista, Ruotsista ja Venäjältä.',
      },
      {
        p: 'Interreg Itämeren alue -ohjelma rahoitti hanketta vuosina 2016–2019, ja kokonaisbudjetti oli 3,3 miljoonaa euroa. Saman ohjelman Scandria®2Act-hankkeen kanssa tehtiin tiivistä yhteistyötä.',
      },
    ],
    en: [
      { h: 'Cities in the same corridor' },
      {
        p: 'The North Sea–Baltic corridor passes through many cities. In the vision of NSB CoRe, these cities form a zone that works as one. Transport and land use were therefore planned side by side, so that money put into transport routes would bring the greatest possible return. Helsinki-Uusimaa Regional Council also had an aim of its own: Finland should be easier to reach, and it should be easy to travel abroad from Uusimaa.',
      },
      { h: 'Four themes' },
      {
        ul: [
          'intermodal logistics in freight, where the transport chain is made up of several modes of transport',
          'long commutes from one city of the corridor to another',
          'regional planning of the whole corridor, aiming at a common strategy for transport and regional development in the eastern Baltic Sea area',
          'the brand of the Rail Baltica railway.',
        ],
      },
      { h: 'Recommendations for decision-makers' },
      {
        p: 'The project drew up recommendations for those who decide on transport policy, and arranged discussions on them. In this way, what had been learned in local work was brought to the attention of those in charge of transport and regional development at the various levels of government.',
      },
      { h: 'Broad cooperation' },
      {
        p: 'The project was led by Helsinki-Uusimaa Regional Council, and there were 16 partners in all. They came from Finland, Estonia, Latvia, Lithuania, Poland and Germany. The other participants from Finland were the cities of Helsinki and Hämeenlinna, the Kvarken Council and Limowa, a cluster of logistics centres. They were supported by 40 associated partners: ministries, regions, cities, and transport and logistics companies. In addition to the partner countries, these came from the Netherlands, Sweden and Russia.',
      },
      {
        p: 'The Interreg Baltic Sea Region programme funded the project in 2016–2019, and its total budget was EUR 3.3 million. There was close cooperation with Scandria®2Act, a project of the same programme.',
      },
    ],
  },
  keyResults: [
    {
      fi: 'Hanke antoi suosituksia liikennepolitiikan päättäjille.',
      en: 'The project gave recommendations to transport policy-makers.',
    },
    {
      fi: 'Paikallisen työn tulokset välitettiin päättäjille liikenteen ja aluekehityksen eri tasoilla.',
      en: 'The results of local work were conveyed to decision-makers at various levels of transport and regional development.',
    },
  ],
  ownerRole: 'lead',
  leadPartner: 'uudenmaan-liitto',
  partners: [
    { organisation: 'helsingin-kaupunki', role: 'partner' },
    { organisation: 'hameenlinnan-kaupunki', role: 'partner' },
    { organisation: 'merenkurkun-neuvosto', role: 'partner' },
    { organisation: 'limowa', role: 'partner' },
  ],
  statedPartnerCount: 16,
  statedAssociatedPartnerCount: 40,
  countries: ['FI', 'EE', 'LV', 'LT', 'PL', 'DE'],
  associatedCountries: ['NL', 'SE', 'RU'],
  phases: [
    {
      start: '2016',
      end: '2019',
      programme: 'interreg-baltic-sea-region',
      totalBudget: 3300000,
    },
  ],
  topics: ['transport-corridor', 'intermodal-logistics', 'rail-baltica', 'regional-planning'],
  attachments: [
    {
      kind: 'finalReport',
      title: { fi: 'NSB CoRe -hankkeen loppuraportti', en: 'NSB CoRe: final report' },
      language: 'en',
    },
    {
      kind: 'materials',
      title: { fi: 'NSB CoRe -hankkeen materiaaleja', en: 'NSB CoRe: project materials' },
      language: 'en',
    },
  ],
  related: [{ project: 'scandria2act', kind: 'sister' }],
}
