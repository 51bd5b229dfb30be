/** The accessibility statement: what is made of its data, and the supervisor (Traficom, since 1.1.2025). */
export const statement = {
  'statement.state': 'Saavutettavuuden tila',
  'statement.conformance.full':
    'Palvelu täyttää digipalvelulain (306/2019) vaatimukset eli WCAG 2.1 -ohjeiston A- ja AA-tasot.',
  'statement.conformance.partial':
    'Palvelu täyttää osittain digipalvelulain (306/2019) vaatimukset eli WCAG 2.1 -ohjeiston A- ja AA-tasot.',
  'statement.conformance.not':
    'Palvelu ei täytä digipalvelulain (306/2019) vaatimuksia eli WCAG 2.1 -ohjeiston A- ja AA-tasoja.',
  'statement.assessor.self': 'Olemme arvioineet palvelun itse.',
  'statement.assessor.expert': 'Palvelun on arvioinut ulkopuolinen asiantuntija.',
  'statement.made': 'Seloste laadittu',
  'statement.reviewed': 'Seloste tarkistettu viimeksi',
  'statement.servicePublished': 'Palvelu julkaistu',
  'statement.shortcomings': 'Sisältö, joka ei ole saavutettavaa',
  'statement.noShortcomings': 'Tiedossamme ei ole puutteita.',
  'statement.reason.notYet': 'Puutetta ei ole vielä korjattu.',
  'statement.reason.disproportionate': 'Vaatimusten noudattaminen olisi kohtuuton rasite.',
  'statement.reason.exempt': 'Laki ei koske tätä sisältöä.',
  'statement.criteria': 'WCAG-kriteerit: {criteria}.',
  'statement.fixBy': 'Korjataan viimeistään: {date}.',
  'statement.documents': 'Asiakirjojen saavutettavuus',
  'statement.old':
    'Ennen 23.9.2018 verkossa julkaistuja asiakirjoja vaatimukset koskevat vain, jos joku tarvitsee asiakirjaa etuaan, oikeuttaan tai velvollisuuttaan varten. Saat minkä tahansa asiakirjan saavutettavassa muodossa pyytämällä.',
  'statement.ask': 'Pyydä saavutettavaa versiota',
  'statement.feedback': 'Anna palautetta saavutettavuudesta',
  'statement.feedbackText': 'Huomasitko puutteen? Kerro siitä, niin vastaamme 14 päivän kuluessa.',
  'statement.feedbackForm': 'Anna palautetta lomakkeella',
  'statement.supervision': 'Valvonta',
  'statement.supervisionText':
    'Anna palautetta ensin meille. Jos et ole tyytyväinen vastaukseen tai et saa vastausta 14 päivän kuluessa, voit ilmoittaa asiasta Liikenne- ja viestintävirasto Traficomille. Valvontaviranomaisen sivulla kerrotaan, miten ilmoitus tehdään ja miten se käsitellään.',
  'statement.authority': 'Liikenne- ja viestintävirasto Traficom',
  'statement.authorityUnit': 'Digitaalisen esteettömyyden ja saavutettavuuden valvontayksikkö',
  'statement.authoritySite': 'www.saavutettavuusvaatimukset.fi',
  'statement.authorityEmail': 'saavutettavuus@traficom.fi',
  'statement.authorityPhone': 'Puhelinvaihde 029 534 5000',
} as const
