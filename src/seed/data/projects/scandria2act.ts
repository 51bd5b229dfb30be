import type { ProjectSeed } from '../types'

export const scandria2act: ProjectSeed = {
  id: 'scandria2act',
  title: { fi: 'Scandria®2Act', en: 'Scandria®2Act' },
  acronym: 'Scandria®2Act',
  slug: { fi: 'scandria2act', en: 'scandria2act' },
  summary: {
    fi: 'Scandria®2Act kehitti Skandinavian ja Välimeren välistä TEN-T-liikennekäytävää Itämeren alueella. Aiheina olivat vähäpäästöiset polttoaineet sekä tavara- ja henkilöliikenteen toimivuus.',
    en: 'Scandria®2Act developed the TEN-T transport corridor between Scandinavia and the Mediterranean in the Baltic Sea Region. It dealt with low-emission fuels and with how well freight and passenger transport worked.',
  },
  body: {
    fi: [
      { h: 'Käytävän pohjoinen osa' },
      {
        p: 'Euroopan laajuiseen liikenneverkkoon kuuluva ydinverkkokäytävä yhdistää Skandinavian Välimereen. Scandria®2Act paneutui sen osuuteen Itämeren alueella. Kolmen vuoden ajan aiheina olivat liikenteen vähäpäästöiset polttoaineet ja se, miten matkustajat ja rahti pääsisivät kulkemaan paremmin. Lisäksi kuljetuksista haluttiin energiatehokkaampia, ja tätä edistettiin sekä strategioissa että käytännön toimissa.',
      },
      { h: 'Partnerit ja rahoitus' },
      {
        p: 'Pääpartneri oli Joint Spatial Planning Department Berlin-Brandenburg Saksasta, ja partnereita oli kaikkiaan 19. Ne tulivat Suomesta, Ruotsista, Norjasta, Saksasta ja Tanskasta. Uudenmaan liitto oli yksi partnereista, ja sen työ liittyi käytävän hallinnointiin.',
      },
      {
        p: 'Päärahoittaja vuosina 2016–2019 oli Interreg Itämeren alue -ohjelma. Hankkeen kokonaisbudjetti oli 3,6 miljoonaa euroa.',
      },
      { h: 'Yhteydet muuhun työhön' },
      {
        p: 'Scandria®2Act ja Uudenmaan liiton johtama NSB CoRe etenivät rinnakkain, ja hankkeet tekivät paljon yhteistyötä. Liitto kuului huhtikuussa 2024 myös Scandria Alliance -verkostoon, joka pyrki vahvistamaan samaa käytävää Euroopan liikenteen ja aluekehityksen akselina.',
      },
    ],
    en: [
      { h: 'The northern part of the corridor' },
      {
        p: 'A core network corridor of the trans-European transport network links Scandinavia with the Mediterranean. Scandria®2Act concentrated on the section in the Baltic Sea Region. For three years, its subjects were low-emission transport fuels and how passengers and freight could move more easily. Another aim was to make transport more energy-efficient, which was promoted both in strategies and in practical measures.',
      },
      { h: 'Partners and funding' },
      {
        p: 'The lead partner was the Joint Spatial Planning Department Berlin-Brandenburg from Germany, and there were 19 partners in all. They came from Finland, Sweden, Norway, Germany and Denmark. Helsinki-Uusimaa Regional Council was one of the partners, and its work had to do with the governance of the corridor.',
      },
      {
        p: 'The main funder in 2016–2019 was the Interreg Baltic Sea Region programme. The project had a total budget of EUR 3.6 million.',
      },
      { h: 'Links to other work' },
      {
        p: 'Scandria®2Act and NSB CoRe, which was led by Helsinki-Uusimaa Regional Council, went forward side by side, and the two projects cooperated a great deal. As of April 2024, the regional council was also a member of the Scandria Alliance network, which sought to strengthen the same corridor as an axis of European transport and regional development.',
      },
    ],
  },
  ownerRole: 'partner',
  leadPartner: 'joint-spatial-planning-department-berlin-brandenburg',
  partners: [{ organisation: 'uudenmaan-liitto', role: 'partner' }],
  partnersNote: {
    fi: 'Uudenmaan liitto oli huhtikuussa 2024 myös Scandria Alliance -verkoston jäsen.',
    en: 'As of April 2024, Helsinki-Uusimaa Regional Council was also a member of the Scandria Alliance network.',
  },
  statedPartnerCount: 19,
  countries: ['FI', 'SE', 'NO', 'DE', 'DK'],
  phases: [
    {
      start: '2016',
      end: '2019',
      programme: 'interreg-baltic-sea-region',
      totalBudget: 3600000,
      note: {
        fi: 'Interreg Itämeren alue -ohjelma oli hankkeen päärahoittaja.',
        en: 'The Interreg Baltic Sea Region programme was the main funder of the project.',
      },
    },
  ],
  topics: ['transport-corridor', 'low-emission-fuels'],
  links: [
    {
      label: {
        fi: 'Scandria®2Act-hankkeen verkkosivusto',
        en: 'Scandria®2Act project website',
      },
      language: 'en',
    },
    {
      label: {
        fi: 'Interreg Itämeren alue -ohjelma',
        en: 'Interreg Baltic Sea Region programme',
      },
    },
    {
      label: {
        fi: 'Pääpartneri: Joint Spatial Planning Department Berlin-Brandenburg',
        en: 'Lead partner: Joint Spatial Planning Department Berlin-Brandenburg',
      },
    },
  ],
  related: [{ project: 'nsb-core', kind: 'sister' }],
}
