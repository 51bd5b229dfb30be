import type { ProjectSeed } from '../types'

export const maakuntienLiitotYhdessaOppienJaKehittyen: ProjectSeed = {
  id: 'maakuntien-liitot-yhdessa-oppien-ja-kehittyen',
  title: {
    fi: 'Maakuntien liitot: Yhdessä oppien ja kehittyen',
    en: 'Regional councils: Learning and developing together',
  },
  slug: {
    fi: 'maakuntien-liitot-yhdessa-oppien-ja-kehittyen',
    en: 'regional-councils-learning-and-developing-together',
  },
  summary: {
    fi: 'Kaikki Suomen maakuntien liitot loivat yhdessä mallin, jolla niiden henkilöstö saa tukea työhönsä. Tärkein työtapa oli vertaisoppiminen.',
    en: 'All the regional councils of Finland together created a model for supporting their staff in their work. The main method was peer learning.',
  },
  body: {
    fi: [
      { h: 'Tukea muuttuvaan työhön' },
      {
        p: 'Kun toimintaympäristö muuttuu, tulevaisuus voi tuntua epävarmalta. Maakuntien liitot varautuivat tähän kehittämällä yhteisen toimintamallin, josta niiden työntekijät saavat tukea. Ajatuksena oli, että osaamisen kasvaessa, esimerkiksi digitaitojen karttuessa, epävarmuus vähenee ja työ motivoi enemmän.',
      },
      { h: 'Toisilta oppien' },
      {
        p: 'Liitot tekivät hanketyötä verkostona ja oppivat ennen kaikkea toisiltaan. Tällä tavoiteltiin neljää asiaa:',
      },
      {
        ul: [
          'sujuvampaa ja mielekkäämpää työtä',
          'parhaiden työtapojen leviämistä liitosta toiseen',
          'ryhdikkäämpää toimintaa ja yhteistyötä',
          'eri liittojen asiantuntijoiden tutustumista toisiinsa.',
        ],
      },
      { h: 'Tekijät ja rahoitus' },
      {
        p: 'Hanketta johti Uudenmaan liitto, ja siihen osallistui jokainen Suomen maakunnan liitto. Palvelut tuotti Kuntaliitto. Vuosina 2022–2023 toteutettuun hankkeeseen saatiin Kevan työelämän kehittämisrahaa, ja maakuntien liitot maksoivat oman osuutensa.',
      },
    ],
    en: [
      { h: 'Support for changing work' },
      {
        p: 'When the operating environment changes, the future can feel uncertain. The regional councils prepared for this by developing a shared model that gives support to their employees. The idea was that as skills grow, digital skills among them, uncertainty lessens and work becomes more motivating.',
      },
      { h: 'Learning from one another' },
      {
        p: 'The councils carried out the project as a network and learned above all from one another. There were four aims:',
      },
      {
        ul: [
          'smoother and more meaningful work',
          'spreading the best ways of working from council to council',
          'better organised activities and cooperation',
          'helping experts from different councils to get to know one another.',
        ],
      },
      { h: 'Participants and funding' },
      {
        p: 'Helsinki-Uusimaa Regional Council managed the project, and every regional council in Finland took part. The Association of Finnish Local and Regional Authorities was the service provider. The project, carried out in 2022–2023, received working life development funding from Keva, and the regional councils paid a share of their own.',
      },
    ],
  },
  keyResults: [
    {
      fi: 'Yhteinen malli, josta maakuntien liittojen työntekijät saavat tukea työhönsä',
      en: 'A shared model that supports the employees of regional councils in their work',
    },
  ],
  ownerRole: 'lead',
  leadPartner: 'uudenmaan-liitto',
  partners: [
    {
      organisation: 'kuntaliitto',
      role: 'other',
      note: { fi: 'Palveluntuottaja', en: 'Service provider' },
    },
  ],
  partnersNote: {
    fi: 'Mukana olivat kaikki Suomen maakuntien liitot.',
    en: 'All the regional councils of Finland took part.',
  },
  countries: ['FI'],
  phases: [
    {
      start: '2022',
      end: '2023',
      programme: 'keva-tyoelaman-kehittamisraha',
      alsoFundedBy: {
        fi: 'Maakuntien liittojen omarahoitusosuus',
        en: 'Own share of the regional councils',
      },
    },
  ],
  topics: ['working-life', 'peer-learning', 'digital-skills'],
  images: [
    {
      kind: 'logo',
      alt: {
        fi: 'Maakuntien liitot Yhdessä oppien.',
        en: 'Logo with the Finnish text Maakuntien liitot Yhdessä oppien (Regional councils, learning together).',
      },
      texts: ['Maakuntien liitot', 'Yhdessä oppien'],
    },
  ],
}
