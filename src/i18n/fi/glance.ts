/** The page of the archive in numbers. */
export const glance = {
  'glance.title': 'Arkisto lukuina',
  'glance.intro':
    'Hankkeiden kesto, rahoitus, maat ja partnerit kuvina ja taulukkoina. Luku ei ole tarkempi kuin se tiedetään, ja puuttuvat tiedot kerrotaan.',
  'glance.asTable': 'Näytä taulukkona',
  'glance.scroll': '{title}, vieritettävä',
  'glance.timeline': 'Hankkeet aikajanalla',
  'glance.timelineText':
    'Jokaisen hankkeen palkki ulottuu alkamisvuodesta päättymisvuoteen. Ohjelma on palkin perässä.',
  'glance.runningText':
    'Kuinka monta hanketta kunkin ohjelman rahoituksella oli käynnissä minäkin vuonna.',
  'glance.project': 'Hanke',
  'glance.programme': 'Ohjelma',
  'glance.years': 'Vuodet',
  'glance.year': 'Vuosi',
  'glance.noProgramme': 'Ohjelmaa ei ole mainittu',
  'glance.funding': 'Rahoitus ohjelmittain',
  'glance.fundingByYear': 'Rahoitus vuosittain',
  'glance.fundingText':
    'Hankkeiden kokonaisbudjetit, kaikki partnerit yhteensä. Budjetti on laskettu kokonaan sille vuodelle, jona hankkeen vaihe alkoi, koska sen jakautumista eri vuosille ei tiedetä.',
  'glance.legendExact': 'tasaväri: budjetti tiedetään',
  'glance.legendApproximate': 'viivoitus: budjetti on arvio',
  'glance.total': 'Yhteensä',
  'glance.sum': 'Summa',
  'glance.approximateCount': 'Arvioita',
  'glance.missingCount': 'Puuttuu',
  'glance.certainty':
    'Summassa on {known} budjettia. Niistä {approximate} on arvioita, ja {missing} hankevaiheen budjetti ei ole tiedossa, joten todellinen summa on suurempi.',
  'glance.ownShare':
    'Uudenmaan liiton oma osuus on tiedossa {known} hankevaiheesta: yhteensä {sum}. Osuus sisältyy budjetteihin, ja {missing} vaiheesta sitä ei tiedetä.',
  'glance.notKnown': 'ei tiedossa',
  'glance.countries': 'Partnerien maat',
  'glance.countriesText': 'Kuinka monessa hankkeessa kustakin maasta on ollut partnereita.',
  'glance.country': 'Maa',
  'glance.projects': 'Hankkeita',
  'glance.map': 'Kartta',
  'glance.mapText':
    'Viivoitetuista maista on ollut partnereita, ja luku kertoo hankkeiden määrän. Kartta näyttää Euroopan; kaikki maat ovat luettelossa.',
  'glance.network': 'Partneriverkosto',
  'glance.networkText':
    'Organisaatiot, jotka ovat olleet samoissa hankkeissa. Viiva yhdistää ne, ympyrän koko kertoo hankkeiden määrän ja numero viittaa taulukkoon. Uudenmaan liitto on jätetty pois, koska se on ollut mukana kaikissa.',
  'glance.number': 'Nro',
  'glance.partner': 'Organisaatio',
  'glance.together': 'Samoissa hankkeissa',
  'nav.glance': 'Arkisto lukuina',
} as const
