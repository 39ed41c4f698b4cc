<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1">
    <context>
        <name>@default</name>
        <message>
            <source> (if you changed it yourself, open {file} in QGIS)</source>
            <translation> (har du endra det sjølv, opnar du {file} i QGIS)</translation>
        </message>
        <message>
            <source>&amp;Accept</source>
            <translation>&amp;Godta</translation>
        </message>
        <message>
            <source>&amp;Comment on the zone:</source>
            <translation>&amp;Kommentar til sona:</translation>
        </message>
        <message>
            <source>&amp;Drop</source>
            <translation>F&amp;orkast</translation>
        </message>
        <message>
            <source>&amp;Grunnkrets number</source>
            <translation>&amp;Grunnkrinsnummer</translation>
        </message>
        <message>
            <source>&amp;Package (ZIP)</source>
            <translation>&amp;Pakke (ZIP)</translation>
        </message>
        <message>
            <source>&amp;Population</source>
            <translation>&amp;Folketal</translation>
        </message>
        <message>
            <source>&amp;Reason, {zone}:</source>
            <translation>&amp;Grunngjeving, {zone}:</translation>
        </message>
        <message>
            <source>&amp;Reason:</source>
            <translation>&amp;Grunngjeving:</translation>
        </message>
        <message>
            <source>&amp;Register of issued codes</source>
            <translation>&amp;Register over tildelte kodar</translation>
        </message>
        <message>
            <source>&amp;Suggest</source>
            <translation>&amp;Foreslå</translation>
        </message>
        <message>
            <source>&amp;Unpack into</source>
            <translation>Pakk &amp;ut i</translation>
        </message>
        <message>
            <source>&amp;Write to</source>
            <translation>S&amp;kriv til</translation>
        </message>
        <message>
            <source>&amp;Zone (LKS code)</source>
            <translation>&amp;Sone (LKS-kode)</translation>
        </message>
        <message>
            <source>(The former answer is kept as {file}.)</source>
            <translation>(Det førre svaret ligg att som {file}.)</translation>
        </message>
        <message>
            <source>0 is hidden, too</source>
            <translation>0 blir òg skjult</translation>
        </message>
        <message>
            <source>0 is shown</source>
            <translation>0 blir vist</translation>
        </message>
        <message>
            <source>0.25: the highest quarter, as SØF has it.</source>
            <translation>0,25: den høgaste fjerdedelen, som hos SØF.</translation>
        </message>
        <message>
            <source>0.5 to 1 above</source>
            <translation>0,5 til 1 over</translation>
        </message>
        <message>
            <source>0.5 to 1 below</source>
            <translation>0,5 til 1 under</translation>
        </message>
        <message>
            <source>1 for a circle, small for a zone with tentacles (Polsby-Popper)</source>
            <translation>1 for ein sirkel, lite for ei sone med armar (Polsby-Popper)</translation>
        </message>
        <message>
            <source>1 to 2 above</source>
            <translation>1 til 2 over</translation>
        </message>
        <message>
            <source>1 to 2 below</source>
            <translation>1 til 2 under</translation>
        </message>
        <message>
            <source>1 where the grunnkretser of the zone do not differ, 0 where they differ as those of the whole layer</source>
            <translation>1 der grunnkrinsane i sona er like, 0 der dei er like ulike som i heile laget</translation>
        </message>
        <message>
            <source>1: each year by itself. 3: every figure is of three years, under the last of them, for rare events.</source>
            <translation>1: kvart år for seg. 3: kvart tal er for tre år, under det siste av dei, for sjeldne hendingar.</translation>
        </message>
        <message>
            <source>745 is that of the levekårssoner. Another one for a trial in KLASS.</source>
            <translation>745 er det levekårssonene har. Eit anna til ei prøve i KLASS.</translation>
        </message>
        <message>
            <source>95 % interval</source>
            <translation>95 %-intervall</translation>
        </message>
        <message>
            <source>A GeoPackage that was sent while it was open in QGIS may lack its last edits, so it is rejected. Switch on to read it as it is, after asking the kommune.</source>
            <translation>Eit GeoPackage som vart sendt medan det var ope i QGIS, kan mangle dei siste endringane og blir avvist. Slå på for å lese det som det er, etter å ha spurt kommunen.</translation>
        </message>
        <message>
            <source>A code list with the column code or kode, where the version was begun in KLASS before, as KLASS' API gives it: KLASS refuses a code that the version has. Empty: the version is taken for empty.</source>
            <translation>Ei kodeliste med kolonnen code eller kode, der versjonen alt er påbyrja i KLASS, slik API-et til KLASS gjev henne: KLASS avviser ein kode som versjonen har. Tomt: versjonen blir rekna som tom.</translation>
        </message>
        <message>
            <source>A code passes on only to a zone that is the same: at least 85 % of the people of the old zone and of the new one live in both, the limit at which statistics break a series. Mergers and halves get new codes. No code that has been in force is given again.</source>
            <translation>Ein kode går berre vidare til ei sone som er den same: Minst 85 % av folket i både den gamle og den nye sona bur i begge, grensa for når statistikken bryt ein serie. Samanslegne og delte soner får nye kodar. Ingen kode som har vore i bruk, blir gjeven på nytt.</translation>
        </message>
        <message>
            <source>A count of an indicator is larger than the count it is a part of. The share was used as it is.</source>
            <translation>Eit tal i ein indikator er større enn det talet det er ein del av. Andelen er brukt som han er.</translation>
        </message>
        <message>
            <source>A count: areas with more people have more of it. Compare shares where there are any.</source>
            <translation>Eit tal: Område med fleire innbyggjarar har meir av det. Samanlikn delar der dei finst.</translation>
        </message>
        <message>
            <source>A dash in the last column: left out, by weight 0 or because it does not vary.</source>
            <translation>Strek i siste kolonne: utelaten, med vekt 0 eller fordi han ikkje varierer.</translation>
        </message>
        <message>
            <source>A division is made once and kept for years, so that statistics have unbroken series. This carries the division in force into this year's grunnkretser, judges it by the rules, and keeps every zone that holds: the same grunnkretser, the same code. A zone that broke takes grunnkretser from a neighbour, gives some to one, joins one or is cut, whatever moves the fewest people; neighbours that hold are touched only where a broken zone needs it, and are named with the reason.</source>
            <translation>Ei inndeling blir laga éin gong og halden i årevis, slik at statistikken får ubrotne seriar. Dette fører gjeldande inndeling over i grunnkrinsane i år, vurderer ho etter reglane og held på kvar sone som held: dei same grunnkrinsane, den same koden. Ei sone som er broten, får grunnkrinsar frå ein nabo, gjev frå seg nokre, blir slegen saman med ein nabo eller delt, alt etter kva som flytter færrast personar; naboar som held, blir rørte berre der ei broten sone treng det, og nemnde med grunnen.</translation>
        </message>
        <message>
            <source>A field or an expression that is true for them, such as kommunenummer IN ('1103', '4601'): approved kommuner stay as they are while the others are divided. Needs the field with former codes.</source>
            <translation>Eit felt eller uttrykk som er sant for dei, til dømes kommunenummer IN ('1103', '4601'): Godkjende kommunar blir som dei er, medan dei andre blir delte inn. Krev feltet med tidlegare kodar.</translation>
        </message>
        <message>
            <source>A folder for CSV files of the same kommune from 2014 to 2025: inhabitants, indicators, one indicator by age and sex, and the changes of codes, for «Statistics by zone». Small counts are not withheld in them.</source>
            <translation>Ei mappe for CSV-filer for same kommunen frå 2014 til 2025: innbyggjarar, indikatorar, éin indikator etter alder og kjønn, og endringane av kodar, til «Statistikk per sone». Små tal er ikkje haldne tilbake i dei.</translation>
        </message>
        <message>
            <source>A folder with one CSV for each indicator: GEO, AAR, …, TELLER, NEVNER, RATE, SPVFLAGG.</source>
            <translation>Ei mappe med éin CSV for kvar indikator: GEO, AAR, …, TELLER, NEVNER, RATE, SPVFLAGG.</translation>
        </message>
        <message>
            <source>A grunnkrets is in exactly one zone; here it counts in the one named first. Remove the wrong rows.</source>
            <translation>Ein grunnkrins er i nøyaktig éi sone; her er han rekna med i den som er nemnd først. Fjern radene som er gale.</translation>
        </message>
        <message>
            <source>A grunnkrets that it names is not in the layer, or has no polygon.</source>
            <translation>Ein grunnkrins som ho nemner, finst ikkje i laget eller har inga flate.</translation>
        </message>
        <message>
            <source>A grunnkrets was split between zones: earlier years are shared by population and are less certain.</source>
            <translation>Ein grunnkrins vart delt mellom soner: Tidlegare år er fordelte etter folketal og er mindre sikre.</translation>
        </message>
        <message>
            <source>A hidden count can be guessed no closer than this</source>
            <translation>Eit skjult tal kan ikkje gissast nærare enn dette</translation>
        </message>
        <message>
            <source>A key with grunnkrets and zone as KLASS has it. A kommune is «i KLASS» only where it is the approved division, code for code and unit for unit.</source>
            <translation>Ein nøkkel med grunnkrins og sone slik KLASS har han. Ein kommune er «i KLASS» berre der det er den godkjende inndelinga, kode for kode og krins for krins.</translation>
        </message>
        <message>
            <source>A kommune with errors, or with exceptions that have no reason, is refused with the sentences; the others are approved. Statistics Norway may waive an error of contiguity or population by name (rule, zone, who, why): the state is then «godkjent med unntak». Coverage, hierarchy, codes and names cannot be waived.</source>
            <translation>Ein kommune med feil, eller med unntak utan grunn, blir avvist med setningane; dei andre blir godkjende. SSB kan gjere unntak for ein namngjeven feil i samanheng eller folketal (regel, sone, kven, kvifor): tilstanden blir då «godkjent med unntak». Dekning, hierarki, kodar og namn kan det ikkje gjerast unntak for.</translation>
        </message>
        <message>
            <source>A kommune's own sources join under their own column names. Where they are by the kommune's own areas instead of grunnkretser, give the polygons of the areas: every grunnkrets gets the figures of the area it lies in.</source>
            <translation>Kommunen sine eigne kjelder blir kopla på under sine eigne kolonnenamn. Gjeld dei kommunen sine eigne område i staden for grunnkrinsar, oppgjev du polygona for områda: Kvar grunnkrins får tala til området han ligg i.</translation>
        </message>
        <message>
            <source>A layer of finished zone polygons, in any coordinate system: each is compared with the union of its grunnkretser. Empty: zone polygons are not checked.</source>
            <translation>Eit lag med ferdige sonepolygon, i kva koordinatsystem som helst: kvart av dei blir samanlikna med unionen av grunnkrinsane. Tomt: sonepolygon blir ikkje kontrollerte.</translation>
        </message>
        <message>
            <source>A layer of grunnkretser, or a key file, to compare KLASS with. Empty: nothing is compared.</source>
            <translation>Eit lag med grunnkrinsar, eller ei nøkkelfil, som KLASS blir samanlikna med. Tomt: ingenting blir samanlikna.</translation>
        </message>
        <message>
            <source>A layer or table of grunnkretser with zones, or a layer of areas, such as the kommune's school districts. Empty: the second division is a field of the layer above.</source>
            <translation>Eit lag eller ein tabell med grunnkrinsar og soner, eller eit lag med område, til dømes skulekrinsane i kommunen. Tomt: den andre inndelinga er eit felt i laget ovanfor.</translation>
        </message>
        <message>
            <source>A layer or table with every grunnkrets and its zone. What is approved is merged into a copy of it, other kommuner stay as they are, which is proven by reading it again. It also tells whether grunnkretser are missing. Empty: only the register is written.</source>
            <translation>Eit lag eller ein tabell med kvar grunnkrins og sona. Det som blir godkjent, blir fletta inn i ein kopi; andre kommunar blir som dei er, og det blir prova ved å lese han att. Han seier òg om det manglar grunnkrinsar. Tomt: berre registeret blir skrive.</translation>
        </message>
        <message>
            <source>A line for each two neighbours and for each link. Edit it and give it as «Own links and cuts» to correct what counts as contiguous.</source>
            <translation>Ei linje for kvart par av naboar og for kvar lenkje. Rediger laget og oppgje det under «Eigne lenkjer og brot» for å rette kva som blir rekna som naboskap.</translation>
        </message>
        <message>
            <source>A loading is the correlation of the indicator with the component: near 1 they rise together, near −1 one rises as the other falls, near 0 they have nothing to do with each other.</source>
            <translation>Ei ladning er korrelasjonen mellom indikatoren og komponenten: nær 1 stig dei saman, nær −1 stig den eine når den andre fell, nær 0 har dei ikkje noko med kvarandre å gjere.</translation>
        </message>
        <message>
            <source>A loading is the correlation of the indicator with the component; from 0.5 it is bold.</source>
            <translation>Ei ladning er korrelasjonen mellom indikatoren og komponenten; frå 0,5 er ho utheva.</translation>
        </message>
        <message>
            <source>A median cannot be summed. Yes: the people-weighted median of the grunnkretser's medians stands for it and is marked (tilnaermet). No: medians are left out.</source>
            <translation>Ein median kan ikkje summerast. Ja: den folketalsvekta medianen av medianane i grunnkrinsane står for han og blir merkt (tilnaermet). Nei: medianar blir utelatne.</translation>
        </message>
        <message>
            <source>A median of an area made of the medians of its grunnkretser is an approximation, and is marked as such.</source>
            <translation>Ein median for eit område laga av medianane for grunnkrinsane er ei tilnærming, og er merkt som det.</translation>
        </message>
        <message>
            <source>A move inside the kommune counts as a move from the area too.</source>
            <translation>Også ei flytting innanfor kommunen blir rekna som flytting frå området.</translation>
        </message>
        <message>
            <source>A new zone, with the grunnkretser that are selected in QGIS</source>
            <translation>Ei ny sone, med grunnkrinsane som er valde i QGIS</translation>
        </message>
        <message>
            <source>A package that is there already is replaced only when told. A kommune that fails does not stop the others: the summary tells what became of each. The work runs in the program's main thread, because projects and layouts belong to it; it can be cancelled between kommuner.</source>
            <translation>Ein pakke som finst frå før, blir berre erstatta når det er bede om. Ein kommune som feilar, stoppar ikkje dei andre: oversikta fortel korleis det gjekk med kvar av dei. Arbeidet går i hovudtråden til programmet, fordi prosjekt og layoutar høyrer til der; det kan avbrytast mellom kommunane.</translation>
        </message>
        <message>
            <source>A package was unpacked into this folder before. It is opened with the work done in it.</source>
            <translation>Ein pakke er pakka ut i denne mappa før. Han blir opna med arbeidet som er gjort i han.</translation>
        </message>
        <message>
            <source>A part of its name, such as LLML. Empty: the main alternative (MMMM).</source>
            <translation>Ein del av namnet, som LLML. Tomt: hovudalternativet (MMMM).</translation>
        </message>
        <message>
            <source>A picture of the zones, as in the report.</source>
            <translation>Eit bilete av sonene, som i rapporten.</translation>
        </message>
        <message>
            <source>A place is in one zone only. Make the polygons from their grunnkretser anew.</source>
            <translation>Ein stad ligg i berre éi sone. Lag flatene på nytt frå grunnkrinsane.</translation>
        </message>
        <message>
            <source>A point for each grunnkrets with its zone and its km.</source>
            <translation>Eit punkt for kvar grunnkrins med sone og km.</translation>
        </message>
        <message>
            <source>A point for each zone where its people live on average, with code, name and inhabitants.</source>
            <translation>Eit punkt for kvar sone der folk bur i gjennomsnitt, med kode, namn og innbyggjarar.</translation>
        </message>
        <message>
            <source>A quarter of the areas, each counted as one (areas), or the areas where a quarter of the people live (people). With people the quantile is always averaged_inverted_cdf.</source>
            <translation>Ein fjerdedel av områda, kvart talt som eitt (areas), eller områda der ein fjerdedel av folket bur (people). Med people er kvantilen alltid averaged_inverted_cdf.</translation>
        </message>
        <message>
            <source>A rank says who is higher, not by how much: areas beside each other may be alike.</source>
            <translation>Ein rang seier kven som er høgast, ikkje kor mykje: område ved sida av kvarandre kan vere like.</translation>
        </message>
        <message>
            <source>A raster with the number of people in each cell, used where no points are given.</source>
            <translation>Eit raster med talet på personar i kvar celle, brukt når ingen punkt er gjevne.</translation>
        </message>
        <message>
            <source>A reason in the field for reasons (on one or all of a zone's grunnkretser) turns the zone's exceptions into accepted ones; errors stay errors. The division is valid ([VALID]) when there are no errors: exceptions without a reason are counted by themselves ([N_OPEN]), for a person to decide.</source>
            <translation>Ei grunngjeving i feltet for grunngjevingar (på éin eller alle grunnkrinsane i sona) gjer unntaka for sona til godtekne unntak; feil blir verande feil. Inndelinga er gyldig ([VALID]) når det ikkje er nokon feil: unntak utan grunngjeving blir talde for seg ([N_OPEN]), og eit menneske avgjer.</translation>
        </message>
        <message>
            <source>A row for each grunnkrets with the zone it belongs to: a layer, such as «Maintain levekårssoner» writes it, or a table such as the key file. Polygons are not needed.</source>
            <translation>Ei rad for kvar grunnkrins med sona han høyrer til: eit lag, slik «Hald levekårssoner ved like» skriv det, eller ein tabell som nøkkelfila. Flater trengst ikkje.</translation>
        </message>
        <message>
            <source>A row is a ferry where the field is not empty, 0, no or veg. Empty: there are none.</source>
            <translation>Ei rad er ei ferje når feltet ikkje er tomt, 0, nei eller veg. Tomt: det er ingen.</translation>
        </message>
        <message>
            <source>A series of which more years are hidden is hidden as a whole; Helsedirektoratet has 20. 100: no rule.</source>
            <translation>Ein serie der fleire år er skjulte, blir skjult i heilskap; Helsedirektoratet har 20. 100: ingen regel.</translation>
        </message>
        <message>
            <source>A sheet of Excel has room for {most} rows; these are {rows}. Nothing was written. Choose fewer levels, years or indicators, or leave [TABLE] out and use [CSV].</source>
            <translation>Eit ark i Excel har plass til {most} rader; her er det {rows}. Ingenting vart skrive. Vel færre nivå, år eller indikatorar, eller la [TABLE] stå tom og bruk [CSV].</translation>
        </message>
        <message>
            <source>A table of how each indicator correlates with each component, which tells what a component is about.</source>
            <translation>Ein tabell over korleis kvar indikator korrelerer med kvar komponent. Han fortel kva komponenten handlar om.</translation>
        </message>
        <message>
            <source>A table of how much of the variance each component holds.</source>
            <translation>Ein tabell over kor mykje av variansen kvar komponent rommar.</translation>
        </message>
        <message>
            <source>A table of the rows of all sources that could not be joined, with their inhabitants and the reason.</source>
            <translation>Ein tabell over radene i alle kjeldene som ikkje lét seg kople, med innbyggjarar og grunn.</translation>
        </message>
        <message>
            <source>A table of what the criteria could not have and what was repaired, with the reason.</source>
            <translation>Ein tabell over det kriteria ikkje kunne få til og det som vart reparert, med grunnen.</translation>
        </message>
        <message>
            <source>A table of what was left out, cut or repaired, with the reason.</source>
            <translation>Ein tabell over det som vart utelate, delt eller reparert, med grunnen.</translation>
        </message>
        <message>
            <source>A table with a row for each answer: verdict, number of changes, and why it was rejected if it was.</source>
            <translation>Ein tabell med ei rad for kvart svar: vurdering, talet på endringar, og kvifor det eventuelt vart avvist.</translation>
        </message>
        <message>
            <source>A table with a row for each kommune: written, left as it was, or failed and why.</source>
            <translation>Ein tabell med ei rad for kvar kommune: skriven, lagd att som han var, eller feila og kvifor.</translation>
        </message>
        <message>
            <source>A table with a row for each two zones that share grunnkretser, and how many inhabitants they share.</source>
            <translation>Ein tabell med ei rad for kvart par av soner som har grunnkrinsar felles, og kor mange innbyggjarar dei har felles.</translation>
        </message>
        <message>
            <source>A table with grunnkrets number and zone, such as SSB's levekaar,lksnavn,grunnkrets: the zones come as the fields lks and lksnavn. Leave it empty where there is no division yet.</source>
            <translation>Ein tabell med grunnkrinsnummer og sone, som levekaar,lksnavn,grunnkrets frå SSB: Sonene vert felta lks og lksnavn. La han vere tom der det enno ikkje er noka inndeling.</translation>
        </message>
        <message>
            <source>A table with indikator, år and tekst: from this year on the figures cannot be compared with those before. They are marked in all outputs.</source>
            <translation>Ein tabell med indikator, år og tekst: frå dette året kan tala ikkje jamførast med dei før. Dei blir merkte i alle utdata.</translation>
        </message>
        <message>
            <source>A table with number and name, such as KLASS 131. Empty: the names that the layer of polygons or the key of zones has.</source>
            <translation>Ein tabell med nummer og namn, som KLASS 131. Tomt: namna i kartlaget eller i nøkkelen med soner.</translation>
        </message>
        <message>
            <source>A table with the columns kode, navn, gyldig_fra, gyldig_til, kommune: no new zone gets one of its codes.</source>
            <translation>Ein tabell med kolonnane kode, navn, gyldig_fra, gyldig_til, kommune: inga ny sone får ein av kodane i han.</translation>
        </message>
        <message>
            <source>A table with the columns kommune (number or name), tilstand, dato and kommentar. Rows with words or dates that are not understood are refused and listed.</source>
            <translation>Ein tabell med kolonnane kommune (nummer eller namn), tilstand, dato og kommentar. Rader med ord eller datoar som ikkje er til å forstå, blir avviste og lista opp.</translation>
        </message>
        <message>
            <source>A table with the columns kommune, min, floor (the absolute minimum) and max: a row for each kommune that has other limits than the rest, all three in it. Empty: the same limits for all.</source>
            <translation>Ein tabell med kolonnane kommune, min, floor (det absolutte minimum) og max: ei rad for kvar kommune som har andre grenser enn resten, med alle tre. Tomt: dei same grensene for alle.</translation>
        </message>
        <message>
            <source>A table with the columns lks and lokalnavn, such as soner_svar of a kommune's answer. The names stand beside the codes. Empty: those of a field lokalnavn of [ZONES], if there is one.</source>
            <translation>Ein tabell med kolonnane lks og lokalnavn, som soner_svar i svaret frå ein kommune. Namna står ved sida av kodane. Tomt: dei i eit felt lokalnavn i [ZONES], om det finst.</translation>
        </message>
        <message>
            <source>A table with the columns nøkkel (the key of an indicator, such as sosialhjelp, or the name of a field) and vekt: 2 lets an indicator count as two, 0 leaves it out, those not listed have 1. The key bot stands for all building types. Empty: all indicators count the same.</source>
            <translation>Ein tabell med kolonnane nøkkel (nøkkelen til ein indikator, som sosialhjelp, eller namnet på eit felt) og vekt: 2 lèt ein indikator telje som to, 0 utelèt han, dei som ikkje er nemnde, har 1. Nøkkelen bot står for alle bygningstypar. Tomt: alle indikatorar tel likt.</translation>
        </message>
        <message>
            <source>A table with the columns omraade (empty: the whole page), tittel and adresse. Addresses begin with http, https or mailto; others are left out and told of.</source>
            <translation>Ein tabell med kolonnane omraade (tom: heile sida), tittel og adresse. Adresser byrjar med http, https eller mailto; andre blir utelatne, og det blir sagt frå.</translation>
        </message>
        <message>
            <source>A table with the columns regel, sone, hvem and hvorfor: an error or exception of contiguity or population that is accepted for that zone. Coverage, hierarchy, codes and names cannot be waived.</source>
            <translation>Ein tabell med kolonnane regel, sone, hvem og hvorfor: ein feil eller eit unntak i samanheng eller folketal som blir godteke for den sona. Dekning, hierarki, kodar og namn kan det ikkje gjerast unntak for.</translation>
        </message>
        <message>
            <source>A table with the correlation and the covariance of each two indicators.</source>
            <translation>Ein tabell med korrelasjonen og kovariansen for kvart par av indikatorar.</translation>
        </message>
        <message>
            <source>A text has control characters, which XML has no place for: {codes}.</source>
            <translation>Ein tekst har kontrollteikn, som XML ikkje har plass til: {codes}.</translation>
        </message>
        <message>
            <source>A text is longer than the {detail} characters that KLASS has room for: {codes}.</source>
            <translation>Ein tekst er lengre enn dei {detail} teikna KLASS har plass til: {codes}.</translation>
        </message>
        <message>
            <source>A text on one or all of the zone's grunnkretser. Exceptions without a reason are refused. Empty: the field begrunnelse, if there is one.</source>
            <translation>Ein tekst på éin eller alle grunnkrinsane i sona. Unntak utan grunn blir avviste. Tomt: feltet begrunnelse, dersom det finst.</translation>
        </message>
        <message>
            <source>A text on one or all of the zone's grunnkretser. It turns the zone's exceptions into accepted ones and is printed in the report; errors stay errors.</source>
            <translation>Ein tekst på éin eller alle grunnkrinsane i sona. Han gjer unntaka for sona til godtekne unntak og står i rapporten; feil blir verande feil.</translation>
        </message>
        <message>
            <source>A unit without a value counts as average in that indicator.</source>
            <translation>Ein grunnkrins utan verdi blir rekna som gjennomsnittleg i den indikatoren.</translation>
        </message>
        <message>
            <source>A weight is 0, which leaves the indicator out, or a number from 0.001 to 1000. It is not in the table of weights «{table}», {rows}.</source>
            <translation>Ei vekt er 0, som utelèt indikatoren, eller eit tal frå 0,001 til 1000. Det er ho ikkje i vekttabellen «{table}», {rows}.</translation>
        </message>
        <message>
            <source>A whole number that all random choices follow from: the same input and seed give the same zones. Another one may give a somewhat different proposal.</source>
            <translation>Eit heiltal som alle tilfeldige val følgjer av: same inndata og startverdi gjev same soner. Eit anna tal kan gje eit litt anna forslag.</translation>
        </message>
        <message>
            <source>A zone below the minimum is an error where the kommune has fewer inhabitants than ten years ago and the projection does not lie above today's figure. Without a projection such a kommune counts as declining; without the population ten years ago the rule is not checked. The figures come from tables by kommune ([TREND]), from the fields that lks:prepare made of them, or from fields by grunnkrets, summed by kommune. The only zone of a kommune (or bydel) that has too few inhabitants for more is no error.</source>
            <translation>Ei sone under minimum er ein feil der kommunen har færre innbyggjarar enn for ti år sidan og framskrivinga ikkje ligg over talet i dag. Utan framskriving blir ein slik kommune rekna for framleis å ha nedgang; utan folketalet for ti år sidan blir regelen ikkje kontrollert. Tala kjem frå tabellar etter kommune ([TREND]), frå felta som lks:prepare laga av dei, eller frå felt per grunnkrins, som blir summerte for kommunen. Den einaste sona i ein kommune (eller bydel) som har for få innbyggjarar til fleire, er ingen feil.</translation>
        </message>
        <message>
            <source>A zone has one name, generated from the code.</source>
            <translation>Ei sone har eitt namn, generert av koden.</translation>
        </message>
        <message>
            <source>A zone has one polygon (of several parts, if need be).</source>
            <translation>Ei sone har eitt polygon (om nødvendig i fleire delar).</translation>
        </message>
        <message>
            <source>A zone holds if it has no error, and no exception that is new since the approval. Give the population at the approval, reasons, or lower limits for zones in force; otherwise every zone below the minimum counts as broken.</source>
            <translation>Ei sone held dersom ho ikkje har feil, og ikkje noko unntak som er nytt sidan godkjenninga. Gje opp folketalet ved godkjenning, grunngjevingar, eller lågare grenser for soner i bruk; elles blir kvar sone under minstekravet rekna som broten.</translation>
        </message>
        <message>
            <source>A zone is the union of its grunnkretser. Make its polygon from them anew.</source>
            <translation>Ei sone er unionen av grunnkrinsane sine. Lag polygonet av dei på nytt.</translation>
        </message>
        <message>
            <source>A zone lies in one bydel (and delbydel). Most of it is in {usual}; move {odd}.</source>
            <translation>Ei sone ligg i éin bydel (og delbydel). Det meste av ho er i {usual}; flytt {odd}.</translation>
        </message>
        <message>
            <source>A zone lies in one kommune. Most of it is in {usual}; move {odd}.</source>
            <translation>Ei sone ligg i éin kommune. Det meste av ho er i {usual}; flytt {odd}.</translation>
        </message>
        <message>
            <source>A zone that is alone in its kommune or bydel has no figures of its own: those of the kommune or bydel stand for it.</source>
            <translation>Ei sone som er åleine i kommunen eller bydelen, har ingen eigne tal: tala til kommunen eller bydelen gjeld for ho.</translation>
        </message>
        <message>
            <source>A zone's series starts in the last year whose population differs by more than this from the year before. 0: series are never cut.</source>
            <translation>Serien til ei sone tek til i det siste året med eit folketal som skil seg meir enn dette frå året før. 0: seriar blir aldri kutta.</translation>
        </message>
        <message>
            <source>About the figures</source>
            <translation>Om tala</translation>
        </message>
        <message>
            <source>Above the maximum</source>
            <translation>Over maksimum</translation>
        </message>
        <message>
            <source>Above the minimum</source>
            <translation>Over minimum</translation>
        </message>
        <message>
            <source>Above {limit}</source>
            <translation>Over {limit}</translation>
        </message>
        <message>
            <source>Absolute least, for exceptions</source>
            <translation>Absolutt minste, for unntak</translation>
        </message>
        <message>
            <source>Absolute minimum, for exceptions</source>
            <translation>Absolutt minimum, for unntak</translation>
        </message>
        <message>
            <source>Accept answers that hold more than can be read</source>
            <translation>Godta svar med meir enn det som kan lesast</translation>
        </message>
        <message>
            <source>Across bydeler</source>
            <translation>På tvers av bydelar</translation>
        </message>
        <message>
            <source>Across kommuner</source>
            <translation>På tvers av kommunar</translation>
        </message>
        <message>
            <source>Add the field «{field}»</source>
            <translation>Legg til feltet «{field}»</translation>
        </message>
        <message>
            <source>Add the field «{field}», with the zones of now</source>
            <translation>Legg til feltet «{field}» med sonene slik dei er no</translation>
        </message>
        <message>
            <source>Address of KLASS</source>
            <translation>Adressa til KLASS</translation>
        </message>
        <message>
            <source>Addresses, or the cells of a grid. They make the population-weighted centre of each grunnkrets. Empty, and where a grunnkrets has none: a point on the surface of its polygon.</source>
            <translation>Adresser, eller ruter i eit rutenett. Dei gjev det folketalsvekta senteret i kvar grunnkrins. Tomt, og der ein grunnkrins ikkje har nokon: eit punkt på flata.</translation>
        </message>
        <message>
            <source>Adjusted Rand index</source>
            <translation>Justert Rand-indeks</translation>
        </message>
        <message>
            <source>Adopt zones under any text</source>
            <translation>Ta opp soner under kva tekst som helst</translation>
        </message>
        <message>
            <source>Against the proposal: grunnkretser that came and went, inhabitants won or lost</source>
            <translation>Mot forslaget: grunnkrinsar som kom til og gjekk ut, innbyggjarar vunne eller tapte</translation>
        </message>
        <message>
            <source>Ages that are missing, or there twice (×2): {ages}.</source>
            <translation>Aldrar som manglar eller står to gonger (×2): {ages}.</translation>
        </message>
        <message>
            <source>All figures are of one year ({year}): there is no development to show.</source>
            <translation>Alle tal er frå eitt år ({year}): Det er inga utvikling å vise.</translation>
        </message>
        <message>
            <source>All grunnkretser go to:</source>
            <translation>Alle grunnkrinsane går til:</translation>
        </message>
        <message>
            <source>All indicators have the same weight.</source>
            <translation>Alle indikatorar har same vekt.</translation>
        </message>
        <message>
            <source>All its {people} inhabitants are in its counterpart {zone}, which has others, too.</source>
            <translation>Alle {people} innbyggjarar er i motparten {zone}, som også har andre.</translation>
        </message>
        <message>
            <source>All its {people} inhabitants come from its counterpart {zone}, which had others, too.</source>
            <translation>Alle {people} innbyggjarar kjem frå motparten {zone}, som også hadde andre.</translation>
        </message>
        <message>
            <source>All kommuner</source>
            <translation>Alle kommunar</translation>
        </message>
        <message>
            <source>All packages are written: {count}.</source>
            <translation>Alle pakkane er skrivne: {count}.</translation>
        </message>
        <message>
            <source>All packages are written; {count} are to be looked at.</source>
            <translation>Alle pakkane er skrivne; {count} må sjåast på.</translation>
        </message>
        <message>
            <source>All rows and fields of the input with lks and lksnavn; a former field lks becomes lks_forrige.</source>
            <translation>Alle rader og felt i inndata med lks og lksnavn; eit tidlegare felt lks blir lks_forrige.</translation>
        </message>
        <message>
            <source>Also refused: a kommune approved already, an answer to another package than the one sent, grunnkretser of another kommune, grunnkretser missing from the national division's, codes that have been in force and ended.</source>
            <translation>Òg avvist: ein kommune som alt er godkjend, svar på ei anna pakke enn den som er send, grunnkrinsar frå ein annan kommune, grunnkrinsar som manglar i høve til den nasjonale inndelinga, kodar som har vore i bruk og er avslutta.</translation>
        </message>
        <message>
            <source>Alternative of the projection</source>
            <translation>Alternativ i framskrivinga</translation>
        </message>
        <message>
            <source>Among the {count} to start from</source>
            <translation>Mellom dei {count} i utgangspunktet</translation>
        </message>
        <message>
            <source>An HTML file that shows and explains the result in words, maps and tables.</source>
            <translation>Ei HTML-fil som viser og forklarer resultatet med ord, kart og tabellar.</translation>
        </message>
        <message>
            <source>An HTML file with all packages, those that failed first, each with a link to the package.</source>
            <translation>Ei HTML-fil med alle pakkane, dei som feila først, kvar med ei lenkje til pakken.</translation>
        </message>
        <message>
            <source>An LKS code has 10 digits. These have not: {codes}.</source>
            <translation>Ein LKS-kode har 10 siffer. Det har ikkje desse: {codes}.</translation>
        </message>
        <message>
            <source>An LKS code has two digits for the serial. Choose the field with the bydel, or a larger population.</source>
            <translation>Ein LKS-kode har to siffer til løpenummeret. Vel feltet med bydelen, eller eit større folketal.</translation>
        </message>
        <message>
            <source>An LKS code is kommune (4), bydel (2), delbydel (2) and serial (2).</source>
            <translation>Ein LKS-kode er kommune (4), bydel (2), delbydel (2) og løpenummer (2).</translation>
        </message>
        <message>
            <source>An answer is a stranger's file: it is copied to a temporary folder, checked and only read; its project is never opened. An answer that cannot be read, is from another kommune or to another package ends as «rejected», with the reason in the report. The verdict is one of unchanged, changed-valid, changed-invalid, rejected; for many answers the worst of them.</source>
            <translation>Eit svar er ei framand fil: Det blir kopiert til ei mellombels mappe, kontrollert og berre lese. Prosjektet i det blir aldri opna. Eit svar som ikkje kan lesast, er frå ein annan kommune eller gjeld ein annan pakke, endar som «avvist» med grunnen i rapporten. Vurderinga er ei av unchanged (uendra), changed-valid (endra, gyldig), changed-invalid (endra, med feil) og rejected (avvist). For mange svar er det den verste av dei.</translation>
        </message>
        <message>
            <source>An answer without changes that holds letters, pictures or further columns may say its wishes there, so it is rejected. Switch on after a person has looked at them.</source>
            <translation>Eit svar utan endringar som har med brev, bilete eller fleire kolonnar, kan seie ønska der og blir avvist. Slå på når ein person har sett på dei.</translation>
        </message>
        <message>
            <source>An area with a hidden or missing figure gets index and class by the figures it has: its class is the lowest possible, and its index is not comparable. Otherwise it has neither.</source>
            <translation>Eit område med eit skjult eller manglande tal får indeks og klasse etter tala det har: klassen er den lågast moglege, og indeksen kan ikkje samanliknast. Elles får det ingen av delane.</translation>
        </message>
        <message>
            <source>An edited boundary cuts it: {share} % lie in the polygon of {after}. A grunnkrets cannot be divided; it went to {before}, where most of it lies.</source>
            <translation>Ei redigert grense deler grunnkrinsen: {share} % ligg i flata til {after}. Ein grunnkrins kan ikkje delast. Han går til {before}, der det meste av han ligg.</translation>
        </message>
        <message>
            <source>An event by hand needs both [EVENT] and [KOMMUNER].</source>
            <translation>Ei hending for hand må ha både [EVENT] og [KOMMUNER].</translation>
        </message>
        <message>
            <source>An island or a cut-off part is too small to be a zone and was joined to its nearest neighbour.</source>
            <translation>Ei øy eller ein avskoren del er for liten til å vere ei sone og er lagd til næraste nabo.</translation>
        </message>
        <message>
            <source>An island, or another part cut off from the rest of its kommune or bydel, is too small to be a zone: there is no other way.</source>
            <translation>Ei øy, eller ein annan del som er skild frå resten av kommunen eller bydelen, er for liten til å vere ei sone: det finst ingen annan måte.</translation>
        </message>
        <message>
            <source>And {count} more.</source>
            <translation>Og {count} til.</translation>
        </message>
        <message>
            <source>Another grunnkrets has exactly the same polygon. One of the two is likely to be wrong.</source>
            <translation>Ein annan grunnkrins har nøyaktig same flate. Ein av dei to er truleg feil.</translation>
        </message>
        <message>
            <source>Another number makes another kommune; the same number always makes the same.</source>
            <translation>Eit anna tal gjev ein annan kommune; same talet gjev alltid den same.</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Svar</translation>
        </message>
        <message>
            <source>Answer from {place}</source>
            <translation>Svar frå {place}</translation>
        </message>
        <message>
            <source>Answer received</source>
            <translation>Svar motteke</translation>
        </message>
        <message>
            <source>Answer that could not be read</source>
            <translation>Svar som ikkje kunne lesast</translation>
        </message>
        <message>
            <source>Answers from the kommuner</source>
            <translation>Svar frå kommunane</translation>
        </message>
        <message>
            <source>Answers read</source>
            <translation>Svar som er lesne</translation>
        </message>
        <message>
            <source>Answers read: {received}. Kommuner that have not answered: {missing}.</source>
            <translation>Lesne svar: {received}. Kommunar som ikkje har svart: {missing}.</translation>
        </message>
        <message>
            <source>Anything else SSB should know of the zone</source>
            <translation>Anna SSB bør vite om sona</translation>
        </message>
        <message>
            <source>Approval of levekårssoner</source>
            <translation>Godkjenning av levekårssoner</translation>
        </message>
        <message>
            <source>Approval register</source>
            <translation>Godkjenningsregister</translation>
        </message>
        <message>
            <source>Approval undone</source>
            <translation>Godkjenning angra</translation>
        </message>
        <message>
            <source>Approve a division</source>
            <translation>Godkjenn ei inndeling</translation>
        </message>
        <message>
            <source>Approve or return</source>
            <translation>Godkjenn eller send i retur</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Godkjend</translation>
        </message>
        <message>
            <source>Approved division</source>
            <translation>Godkjend inndeling</translation>
        </message>
        <message>
            <source>Approved with exceptions</source>
            <translation>Godkjend med unntak</translation>
        </message>
        <message>
            <source>Approximate medians</source>
            <translation>Tilnærma medianar</translation>
        </message>
        <message>
            <source>Approximations, as a median cannot be summed (people-weighted median of the grunnkretser's medians): {names}.</source>
            <translation>Anslag, sidan ein median ikkje kan summerast (folketalsvekta median av medianane i grunnkrinsane): {names}.</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Område</translation>
        </message>
        <message>
            <source>Area, indicator, year, count, share: one row each, for people who go on in a spreadsheet.</source>
            <translation>Område, indikator, år, tal, del: éi rad for kvar, for dei som arbeider vidare i rekneark.</translation>
        </message>
        <message>
            <source>Areas</source>
            <translation>Område</translation>
        </message>
        <message>
            <source>Areas are summed from their grunnkretser, and «{field}» has some in several rows: people would be counted more than once. Keep one row for each: {codes}.</source>
            <translation>Områda blir summerte av grunnkrinsane sine, og «{field}» har nokre i fleire rader: Folk ville bli talde meir enn éin gong. Behald éi rad for kvar: {codes}.</translation>
        </message>
        <message>
            <source>Areas by concentration</source>
            <translation>Område etter opphoping</translation>
        </message>
        <message>
            <source>Areas exactly at the limit</source>
            <translation>Område nøyaktig på grensa</translation>
        </message>
        <message>
            <source>Areas have several rows each by the field «{area}», and percentages cannot be summed: {fields}. Choose fields &lt;key&gt;_teller with &lt;key&gt;_nevner, or a field with one area in each row ([AREA_FIELD]).</source>
            <translation>Områda har fleire rader kvart etter feltet «{area}», og prosentar kan ikkje summerast: {fields}. Vel felt &lt;nøkkel&gt;_teller med &lt;nøkkel&gt;_nevner, eller eit felt med eitt område i kvar rad ([AREA_FIELD]).</translation>
        </message>
        <message>
            <source>Areas have several rows each, of several values of «{field}» ({values}) that are not everybody once: summed, people would be counted twice or not at all. Keep the rows of one year, and of both sexes and all ages.</source>
            <translation>Områda har fleire rader kvar, med verdiar av «{field}» ({values}) som ikkje er alle éin gong: Summerte ville folk bli talde to gonger eller ikkje i det heile. Behald radene for eitt år, og for begge kjønn og alle aldrar.</translation>
        </message>
        <message>
            <source>Areas in another class</source>
            <translation>Område i ein annan klasse</translation>
        </message>
        <message>
            <source>Areas of «{level}» that have a polygon, but no own figures: {areas}.</source>
            <translation>Område i «{level}» som har flate, men ingen eigne tal: {areas}.</translation>
        </message>
        <message>
            <source>Areas of «{level}» that have own figures, but no polygon: {areas}. They are listed, not mapped.</source>
            <translation>Område i «{level}» som har eigne tal, men inga flate: {areas}. Dei står i lista, ikkje på kartet.</translation>
        </message>
        <message>
            <source>Areas with a figure</source>
            <translation>Område med tal</translation>
        </message>
        <message>
            <source>Areas with their indicators</source>
            <translation>Område med indikatorar</translation>
        </message>
        <message>
            <source>Areas with {what} ({count}), {how}: {codes}.</source>
            <translation>Område med {what} ({count}), {how}: {codes}.</translation>
        </message>
        <message>
            <source>As 2015-2025 or 2015,2020,2025. Empty: all years of the tables.</source>
            <translation>Som 2015-2025 eller 2015,2020,2025. Tomt: alle år i tabellane.</translation>
        </message>
        <message>
            <source>As 2027-01-01; written into the register of issued codes. Empty: left open there.</source>
            <translation>Som 2027-01-01; blir skriven i registeret over utferda kodar. Tom: står open der.</translation>
        </message>
        <message>
            <source>As a rule</source>
            <translation>Vanlegvis</translation>
        </message>
        <message>
            <source>As answered</source>
            <translation>Slik kommunen svarte</translation>
        </message>
        <message>
            <source>As many components are used as hold {share} % of the variance: {kept} of {count}.</source>
            <translation>Det er brukt så mange komponentar som trengst for å behalde {share} % av variansen: {kept} av {count}.</translation>
        </message>
        <message>
            <source>As many zones that need not be round were not found to be more homogeneous.</source>
            <translation>Søket fann ikkje like mange soner som var meir homogene utan å vere runde.</translation>
        </message>
        <message>
            <source>As many zones that need not be round would have the homogeneity {free}, {cost} more.</source>
            <translation>Like mange soner som ikkje treng vere runde, ville hatt homogeniteten {free}, {cost} meir.</translation>
        </message>
        <message>
            <source>As sent</source>
            <translation>Slik det vart sendt</translation>
        </message>
        <message>
            <source>As yyyy-MM-dd, such as 2027-01-01. The files are called after it.</source>
            <translation>Som yyyy-MM-dd, til dømes 2027-01-01. Filene har namn etter han.</translation>
        </message>
        <message>
            <source>As yyyy-MM-dd. The new version must begin later. Empty: that is not checked.</source>
            <translation>Som yyyy-MM-dd. Den nye versjonen må ta til seinare. Tomt: det blir ikkje kontrollert.</translation>
        </message>
        <message>
            <source>As yyyy-MM-dd: the zones in force then. A version that is published but begins later can be read, too. Empty: today; files are then read as they are.</source>
            <translation>Som yyyy-MM-dd: sonene som gjeld då. Ein versjon som er publisert, men byrjar seinare, kan òg lesast. Tomt: i dag; filer blir då lesne som dei er.</translation>
        </message>
        <message>
            <source>Ask for the answer again, which could not be read</source>
            <translation>Be om svaret på nytt, det kunne ikkje lesast</translation>
        </message>
        <message>
            <source>At the horizon</source>
            <translation>Ved horisonten</translation>
        </message>
        <message>
            <source>Back to the proposal</source>
            <translation>Tilbake til forslaget</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Før</translation>
        </message>
        <message>
            <source>Before and after</source>
            <translation>Før og etter</translation>
        </message>
        <message>
            <source>Below the absolute minimum</source>
            <translation>Under det absolutte minimumet</translation>
        </message>
        <message>
            <source>Below the minimum</source>
            <translation>Under minimum</translation>
        </message>
        <message>
            <source>Below {limit}</source>
            <translation>Under {limit}</translation>
        </message>
        <message>
            <source>Between the shores, m</source>
            <translation>Mellom krinsane, m</translation>
        </message>
        <message>
            <source>Blocks of flats</source>
            <translation>Blokk</translation>
        </message>
        <message>
            <source>Blue: inhabited. Grey: nobody lives there. Orange: no number of inhabitants.</source>
            <translation>Blått: det bur folk der. Grått: ingen bur der. Oransje: folketal manglar.</translation>
        </message>
        <message>
            <source>Both measured in the same {kept} principal components of {count} indicators ({share} % of the variance), over the grunnkretser with a zone on both sides. More zones are more homogeneous by number alone.</source>
            <translation>Begge er målte i dei same {kept} hovudkomponentane av {count} indikatorar ({share} % av variansen), over grunnkrinsane som har sone i begge inndelingane. Fleire soner er meir homogene berre på grunn av talet.</translation>
        </message>
        <message>
            <source>Boundary cuts a grunnkrets</source>
            <translation>Grensa deler ein grunnkrins</translation>
        </message>
        <message>
            <source>Break in {year} for {area}: {what}</source>
            <translation>Brot i {year} for {area}: {what}</translation>
        </message>
        <message>
            <source>Break in {year}: {what}</source>
            <translation>Brot i {year}: {what}</translation>
        </message>
        <message>
            <source>Breaks in series</source>
            <translation>Brot i tidsseriar</translation>
        </message>
        <message>
            <source>Breaks in the series</source>
            <translation>Brot i serien</translation>
        </message>
        <message>
            <source>Brought back as it was, for the run that was to replace it was killed: {names}.</source>
            <translation>Sett tilbake slik han var, for køyringa som skulle erstatte han, vart avbroten brått: {names}.</translation>
        </message>
        <message>
            <source>Building types enter as the root of their share, so that together they are one distance.</source>
            <translation>Bygningstypane inngår som rota av andelen sin, slik at dei saman dannar éin avstand.</translation>
        </message>
        <message>
            <source>But there are comments or altered values to look at.</source>
            <translation>Men det er kommentarar eller endra verdiar å sjå på.</translation>
        </message>
        <message>
            <source>By kommunenummer, LKS code or grunnkretsnummer, with columns named by their number in table F-k (kol24) or key: skilte_separerte, arbeidsledige and lavinntekt make the opphopingsindeks. Values under 4 (6 in column 18) are hidden; those of columns 21, 22, 24 and 27 count as 2, 1.5, 1.5 and 2.</source>
            <translation>Etter kommunenummer, LKS-kode eller grunnkrinsnummer, med kolonnar som heiter etter nummeret i tabell F-k (kol24) eller nøkkelen: skilte_separerte, arbeidsledige og lavinntekt gjev opphopingsindeksen. Verdiar under 4 (6 i kolonne 18) blir skjulte; dei i kolonne 21, 22, 24 og 27 blir rekna som 2, 1,5, 1,5 og 2.</translation>
        </message>
        <message>
            <source>By the register of issued codes these hold from {detail} or later already: {codes}. Two versions cannot hold at the same time.</source>
            <translation>Etter registeret over utferda kodar gjeld desse alt frå {detail} eller seinare: {codes}. To versjonar kan ikkje gjelde samstundes.</translation>
        </message>
        <message>
            <source>By the trend of their own grunnkretser, damped; nobody knows.</source>
            <translation>Etter dempa utvikling i deira eigne grunnkrinsar; ingen veit.</translation>
        </message>
        <message>
            <source>Bydel and delbydel</source>
            <translation>Bydel og delbydel</translation>
        </message>
        <message>
            <source>Bydel and delbydel were not checked: it needs their fields.</source>
            <translation>Bydel og delbydel er ikkje kontrollert: det krev felta deira.</translation>
        </message>
        <message>
            <source>Bydel missing, which others of the kommune have</source>
            <translation>Manglar bydel, som andre i kommunen har</translation>
        </message>
        <message>
            <source>Bydel or delbydel missing</source>
            <translation>Bydel eller delbydel manglar</translation>
        </message>
        <message>
            <source>Bydeler</source>
            <translation>Bydelar</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>CSV-filer (*.csv)</translation>
        </message>
        <message>
            <source>CSV, Excel, ODS, JSON-stat, database tables or tables open in QGIS, of one or many years: inhabitants, key_teller with key_nevner, medianinntekt, building types. Each year in its own numbers of grunnkretser.</source>
            <translation>CSV, Excel, ODS, JSON-stat, databasetabellar eller tabellar opne i QGIS, for eitt eller fleire år: innbyggjarar, key_teller med key_nevner, medianinntekt, bygningstypar. Kvart år med sine eigne grunnkretsnummer.</translation>
        </message>
        <message>
            <source>CSV, Excel, ODS, JSON-stat, database tables or tables open in QGIS, with grunnkrets number and inhabitants. Empty: the layer of polygons has the population.</source>
            <translation>CSV, Excel, ODS, JSON-stat, databasetabellar eller tabellar som er opne i QGIS, med grunnkrinsnummer og innbyggjarar. Tomt: folketalet står i laget med polygona.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>Avbrote.</translation>
        </message>
        <message>
            <source>Cannot be compared with {reference}: a figure is hidden or missing.</source>
            <translation>Kan ikkje samanliknast med {reference}: eit tal er skjult eller manglar.</translation>
        </message>
        <message>
            <source>Carries last year's zones into this year's grunnkretser and mends only what broke.</source>
            <translation>Fører sonene frå i fjor over i grunnkrinsane i år og rettar berre det som er brote.</translation>
        </message>
        <message>
            <source>Cells of [FACTS] with a sign and a figure all the same: {count}. The figures are left out.</source>
            <translation>Celler i [FACTS] med teikn og likevel eit tal: {count}. Tala er utelatne.</translation>
        </message>
        <message>
            <source>Centre of a zone</source>
            <translation>Senter i ei sone</translation>
        </message>
        <message>
            <source>Centres are points on the surface of the polygons: nobody said where people live.</source>
            <translation>Sentera er punkt på flatene: ingen har sagt kvar folk bur.</translation>
        </message>
        <message>
            <source>Centres of grunnkretser</source>
            <translation>Senter i grunnkrinsar</translation>
        </message>
        <message>
            <source>Centres of the zones</source>
            <translation>Sentrum i sonene</translation>
        </message>
        <message>
            <source>Certainty (%)</source>
            <translation>Tryggleik (%)</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Endring</translation>
        </message>
        <message>
            <source>Change of population that begins a new series, per cent</source>
            <translation>Endring i folketal som opnar ein ny serie, prosent</translation>
        </message>
        <message>
            <source>Change, %</source>
            <translation>Endring, %</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Endra</translation>
        </message>
        <message>
            <source>Changed, but not valid. Grunnkretser with another zone: {count}. Errors: {errors}, of them new: {new}.</source>
            <translation>Endra, men ikkje gyldig. Grunnkrinsar med ei anna sone: {count}. Feil: {errors}, av dei nye: {new}.</translation>
        </message>
        <message>
            <source>Changed, valid</source>
            <translation>Endra, gyldig</translation>
        </message>
        <message>
            <source>Changed, with errors</source>
            <translation>Endra, med feil</translation>
        </message>
        <message>
            <source>Changed, without errors. Grunnkretser with another zone: {count}.</source>
            <translation>Endra, utan feil. Grunnkrinsar med ei anna sone: {count}.</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Endringar</translation>
        </message>
        <message>
            <source>Changes in KLASS</source>
            <translation>Endringar i KLASS</translation>
        </message>
        <message>
            <source>Changes in the division</source>
            <translation>Endringar i inndelinga</translation>
        </message>
        <message>
            <source>Changes of grunnkretser and kommuner</source>
            <translation>Endringar i grunnkrinsar og kommunar</translation>
        </message>
        <message>
            <source>Changes of zones</source>
            <translation>Endringar i soner</translation>
        </message>
        <message>
            <source>Changes of zones in KLASS</source>
            <translation>Endringar av soner i KLASS</translation>
        </message>
        <message>
            <source>Changes, kommune by kommune</source>
            <translation>Endringar, kommune for kommune</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Diagram</translation>
        </message>
        <message>
            <source>Charts need the Python package matplotlib.</source>
            <translation>Diagram krev Python-pakken matplotlib.</translation>
        </message>
        <message>
            <source>Check the answer</source>
            <translation>Kontroller svaret</translation>
        </message>
        <message>
            <source>Check the answer, which has errors</source>
            <translation>Kontroller svaret, som har feil</translation>
        </message>
        <message>
            <source>Check the zones and write the answer to SSB</source>
            <translation>Kontroller sonene og skriv svaret til SSB</translation>
        </message>
        <message>
            <source>Child welfare: children 0–17 years with measures</source>
            <translation>Barnevern: barn 0–17 år med barnevernstiltak</translation>
        </message>
        <message>
            <source>Children</source>
            <translation>Barn</translation>
        </message>
        <message>
            <source>Children 0–17 years</source>
            <translation>Barn 0–17 år</translation>
        </message>
        <message>
            <source>Children in low-income households, EU-50</source>
            <translation>Barn i låginntektshushald, EU-50</translation>
        </message>
        <message>
            <source>Children in low-income households, EU-60</source>
            <translation>Barn i låginntektshushald, EU-60</translation>
        </message>
        <message>
            <source>Children of single parents</source>
            <translation>Barn med einslege foreldre</translation>
        </message>
        <message>
            <source>Children who moved</source>
            <translation>Barneflyttingar</translation>
        </message>
        <message>
            <source>Choose a kommune in the list. Those in blue have a page.</source>
            <translation>Vel ein kommune i lista. Dei blå har ei side.</translation>
        </message>
        <message>
            <source>Choose a kommune on the map or in the list. Those in blue have a page.</source>
            <translation>Vel ein kommune på kartet eller i lista. Dei blå har ei side.</translation>
        </message>
        <message>
            <source>Choose a layer of grunnkretser with a zone field above, or open an LKS-pakke. Then give grunnkretser to zones on the map: the table follows every stroke, and Ctrl+Z takes it back.</source>
            <translation>Vel eit grunnkrinslag med eit sonefelt ovanfor, eller opne ein LKS-pakke. Gje så grunnkrinsar til soner i kartet: tabellen følgjer kvart grep, og Ctrl+Z tek det tilbake.</translation>
        </message>
        <message>
            <source>Choose an area on the map, in the list or by searching.</source>
            <translation>Vel eit område på kartet, i lista eller ved å søkje.</translation>
        </message>
        <message>
            <source>Choose an indicator at the top. «?» tells what it measures. Choose an area on the map, in the list, or by typing a part of its name or code.</source>
            <translation>Vel ein indikator øvst. «?» fortel kva han måler. Vel eit område på kartet, i lista eller ved å skrive ein del av namnet eller koden.</translation>
        </message>
        <message>
            <source>Choose areas in the list or by searching.</source>
            <translation>Vel område i lista eller ved å søkje.</translation>
        </message>
        <message>
            <source>Choose indicators</source>
            <translation>Vel indikatorar</translation>
        </message>
        <message>
            <source>Choose one or more zones first.</source>
            <translation>Vel ei eller fleire soner først.</translation>
        </message>
        <message>
            <source>Choose one or more zones in the table.</source>
            <translation>Vel ei eller fleire soner i tabellen.</translation>
        </message>
        <message>
            <source>Choose several</source>
            <translation>Vel fleire</translation>
        </message>
        <message>
            <source>Choose the field with the numbers or names of the areas ([AREA_FIELD]).</source>
            <translation>Vel feltet med nummera eller namna på områda ([AREA_FIELD]).</translation>
        </message>
        <message>
            <source>Choose the layer with the polygons of the grunnkretser ([GEOMETRY]).</source>
            <translation>Vel laget med flatene til grunnkrinsane ([GEOMETRY]).</translation>
        </message>
        <message>
            <source>Choose the layer's fields with grunnkrets number, LKS code and population.</source>
            <translation>Vel felta i laget med grunnkrinsnummer, LKS-kode og folketal.</translation>
        </message>
        <message>
            <source>Choose the second division: either another field ([FIELD_B]) or another layer ([OTHER]).</source>
            <translation>Vel den andre inndelinga: anten eit anna felt ([FIELD_B]) eller eit anna lag ([OTHER]).</translation>
        </message>
        <message>
            <source>Choose the zone to give grunnkretser to: a row of the table, or a right click on the map.</source>
            <translation>Vel sona som skal få grunnkrinsar: ei rad i tabellen, eller høgreklikk i kartet.</translation>
        </message>
        <message>
            <source>Choose what to look at</source>
            <translation>Vel kva du vil sjå på</translation>
        </message>
        <message>
            <source>Chosen areas</source>
            <translation>Valde område</translation>
        </message>
        <message>
            <source>Chosen by name: befolkning, folketall or innbyggere, and lks; of fields with a year, such as befolkning_2024, the newest. A package names them itself. «Change» opens «Fields and limits».</source>
            <translation>Valde etter namn: befolkning, folketall eller innbyggere, og lks; av felt med årstal, som befolkning_2024, det nyaste. Ei pakke namngjev dei sjølv. «Endre» opnar «Felt og grenser».</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Klasse</translation>
        </message>
        <message>
            <source>Class areas with unknown figures by the others</source>
            <translation>Klasse område med ukjende tal etter dei andre</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Klassar</translation>
        </message>
        <message>
            <source>Classes and number of areas in each: {classes}</source>
            <translation>Klassar og talet på område i kvar: {classes}</translation>
        </message>
        <message>
            <source>Classes of this kommune only</source>
            <translation>Klassar berre for denne kommunen</translation>
        </message>
        <message>
            <source>Classification {number} has no version at {day} at {base}. Is the version published, and the address right?</source>
            <translation>Klassifikasjon {number} har ingen versjon {day} på {base}. Er versjonen publisert, og adressa rett?</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
        <message>
            <source>Closer</source>
            <translation>Nærare</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Kode</translation>
        </message>
        <message>
            <source>Code in another form</source>
            <translation>Kode i ei anna form</translation>
        </message>
        <message>
            <source>Code of another place</source>
            <translation>Kode for ein annan stad</translation>
        </message>
        <message>
            <source>Code without ten digits</source>
            <translation>Kode utan ti siffer</translation>
        </message>
        <message>
            <source>Codes of another kommune were written, and are read as zones of this one: {codes}. Ask the kommune which zones it means.</source>
            <translation>Det er skrive kodar frå ein annan kommune, og dei er lesne som soner i denne: {codes}. Spør kommunen kva soner han meiner.</translation>
        </message>
        <message>
            <source>Codes of areas that are not here were left out: {codes}.</source>
            <translation>Kodar for område som ikkje er med her, vart utelatne: {codes}.</translation>
        </message>
        <message>
            <source>Codes of the former version that are no LKS codes: {codes}.</source>
            <translation>Kodar i førre versjon som ikkje er LKS-kodar: {codes}.</translation>
        </message>
        <message>
            <source>Codes that are no LKS codes were skipped: {names}.</source>
            <translation>Kodar som ikkje er LKS-kodar, er hoppa over: {names}.</translation>
        </message>
        <message>
            <source>Codes that are not in the version the table leads to: {codes}. KLASS refuses the whole table. Are layer and version of the same year?</source>
            <translation>Kodar som ikkje er i versjonen tabellen går til: {codes}. KLASS avviser heile tabellen. Er laget og versjonen frå same år?</translation>
        </message>
        <message>
            <source>Codes that are not in the version the table starts from: {codes}.</source>
            <translation>Kodar som ikkje er i versjonen tabellen går frå: {codes}.</translation>
        </message>
        <message>
            <source>Codes that end in 99, which readers take for «uoppgitt»; they are kept, but none is given anew: {names}.</source>
            <translation>Kodar som sluttar på 99, og som lesarar tek for «ikkje oppgitt». Dei blir verande, men ingen slik kode blir gitt på nytt: {names}.</translation>
        </message>
        <message>
            <source>Codes that end in 99: {codes}. Helsedirektoratet takes them for «uoppgitt» and never publishes them. Give the zones another serial.</source>
            <translation>Kodar som endar på 99: {codes}. Helsedirektoratet tek dei for «uoppgitt» og publiserer dei aldri. Gi sonene eit anna løpenummer.</translation>
        </message>
        <message>
            <source>Codes that have been in force</source>
            <translation>Kodar som har vore i bruk</translation>
        </message>
        <message>
            <source>Codes that occur more than once: {codes}.</source>
            <translation>Kodar som står meir enn éin gong: {codes}.</translation>
        </message>
        <message>
            <source>Codes that were in force before and have ended, now of other zones: {codes}. A code is never given again. Give these zones new codes.</source>
            <translation>Kodar som har vore i bruk før og er falne bort, no på andre soner: {codes}. Ein kode blir aldri gitt på nytt. Gi desse sonene nye kodar.</translation>
        </message>
        <message>
            <source>Codes with 99 in them, which Helsedirektoratet's menu drops: {codes}.</source>
            <translation>Kodar med 99 i seg, som menyen til Helsedirektoratet utelèt: {codes}.</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Kolonne</translation>
        </message>
        <message>
            <source>Column with inhabitants</source>
            <translation>Kolonne med innbyggjarar</translation>
        </message>
        <message>
            <source>Column with the zones</source>
            <translation>Kolonne med sonene</translation>
        </message>
        <message>
            <source>Column with the zones in it</source>
            <translation>Kolonnen med sonene i den</translation>
        </message>
        <message>
            <source>Column with the zones in that table</source>
            <translation>Kolonne med sonene i den tabellen</translation>
        </message>
        <message>
            <source>Columns nøkkel and slag (antall, andel, rate, gjennomsnitt, median, gitt), and if you like navn, enhet, nevner, retning (verre, bedre, nøytral), kilde and del_av: the key of an indicator that counts the same people and more, so that the difference of the two is protected as well. A share or rate is made of key_teller and key_nevner, a mean of key_sum and key_n. Empty: only indicators of the catalogue and columns that end in _teller and _nevner.</source>
            <translation>Kolonnane nøkkel og slag (antall, andel, rate, gjennomsnitt, median, gitt), og om ønskjeleg navn, enhet, nevner, retning (verre, bedre, nøytral), kilde og del_av: nøkkelen til ein indikator som tel dei same personane og fleire, slik at skilnaden mellom dei to òg blir verna. Ein del eller rate blir laga av key_teller og key_nevner, eit gjennomsnitt av key_sum og key_n. Tomt: berre indikatorar i katalogen og kolonnar som endar på _teller og _nevner.</translation>
        </message>
        <message>
            <source>Columns that are no indicators, left out: {columns}.</source>
            <translation>Kolonner som ikkje er indikatorar, haldne utanfor: {columns}.</translation>
        </message>
        <message>
            <source>Columns that are no known figures were left out: {texts}.</source>
            <translation>Kolonnar som ikkje er kjende tal, vart utelatne: {texts}.</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <source>Comment on the grunnkrets</source>
            <translation>Kommentar til grunnkrinsen</translation>
        </message>
        <message>
            <source>Comment on {unit}</source>
            <translation>Kommentar til {unit}</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Kommentarar</translation>
        </message>
        <message>
            <source>Comments and remarks</source>
            <translation>Kommentarar og merknader</translation>
        </message>
        <message>
            <source>Common border</source>
            <translation>Felles grense</translation>
        </message>
        <message>
            <source>Common border, m</source>
            <translation>Felles grense, m</translation>
        </message>
        <message>
            <source>Compactness</source>
            <translation>Kompaktheit</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Samanlikne</translation>
        </message>
        <message>
            <source>Compare divisions</source>
            <translation>Samanlikn inndelingar</translation>
        </message>
        <message>
            <source>Compare on the map</source>
            <translation>Samanlikn i kartet</translation>
        </message>
        <message>
            <source>Compare only these kommuner</source>
            <translation>Samanlikn berre desse kommunane</translation>
        </message>
        <message>
            <source>Compare shares, not counts, between areas of different size.</source>
            <translation>Samanlikn delar, ikkje tal, mellom område av ulik storleik.</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>Samanlikn med</translation>
        </message>
        <message>
            <source>Compared with the official table</source>
            <translation>Samanlikna med den offisielle tabellen</translation>
        </message>
        <message>
            <source>Compares two divisions of the same grunnkretser: a proposal with the kommune's own zones, this year's with last year's, levekårssoner with delområder or school districts.</source>
            <translation>Samanliknar to inndelingar av dei same grunnkrinsane: eit forslag med dei eigne sonene til kommunen, sonene i år med sonene i fjor, levekårssoner med delområde eller skulekrinsar.</translation>
        </message>
        <message>
            <source>Component</source>
            <translation>Komponent</translation>
        </message>
        <message>
            <source>Component {n} where grunnkretser are too small to be seen above</source>
            <translation>Komponent {n} der grunnkrinsane er for små til å synast på kartet over</translation>
        </message>
        <message>
            <source>Component {n}: {share} % of the variance</source>
            <translation>Komponent {n}: {share} % av variansen</translation>
        </message>
        <message>
            <source>Computed here</source>
            <translation>Rekna ut her</translation>
        </message>
        <message>
            <source>Concentration of problems</source>
            <translation>Opphoping av levekårsutfordringar</translation>
        </message>
        <message>
            <source>Concentration of problems of living conditions</source>
            <translation>Opphoping av levekårsutfordringar</translation>
        </message>
        <message>
            <source>Connected parts end at the bounds of kommuner and bydeler: {count} pairs cross one.</source>
            <translation>Samanhengande delar stansar ved kommune- og bydelsgrenser: {count} par kryssar ei slik grense.</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>Contact for questions, as the letter shall say it</source>
            <translation>Kontakt for spørsmål, slik brevet skal seie det</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Innhald</translation>
        </message>
        <message>
            <source>Contiguity</source>
            <translation>Naboskap</translation>
        </message>
        <message>
            <source>Contiguity in {place}</source>
            <translation>Naboskap i {place}</translation>
        </message>
        <message>
            <source>Contiguity: {borders} pairs of neighbours with at least {length} m of common border, gaps up to {gap} m closed; {links} links to islands and cut-off parts.</source>
            <translation>Naboskap: {borders} nabopar med minst {length} m felles grense, opningar inntil {gap} m lukka; {links} lenkjer til øyar og avskorne delar.</translation>
        </message>
        <message>
            <source>Contiguity: {borders} pairs of neighbours with at least {length} m of common border; gaps and overlaps up to {gap} m overlooked.</source>
            <translation>Naboskap: {borders} nabopar med minst {length} m felles grense; glipper og overlapp på opptil {gap} m blir det sett bort frå.</translation>
        </message>
        <message>
            <source>Correlation</source>
            <translation>Korrelasjon</translation>
        </message>
        <message>
            <source>Correlation of the indicators</source>
            <translation>Korrelasjon mellom indikatorane</translation>
        </message>
        <message>
            <source>Correlations</source>
            <translation>Korrelasjonar</translation>
        </message>
        <message>
            <source>Correlations of the indicators</source>
            <translation>Korrelasjonar mellom indikatorane</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Tal</translation>
        </message>
        <message>
            <source>Counted out of</source>
            <translation>Av</translation>
        </message>
        <message>
            <source>Counterpart</source>
            <translation>Motpart</translation>
        </message>
        <message>
            <source>Counterparts are the pairs of zones that keep most people together, each zone in one pair at most. A grunnkrets has moved if its zone is not the counterpart of the one it was in.</source>
            <translation>Motpartar er dei para av soner som held flest mogleg innbyggjarar samla; kvar sone er i høgst eitt par. Ein grunnkrins er flytta når sona hans ikkje er motparten til sona han låg i.</translation>
        </message>
        <message>
            <source>Counterparts have the same colour on both maps; hatched zones have none. Red outlines: grunnkretser that moved. Light grey: no zone.</source>
            <translation>Motpartar har same farge på begge karta; skraverte soner har ingen motpart. Raudt omriss: grunnkrinsar som er flytta. Lysegrått: inga sone.</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Landet</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>Tal</translation>
        </message>
        <message>
            <source>Counts of 1 and 2 are rounded to 0 or 3; totals are summed anew and deviate by {deviation} at most.</source>
            <translation>Tal på 1 og 2 er runda av til 0 eller 3; totalar er summerte på nytt og avvik med høgst {deviation}.</translation>
        </message>
        <message>
            <source>Counts of indicators are text, as in Statistics Norway's files. The same seed always gives the same kommune. With bydeler, the field bydelsnummer is filled in for zones to stay inside.</source>
            <translation>Tala bak indikatorane er tekst, som i filene frå Statistisk sentralbyrå. Same startverdi gjev alltid same kommune. Med bydelar er feltet bydelsnummer fylt ut, slik at sonene kan halde seg innanfor.</translation>
        </message>
        <message>
            <source>Counts of nobody</source>
            <translation>Tal lik null</translation>
        </message>
        <message>
            <source>Counts up to this are hidden</source>
            <translation>Tal opp til dette blir skjulte</translation>
        </message>
        <message>
            <source>Counts up to this, inclusive. 3 hides values under 4, as Statistics Norway does; 5 values under 6.</source>
            <translation>Tal til og med dette. 3 skjuler verdiar under 4, som SSB gjer; 5 verdiar under 6.</translation>
        </message>
        <message>
            <source>Counts where the name of the kommune is not known; otherwise the name is generated from that. Empty: the field lksnavn, if there is one.</source>
            <translation>Gjeld der namnet på kommunen ikkje er kjent; elles blir namnet laga av det. Tomt: feltet lksnavn, om det finst.</translation>
        </message>
        <message>
            <source>Counts with decimals ({count}), which were summed as they are: {texts}. What is counted is a whole number: look whether these are shares, means or estimates.</source>
            <translation>Tal med desimalar ({count}), som vart summerte slik dei er: {texts}. Det som blir talt, er heile tal: Sjå etter om dette er delar, gjennomsnitt eller overslag.</translation>
        </message>
        <message>
            <source>Counts with decimals, kept as they are; look whether these are shares, means or estimates: {texts}.</source>
            <translation>Tal på folk eller ting med desimalar, haldne som dei er: Sjå etter om dette er andelar, gjennomsnitt eller overslag: {texts}.</translation>
        </message>
        <message>
            <source>Criteria data of kommuner</source>
            <translation>Kriteriedata for kommunar</translation>
        </message>
        <message>
            <source>Criteria: at least {minimum} inhabitants (exceptions down to {floor}), at most {maximum}.</source>
            <translation>Kriterium: minst {minimum} innbyggjarar (unntak ned til {floor}), høgst {maximum}.</translation>
        </message>
        <message>
            <source>Crosscheck: {a} and {b}</source>
            <translation>Kryssjekk: {a} og {b}</translation>
        </message>
        <message>
            <source>Crosses a kommune or bydel</source>
            <translation>Kryssar kommune- eller bydelsgrense</translation>
        </message>
        <message>
            <source>Cumulated, %</source>
            <translation>Samla, %</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Brot</translation>
        </message>
        <message>
            <source>Cut by an area</source>
            <translation>Delt av ei flate</translation>
        </message>
        <message>
            <source>Cuts</source>
            <translation>Brot</translation>
        </message>
        <message>
            <source>Data files</source>
            <translation>Datafiler</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Dato</translation>
        </message>
        <message>
            <source>Date of the events</source>
            <translation>Dato for hendingane</translation>
        </message>
        <message>
            <source>Date of the packages</source>
            <translation>Dato for pakkane</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Day from which the former version holds</source>
            <translation>Dagen førre versjon gjeld frå</translation>
        </message>
        <message>
            <source>Day from which the new division holds</source>
            <translation>Dagen den nye inndelinga gjeld frå</translation>
        </message>
        <message>
            <source>Day from which the version holds</source>
            <translation>Dagen versjonen gjeld frå</translation>
        </message>
        <message>
            <source>Days in the state</source>
            <translation>Dagar i tilstanden</translation>
        </message>
        <message>
            <source>Days late</source>
            <translation>Dagar over fristen</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Frist</translation>
        </message>
        <message>
            <source>Deadline for the answer, as the letter shall say it</source>
            <translation>Frist for svaret, slik brevet skal seie det</translation>
        </message>
        <message>
            <source>Debt</source>
            <translation>Gjeld</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Avgjerder</translation>
        </message>
        <message>
            <source>Decline over ten years was not checked: it needs the population ten years ago, as a field or a table by kommune.</source>
            <translation>Nedgang over ti år er ikkje kontrollert: det krev folketalet for ti år sidan, som eit felt eller ein tabell per kommune.</translation>
        </message>
        <message>
            <source>Definitions 2, 1, 6 and 7 of Hyndman and Fan: averaged_inverted_cdf (Stata, SAS), inverted_cdf, weibull (SPSS), linear (Excel, R). With the first two and [TIES] = outside never more than a quarter of the areas is high.</source>
            <translation>Definisjon 2, 1, 6 og 7 hos Hyndman og Fan: averaged_inverted_cdf (Stata, SAS), inverted_cdf, weibull (SPSS), linear (Excel, R). Med dei to første og [TIES] = outside er aldri meir enn ein fjerdedel av områda høge.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Slett</translation>
        </message>
        <message>
            <source>Delete the scenario «{name}»?</source>
            <translation>Slette scenarioet «{name}»?</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Slett …</translation>
        </message>
        <message>
            <source>Detached houses</source>
            <translation>Einebustad</translation>
        </message>
        <message>
            <source>Deviation from the reference in per cent of it. ▲ greater burden, ▼ smaller burden, ● neither; pale bars rest on few people.</source>
            <translation>Avvik frå referansen i prosent av referansen. ▲ større belastning, ▼ mindre belastning, ● korkje eller; bleike søyler byggjer på få personar.</translation>
        </message>
        <message>
            <source>Deviation, per cent</source>
            <translation>Avvik, prosent</translation>
        </message>
        <message>
            <source>Dialogue with the kommuner</source>
            <translation>Dialog med kommunane</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Skilnad</translation>
        </message>
        <message>
            <source>Difference (%)</source>
            <translation>Skilnad (%)</translation>
        </message>
        <message>
            <source>Difference from the reference</source>
            <translation>Avvik frå referansen</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Skilnader</translation>
        </message>
        <message>
            <source>Differences between KLASS and what was approved</source>
            <translation>Skilnader mellom KLASS og det som er godkjent</translation>
        </message>
        <message>
            <source>Digits 5 and 6 are those of the bydel, 00 without one.</source>
            <translation>Siffer 5 og 6 er bydelen sine, 00 utan bydel.</translation>
        </message>
        <message>
            <source>Digits 7 and 8 are those of the delbydel, 00 without one.</source>
            <translation>Siffer 7 og 8 er delbydelen sine, 00 utan delbydel.</translation>
        </message>
        <message>
            <source>Dissolve empty zone</source>
            <translation>Løys opp tom sone</translation>
        </message>
        <message>
            <source>Dissolved, as no zones by their name or because nobody lives there: {names}.</source>
            <translation>Oppløyst, fordi namnet seier at det ikkje er noka sone, eller fordi ingen bur der: {names}.</translation>
        </message>
        <message>
            <source>Distance by</source>
            <translation>Avstand etter</translation>
        </message>
        <message>
            <source>Distance to the nearest grunnkrets, km</source>
            <translation>Reiseavstand til næraste nabokrins, km</translation>
        </message>
        <message>
            <source>Distance to the nearest grunnkrets, mean of three years</source>
            <translation>Reiseavstand til næraste nabokrins, snitt av tre år</translation>
        </message>
        <message>
            <source>Distance within zone, km</source>
            <translation>Reiseavstand innan sone, km</translation>
        </message>
        <message>
            <source>Distance within zone, mean of three years</source>
            <translation>Reiseavstand innan sone, snitt av tre år</translation>
        </message>
        <message>
            <source>Distances and counts as in table F-k of the income system, computed here.</source>
            <translation>Avstandar og tal som i tabell F-k i inntektssystemet, rekna ut her.</translation>
        </message>
        <message>
            <source>Distances are straight lines times a factor, a table of yours, or the shortest way by road and ferry. Zones are the levekårssoner or the criterion's own of at least 2 000 people.</source>
            <translation>Avstandar er luftline gonger ein faktor, ein eigen tabell, eller den kortaste vegen med veg og ferje. Soner er levekårssonene eller kriteriet sine eigne med minst 2 000 personar.</translation>
        </message>
        <message>
            <source>Distances by road; a km of ferry counts {factor}. Centres lie up to {km} km from a road.</source>
            <translation>Avstandar etter veg; ein km med ferje tel {factor}. Sentera ligg opptil {km} km frå ein veg.</translation>
        </message>
        <message>
            <source>Distances by the straight line times {factor}.</source>
            <translation>Avstandar etter luftlina gonger {factor}.</translation>
        </message>
        <message>
            <source>Distances by the table given: {count} pairs.</source>
            <translation>Avstandar etter den gjevne tabellen: {count} par.</translation>
        </message>
        <message>
            <source>Distribution</source>
            <translation>Fordeling</translation>
        </message>
        <message>
            <source>Divide it, or give grunnkretser away.</source>
            <translation>Del ho, eller gje frå deg grunnkrinsar.</translation>
        </message>
        <message>
            <source>Divided into bydeler</source>
            <translation>Delt i bydelar</translation>
        </message>
        <message>
            <source>Division</source>
            <translation>Inndeling</translation>
        </message>
        <message>
            <source>Division to compare with</source>
            <translation>Inndeling å samanlikne med</translation>
        </message>
        <message>
            <source>Division: grunnkretser with their zone</source>
            <translation>Inndeling: grunnkrinsar med sone</translation>
        </message>
        <message>
            <source>Do not save</source>
            <translation>Ikkje lagre</translation>
        </message>
        <message>
            <source>Does not border on {zone}. Hold Ctrl to take it all the same.</source>
            <translation>Grensar ikkje til {zone}. Hald Ctrl for å ta han med likevel.</translation>
        </message>
        <message>
            <source>Done as suggested: {count} grunnkretser have another zone.</source>
            <translation>Gjort som føreslått: {count} grunnkrinsar har fått ei anna sone.</translation>
        </message>
        <message>
            <source>Drawn: {shown} of {count}, those with most to look at.</source>
            <translation>Teikna: {shown} av {count}, dei som har mest å sjå på.</translation>
        </message>
        <message>
            <source>Draws shares that rest on few people towards the mean of the kommune (empirical Bayes), so that chance does not decide where small grunnkretser belong. Turn it off to use the shares as they are.</source>
            <translation>Dreg delar som kviler på få personar, mot gjennomsnittet i kommunen (empirisk Bayes), slik at det tilfeldige ikkje avgjer kvar små grunnkrinsar høyrer til. Slå av for å bruke delane slik dei er.</translation>
        </message>
        <message>
            <source>Drop all changes since the layer was saved last ({count})?</source>
            <translation>Forkaste alle endringar sidan laget sist vart lagra ({count})?</translation>
        </message>
        <message>
            <source>Drop all changes that are not saved</source>
            <translation>Forkast alle endringar som ikkje er lagra</translation>
        </message>
        <message>
            <source>Drop the changes</source>
            <translation>Forkast endringane</translation>
        </message>
        <message>
            <source>Dwellings</source>
            <translation>Bustader</translation>
        </message>
        <message>
            <source>Each area with indeks, rang, antall_hoye, klasse (0, 1, 2–3, 4), sikkerhet (the probability of the class), hoye_minst and hoye_mest (by 95 % intervals) and, of each indicator, per cent, whether it is high, and the sign where it is unknown.</source>
            <translation>Kvart område med indeks, rang, antall_hoye, klasse (0, 1, 2–3, 4), sikkerhet (sannsynet for klassen), hoye_minst og hoye_mest (etter 95 %-intervall) og, for kvar indikator, prosent, om han er høg, og teiknet når han er ukjend.</translation>
        </message>
        <message>
            <source>Each dot is an area.</source>
            <translation>Kvar prikk er eit område.</translation>
        </message>
        <message>
            <source>Each dot is an area. The grey background is one zone in another kommune.</source>
            <translation>Kvar prikk er eit område. Den grå bakgrunnen er éi sone i ein annan kommune.</translation>
        </message>
        <message>
            <source>Each dot is an area. The grey background is {count} zones in other kommuner.</source>
            <translation>Kvar prikk er eit område. Den grå bakgrunnen er {count} soner i andre kommunar.</translation>
        </message>
        <message>
            <source>Each dot is an area. Zones of other kommuner are shown in the newest year only.</source>
            <translation>Kvar prikk er eit område. Soner i andre kommunar blir viste berre for det nyaste året.</translation>
        </message>
        <message>
            <source>Each indicator is standardised to mean 0 and standard deviation 1, every grunnkrets counted by its inhabitants; a value that is missing or suppressed counts as the mean.</source>
            <translation>Kvar indikator er standardisert til gjennomsnitt 0 og standardavvik 1, der kvar grunnkrins tel etter innbyggjartalet; ein verdi som manglar eller er skjerma, blir rekna som gjennomsnittet.</translation>
        </message>
        <message>
            <source>Each kommune gets a report of its own here; an earlier one is written over. It may be the folder with the answers.</source>
            <translation>Kvar kommune får sin eigen rapport her; ein tidlegare blir skriven over. Det kan vere mappa med svara.</translation>
        </message>
        <message>
            <source>Earlier population</source>
            <translation>Tidlegare folketal</translation>
        </message>
        <message>
            <source>Edges</source>
            <translation>Kantar</translation>
        </message>
        <message>
            <source>Edges have the fields fra, til, art (grense, lenke, forslag or brudd), lengde (metres of common border, for links between the shores) and krysser (the pair lies in two kommuner or bydeler). Grunnkretser get naboer (neighbours), komponent (the connected part inside the kommune or bydel, proposed links not counted), its size, and hoveddel (it is the largest part).</source>
            <translation>Kantar har felta fra, til, art (grense, lenke, forslag eller brudd), lengde (meter felles grense, for lenkjer avstanden mellom krinsane) og krysser (paret ligg i to kommunar eller bydelar). Grunnkrinsar får naboer (talet på naboar), komponent (den samanhengande delen innanfor kommunen eller bydelen, foreslåtte lenkjer ikkje medrekna), storleiken på den delen, og hoveddel (han er den største delen).</translation>
        </message>
        <message>
            <source>Edit levekårssoner on the map</source>
            <translation>Rediger levekårssoner i kartet</translation>
        </message>
        <message>
            <source>Edit zones</source>
            <translation>Rediger soner</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Utdanning</translation>
        </message>
        <message>
            <source>Effort of the search</source>
            <translation>Kor grundig det blir søkt</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Tomt</translation>
        </message>
        <message>
            <source>Empty: each row counts as one.</source>
            <translation>Tomt: kvar rad tel som éin.</translation>
        </message>
        <message>
            <source>Empty: only grunnkretser with the same number are found.</source>
            <translation>Tomt: berre grunnkrinsar med same nummer blir funne.</translation>
        </message>
        <message>
            <source>Empty: the column lks, levekaar or sone, or the only one that holds LKS codes.</source>
            <translation>Tom: kolonnen lks, levekaar eller sone, eller den einaste som har LKS-kodar.</translation>
        </message>
        <message>
            <source>Empty: the field befolkning or befolkning_teller, if there is one.</source>
            <translation>Tomt: feltet befolkning eller befolkning_teller, om det finst.</translation>
        </message>
        <message>
            <source>Empty: the field kommunenummer if there is one, otherwise the first four digits of the area's code.</source>
            <translation>Tomt: feltet kommunenummer om det finst, elles dei fire første siffera i koden til området.</translation>
        </message>
        <message>
            <source>Empty: the field lksnavn, if there is one.</source>
            <translation>Tomt: feltet lksnavn, om det finst.</translation>
        </message>
        <message>
            <source>Encloses another zone</source>
            <translation>Omsluttar ei anna sone</translation>
        </message>
        <message>
            <source>Ends of lines that are nearer to each other than this meet.</source>
            <translation>Linjeendar som er nærare kvarandre enn dette, møtest.</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Feil</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Feil</translation>
        </message>
        <message>
            <source>Errors must be mended: grunnkretser without a zone or in two, zones across kommuner or bydeler, zones in parts that could be whole (the finding names the grunnkrets that would make them so, if one is enough), too few or too many inhabitants, wrong codes and names, polygons that are not the union of their grunnkretser. Exceptions need a reason: fewer inhabitants than the minimum, parts on islands or in enclaves too small to be a zone. Notes are for information.</source>
            <translation>Feil må rettast: grunnkrinsar utan sone eller i to, soner på tvers av kommunar eller bydelar, soner i fleire delar som kunne ha hange saman (funnet nemner grunnkrinsen som skal til, om éin er nok), for få eller for mange innbyggjarar, gale kodar og namn, polygon som ikkje er unionen av grunnkrinsane. Unntak treng ei grunngjeving: færre innbyggjarar enn minimum, delar på øyar eller i enklavar som er for små til å vere ei sone. Merknader er til opplysning.</translation>
        </message>
        <message>
            <source>Errors that are left</source>
            <translation>Feil som står att</translation>
        </message>
        <message>
            <source>Errors that are left: {errors}.</source>
            <translation>Feil som står att: {errors}.</translation>
        </message>
        <message>
            <source>Errors: {errors}. Without a reason: {exceptions}. Others: {rest}.</source>
            <translation>Feil: {errors}. Utan grunngjeving: {exceptions}. Andre: {rest}.</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Hending</translation>
        </message>
        <message>
            <source>Event to register by hand</source>
            <translation>Hending å registrere for hand</translation>
        </message>
        <message>
            <source>Event {found} of the log is not as it was written, or one before it is gone.</source>
            <translation>Hending {found} i loggen er ikkje slik ho vart skriven, eller ei før henne er borte.</translation>
        </message>
        <message>
            <source>Every answer of KLASS is kept here, with the time it was read. Empty: none is kept.</source>
            <translation>Kvart svar frå KLASS blir teke vare på her, med tida det vart lese. Tomt: ingen blir tekne vare på.</translation>
        </message>
        <message>
            <source>Every answer was read ({received}), and none breaks a rule by its changes.</source>
            <translation>Alle svar er lesne ({received}), og ingen bryt ein regel med endringane sine.</translation>
        </message>
        <message>
            <source>Every code that has been in force (columns kode, navn, gyldig_fra, gyldig_til, kommune): none of them is given to another zone. Empty: only the codes of the former division are known.</source>
            <translation>Kvar kode som har vore i bruk (kolonnane kode, navn, gyldig_fra, gyldig_til, kommune): Ingen av dei blir gjeven til ei anna sone. Tom: Berre kodane i den tidlegare inndelinga er kjende.</translation>
        </message>
        <message>
            <source>Every figure of «{column}» with a dot or comma has three digits behind it: they were read as decimals. If they are thousands, write the numbers without.</source>
            <translation>Alle tal i «{column}» med punktum eller komma har tre siffer bak: Dei vart lesne som desimalar. Er det tusen, skriv du tala utan.</translation>
        </message>
        <message>
            <source>Every grunnkrets has inhabitants of {year} (befolkning_10).</source>
            <translation>Kvar grunnkrins har innbyggjarar for {year} (befolkning_10).</translation>
        </message>
        <message>
            <source>Every indicator and building type of the catalogue is in use.</source>
            <translation>Alle indikatorar og bygningstypar i katalogen er i bruk.</translation>
        </message>
        <message>
            <source>Every indicator has weight 0: {names}. Give at least one of them a weight above 0.</source>
            <translation>Alle indikatorane har vekt 0: {names}. Gje minst éin av dei ei vekt over 0.</translation>
        </message>
        <message>
            <source>Every inhabitant of the tables is in the layer.</source>
            <translation>Alle innbyggjarane i tabellane er med i laget.</translation>
        </message>
        <message>
            <source>Every kommune has at least one zone.</source>
            <translation>Alle kommunar har minst éi sone.</translation>
        </message>
        <message>
            <source>Every kommune, bydel and cut-off part needs a zone of its own.</source>
            <translation>Kvar kommune, bydel og avskoren del treng si eiga sone.</translation>
        </message>
        <message>
            <source>Every one of them is in the table of rows without a partner.</source>
            <translation>Alle står i tabellen over rader utan motpart.</translation>
        </message>
        <message>
            <source>Every place is in a zone. Make the polygons from their grunnkretser anew.</source>
            <translation>Kvar stad ligg i ei sone. Lag flatene på nytt frå grunnkrinsane.</translation>
        </message>
        <message>
            <source>Every rule of the importer is tried first, and what its readers stumble over: codes with 99, codes given twice, names of two zones, grunnkretser of another year. Where one is broken nothing is written; the table of findings and the report say what to mend.</source>
            <translation>Alle reglane til importen blir prøvde først, og det lesarane snublar i: kodar med 99, kodar som blir gitt to gonger, namn som to soner har, grunnkrinsar frå eit anna år. Er ein av dei broten, blir ingenting skrive; tabellen med funn og rapporten seier kva som må rettast.</translation>
        </message>
        <message>
            <source>Every zone is the same as in the version before, so there is nothing for a table of changes. KLASS needs no new version.</source>
            <translation>Alle sonene er dei same som i versjonen før, så ein endringstabell har ingenting å seie. KLASS treng ingen ny versjon.</translation>
        </message>
        <message>
            <source>Everything back to the proposal</source>
            <translation>Alt tilbake til forslaget</translation>
        </message>
        <message>
            <source>Everything is shown beside kommune, fylke and country. «Index» puts the reference at 100. Colour classes are the same for all years, so that colours can be compared; they do not make small differences look large.</source>
            <translation>Alt blir vist ved sida av kommune, fylke og land. «Indeks» set referansen til 100. Fargeklassane er dei same for alle år, så fargane kan samanliknast; dei får ikkje små skilnader til å sjå store ut.</translation>
        </message>
        <message>
            <source>Example kommune</source>
            <translation>Eksempelkommune</translation>
        </message>
        <message>
            <source>Excel files (*.xlsx)</source>
            <translation>Excel-filer (*.xlsx)</translation>
        </message>
        <message>
            <source>Excel: «Tabell 3»</source>
            <translation>Excel: «Tabell 3»</translation>
        </message>
        <message>
            <source>Exception</source>
            <translation>Unntak</translation>
        </message>
        <message>
            <source>Exception with a reason</source>
            <translation>Unntak med grunngjeving</translation>
        </message>
        <message>
            <source>Exceptions</source>
            <translation>Unntak</translation>
        </message>
        <message>
            <source>Exceptions count as new, because neither a reason nor the population at the approval was given: {names}. To keep such zones, give the population at the approval, a reason, or a lower limit for zones in force.</source>
            <translation>Unntak er rekna som nye, fordi verken grunngjeving eller folketal ved godkjenning er oppgitt: {names}. For å halde på slike soner: gje opp folketalet ved godkjenning, ei grunngjeving, eller ei lågare grense for soner i bruk.</translation>
        </message>
        <message>
            <source>Exceptions of zones that are as proposed need no reason of the kommune: they are told as exceptions that Statistics Norway gave. Empty: the field lks_forslag, if there is one.</source>
            <translation>Unntak i soner som er som føreslått, treng inga grunngiving frå kommunen: Dei blir oppgitte som unntak gitt av Statistisk sentralbyrå. Tom: feltet lks_forslag, om det finst.</translation>
        </message>
        <message>
            <source>Exceptions with a reason</source>
            <translation>Unntak med grunn</translation>
        </message>
        <message>
            <source>Exceptions without a reason</source>
            <translation>Unntak utan grunngiving</translation>
        </message>
        <message>
            <source>Exceptions without a reason: {open}.</source>
            <translation>Unntak utan grunngjeving: {open}.</translation>
        </message>
        <message>
            <source>Exceptions: say why the zone should stay as it is</source>
            <translation>Unntak: grunngje kvifor sona bør bli som ho er</translation>
        </message>
        <message>
            <source>Export the raw data</source>
            <translation>Eksporter rådata</translation>
        </message>
        <message>
            <source>Extra fields for the kommune</source>
            <translation>Ekstra felt til kommunen</translation>
        </message>
        <message>
            <source>Extra fields with values that rest on fewer than {fewest} persons leave Statistics Norway with these packages: {fields}. Leave the fields out unless the kommune may have them.</source>
            <translation>Ekstra felt med verdiar som byggjer på færre enn {fewest} personar, forlèt Statistisk sentralbyrå med desse pakkane: {fields}. Utelat felta dersom ikkje kommunen kan få dei.</translation>
        </message>
        <message>
            <source>Factor of ferries</source>
            <translation>Faktor for ferjer</translation>
        </message>
        <message>
            <source>Factor of the straight line</source>
            <translation>Faktor for luftlina</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Fakta</translation>
        </message>
        <message>
            <source>Facts as CSV</source>
            <translation>Fakta som CSV</translation>
        </message>
        <message>
            <source>Facts as Parquet</source>
            <translation>Fakta som Parquet</translation>
        </message>
        <message>
            <source>Facts published before</source>
            <translation>Fakta publiserte før</translation>
        </message>
        <message>
            <source>Facts updated</source>
            <translation>Opplysningar oppdaterte</translation>
        </message>
        <message>
            <source>Families and households</source>
            <translation>Familiar og hushald</translation>
        </message>
        <message>
            <source>Far too few</source>
            <translation>Altfor få</translation>
        </message>
        <message>
            <source>Farther</source>
            <translation>Lenger unna</translation>
        </message>
        <message>
            <source>Faults of the map are errors</source>
            <translation>Feil i kartet er feil i inndelinga</translation>
        </message>
        <message>
            <source>Few people: the figure is uncertain, 95 % interval {interval}.</source>
            <translation>Få personar: talet er usikkert, 95 %-intervall {interval}.</translation>
        </message>
        <message>
            <source>Fewer than {count} inhabitants</source>
            <translation>Færre enn {count} innbyggjarar</translation>
        </message>
        <message>
            <source>Fewer zones than asked for</source>
            <translation>Færre soner enn ønskt</translation>
        </message>
        <message>
            <source>Fewest inhabitants of a zone that is published</source>
            <translation>Færrast innbyggjarar i ei sone som blir publisert</translation>
        </message>
        <message>
            <source>Field that marks ferries</source>
            <translation>Felt som merkjer ferjer</translation>
        </message>
        <message>
            <source>Field with the areas</source>
            <translation>Felt med områda</translation>
        </message>
        <message>
            <source>Field with the former division</source>
            <translation>Felt med den tidlegare inndelinga</translation>
        </message>
        <message>
            <source>Field with the former version</source>
            <translation>Felt med førre versjon</translation>
        </message>
        <message>
            <source>Field with the zone in that layer</source>
            <translation>Felt med sona i det laget</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Felt</translation>
        </message>
        <message>
            <source>Fields and limits of «{layer}»</source>
            <translation>Felt og grenser for «{layer}»</translation>
        </message>
        <message>
            <source>Fields and limits…</source>
            <translation>Felt og grenser …</translation>
        </message>
        <message>
            <source>Fields key_teller, which stand for their share of key_nevner, or fields with per cent (shares from 0 to 1 where the name ends in _andel or _verdi). None chosen: SØF's four: innvandrere, personer_lavinntekt, barn_enslige_foreldre, lav_utdanning_16.</source>
            <translation>Felt key_teller, som står for delen av key_nevner, eller felt med prosent (delar frå 0 til 1 når namnet sluttar på _andel eller _verdi). Ingen valde: SØFs fire: innvandrere, personer_lavinntekt, barn_enslige_foreldre, lav_utdanning_16.</translation>
        </message>
        <message>
            <source>Fields that go into the package beside number, name, population and zone. None chosen: nothing else leaves the layer. Values that rest on fewer than 4 persons are warned about.</source>
            <translation>Felt som blir lagde i pakken ved sida av nummer, namn, folketal og sone. Ingen valde: ingenting anna forlèt laget. Det blir varsla om verdiar som kviler på færre enn 4 personar.</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Figur</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Tal</translation>
        </message>
        <message>
            <source>Figures are of the values as used, each grunnkrets counted by its inhabitants.</source>
            <translation>Tala gjeld verdiane slik dei er brukte, der kvar grunnkrins tel etter innbyggjartalet.</translation>
        </message>
        <message>
            <source>Figures before and after a break cannot be compared.</source>
            <translation>Tal før og etter eit brot kan ikkje samanliknast.</translation>
        </message>
        <message>
            <source>Figures by kommune, bydel or zone, which nothing asks for, were left out: {names}. Totals belong in [TOTALS]; figures of zones that are no sums are «gitt» in [DEFINITIONS].</source>
            <translation>Tal etter kommune, bydel eller sone som ingenting spør etter, vart utelatne: {names}. Totalar høyrer heime i [TOTALS]; tal for soner som ikkje er summar, er «gitt» i [DEFINITIONS].</translation>
        </message>
        <message>
            <source>Figures hidden</source>
            <translation>Tal som er skjulte</translation>
        </message>
        <message>
            <source>Figures of small areas change by chance: look at the interval and at several years. They tell of the area as a whole, not of those who live there one by one, and not of causes.</source>
            <translation>Tal for små område varierer tilfeldig: Sjå på intervallet og på fleire år. Dei fortel om området som heilskap, ikkje om kvar einskild som bur der, og ikkje om årsaker.</translation>
        </message>
        <message>
            <source>Figures of the chosen areas</source>
            <translation>Tal for valde område</translation>
        </message>
        <message>
            <source>Figures published before: {count}. Of these {primary} would be hidden now, which helps nobody.</source>
            <translation>Tal som er publiserte før: {count}. Av desse ville {primary} vore skjulte no, men det hjelper ingen.</translation>
        </message>
        <message>
            <source>Figures shown</source>
            <translation>Tal som blir viste</translation>
        </message>
        <message>
            <source>Figures that could tell about single persons are hidden. A hidden figure is not in the page at all, nor is anything that was made from it.</source>
            <translation>Tal som kunne fortelje noko om einskildpersonar, er skjulte. Eit skjult tal finst ikkje i sida, og heller ingenting som er laga av det.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fil</translation>
        </message>
        <message>
            <source>File with the changes</source>
            <translation>Fil med endringane</translation>
        </message>
        <message>
            <source>File with the codes</source>
            <translation>Fil med kodane</translation>
        </message>
        <message>
            <source>File with the correspondence to grunnkrets</source>
            <translation>Fil med korrespondansen til grunnkrins</translation>
        </message>
        <message>
            <source>File:</source>
            <translation>Fil:</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Filer</translation>
        </message>
        <message>
            <source>Files for KLASS {number}, version from {day}</source>
            <translation>Filer til KLASS {number}, versjon frå {day}</translation>
        </message>
        <message>
            <source>Files of the same day from a former run, which this run did not write: {names}.</source>
            <translation>Filer for same dag frå ei tidlegare køyring, som denne ikkje skreiv: {names}.</translation>
        </message>
        <message>
            <source>Fills in the field bydelsnummer, for zones to stay inside.</source>
            <translation>Fyller ut feltet bydelsnummer, slik at sonene kan halde seg innanfor bydelane.</translation>
        </message>
        <message>
            <source>Find zone</source>
            <translation>Finn sone</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Funn</translation>
        </message>
        <message>
            <source>Findings after the answer</source>
            <translation>Funn etter svaret</translation>
        </message>
        <message>
            <source>Findings in the division as sent</source>
            <translation>Funn i inndelinga slik ho vart send</translation>
        </message>
        <message>
            <source>Finds the zones where several problems of living conditions come together.</source>
            <translation>Finn sonene der fleire levekårsutfordringar kjem saman.</translation>
        </message>
        <message>
            <source>First division: field with the zone</source>
            <translation>Første inndeling: felt med sona</translation>
        </message>
        <message>
            <source>First in the statistics</source>
            <translation>Først i statistikken</translation>
        </message>
        <message>
            <source>Folder for copies of the answers</source>
            <translation>Mappe for kopiar av svara</translation>
        </message>
        <message>
            <source>Folder for the files</source>
            <translation>Mappe for filene</translation>
        </message>
        <message>
            <source>Folder for the packages</source>
            <translation>Mappe for pakkane</translation>
        </message>
        <message>
            <source>Folder for the pages</source>
            <translation>Mappe for sidene</translation>
        </message>
        <message>
            <source>Folder for the report of each kommune</source>
            <translation>Mappe for rapporten til kvar kommune</translation>
        </message>
        <message>
            <source>Folder with packages as sent</source>
            <translation>Mappe med pakkane som vart sende</translation>
        </message>
        <message>
            <source>Follows</source>
            <translation>Følgjer</translation>
        </message>
        <message>
            <source>For a kommune's own zones, such as «13. Vinnes»: they get codes; «Uoppgitt» and zones in which nobody lives are dissolved; zones that meet the rules stay as they are, the others are mended.</source>
            <translation>For kommunen sine eigne soner, som «13. Vinnes»: Dei får kodar; «Uoppgitt» og soner der ingen bur, blir løyste opp; soner som oppfyller reglane, blir som dei er, dei andre blir retta.</translation>
        </message>
        <message>
            <source>For all kommuner of the layer together; each kommune and bydel has one at least. Where the limits do not allow so many, there are fewer, and the exceptions say so. Empty: the number follows from the size of the zones. Not together with a target population.</source>
            <translation>For alle kommunane i laget til saman; kvar kommune og bydel får minst éi. Tillèt ikkje grensene så mange, blir det færre, og det står under unntak. Tomt: Talet følgjer av storleiken på sonene. Ikkje saman med ønskt folketal.</translation>
        </message>
        <message>
            <source>For example a correspondence table from KLASS. Codes are read, not names; delområder are no bydeler. Left empty, a field of the polygons such as bydelsnr counts.</source>
            <translation>Til dømes ein korrespondansetabell frå KLASS. Kodar blir lesne, ikkje namn; delområde er ingen bydelar. Er han tom, gjeld eit felt i kartlaget, til dømes bydelsnr.</translation>
        </message>
        <message>
            <source>For kommuner that never answered: the state becomes «fastsatt av SSB». Needs a reason ([WHY]).</source>
            <translation>For kommunar som aldri svara: tilstanden blir «fastsatt av SSB». Må grunngjevast ([WHY]).</translation>
        </message>
        <message>
            <source>For packages that name no date, for a return or a reminder. Empty: none, and nobody becomes late.</source>
            <translation>For pakkar som ikkje nemner nokon dato, for ein retur eller ei purring. Tomt: ingen frist, og ingen kjem over han.</translation>
        </message>
        <message>
            <source>For tables without years. Empty: the year in the name of the file; without one there is an error.</source>
            <translation>For tabellar utan år. Tomt: året i filnamnet; utan det blir det feil.</translation>
        </message>
        <message>
            <source>For the kommuner named: state, values and codes become what they were before the approval, by an event of its own. Not once they are in KLASS. Needs a reason ([WHY]).</source>
            <translation>For kommunane som er oppgjevne: tilstand, verdiar og kodar blir som før godkjenninga, ved ei eiga hending. Ikkje når dei er i KLASS. Må grunngjevast ([WHY]).</translation>
        </message>
        <message>
            <source>For the map of the index page: one polygon or several for each kommune, with a field of kommunenummer. Empty: the map shows the kommuner of [ZONES] only.</source>
            <translation>Til kartet på oversiktssida: éi eller fleire flater for kvar kommune, med eit felt for kommunenummer. Tomt: Kartet viser berre kommunane i [ZONES].</translation>
        </message>
        <message>
            <source>For zones whose code has no bydel. Leave it empty where there are no bydeler.</source>
            <translation>For soner som ikkje har bydel i koden. Lat stå tomt der det ikkje er bydelar.</translation>
        </message>
        <message>
            <source>Formed by location: without indicators nothing is known of homogeneity.</source>
            <translation>Forma etter plassering: utan indikatorar veit vi ikkje noko om homogeniteten.</translation>
        </message>
        <message>
            <source>Former LKS code</source>
            <translation>Tidlegare LKS-kode</translation>
        </message>
        <message>
            <source>Former codes of another kommune than that of their grunnkretser: {names}. Such a zone gets a code of its own kommune, and counts as the same where its grunnkretser are.</source>
            <translation>Gamle kodar for ein annan kommune enn den grunnkrinsane ligg i: {names}. Ei slik sone får ein kode i sin eigen kommune, og blir rekna som den same når grunnkrinsane er det.</translation>
        </message>
        <message>
            <source>Former codes: {kept} of {count} zones kept theirs.</source>
            <translation>Tidlegare kodar: {kept} av {count} soner fekk behalde sin.</translation>
        </message>
        <message>
            <source>Former division as a table or polygons</source>
            <translation>Førre inndeling som tabell eller polygon</translation>
        </message>
        <message>
            <source>Former grunnkrets</source>
            <translation>Tidlegare grunnkrins</translation>
        </message>
        <message>
            <source>Former version as a table</source>
            <translation>Førre versjon som tabell</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Frå</translation>
        </message>
        <message>
            <source>From 0 to 1. A grunnkrets is listed as cut where a second area covers at least this share of it. Raise it where areas are drawn inexactly along the borders.</source>
            <translation>Frå 0 til 1. Ein grunnkrins blir ført opp som delt der endå eit område dekkjer minst så stor del av han. Auk talet der områda er unøyaktig teikna langs grensene.</translation>
        </message>
        <message>
            <source>From 0.01 to 1. As many principal components are kept as are needed to reach this share. A higher one takes in more detail, and more chance.</source>
            <translation>Frå 0,01 til 1. Så mange hovudkomponentar som trengst for å nå delen, blir tekne med. Ein høgare del gjev fleire detaljar, og meir tilfeldig variasjon.</translation>
        </message>
        <message>
            <source>From the zones in {a} (left) to those in {b} (right), with their inhabitants; kept zones are not shown. Red: inhabitants of grunnkretser that moved.</source>
            <translation>Frå sonene i {a} (til venstre) til sonene i {b} (til høgre), med innbyggjartal. Uendra soner er ikkje viste. Raudt: innbyggjarar i grunnkrinsar som er flytta.</translation>
        </message>
        <message>
            <source>From where, to where and why.</source>
            <translation>Frå kvar, til kvar og kvifor.</translation>
        </message>
        <message>
            <source>From zone {before} to the new zone {after}.</source>
            <translation>Frå sone {before} til den nye sona {after}.</translation>
        </message>
        <message>
            <source>From zone {before} to the new zone {after}: its polygon covers most of it.</source>
            <translation>Frå sone {before} til den nye sona {after}: Flata til sona dekkjer det meste av grunnkrinsen.</translation>
        </message>
        <message>
            <source>From zone {before} to {after}.</source>
            <translation>Frå sone {before} til {after}.</translation>
        </message>
        <message>
            <source>From zone {before} to {after}: the edited polygon of {after} covers most of it.</source>
            <translation>Frå sone {before} til {after}: Den redigerte flata til {after} dekkjer det meste av grunnkrinsen.</translation>
        </message>
        <message>
            <source>From «{field}» to now. Blue: growth, red: decline, grey: not known. Black outlines: moved.</source>
            <translation>Frå «{field}» til no. Blått: vekst, raudt: nedgang, grått: ukjent. Svart omriss: flytta.</translation>
        </message>
        <message>
            <source>Fylke</source>
            <translation>Fylke</translation>
        </message>
        <message>
            <source>Fylke {code}</source>
            <translation>Fylke {code}</translation>
        </message>
        <message>
            <source>Fylker and the country have only the totals that are given: the tables lack kommuner.</source>
            <translation>Fylke og landet har berre totalane som er gjevne: tabellane manglar kommunar.</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>Hol</translation>
        </message>
        <message>
            <source>Gap in the map</source>
            <translation>Hol i kartet</translation>
        </message>
        <message>
            <source>Gaps and overlaps between the polygons of grunnkretser are faults of the map that no division can mend: they are notes, and the division can be valid all the same. Switch on to count them as errors.</source>
            <translation>Hol og overlapp mellom flatene til grunnkrinsane er feil i kartet som inga inndeling kan rette på: dei er merknader, og inndelinga kan vere gyldig likevel. Slå på for å rekne dei som feil.</translation>
        </message>
        <message>
            <source>Gaps and overlaps of zones to overlook</source>
            <translation>Opningar og overlapp mellom soner å sjå bort frå</translation>
        </message>
        <message>
            <source>Gaps and overlaps to overlook</source>
            <translation>Opningar og overlapp å sjå bort frå</translation>
        </message>
        <message>
            <source>Generate levekårssoner</source>
            <translation>Lag levekårssoner</translation>
        </message>
        <message>
            <source>GeoPackage (*.gpkg)</source>
            <translation>GeoPackage (*.gpkg)</translation>
        </message>
        <message>
            <source>GeoPackage files (*.gpkg)</source>
            <translation>GeoPackage-filer (*.gpkg)</translation>
        </message>
        <message>
            <source>Give all three limits, or none to use those of the package.</source>
            <translation>Oppgje alle dei tre grensene, eller inga for å bruke dei i pakken.</translation>
        </message>
        <message>
            <source>Give by box</source>
            <translation>Gje med rektangel</translation>
        </message>
        <message>
            <source>Give by click or drag</source>
            <translation>Gje med klikk eller drag</translation>
        </message>
        <message>
            <source>Give by lasso</source>
            <translation>Gje med lasso</translation>
        </message>
        <message>
            <source>Give either a number of zones or a target population, not both.</source>
            <translation>Oppgje anten talet på soner eller ønskt folketal, ikkje begge delar.</translation>
        </message>
        <message>
            <source>Give either the package as sent ([SENT]) or the layer it was made from ([SENT_LAYER]).</source>
            <translation>Oppgje anten pakken slik han vart send ([SENT]) eller laget han vart laga av ([SENT_LAYER]).</translation>
        </message>
        <message>
            <source>Give grunnkretser to the active zone: click, or drag over several (B on the map)</source>
            <translation>Gje grunnkrinsar til den aktive sona: klikk, eller dra over fleire (B i kartet)</translation>
        </message>
        <message>
            <source>Give selected grunnkretser to the zone</source>
            <translation>Gje valde grunnkrinsar til sona</translation>
        </message>
        <message>
            <source>Give the division to approve ([INPUT]), or switch on [UNDO], not both.</source>
            <translation>Oppgje inndelinga som skal godkjennast ([INPUT]), eller slå på [UNDO], ikkje begge.</translation>
        </message>
        <message>
            <source>Give the file with the codes as well: the other files are read together with it.</source>
            <translation>Gi fila med kodane òg: dei andre filene blir lesne saman med henne.</translation>
        </message>
        <message>
            <source>Give the folder in which copies of KLASS' answers are kept.</source>
            <translation>Gi mappa der kopiar av svara frå KLASS ligg.</translation>
        </message>
        <message>
            <source>Give the former division either as [PREVIOUS] or as a key of zones ([KEY]).</source>
            <translation>Oppgi den tidlegare inndelinga anten som [PREVIOUS] eller som ein nøkkel for soner ([KEY]).</translation>
        </message>
        <message>
            <source>Give the former division either as a field of the layer or as a table.</source>
            <translation>Gje opp den tidlegare inndelinga anten som eit felt i laget eller som ein tabell.</translation>
        </message>
        <message>
            <source>Give the grunnkretser in a box to the active zone (R on the map, or Shift and drag)</source>
            <translation>Gje grunnkrinsane i eit rektangel til den aktive sona (R i kartet, eller Shift og dra)</translation>
        </message>
        <message>
            <source>Give the grunnkretser inside a lasso to the active zone (L on the map)</source>
            <translation>Gje grunnkrinsane innanfor ein lasso til den aktive sona (L i kartet)</translation>
        </message>
        <message>
            <source>Give the grunnkretser selected in QGIS to the active zone</source>
            <translation>Gje grunnkrinsane som er valde i QGIS, til den aktive sona</translation>
        </message>
        <message>
            <source>Given a zone</source>
            <translation>Har fått sone</translation>
        </message>
        <message>
            <source>Given in vain, as there is a former division: {names}.</source>
            <translation>Oppgitt til inga nytte, sidan det er ei tidlegare inndeling: {names}.</translation>
        </message>
        <message>
            <source>Given in vain, as there is no former division ([PREVIOUS]): {names}.</source>
            <translation>Oppgitt til inga nytte, sidan det ikkje er noka tidlegare inndeling ([PREVIOUS]): {names}.</translation>
        </message>
        <message>
            <source>Gives every kommune and zone the distances of table F-k: from each grunnkrets' centre to the centre of its zone, to the nearest inhabited grunnkrets of the same zone, and the shortest way within which 5 000 people live, whatever the borders, with the graded basis criterion; sums and per inhabitant.</source>
            <translation>Gjev kvar kommune og sone avstandane i tabell F-k: frå senteret i kvar grunnkrins til senteret i sona, til næraste busette grunnkrins i same sone, og den kortaste vegen som 5 000 personar bur innanfor, uavhengig av grenser, med det graderte basiskriteriet; summar og per innbyggjar.</translation>
        </message>
        <message>
            <source>Gives every zone, or any other area, SØF's socio-economic index, the unweighted mean of four percentages (immigrants, people in households of low income, children of single parents, people with only basic schooling), and on how many of the four it is among the highest quarter: 0, 1, 2–3 or 4.</source>
            <translation>Gjev kvar sone, eller eit anna område, SØFs sosioøkonomiske indeks, det uvekta gjennomsnittet av fire prosentar (innvandrarar, personar i låginntektshushald, barn med einslege foreldre, personar med berre grunnskule), og kor mange av dei fire området er i den høgaste fjerdedelen på: 0, 1, 2–3 eller 4.</translation>
        </message>
        <message>
            <source>Go to the figures</source>
            <translation>Gå til tala</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>Borte</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Grad</translation>
        </message>
        <message>
            <source>Graded basis criterion</source>
            <translation>Gradert basiskriterium</translation>
        </message>
        <message>
            <source>Grey: what is found for other numbers of zones, with the same roundness; fewer come from the chosen zones, merged and searched on.</source>
            <translation>Grått: det som er funne for andre tal på soner, med same rundleik. Færre soner er dei valde, slegne saman og søkte vidare frå.</translation>
        </message>
        <message>
            <source>Groups grunnkretser into connected, homogeneous zones within population limits.</source>
            <translation>Grupperer grunnkrinsar til samanhengande, homogene soner innanfor grensene for folketal.</translation>
        </message>
        <message>
            <source>Groups grunnkretser into levekårssoner: connected, inside one kommune (and bydel, delbydel), within the population limits and as homogeneous as possible in living conditions.</source>
            <translation>Grupperer grunnkrinsar til levekårssoner: samanhengande, innanfor éin kommune (og bydel, delbydel), innanfor grensene for folketal og så homogene som mogleg i levekår.</translation>
        </message>
        <message>
            <source>Groups of a variant</source>
            <translation>Grupper i ein variant</translation>
        </message>
        <message>
            <source>Grunnkrets</source>
            <translation>Grunnkrins</translation>
        </message>
        <message>
            <source>Grunnkrets added</source>
            <translation>Grunnkrins lagd til</translation>
        </message>
        <message>
            <source>Grunnkrets in the rest zone</source>
            <translation>Grunnkrins i restsona</translation>
        </message>
        <message>
            <source>Grunnkrets missing</source>
            <translation>Grunnkrins manglar</translation>
        </message>
        <message>
            <source>Grunnkrets not stated</source>
            <translation>Uoppgitt grunnkrets</translation>
        </message>
        <message>
            <source>Grunnkrets number</source>
            <translation>Grunnkrinsnummer</translation>
        </message>
        <message>
            <source>Grunnkrets number altered</source>
            <translation>Grunnkrinsnummer endra</translation>
        </message>
        <message>
            <source>Grunnkrets number in that layer</source>
            <translation>Grunnkrinsnummer i det laget</translation>
        </message>
        <message>
            <source>Grunnkrets number in the national division</source>
            <translation>Grunnkrinsnummer i den nasjonale inndelinga</translation>
        </message>
        <message>
            <source>Grunnkrets number, zone and population are needed.</source>
            <translation>Grunnkrinsnummer, sone og folketal må vere med.</translation>
        </message>
        <message>
            <source>Grunnkrets occurs more than once</source>
            <translation>Grunnkrins finst fleire gonger</translation>
        </message>
        <message>
            <source>Grunnkrets twice</source>
            <translation>Grunnkrins to gonger</translation>
        </message>
        <message>
            <source>Grunnkrets where nobody lives</source>
            <translation>Grunnkrins der ingen bur</translation>
        </message>
        <message>
            <source>Grunnkrets {code} cannot be measured in metres: reproject the layer to a projection in metres.</source>
            <translation>Grunnkrins {code} kan ikkje målast i meter: reprojiser laget til ein projeksjon i meter.</translation>
        </message>
        <message>
            <source>Grunnkrets {units} occurs {figure} times, with zone {names}.</source>
            <translation>Grunnkrins {units} finst {figure} gonger, med sone {names}.</translation>
        </message>
        <message>
            <source>Grunnkrets {units}: {figure} % of its area lies in other zones.</source>
            <translation>Grunnkrins {units}: {figure} % av arealet ligg i andre soner.</translation>
        </message>
        <message>
            <source>Grunnkrets {unit} alone has {alone}; the others are too few for a zone.</source>
            <translation>Grunnkrins {unit} har {alone} åleine; resten er for få til ei sone.</translation>
        </message>
        <message>
            <source>Grunnkretser</source>
            <translation>Grunnkrinsar</translation>
        </message>
        <message>
            <source>Grunnkretser after</source>
            <translation>Grunnkrinsar etter</translation>
        </message>
        <message>
            <source>Grunnkretser before</source>
            <translation>Grunnkrinsar før</translation>
        </message>
        <message>
            <source>Grunnkretser carried over</source>
            <translation>Grunnkrinsar førte over</translation>
        </message>
        <message>
            <source>Grunnkretser cut by {division}</source>
            <translation>Grunnkrinsar som blir delte av {division}</translation>
        </message>
        <message>
            <source>Grunnkretser from several zones that went where most people were: {names}.</source>
            <translation>Grunnkrinsar frå fleire soner som er lagde dit det var flest folk: {names}.</translation>
        </message>
        <message>
            <source>Grunnkretser from several zones whose former population is not known; the zone with most of them was taken: {names}.</source>
            <translation>Grunnkrinsar frå fleire soner der det tidlegare folketalet er ukjent; sona med flest av dei er vald: {names}.</translation>
        </message>
        <message>
            <source>Grunnkretser in the area ({count})</source>
            <translation>Grunnkrinsar i området ({count})</translation>
        </message>
        <message>
            <source>Grunnkretser moved</source>
            <translation>Grunnkrinsar flytta</translation>
        </message>
        <message>
            <source>Grunnkretser of a kommune that was divided; the change table does not say which of today's they are: {names}.</source>
            <translation>Grunnkrinsar i ein kommune som er delt. Endringstabellen seier ikkje kva for nokre av dagens dei er: {names}.</translation>
        </message>
        <message>
            <source>Grunnkretser of the former division that are neither in the layer nor in the change table: {names}. Their zones go on without them.</source>
            <translation>Grunnkrinsar i den tidlegare inndelinga som korkje er i laget eller i endringstabellen: {names}. Sonene deira held fram utan dei.</translation>
        </message>
        <message>
            <source>Grunnkretser of the former version that are neither in the layer nor in a table of changes: {codes}. Give the changes of grunnkretser ([CODE_CHANGES]); otherwise the changes of zones leave them out.</source>
            <translation>Grunnkrinsar i førre versjon som korkje er i laget eller i ein endringstabell: {codes}. Gi endringane i grunnkrinsar ([CODE_CHANGES]); elles er dei ikkje med i endringane i soner.</translation>
        </message>
        <message>
            <source>Grunnkretser of the former version that were split: {codes}.</source>
            <translation>Grunnkrinsar i førre versjon som er delte: {codes}.</translation>
        </message>
        <message>
            <source>Grunnkretser of the newest year that are not in the division ({count}); their people are in «Uoppgitt grunnkrets» of the kommune: {codes}. Are they sums, or is the division of another year?</source>
            <translation>Grunnkrinsar frå det nyaste året som ikkje er i inndelinga ({count}); folk der er i «Uoppgitt grunnkrets» i kommunen: {codes}. Er dei summar, eller er inndelinga frå eit anna år?</translation>
        </message>
        <message>
            <source>Grunnkretser of the version of KLASS 1 that the layer does not have: {codes}.</source>
            <translation>Grunnkrinsar i versjonen av KLASS 1 som laget ikkje har: {codes}.</translation>
        </message>
        <message>
            <source>Grunnkretser of the zone</source>
            <translation>Grunnkrinsane i sona</translation>
        </message>
        <message>
            <source>Grunnkretser on top of each other</source>
            <translation>Grunnkrinsar oppå kvarandre</translation>
        </message>
        <message>
            <source>Grunnkretser overlap by {figure} m²: {names}.</source>
            <translation>Grunnkrinsar overlappar med {figure} m²: {names}.</translation>
        </message>
        <message>
            <source>Grunnkretser prepared for levekårssoner</source>
            <translation>Grunnkrinsar klargjorde for levekårssoner</translation>
        </message>
        <message>
            <source>Grunnkretser that change zone: {count}, with {people} inhabitants.</source>
            <translation>Grunnkrinsar som byter sone: {count}, med {people} innbyggjarar.</translation>
        </message>
        <message>
            <source>Grunnkretser that changed zone</source>
            <translation>Grunnkrinsar som har bytt sone</translation>
        </message>
        <message>
            <source>Grunnkretser that come from several zones of the former version: {codes}.</source>
            <translation>Grunnkrinsar som kjem frå fleire soner i førre versjon: {codes}.</translation>
        </message>
        <message>
            <source>Grunnkretser that could not be compared as they are</source>
            <translation>Grunnkrinsar som ikkje kunne samanliknast som dei er</translation>
        </message>
        <message>
            <source>Grunnkretser that do not border on {zone}: {count}. Hold Ctrl to take them all the same.</source>
            <translation>Grunnkrinsar som ikkje grensar til {zone}: {count}. Hald Ctrl for å ta dei med likevel.</translation>
        </message>
        <message>
            <source>Grunnkretser that got the same number when their kommuner became one; the change table has no rows for them: {names}.</source>
            <translation>Grunnkrinsar som fekk same nummer då kommunane vart éin; endringstabellen har ingen rader for dei: {names}.</translation>
        </message>
        <message>
            <source>Grunnkretser that have ended: {names}.</source>
            <translation>Grunnkrinsar som er opphøyrde: {names}.</translation>
        </message>
        <message>
            <source>Grunnkretser that keep their former zone</source>
            <translation>Grunnkrinsar som held på den tidlegare sona</translation>
        </message>
        <message>
            <source>Grunnkretser that lie in several polygons of former zones go with most of their area: {names}.</source>
            <translation>Grunnkrinsar som ligg i fleire polygon av tidlegare soner, følgjer det meste av arealet sitt: {names}.</translation>
        </message>
        <message>
            <source>Grunnkretser that moved</source>
            <translation>Grunnkrinsar som er flytta</translation>
        </message>
        <message>
            <source>Grunnkretser that only one of the layers has</source>
            <translation>Grunnkrinsar som berre finst i det eine laget</translation>
        </message>
        <message>
            <source>Grunnkretser that only one of them has, not compared: {count}.</source>
            <translation>Grunnkrinsar som berre finst i den eine og ikkje er samanlikna: {count}.</translation>
        </message>
        <message>
            <source>Grunnkretser that the former division has more than once, with the same zone: {names}.</source>
            <translation>Grunnkrinsar som står meir enn éin gong i den tidlegare inndelinga, med same sone: {names}.</translation>
        </message>
        <message>
            <source>Grunnkretser that were renumbered, merged or split are followed through the table of changes. New grunnkretser go where most of their people were; those without a past join the neighbour they are most like. A kommune or bydel without any former zone is divided as a new one.</source>
            <translation>Grunnkrinsar som er omnummererte, slegne saman eller delte, blir følgde gjennom endringstabellen. Nye grunnkrinsar blir lagde dit flest av folka deira var; dei utan fortid blir lagde til naboen dei er mest like. Ein kommune eller bydel utan noka tidlegare sone blir delt inn på nytt.</translation>
        </message>
        <message>
            <source>Grunnkretser that were split, with the people of each part today; each part stays in the zone: {names}.</source>
            <translation>Grunnkrinsar som er delte, med kor stor del av folket kvar del har i dag. Kvar del blir i sona: {names}.</translation>
        </message>
        <message>
            <source>Grunnkretser were held against the version of KLASS 1 that was given, kommuner against the first four digits there; bydeler were not checked.</source>
            <translation>Grunnkrinsane er haldne opp mot versjonen av KLASS 1 som var gitt, kommunane mot dei fire første siffera der; bydelane er ikkje kontrollerte.</translation>
        </message>
        <message>
            <source>Grunnkretser whose inhabitants are not known: {count}.</source>
            <translation>Grunnkrinsar med ukjent folketal: {count}.</translation>
        </message>
        <message>
            <source>Grunnkretser whose inhabitants are not known: {count}. They count as nobody.</source>
            <translation>Grunnkrinsar der folketalet ikkje er kjent: {count}. Dei blir rekna som utan innbyggjarar.</translation>
        </message>
        <message>
            <source>Grunnkretser with a population-weighted centre: {count}, of {inhabited} that are inhabited.</source>
            <translation>Grunnkrinsar med folkevekta sentrum: {count}, av {inhabited} som er busette.</translation>
        </message>
        <message>
            <source>Grunnkretser with component scores</source>
            <translation>Grunnkrinsar med komponentskårar</translation>
        </message>
        <message>
            <source>Grunnkretser with nobody or few people</source>
            <translation>Grunnkrinsar med ingen eller få innbyggjarar</translation>
        </message>
        <message>
            <source>Grunnkretser with other numbers</source>
            <translation>Grunnkrinsar med andre nummer</translation>
        </message>
        <message>
            <source>Grunnkretser with part</source>
            <translation>Grunnkrinsar med del</translation>
        </message>
        <message>
            <source>Grunnkretser with the division to approve</source>
            <translation>Grunnkrinsar med inndelinga som skal godkjennast</translation>
        </message>
        <message>
            <source>Grunnkretser with the largest change</source>
            <translation>Grunnkrinsar med størst endring</translation>
        </message>
        <message>
            <source>Grunnkretser with the new division</source>
            <translation>Grunnkrinsar med den nye inndelinga</translation>
        </message>
        <message>
            <source>Grunnkretser with the zones as they were sent. Only where the packages themselves are not at hand.</source>
            <translation>Grunnkrinsar med sonene slik dei vart sende. Berre der du ikkje har sjølve pakkane.</translation>
        </message>
        <message>
            <source>Grunnkretser with their zone</source>
            <translation>Grunnkrinsar med sone</translation>
        </message>
        <message>
            <source>Grunnkretser with zone</source>
            <translation>Grunnkrinsar med sone</translation>
        </message>
        <message>
            <source>Grunnkretser without a figure</source>
            <translation>Grunnkrinsar utan tal</translation>
        </message>
        <message>
            <source>Grunnkretser without a figure make the sums that they belong to missing (..): {texts}.</source>
            <translation>Grunnkrinsar utan tal gjer at summane dei er med i, manglar (..): {texts}.</translation>
        </message>
        <message>
            <source>Grunnkretser without a value, per cent</source>
            <translation>Grunnkrinsar utan verdi, prosent</translation>
        </message>
        <message>
            <source>Grunnkretser without a zone in the former division: {names}.</source>
            <translation>Grunnkrinsar utan sone i den tidlegare inndelinga: {names}.</translation>
        </message>
        <message>
            <source>Grunnkretser without a zone on one side or both</source>
            <translation>Grunnkrinsar utan sone i den eine eller begge inndelingane</translation>
        </message>
        <message>
            <source>Grunnkretser without a zone, not in any file: {codes}.</source>
            <translation>Grunnkrinsar utan sone, som ikkje er med i noka fil: {codes}.</translation>
        </message>
        <message>
            <source>Grunnkretser without a zone: {codes}.</source>
            <translation>Grunnkrinsar utan sone: {codes}.</translation>
        </message>
        <message>
            <source>Grunnkretser without a zone: {count}.</source>
            <translation>Grunnkrinsar utan sone: {count}.</translation>
        </message>
        <message>
            <source>Grunnkretser {units} are both linked and cut: the cut counts.</source>
            <translation>Grunnkrinsane {units} er både lenkja saman og skilde: brotet gjeld.</translation>
        </message>
        <message>
            <source>Grunnkretser {units} are neighbours already: the link changes nothing.</source>
            <translation>Grunnkrinsane {units} er naboar frå før: lenkja endrar ingenting.</translation>
        </message>
        <message>
            <source>Grunnkretser {units} lie in different kommuner or bydeler, and no zone crosses these.</source>
            <translation>Grunnkrinsane {units} ligg i ulike kommunar eller bydelar, og inga sone kryssar slike grenser.</translation>
        </message>
        <message>
            <source>Grunnkretser {units} share no border: the cut only keeps them from being linked automatically.</source>
            <translation>Grunnkrinsane {units} har inga felles grense: brotet hindrar berre at dei blir lenkja saman automatisk.</translation>
        </message>
        <message>
            <source>Grunnkretser {units}, with {figure} inhabitants.</source>
            <translation>Grunnkrinsar {units}, med {figure} innbyggjarar.</translation>
        </message>
        <message>
            <source>Grunnkretser {units}.</source>
            <translation>Grunnkrinsar {units}.</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Rettleiing</translation>
        </message>
        <message>
            <source>HTML files (*.html)</source>
            <translation>HTML-filer (*.html)</translation>
        </message>
        <message>
            <source>Half of the people have more, half have less; a median says nothing of the difference between.</source>
            <translation>Halvparten har meir og halvparten har mindre; ein median seier ingenting om skilnaden mellom dei.</translation>
        </message>
        <message>
            <source>Has zones</source>
            <translation>Har soner</translation>
        </message>
        <message>
            <source>Hatched: grunnkretser with another zone than the one sent.</source>
            <translation>Skravert: grunnkrinsar med ei anna sone enn den som vart send.</translation>
        </message>
        <message>
            <source>Hatched: nobody lives there.</source>
            <translation>Skravert: ingen bur der.</translation>
        </message>
        <message>
            <source>Hatching means hidden: too few people to tell. White lines on a colour mean that the figure or the change may be chance; a thin line in a figure is the interval that chance alone may give. People without a zone are listed, but not on the map.</source>
            <translation>Skravering tyder skjult: for få personar til å fortelje det. Kvite strekar over ein farge tyder at talet eller endringa kan vere tilfeldig; ei tynn linje i ein figur er intervallet som slumpen åleine kan gje. Personar utan sone står i lista, men ikkje på kartet.</translation>
        </message>
        <message>
            <source>Held by the components, %</source>
            <translation>Behalde i komponentane, %</translation>
        </message>
        <message>
            <source>Helsedirektoratet's cubes</source>
            <translation>Kubane til Helsedirektoratet</translation>
        </message>
        <message>
            <source>Heterogeneity per inhabitant</source>
            <translation>Heterogenitet per innbyggjar</translation>
        </message>
        <message>
            <source>Hidden (:)</source>
            <translation>Skjult (:)</translation>
        </message>
        <message>
            <source>Hidden and uncertain figures</source>
            <translation>Skjulte og usikre tal</translation>
        </message>
        <message>
            <source>Hidden are tellere up to {teller} ({zero}), what is left of nevner up to {rest}, nevner up to {base}, all inclusive, and what would give them away: what can be told of a hidden count is an interval at least {width} wide.</source>
            <translation>Skjult er teljarar til og med {teller} ({zero}), resten av nemnaren til og med {rest}, nemnarar til og med {base}, og det som ville røpe dei: kvart skjult tal kan liggje i eit intervall som er minst {width} breitt.</translation>
        </message>
        <message>
            <source>Hidden below</source>
            <translation>Skjult under</translation>
        </message>
        <message>
            <source>Hidden figures</source>
            <translation>Skjulte tal</translation>
        </message>
        <message>
            <source>Hidden if the denominator is at most this</source>
            <translation>Blir skjult om nemnaren er høgst dette</translation>
        </message>
        <message>
            <source>Hidden if the rest of the denominator is at most this</source>
            <translation>Blir skjult om resten av nemnaren er høgst dette</translation>
        </message>
        <message>
            <source>Hidden to protect single persons: this figure, or another that could be worked out from it, is about few people.</source>
            <translation>Skjult for å verne einskildpersonar: Talet, eller eit anna tal som kunne reknast ut frå det, gjeld få personar.</translation>
        </message>
        <message>
            <source>High above (%)</source>
            <translation>Høg over (%)</translation>
        </message>
        <message>
            <source>High areas</source>
            <translation>Høge område</translation>
        </message>
        <message>
            <source>High is what lies in the highest {top} % of {quarter}, compared with {reference}; {limit}.</source>
            <translation>Høgt er det som ligg mellom dei høgaste {top} % ({quarter}), samanlikna med {reference}; {limit}.</translation>
        </message>
        <message>
            <source>High on</source>
            <translation>Høg på</translation>
        </message>
        <message>
            <source>High scores (orange) go with more of: {more}.</source>
            <translation>Høge skårar (oransje) heng saman med meir av: {more}.</translation>
        </message>
        <message>
            <source>High scores (orange) go with more of: {more}; and less of: {less}.</source>
            <translation>Høge skårar (oransje) heng saman med meir av: {more}; og mindre av: {less}.</translation>
        </message>
        <message>
            <source>Higher education, 16+ years</source>
            <translation>Høg utdanning, 16+ år</translation>
        </message>
        <message>
            <source>Higher education, 30–39 years</source>
            <translation>Høg utdanning, 30–39 år</translation>
        </message>
        <message>
            <source>History of {kommune}</source>
            <translation>Historia til {kommune}</translation>
        </message>
        <message>
            <source>Holds a division against every rule and says where it breaks which.</source>
            <translation>Held ei inndeling opp mot alle reglar og seier kvar og kva for reglar ho bryt.</translation>
        </message>
        <message>
            <source>Homogeneity</source>
            <translation>Homogenitet</translation>
        </message>
        <message>
            <source>Homogeneity is measured on principal components, weighted by population. A first division by REDCAP (Guo 2008), cut so that no zone falls below the minimum, is then searched on from. Without a number of zones or a target population, zones become about as large as approved ones usually are, or as small as the limits allow ([SIZE]). Round zones ([COMPACTNESS]) and room above the minimum ([MARGIN]) are weighed against homogeneity; no limit yields to them.</source>
            <translation>Homogeniteten blir målt på hovudkomponentar, vekta med folketalet. Først blir det laga ei inndeling med REDCAP (Guo 2008), delt slik at inga sone hamnar under minimum; derifrå blir det søkt vidare etter ei betre. Utan tal på soner eller ønskt folketal blir sonene om lag så store som godkjende soner plar vere, eller så små som grensene tillèt ([SIZE]). Runde soner ([COMPACTNESS]) og avstand til minstekravet ([MARGIN]) blir vegne mot homogeniteten; inga grense må vike for dei.</translation>
        </message>
        <message>
            <source>Homogeneity is not told: {reason}</source>
            <translation>Homogenitet blir ikkje vist: {reason}</translation>
        </message>
        <message>
            <source>Homogeneity of the first division, 0 to 1</source>
            <translation>Homogenitet i den første inndelinga, 0 til 1</translation>
        </message>
        <message>
            <source>Homogeneity of the second division, 0 to 1</source>
            <translation>Homogenitet i den andre inndelinga, 0 til 1</translation>
        </message>
        <message>
            <source>Homogeneity was not computed: no catalogued indicators, or switched off.</source>
            <translation>Homogenitet vart ikkje rekna ut: ingen katalogiserte indikatorar, eller slått av.</translation>
        </message>
        <message>
            <source>Homogeneity was not computed: the Python package scikit-learn is not installed.</source>
            <translation>Homogenitet vart ikkje rekna ut: Python-pakken scikit-learn er ikkje installert.</translation>
        </message>
        <message>
            <source>Homogeneity was not computed: {reason}</source>
            <translation>Homogenitet vart ikkje rekna ut: {reason}</translation>
        </message>
        <message>
            <source>Homogeneity, 0 to 1; left out without indicators</source>
            <translation>Homogenitet, 0 til 1; utelaten utan indikatorar</translation>
        </message>
        <message>
            <source>Homogeneity: {count} indicators, {kept} principal components with {share} % of the variance.</source>
            <translation>Homogenitet: {count} indikatorar, {kept} hovudkomponentar med {share} % av variansen.</translation>
        </message>
        <message>
            <source>Households</source>
            <translation>Hushald</translation>
        </message>
        <message>
            <source>Houses for two households</source>
            <translation>Tomannsbustad</translation>
        </message>
        <message>
            <source>Housing</source>
            <translation>Bustad</translation>
        </message>
        <message>
            <source>How alike the zones are inside</source>
            <translation>Kor like sonene er innover</translation>
        </message>
        <message>
            <source>How alike the zones are inside, kommune by kommune</source>
            <translation>Kor like sonene er innanfor, kommune for kommune</translation>
        </message>
        <message>
            <source>How far to go</source>
            <translation>Kor langt ein skal gå</translation>
        </message>
        <message>
            <source>How grunnkretser are merged into a first division (REDCAP, Guo 2008). full-order-ward is made for homogeneous zones; the others are there to compare with. How unlike two groups are: full-order counts all pairs of their grunnkretser, first-order those that touch; single takes the most alike pair, complete the least alike, average the mean (average-squared: of squares), and ward what merging adds to the heterogeneity.</source>
            <translation>Korleis grunnkrinsane blir slåtte saman til ei første inndeling (REDCAP, Guo 2008). full-order-ward er laga for homogene soner; dei andre er der for samanlikning. Kor ulike to grupper er: full-order reknar alle par av grunnkrinsane i dei, first-order berre dei som grensar til kvarandre; single tek det likaste paret, complete det ulikaste, average gjennomsnittet (average-squared: av kvadrata), og ward det samanslåinga legg til heterogeniteten.</translation>
        </message>
        <message>
            <source>How homogeneous the zones are, for information: it never makes an error. Needs scikit-learn.</source>
            <translation>Kor homogene sonene er, til opplysning: det gjev aldri feil. Treng scikit-learn.</translation>
        </message>
        <message>
            <source>How many grunnkretser the kommune is cut into, «Uoppgitt grunnkrets» counted among them.</source>
            <translation>Kor mange grunnkrinsar kommunen blir delt i, «Uoppgitt grunnkrets» medrekna.</translation>
        </message>
        <message>
            <source>How many steps the search takes: quick for a first look, standard, or thorough for the final division, which takes about eight times as long. It counts steps, not seconds, so the zones are the same on every machine.</source>
            <translation>Kor mange steg søket tek: quick for ein første kikk, standard, eller thorough for den endelege inndelinga, som tek om lag åtte gonger så lang tid. Det blir talt steg, ikkje sekund, så sonene blir dei same på alle maskiner.</translation>
        </message>
        <message>
            <source>How much each component holds</source>
            <translation>Kor mykje kvar komponent rommar</translation>
        </message>
        <message>
            <source>How much longer the way is than the straight line. 1: the straight line itself.</source>
            <translation>Kor mykje lengre vegen er enn luftlina. 1: sjølve luftlina.</translation>
        </message>
        <message>
            <source>How much more a km of ferry counts. The factor of the official figures is not published.</source>
            <translation>Kor mykje meir ein km med ferje tel. Faktoren i dei offisielle tala er ikkje offentleg.</translation>
        </message>
        <message>
            <source>How much round zones are worth against homogeneous ones. 0: only homogeneity counts, and zones stretch like tentacles. Higher: rounder zones, somewhat less homogeneous; the report says by how much. At 0.1, zones are rounder than at the default, and fewer; at 0.5, far fewer and large. Without refinement it does not count.</source>
            <translation>Kor mykje runde soner er verde mot homogene. 0: Berre homogeniteten tel, og sonene strekkjer seg som armar. Høgare: rundare soner, noko mindre homogene; rapporten seier kor mykje. Ved 0,1 er sonene rundare enn ved standardverdien, og færre; ved 0,5 er dei langt færre og store. Utan forbetring tel det ikkje.</translation>
        </message>
        <message>
            <source>How the division stands</source>
            <translation>Tilstanden til inndelinga</translation>
        </message>
        <message>
            <source>How the zone stands against the rules</source>
            <translation>Korleis sona står seg mot reglane</translation>
        </message>
        <message>
            <source>How to read the figure, and how not to</source>
            <translation>Slik les du talet, og slik ikkje</translation>
        </message>
        <message>
            <source>How to send…</source>
            <translation>Slik sender du…</translation>
        </message>
        <message>
            <source>I have sent it</source>
            <translation>Eg har sendt ho</translation>
        </message>
        <message>
            <source>Immigrants and Norwegian-born to immigrant parents</source>
            <translation>Innvandrarar og norskfødde med innvandrarforeldre</translation>
        </message>
        <message>
            <source>In KLASS</source>
            <translation>I KLASS</translation>
        </message>
        <message>
            <source>In KLASS as approved</source>
            <translation>I KLASS slik ho er godkjend</translation>
        </message>
        <message>
            <source>In KLASS, but with no approved division in the register: {count} kommuner.</source>
            <translation>I KLASS, men utan godkjend inndeling i registeret: {count} kommunar.</translation>
        </message>
        <message>
            <source>In KLASS: equal to what was approved, code for code and grunnkrets for grunnkrets.</source>
            <translation>I KLASS: lik det som er godkjent, kode for kode og grunnkrins for grunnkrins.</translation>
        </message>
        <message>
            <source>In another zone than proposed: {count}.</source>
            <translation>I ei anna sone enn foreslått: {count}.</translation>
        </message>
        <message>
            <source>In each zone: the last digits of its code and its inhabitants.</source>
            <translation>I kvar sone: dei siste sifra i koden og innbyggjarane.</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>Gjeld no</translation>
        </message>
        <message>
            <source>In force now: {approved} kommuner. Refused: {refused}.</source>
            <translation>Gjeld no: {approved} kommunar. Avvist: {refused}.</translation>
        </message>
        <message>
            <source>In hundredths, weighted by inhabitants. The numbers along the top are those on the left.</source>
            <translation>I hundredelar, vekta etter innbyggjartal. Tala langs toppen er dei same som til venstre.</translation>
        </message>
        <message>
            <source>In its place</source>
            <translation>I staden</translation>
        </message>
        <message>
            <source>In other kommuner, left out as asked for</source>
            <translation>I andre kommunar, utelatne etter ønske</translation>
        </message>
        <message>
            <source>In rows without a partner</source>
            <translation>I rader utan motpart</translation>
        </message>
        <message>
            <source>In several areas, figures of the one with its largest part</source>
            <translation>I fleire område, tal frå det som det meste ligg i</translation>
        </message>
        <message>
            <source>In the layer</source>
            <translation>I laget</translation>
        </message>
        <message>
            <source>In the layer, but not chosen: {names}.</source>
            <translation>I laget, men ikkje valde: {names}.</translation>
        </message>
        <message>
            <source>In the median of the {count} kommuner with more than one zone.</source>
            <translation>Median av dei {count} kommunane med meir enn éi sone.</translation>
        </message>
        <message>
            <source>In the population tables</source>
            <translation>I folketalstabellane</translation>
        </message>
        <message>
            <source>In the register, but from no event</source>
            <translation>I registeret, men ikkje frå noka hending</translation>
        </message>
        <message>
            <source>In the register, but not in the layer of grunnkretser: {kommuner}.</source>
            <translation>I registeret, men ikkje i laget med grunnkrinsar: {kommuner}.</translation>
        </message>
        <message>
            <source>In the rest zone: grunnkrets {units} ({figure} inhabitants).</source>
            <translation>I restsona: grunnkrins {units} ({figure} innbyggjarar).</translation>
        </message>
        <message>
            <source>In the statistics</source>
            <translation>I statistikken</translation>
        </message>
        <message>
            <source>In this indicator that is a greater burden.</source>
            <translation>For denne indikatoren er det ei større belastning.</translation>
        </message>
        <message>
            <source>In this indicator that is a smaller burden.</source>
            <translation>For denne indikatoren er det ei mindre belastning.</translation>
        </message>
        <message>
            <source>Income</source>
            <translation>Inntekt</translation>
        </message>
        <message>
            <source>Index</source>
            <translation>Indeks</translation>
        </message>
        <message>
            <source>Index of the pages</source>
            <translation>Oversikt over sidene</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indikator</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Indikatorar</translation>
        </message>
        <message>
            <source>Indicators and their loadings</source>
            <translation>Indikatorane og ladningane deira</translation>
        </message>
        <message>
            <source>Indicators by year (columns): {years}.</source>
            <translation>Indikatorar etter år (talet på kolonnar): {years}.</translation>
        </message>
        <message>
            <source>Indicators that count a part of another one's people, so that the difference is protected as well: {names}.</source>
            <translation>Indikatorar som tel ein del av dei same personane som ein annan, slik at skilnaden òg er verna: {names}.</translation>
        </message>
        <message>
            <source>Indicators that del_av names are not there, so that no difference is protected: {names}.</source>
            <translation>Indikatorar som del_av viser til, finst ikkje, så ingen skilnad er verna: {names}.</translation>
        </message>
        <message>
            <source>Indicators that should count a part of another one's people but are larger somewhere; the difference is not protected in the kommuner where that is so: {names}.</source>
            <translation>Indikatorar som skulle telje ein del av dei same personane som ein annan, men er større enn han ein stad; skilnaden er ikkje verna i kommunane der det er slik: {names}.</translation>
        </message>
        <message>
            <source>Indicators, {year}</source>
            <translation>Indikatorar, {year}</translation>
        </message>
        <message>
            <source>Indicators: {indicators}. Years: {years}.</source>
            <translation>Indikatorar: {indicators}. År: {years}.</translation>
        </message>
        <message>
            <source>Inhabitants</source>
            <translation>Innbyggjarar</translation>
        </message>
        <message>
            <source>Inhabitants 16 years and over</source>
            <translation>Innbyggjarar 16 år og over</translation>
        </message>
        <message>
            <source>Inhabitants 21–29 years</source>
            <translation>Innbyggjarar 21–29 år</translation>
        </message>
        <message>
            <source>Inhabitants 30–39 years</source>
            <translation>Innbyggjarar 30–39 år</translation>
        </message>
        <message>
            <source>Inhabitants by development</source>
            <translation>Innbyggjarar etter utvikling</translation>
        </message>
        <message>
            <source>Inhabitants by the status of their zone in {a} (rows) and {b} (columns).</source>
            <translation>Innbyggjarar etter statusen til sona i {a} (rader) og {b} (kolonnar).</translation>
        </message>
        <message>
            <source>Inhabitants carried from former codes to the units they became: {count} codes.</source>
            <translation>Innbyggjarar førte over frå gamle kodar til einingane dei vart til: {count} kodar.</translation>
        </message>
        <message>
            <source>Inhabitants for each grunnkrets, summed by kommune. A zone below the minimum is an error where the kommune has declined. Empty: that rule is not checked, and the report says so.</source>
            <translation>Innbyggjarar for kvar grunnkrins, summert for kommunen. Ei sone under minimum er ein feil der kommunen har hatt nedgang. Tomt: regelen blir ikkje kontrollert, og rapporten seier det.</translation>
        </message>
        <message>
            <source>Inhabitants for each grunnkrets, summed by kommune. Where they are more than today, the decline counts as turned. Empty: a decline counts as lasting.</source>
            <translation>Innbyggjarar for kvar grunnkrins, summert for kommunen. Er dei fleire enn i dag, blir nedgangen rekna som snudd. Tomt: ein nedgang blir rekna som varig.</translation>
        </message>
        <message>
            <source>Inhabitants in the layer</source>
            <translation>Innbyggjarar i laget</translation>
        </message>
        <message>
            <source>Inhabitants in {division}</source>
            <translation>Innbyggjarar i {division}</translation>
        </message>
        <message>
            <source>Inhabitants moved, %</source>
            <translation>Innbyggjarar flytta, %</translation>
        </message>
        <message>
            <source>Inhabitants of a zone</source>
            <translation>Innbyggjarar i sona</translation>
        </message>
        <message>
            <source>Inhabitants of each grunnkrets in ten years. Goes before the trend of the last ten years, where there is a figure ([HORIZON]).</source>
            <translation>Innbyggjarar i kvar grunnkrins om ti år. Går føre utviklinga dei siste ti åra der det er oppgjeve eit tal ([HORIZON]).</translation>
        </message>
        <message>
            <source>Inhabitants of each grunnkrets when the division was approved. An exception that was there then is not new, and the zone is kept. Empty: every exception without a reason counts as new.</source>
            <translation>Innbyggjarar i kvar grunnkrins då inndelinga vart godkjend. Eit unntak som var der då, er ikkje nytt, og sona blir halden. Tom: Kvart unntak utan grunngjeving blir rekna som nytt.</translation>
        </message>
        <message>
            <source>Inhabitants of each grunnkrets, for the shares in the notes of new codes. Empty: the field befolkning, if there is one; otherwise shares are of grunnkretser.</source>
            <translation>Innbyggjarar i kvar grunnkrins, til delane i notane til nye kodar. Tomt: feltet befolkning, om det finst; elles er delane av grunnkrinsar.</translation>
        </message>
        <message>
            <source>Inhabitants of each grunnkrets, such as befolkning_10 of «Prepare grunnkretser». What has happened since goes on, weaker from year to year, so that zones that would soon fall below the minimum can be avoided ([HORIZON]). A grunnkrets without a figure stays as it is. Empty: only today counts, if there is no projection.</source>
            <translation>Innbyggjarar i kvar grunnkrins, til dømes befolkning_10 frå «Klargjer grunnkrinsar». Utviklinga sidan då blir ført vidare, veikare for kvart år, slik at soner som snart ville falle under minimum, kan unngåast ([HORIZON]). Ein grunnkrins utan tal blir som i dag. Tomt: Berre tala i dag tel, om det ikkje er noka framskriving.</translation>
        </message>
        <message>
            <source>Inhabitants of grunnkretser without a polygon ({count}) that are in no distance: {people}.</source>
            <translation>Innbyggjarar i grunnkrinsar utan flate ({count}), som ikkje er med i nokon avstand: {people}.</translation>
        </message>
        <message>
            <source>Inhabitants of the ages that the figures are about</source>
            <translation>Innbyggjarar i aldersgruppa som statistikken gjeld</translation>
        </message>
        <message>
            <source>Inhabitants of the kommuner over the years</source>
            <translation>Innbyggjarar i kommunane over åra</translation>
        </message>
        <message>
            <source>Inhabitants of {year} summed from the grunnkretser of the kommuner {kommuner}.</source>
            <translation>Innbyggjarar i {year} summert frå grunnkrinsane i kommunane {kommuner}.</translation>
        </message>
        <message>
            <source>Inhabitants of {year}: the column «{column}» of {table}.</source>
            <translation>Innbyggjarar i {year}: kolonnen «{column}» i {table}.</translation>
        </message>
        <message>
            <source>Inhabitants that a zone should have on average: the population of each kommune and bydel divided by this is its number of zones, as far as the limits allow. Empty: no target. Not together with a number of zones.</source>
            <translation>Innbyggjarar ei sone bør ha i gjennomsnitt: Folketalet i kvar kommune og bydel delt på dette blir talet på soner, så langt grensene tillèt. Tomt: ikkje noko mål. Ikkje saman med talet på soner.</translation>
        </message>
        <message>
            <source>Inhabitants, of no year that the table tells: the column «{column}» of {table}.</source>
            <translation>Innbyggjarar, utan at tabellen seier kva år: kolonnen «{column}» i {table}.</translation>
        </message>
        <message>
            <source>Inhabitants. A cut-off part with fewer cannot be a zone by itself and gets a proposed link.</source>
            <translation>Innbyggjarar. Ein avskoren del med færre kan ikkje vere ei eiga sone og får forslag om lenkje.</translation>
        </message>
        <message>
            <source>Inhabitants. A zone above the maximum, but not above this, is kept. Empty: the ordinary maximum.</source>
            <translation>Innbyggjarar. Ei sone over det største som er lov, men ikkje over dette, blir halden. Tom: den vanlege grensa.</translation>
        </message>
        <message>
            <source>Inhabitants. A zone that has fallen below the minimum, but not below this, is kept, and the reason is written. Empty: the ordinary minimum.</source>
            <translation>Innbyggjarar. Ei sone som har falle under minstekravet, men ikkje under dette, blir halden, og grunnen skriven. Tom: det vanlege minstekravet.</translation>
        </message>
        <message>
            <source>Inhabitants. Empty: as in the package. Give all three limits, or none.</source>
            <translation>Innbyggjarar. Tomt: som i pakken. Oppgje alle tre grensene, eller ingen.</translation>
        </message>
        <message>
            <source>Inhabitants. No exception goes below this: a zone with fewer is an error, as its figures cannot be published.</source>
            <translation>Innbyggjarar. Ingen unntak går under dette: ei sone med færre er ein feil, fordi tala for ho ikkje kan publiserast.</translation>
        </message>
        <message>
            <source>Inhabitants. Zones should have at least this many; one with fewer is an exception that needs a reason. 1500 is Statistics Norway's criterion.</source>
            <translation>Innbyggjarar. Sonene bør ha minst så mange; ei sone med færre er eit unntak som treng grunngjeving. 1500 er kriteriet til SSB.</translation>
        </message>
        <message>
            <source>Inhabitants. Zones should have at most this many. 8000 is Statistics Norway's criterion.</source>
            <translation>Innbyggjarar. Sonene bør ha høgst så mange. 8000 er kriteriet til SSB.</translation>
        </message>
        <message>
            <source>Inhabitants; the marks on the bar are the limits</source>
            <translation>Innbyggjarar; merka på søyla er grensene</translation>
        </message>
        <message>
            <source>Inhabitants; used with [REFERENCE] = large. They are summed over the areas of the layer.</source>
            <translation>Innbyggjarar; brukt med [REFERENCE] = large. Dei blir summerte over områda i laget.</translation>
        </message>
        <message>
            <source>Inhabited grunnkretser without a zone leave the sums of their kommune empty: {codes}.</source>
            <translation>Busette grunnkrinsar utan sone gjer at summane i kommunen står tomme: {codes}.</translation>
        </message>
        <message>
            <source>Insight</source>
            <translation>Innsikt</translation>
        </message>
        <message>
            <source>Insight page</source>
            <translation>Innsiktsside</translation>
        </message>
        <message>
            <source>Insight pages</source>
            <translation>Innsiktssider</translation>
        </message>
        <message>
            <source>Insight: figures for levekårssoner</source>
            <translation>Innsikt: tal for levekårssoner</translation>
        </message>
        <message>
            <source>Instead of the summary: the path of a folder with the packages, or of one package.</source>
            <translation>I staden for oversynet: stigen til ei mappe med pakkane, eller til éi pakke.</translation>
        </message>
        <message>
            <source>Intra-zone correlation</source>
            <translation>Korrelasjon i sonene</translation>
        </message>
        <message>
            <source>Intra-zone correlation: 1 where all grunnkretser of a zone are alike, 0 where they are no more alike than grunnkretser anywhere in the kommune. It does not rise by itself with the number of zones.</source>
            <translation>Korrelasjon innanfor sonene (intraklassekorrelasjon): 1 der alle grunnkrinsar i ei sone er like, 0 der dei ikkje er likare enn grunnkrinsar kvar som helst i kommunen. Han stig ikkje av seg sjølv med talet på soner.</translation>
        </message>
        <message>
            <source>Invalid polygon, repaired</source>
            <translation>Ugyldig polygon, reparert</translation>
        </message>
        <message>
            <source>Invents a kommune with grunnkretser, population and living conditions.</source>
            <translation>Diktar opp ein kommune med grunnkrinsar, folketal og levekår.</translation>
        </message>
        <message>
            <source>Invents a kommune, so that everything here can be tried before real data are at hand: a town by the sea, villages, countryside and islands, cut into grunnkretser with population, all catalogued indicators and building types. Nothing in it describes a real place or person.</source>
            <translation>Diktar opp ein kommune, slik at alt her kan prøvast før ekte data er på plass: ein by ved sjøen, bygder, spreiddbygde strøk og øyar, delt i grunnkrinsar med folketal, alle indikatorane i katalogen og bygningstypar. Ingenting i han skildrar ein verkeleg stad eller eit verkeleg menneske.</translation>
        </message>
        <message>
            <source>Island or cut-off part</source>
            <translation>Øy eller avskoren del</translation>
        </message>
        <message>
            <source>Islands and cut-off parts</source>
            <translation>Øyar og avskorne delar</translation>
        </message>
        <message>
            <source>Islands and cut-off parts too small to be a zone are joined to their nearest neighbour. «Uoppgitt grunnkrets» (kkkk9999) and other units without a polygon get the rest zone's code. Whatever the criteria cannot have is listed under exceptions; a person decides.</source>
            <translation>Øyar og avskorne delar som er for små til å vere ei sone, blir lagde til næraste nabo. «Uoppgitt grunnkrets» (kkkk9999) og andre einingar utan flate får koden til restsona. Det kriteria ikkje kan få oppfylt, står under unntak; eit menneske avgjer.</translation>
        </message>
        <message>
            <source>Islands and cut-off parts with fewer than {least} inhabitants get a proposed link to the nearest shore of the same kommune or bydel. «Generate levekårssoner» uses the same links.</source>
            <translation>Øyar og avskorne delar med færre enn {least} innbyggjarar får forslag om lenkje til næraste land i same kommune eller bydel. «Lag levekårssoner» bruker dei same lenkjene.</translation>
        </message>
        <message>
            <source>It begins and ends in the same grunnkrets, {units}, and follows no border: a cut follows a border where it runs beside at least half of it, no more than {limit} m away.</source>
            <translation>Ho byrjar og sluttar i same grunnkrins, {units}, og følgjer inga grense: eit brot følgjer ei grense når det går langs minst halvparten av ho, ikkje meir enn {limit} m unna.</translation>
        </message>
        <message>
            <source>It begins and ends in the same grunnkrets, {units}.</source>
            <translation>Ho byrjar og sluttar i same grunnkrins, {units}.</translation>
        </message>
        <message>
            <source>It carries on no zone: its inhabitants come from {zones}.</source>
            <translation>Fører inga sone vidare: Innbyggjarane kjem frå {zones}.</translation>
        </message>
        <message>
            <source>It follows the zone in which the largest part of it lies.</source>
            <translation>Han følgjer sona der den største delen av han ligg.</translation>
        </message>
        <message>
            <source>It had no zone and got {after}, whose polygon covers most of it.</source>
            <translation>Han hadde inga sone og fekk {after}, som har ei flate som dekkjer det meste av grunnkrinsen.</translation>
        </message>
        <message>
            <source>It had no zone and got {after}.</source>
            <translation>Han hadde inga sone og fekk {after}.</translation>
        </message>
        <message>
            <source>It has neither a line nor two grunnkretser.</source>
            <translation>Ho har verken ei linje eller to grunnkrinsar.</translation>
        </message>
        <message>
            <source>It has no polygon, or is «Uoppgitt grunnkrets»: it belongs to the rest zone.</source>
            <translation>Han har ikkje noko polygon, eller er «Uoppgitt grunnkrets»: han høyrer til restsona.</translation>
        </message>
        <message>
            <source>It holds more than was read: {names}. Look at it. Ask the kommune to write its zones into the field lks if it says anything of them; otherwise switch on «Accept answers that hold more than can be read», or take it out of the answer.</source>
            <translation>Det inneheld meir enn det som vart lese: {names}. Sjå på det. Be kommunen skrive sonene sine i feltet lks dersom det seier noko om dei; slå elles på «Godta svar med meir enn det som kan lesast», eller ta det ut av svaret.</translation>
        </message>
        <message>
            <source>It is in the answer more than once. The first row counts ({before}).</source>
            <translation>Han står meir enn éin gong i svaret. Den første rada gjeld ({before}).</translation>
        </message>
        <message>
            <source>It is no polygon: {detail}.</source>
            <translation>Ikkje eit polygon: {detail}.</translation>
        </message>
        <message>
            <source>It is not in the answer. It stays in zone {after}.</source>
            <translation>Han er ikkje med i svaret. Han blir verande i sone {after}.</translation>
        </message>
        <message>
            <source>It is one of the zones that stay as they are.</source>
            <translation>Ho er ei av sonene som blir som dei er.</translation>
        </message>
        <message>
            <source>It stands outside the division, in the rest zone, and leaves a hole in the map of the zones.</source>
            <translation>Han står utanfor inndelinga, i restsona, og lèt etter seg eit hol i sonekartet.</translation>
        </message>
        <message>
            <source>It stays in zone {after}.</source>
            <translation>Han blir verande i sone {after}.</translation>
        </message>
        <message>
            <source>It takes in the packages that were written, the answers that were read, what KLASS has, a spreadsheet of today, and events by hand. What is registered already is not registered again. An event that may not come in the state of the kommune is refused with a sentence; the others are taken in. Approvals come from «Approve a division».</source>
            <translation>Han tek inn pakkane som er skrivne, svara som er lesne, det KLASS har, reknearket for i dag, og hendingar for hand. Det som er registrert frå før, blir ikkje registrert på nytt. Ei hending som ikkje kan kome i den tilstanden kommunen er i, blir avvist med ei setning; dei andre blir tekne inn. Godkjenningar kjem frå «Godkjenn ei inndeling».</translation>
        </message>
        <message>
            <source>It was in zone {before} and has none now. Every grunnkrets must be in a zone.</source>
            <translation>Han var i sone {before} og har ingen no. Alle grunnkrinsar må vere i ei sone.</translation>
        </message>
        <message>
            <source>It was not among the grunnkretser sent and was left out.</source>
            <translation>Han var ikkje blant grunnkrinsane som vart sende, og er utelaten.</translation>
        </message>
        <message>
            <source>It was there already and was left.</source>
            <translation>Pakken fanst frå før og vart ståande.</translation>
        </message>
        <message>
            <source>It went together with others into {largest}; its inhabitants are now in {zones}.</source>
            <translation>Gjekk saman med andre inn i {largest}; innbyggjarane er no i {zones}.</translation>
        </message>
        <message>
            <source>Its areas cut these grunnkretser; each follows the area with the largest part of it.</source>
            <translation>Flatene deler desse grunnkrinsane. Kvar grunnkrins følgjer flata som dekkjer den største delen.</translation>
        </message>
        <message>
            <source>Its figures could not be published. Give it more grunnkretser, or divide them among others.</source>
            <translation>Tala for sona kan ikkje publiserast. Gje ho fleire grunnkrinsar, eller fordel grunnkrinsane på andre soner.</translation>
        </message>
        <message>
            <source>Its figures could not be published. With {other}, the smallest of its neighbours, it would have {sum}.</source>
            <translation>Tala for sona kan ikkje publiserast. Saman med {other}, den minste av nabosonene, ville ho ha {sum}.</translation>
        </message>
        <message>
            <source>Its grunnkrets was ended, and no other followed it.</source>
            <translation>Grunnkrinsen er lagd ned, og ingen annan følgde etter han.</translation>
        </message>
        <message>
            <source>Its grunnkrets was split since: the inhabitants cannot be shared out.</source>
            <translation>Grunnkrinsen er delt sidan: innbyggjarane kan ikkje fordelast.</translation>
        </message>
        <message>
            <source>Its grunnkretser are neighbours within the tolerance, but their polygons do not touch everywhere.</source>
            <translation>Grunnkrinsane er naboar innanfor toleransen, men flatene deira rører ikkje ved kvarandre overalt.</translation>
        </message>
        <message>
            <source>Its grunnkretser are those of 1 January of this year; only later changes count. Empty: all changes of the table count, except for numbers that are in use today.</source>
            <translation>Grunnkrinsane i ho er dei som galdt 1. januar dette året; berre seinare endringar tel. Tom: Alle endringar i tabellen tel, unnateke for nummer som er i bruk i dag.</translation>
        </message>
        <message>
            <source>Its grunnkretser that are not in the layer were left out: {codes}.</source>
            <translation>Grunnkrinsar i han som ikkje er i laget, vart utelatne: {codes}.</translation>
        </message>
        <message>
            <source>Its inhabitants are now in {zones}.</source>
            <translation>Innbyggjarane er no i {zones}.</translation>
        </message>
        <message>
            <source>Its kommune was divided, and several grunnkretser could be it.</source>
            <translation>Kommunen er delt, og fleire grunnkrinsar kan vere han.</translation>
        </message>
        <message>
            <source>Its living conditions vary more than a mean can tell. Could it be divided otherwise?</source>
            <translation>Levekåra varierer meir enn eit gjennomsnitt kan vise. Kan sona delast annleis?</translation>
        </message>
        <message>
            <source>Its polygon is another than the one sent. SSB's polygon was kept.</source>
            <translation>Flata er ei anna enn den som vart send. Flata frå SSB er behalden.</translation>
        </message>
        <message>
            <source>JSON-stat</source>
            <translation>JSON-stat</translation>
        </message>
        <message>
            <source>JSON-stat files (*.json)</source>
            <translation>JSON-stat-filer (*.json)</translation>
        </message>
        <message>
            <source>Joins Kartverket's grunnkretser and Statistics Norway's tables, makes zones inside kommune and bydel, and judges them, with a report for each step. It works as well for one kommune.</source>
            <translation>Koplar Kartverkets grunnkrinsar og SSBs tabellar, lagar soner innanfor kommune og bydel og kontrollerer dei, med ein rapport for kvart steg. Det verkar like godt for éin kommune.</translation>
        </message>
        <message>
            <source>Joins polygons, population and indicators to one layer of grunnkretser.</source>
            <translation>Koplar polygon, folketal og indikatorar til eitt lag med grunnkrinsar.</translation>
        </message>
        <message>
            <source>Joins what Kartverket and Statistics Norway deliver to one layer that the other algorithms understand: polygons of grunnkretser, population, indicators and, where there are any, bydeler.</source>
            <translation>Koplar det Kartverket og SSB leverer, til eitt lag som dei andre algoritmane forstår: polygon for grunnkrinsane, folketal, indikatorar og bydelar der dei finst.</translation>
        </message>
        <message>
            <source>Judged zones</source>
            <translation>Vurderte soner</translation>
        </message>
        <message>
            <source>Judges a division of grunnkretser into levekårssoner and answers with a verdict, whatever the division is like. The input is one polygon per grunnkrets with the code of its zone. Nothing in it is changed.</source>
            <translation>Vurderer ei inndeling av grunnkrinsar i levekårssoner og svarer med ein konklusjon, uansett korleis inndelinga er. Inndata er eitt polygon per grunnkrins med koden til sona han høyrer til. Ingenting i laget blir endra.</translation>
        </message>
        <message>
            <source>Judges the division of each kommune by every rule, and approves it where nothing stands against it: the state is set in the register, the codes are registered as in force, the hash of grunnkrets and zone is kept, and the division is merged into a copy of the national one.</source>
            <translation>Vurderer inndelinga til kvar kommune etter alle reglane, og godkjenner henne der ingenting står imot: tilstanden blir sett i registeret, kodane blir registrerte som gjeldande, kontrollsummen av grunnkrins og sone blir teken vare på, og inndelinga blir fletta inn i ein kopi av den nasjonale.</translation>
        </message>
        <message>
            <source>Judges the division of kommuner and puts it into force, or undoes an approval.</source>
            <translation>Vurderer inndelinga til kommunar og set henne i kraft, eller angrar ei godkjenning.</translation>
        </message>
        <message>
            <source>KLASS</source>
            <translation>KLASS</translation>
        </message>
        <message>
            <source>KLASS cannot answer now ({address} says {status}). Try again later.</source>
            <translation>KLASS kan ikkje svare no ({address} seier {status}). Prøv igjen seinare.</translation>
        </message>
        <message>
            <source>KLASS could not be asked; a copy read at {time} was used: {address}</source>
            <translation>KLASS kunne ikkje spørjast; ein kopi lesen {time} vart brukt: {address}</translation>
        </message>
        <message>
            <source>KLASS files (*.csv *.json)</source>
            <translation>KLASS-filer (*.csv *.json)</translation>
        </message>
        <message>
            <source>KLASS has another division than the one approved ({zones} zones there).</source>
            <translation>KLASS har ei anna inndeling enn den som er godkjend ({zones} soner der).</translation>
        </message>
        <message>
            <source>KLASS has nothing at {address}.</source>
            <translation>KLASS har ingenting på {address}.</translation>
        </message>
        <message>
            <source>KLASS reads days as dd.MM.yyyy. It cannot read those of: {codes}.</source>
            <translation>KLASS les dagar som dd.MM.yyyy. Dagane til desse kan ikkje lesast: {codes}.</translation>
        </message>
        <message>
            <source>KLASS refuses {address} ({status}). Are address, classification and day right?</source>
            <translation>KLASS avviser {address} ({status}). Er adresse, klassifikasjon og dag rett?</translation>
        </message>
        <message>
            <source>KLASS was read; nothing was compared with it.</source>
            <translation>KLASS er lesen; ingenting er samanlikna med han.</translation>
        </message>
        <message>
            <source>Kartverket's grunnkretser, in any format that QGIS opens and any coordinate system.</source>
            <translation>Grunnkrinsane frå Kartverket, i kva format som helst som QGIS opnar, og kva koordinatsystem som helst.</translation>
        </message>
        <message>
            <source>Keep a zone in force down to</source>
            <translation>Hald på ei sone i bruk ned til</translation>
        </message>
        <message>
            <source>Keep a zone in force up to</source>
            <translation>Hald på ei sone i bruk opp til</translation>
        </message>
        <message>
            <source>Keep as scenario</source>
            <translation>Ta vare på som scenario</translation>
        </message>
        <message>
            <source>Keep as scenario…</source>
            <translation>Ta vare på som scenario …</translation>
        </message>
        <message>
            <source>Keeps where each kommune stands, every event that led there, and shows what comes next.</source>
            <translation>Held greie på kvar kvar kommune står og kvar hending som førte dit, og viser kva som er neste steget.</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Uendra</translation>
        </message>
        <message>
            <source>Kept: the same grunnkretser. Split, merged: most of two or more zones lies in one of the other division. Changed: has a counterpart. Gone, new: has none.</source>
            <translation>Uendra: dei same grunnkrinsane. Delt, slått saman: mesteparten av to eller fleire soner ligg i éi sone i den andre inndelinga. Endra: har ein motpart. Borte, ny: har ingen.</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Nøkkel</translation>
        </message>
        <message>
            <source>Key of the zones</source>
            <translation>Nøkkel for sonene</translation>
        </message>
        <message>
            <source>Key of zones</source>
            <translation>Nøkkel med soner</translation>
        </message>
        <message>
            <source>Keys with commas between, such as sosialhjelp,barn. Empty: all that the tables have.</source>
            <translation>Nøklar med komma mellom, som sosialhjelp,barn. Tomt: alle som tabellane har.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Kommune</source>
            <translation>Kommune</translation>
        </message>
        <message>
            <source>Kommune by kommune</source>
            <translation>Kommune for kommune</translation>
        </message>
        <message>
            <source>Kommune name</source>
            <translation>Kommunenamn</translation>
        </message>
        <message>
            <source>Kommune number</source>
            <translation>Kommunenummer</translation>
        </message>
        <message>
            <source>Kommune of the area</source>
            <translation>Kommunen området ligg i</translation>
        </message>
        <message>
            <source>Kommune or bydel</source>
            <translation>Kommune eller bydel</translation>
        </message>
        <message>
            <source>Kommune too small for two zones</source>
            <translation>Kommune for liten til to soner</translation>
        </message>
        <message>
            <source>Kommune unknown</source>
            <translation>Ukjend kommune</translation>
        </message>
        <message>
            <source>Kommune without a zone</source>
            <translation>Kommune utan sone</translation>
        </message>
        <message>
            <source>Kommune {code}</source>
            <translation>Kommune {code}</translation>
        </message>
        <message>
            <source>Kommuner</source>
            <translation>Kommunar</translation>
        </message>
        <message>
            <source>Kommuner are large above</source>
            <translation>Kommunar er store over</translation>
        </message>
        <message>
            <source>Kommuner as this algorithm made them for the two years before, or the official tables: columns 13 and 15 make the means of three years, 14 and 16. With other than two tables there are no means.</source>
            <translation>Kommunar slik denne algoritmen laga dei for dei to åra før, eller dei offisielle tabellane: kolonne 13 og 15 gjev gjennomsnittet over tre år, 14 og 16. Med noko anna enn to tabellar blir det ingen gjennomsnitt.</translation>
        </message>
        <message>
            <source>Kommuner by state</source>
            <translation>Kommunar etter tilstand</translation>
        </message>
        <message>
            <source>Kommuner in both</source>
            <translation>Kommunar i begge</translation>
        </message>
        <message>
            <source>Kommuner not to be touched</source>
            <translation>Kommunar som ikkje skal rørast</translation>
        </message>
        <message>
            <source>Kommuner of the event</source>
            <translation>Kommunar hendinga gjeld</translation>
        </message>
        <message>
            <source>Kommuner on one page</source>
            <translation>Kommunar på éi side</translation>
        </message>
        <message>
            <source>Kommuner that failed</source>
            <translation>Kommunar som feila</translation>
        </message>
        <message>
            <source>Kommuner to take over</source>
            <translation>Kommunar som skal overtakast</translation>
        </message>
        <message>
            <source>Kommuner to take over: {reason}.</source>
            <translation>Kommunar som skal overtakast: {reason}.</translation>
        </message>
        <message>
            <source>Kommuner where zones changed</source>
            <translation>Kommunar der soner er endra</translation>
        </message>
        <message>
            <source>Kommuner whose history the report shows</source>
            <translation>Kommunar som rapporten viser historia til</translation>
        </message>
        <message>
            <source>Kommuner with errors or exceptions</source>
            <translation>Kommunar med feil eller unntak</translation>
        </message>
        <message>
            <source>Kommuner with exceptions</source>
            <translation>Kommunar med unntak</translation>
        </message>
        <message>
            <source>Kommuner with zones of their own</source>
            <translation>Kommunar med eigne soner frå før</translation>
        </message>
        <message>
            <source>Kommuner without a page ({count})</source>
            <translation>Kommunar utan side ({count})</translation>
        </message>
        <message>
            <source>Kommuner without errors and exceptions</source>
            <translation>Kommunar utan feil og unntak</translation>
        </message>
        <message>
            <source>Kommuner without exceptions</source>
            <translation>Kommunar utan unntak</translation>
        </message>
        <message>
            <source>LKS code as Statistics Norway proposed it</source>
            <translation>LKS-kode slik Statistisk sentralbyrå føreslo han</translation>
        </message>
        <message>
            <source>LKS code in the national division</source>
            <translation>LKS-kode i den nasjonale inndelinga</translation>
        </message>
        <message>
            <source>LKS code in the zones layer</source>
            <translation>LKS-kode i sonelaget</translation>
        </message>
        <message>
            <source>LKS code of each grunnkrets</source>
            <translation>LKS-koden til kvar grunnkrins</translation>
        </message>
        <message>
            <source>LKS packages for the kommuner</source>
            <translation>LKS-pakkar til kommunane</translation>
        </message>
        <message>
            <source>LKS zone editor</source>
            <translation>LKS soneredigering</translation>
        </message>
        <message>
            <source>LKS-pakke</source>
            <translation>LKS-pakke</translation>
        </message>
        <message>
            <source>Language of the letter</source>
            <translation>Språket i brevet</translation>
        </message>
        <message>
            <source>Language of the pages</source>
            <translation>Språk på sidene</translation>
        </message>
        <message>
            <source>Largest</source>
            <translation>Største</translation>
        </message>
        <message>
            <source>Largest deviation</source>
            <translation>Største avvik</translation>
        </message>
        <message>
            <source>Largest nevner that is hidden</source>
            <translation>Største nemnar som blir skjult</translation>
        </message>
        <message>
            <source>Largest part of a series that may be hidden, per cent</source>
            <translation>Største del av ein serie som kan vere skjult, prosent</translation>
        </message>
        <message>
            <source>Largest part of teller without a zone, per cent</source>
            <translation>Største del av teljaren utan sone, prosent</translation>
        </message>
        <message>
            <source>Largest part of the kommune or bydel</source>
            <translation>Største del av kommunen eller bydelen</translation>
        </message>
        <message>
            <source>Largest remainder of nevner that is hidden</source>
            <translation>Største rest av nemnaren som blir skjult</translation>
        </message>
        <message>
            <source>Largest teller that is hidden</source>
            <translation>Største teljar som blir skjult</translation>
        </message>
        <message>
            <source>Late ({count})</source>
            <translation>Over fristen ({count})</translation>
        </message>
        <message>
            <source>Layer of grunnkretser</source>
            <translation>Grunnkrinslag</translation>
        </message>
        <message>
            <source>Layer the packages were made from</source>
            <translation>Laget som pakkane vart laga av</translation>
        </message>
        <message>
            <source>Layer with the second division</source>
            <translation>Lag med den andre inndelinga</translation>
        </message>
        <message>
            <source>Least</source>
            <translation>Minste</translation>
        </message>
        <message>
            <source>Least people of an own zone</source>
            <translation>Færrast personar i ei eiga sone</translation>
        </message>
        <message>
            <source>Leave packages that are there already, and write the others</source>
            <translation>La pakkar som finst frå før stå, og skriv dei andre</translation>
        </message>
        <message>
            <source>Left by a run on another machine or of an older version: {names}. Remove it when nothing writes there.</source>
            <translation>Etterlate av ei køyring på ein annan maskin eller av ein eldre versjon: {names}. Fjern det når ingenting skriv der.</translation>
        </message>
        <message>
            <source>Left by a run that was killed, and kept: a former database is in it, and another one in its place: {names}.</source>
            <translation>Etterlate av ei køyring som vart avbroten brått, og teke vare på: ein tidlegare database ligg der, og ein annan står på plassen hans: {names}.</translation>
        </message>
        <message>
            <source>Left out as asked for: {units} grunnkretser and {rows} rows of other kommuner.</source>
            <translation>Utelatne etter ønske: {units} grunnkrinsar og {rows} rader frå andre kommunar.</translation>
        </message>
        <message>
            <source>Left out because they do not vary: {names}.</source>
            <translation>Utelatne fordi dei ikkje varierer: {names}.</translation>
        </message>
        <message>
            <source>Left out by weight 0: {names}.</source>
            <translation>Utelatne med vekt 0: {names}.</translation>
        </message>
        <message>
            <source>Left out, as only some kommuner were asked for: {rows} grunnkretser of {count} kommuner ({kommuner}).</source>
            <translation>Utelatne, sidan berre nokre kommunar skulle vere med: {rows} grunnkrinsar i {count} kommunar ({kommuner}).</translation>
        </message>
        <message>
            <source>Left out: choose the field with the earlier population.</source>
            <translation>Utelaten: Vel feltet med tidlegare folketal.</translation>
        </message>
        <message>
            <source>Left out: it needs the Python package scikit-learn and at least two inhabited grunnkretser.</source>
            <translation>Utelaten: Krev Python-pakken scikit-learn og minst to busette grunnkrinsar.</translation>
        </message>
        <message>
            <source>Left out: none of the indicators varies between the grunnkretser.</source>
            <translation>Utelaten: Ingen av indikatorane varierer mellom grunnkrinsane.</translation>
        </message>
        <message>
            <source>Left out: the layer has no indicators, or none was chosen.</source>
            <translation>Utelaten: Laget har ingen indikatorar, eller ingen er valde.</translation>
        </message>
        <message>
            <source>Left out: {columns}.</source>
            <translation>Haldne utanfor: {columns}.</translation>
        </message>
        <message>
            <source>Less than half of each lies in an area; they follow the area that covers most of them.</source>
            <translation>Mindre enn halvparten av kvar ligg i ei flate; dei følgjer flata som dekkjer mest av dei.</translation>
        </message>
        <message>
            <source>Levekårssoner</source>
            <translation>Levekårssoner</translation>
        </message>
        <message>
            <source>Levekårssoner for {place}</source>
            <translation>Levekårssoner for {place}</translation>
        </message>
        <message>
            <source>Levekårssoner in KLASS</source>
            <translation>Levekårssoner i KLASS</translation>
        </message>
        <message>
            <source>Levekårssoner of {count} kommuner on {day}.</source>
            <translation>Levekårssonene i {count} kommunar per {day}.</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Nivå</translation>
        </message>
        <message>
            <source>Levels</source>
            <translation>Nivå</translation>
        </message>
        <message>
            <source>Licences of the software in the page</source>
            <translation>Lisensar for programvara i sida</translation>
        </message>
        <message>
            <source>Limit of low income</source>
            <translation>Låginntektsgrense</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Grenser</translation>
        </message>
        <message>
            <source>Limits of a zone, in inhabitants</source>
            <translation>Grenser for ei sone, i innbyggjarar</translation>
        </message>
        <message>
            <source>Limits of {kommune} alone: at least {minimum} inhabitants (exceptions down to {floor}), at most {maximum}.</source>
            <translation>Eigne grenser for {kommune}: minst {minimum} innbyggjarar (unntak ned til {floor}), høgst {maximum}.</translation>
        </message>
        <message>
            <source>Lines or points beside the polygon</source>
            <translation>Linjer eller punkt ved sida av flata</translation>
        </message>
        <message>
            <source>Lines or points beside the polygon, left out</source>
            <translation>Linjer eller punkt ved sida av flata, utelatne</translation>
        </message>
        <message>
            <source>Lines, open both ways. Centres are joined to the nearest road by a straight line, which counts as way.</source>
            <translation>Linjer, opne begge vegar. Sentera blir knytte til næraste veg med ei rett linje, som tel med i vegen.</translation>
        </message>
        <message>
            <source>Link or cut that was not used</source>
            <translation>Lenkje eller brot som ikkje vart brukt</translation>
        </message>
        <message>
            <source>Link or cut to look at</source>
            <translation>Lenkje eller brot å sjå på</translation>
        </message>
        <message>
            <source>Links of your own hold it together.</source>
            <translation>Eigne lenkjer held sona saman.</translation>
        </message>
        <message>
            <source>Links that are not http, https or mailto addresses are left out: {links}.</source>
            <translation>Lenkjer som ikkje er http-, https- eller mailto-adresser, er utelatne: {links}.</translation>
        </message>
        <message>
            <source>Links to read more</source>
            <translation>Lenkjer til meir</translation>
        </message>
        <message>
            <source>Links, row {rows}.</source>
            <translation>Lenkjer, rad {rows}.</translation>
        </message>
        <message>
            <source>Living condition zones (LKS)</source>
            <translation>Levekårssoner (LKS)</translation>
        </message>
        <message>
            <source>Living condition zones (levekårssoner, LKS)</source>
            <translation>Levekårssoner (LKS)</translation>
        </message>
        <message>
            <source>Loadings</source>
            <translation>Ladningar</translation>
        </message>
        <message>
            <source>Local &amp;name:</source>
            <translation>Lokalt &amp;namn:</translation>
        </message>
        <message>
            <source>Local names of zones</source>
            <translation>Lokale namn på soner</translation>
        </message>
        <message>
            <source>Lock or open zones</source>
            <translation>Lås eller lås opp soner</translation>
        </message>
        <message>
            <source>Locked: neither gives nor takes.</source>
            <translation>Låst: verken gjev eller tek.</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Logg</translation>
        </message>
        <message>
            <source>Log of changes</source>
            <translation>Endringslogg</translation>
        </message>
        <message>
            <source>Longest wait</source>
            <translation>Lengste ventetid</translation>
        </message>
        <message>
            <source>Looking for better zones</source>
            <translation>Leitar etter betre soner</translation>
        </message>
        <message>
            <source>Low education, 16+ years</source>
            <translation>Låg utdanning, 16+ år</translation>
        </message>
        <message>
            <source>Low education, 30–39 years</source>
            <translation>Låg utdanning, 30–39 år</translation>
        </message>
        <message>
            <source>Low income in one year need not last, and students can count as having low income.</source>
            <translation>Låginntekt eitt år treng ikkje vare, og studentar kan reknast med låginntekt.</translation>
        </message>
        <message>
            <source>Low income: the household has less than 50 % of the country's median income after tax per consumption unit.</source>
            <translation>Låginntekt: Hushaldet har under 50 % av medianinntekta etter skatt per forbrukseining i landet.</translation>
        </message>
        <message>
            <source>Low income: the household has less than 60 % of the country's median income after tax per consumption unit.</source>
            <translation>Låginntekt: Hushaldet har under 60 % av medianinntekta etter skatt per forbrukseining i landet.</translation>
        </message>
        <message>
            <source>Low scores (purple) go with the opposite.</source>
            <translation>Låge skårar (lilla) heng saman med det motsette.</translation>
        </message>
        <message>
            <source>Made by the QGIS plugin LKS.</source>
            <translation>Laga med QGIS-tillegget LKS.</translation>
        </message>
        <message>
            <source>Made {date} by the QGIS plugin LKS.</source>
            <translation>Laga {date} av QGIS-tillegget LKS.</translation>
        </message>
        <message>
            <source>Made {date} with {by}</source>
            <translation>Laga {date} med {by}</translation>
        </message>
        <message>
            <source>Maintain levekårssoner</source>
            <translation>Hald levekårssoner ved like</translation>
        </message>
        <message>
            <source>Make a proposal</source>
            <translation>Lag forslag</translation>
        </message>
        <message>
            <source>Make an example kommune</source>
            <translation>Lag ein eksempelkommune</translation>
        </message>
        <message>
            <source>Make the zone's polygon from its grunnkretser.</source>
            <translation>Lag polygonet til sona av grunnkrinsane.</translation>
        </message>
        <message>
            <source>Makes a page for each kommune with maps, comparisons and series, to open in a browser.</source>
            <translation>Lagar ei side for kvar kommune med kart, samanlikningar og tidsseriar, som blir opna i nettlesaren.</translation>
        </message>
        <message>
            <source>Makes one HTML file for each kommune, with everything in it: a map of the zones by indicator and year, comparison with the kommune, the fylke and the country, series, distributions, profiles and tables. It opens with a double click, needs no internet, server or login, and can be laid on a web site as it is.</source>
            <translation>Lagar éi HTML-fil for kvar kommune, med alt i seg: kart over sonene etter indikator og år, samanlikning med kommunen, fylket og landet, tidsseriar, fordelingar, profilar og tabellar. Ho blir opna med eit dobbeltklikk, treng korkje internett, tenar eller innlogging, og kan leggjast på ein nettstad som ho er.</translation>
        </message>
        <message>
            <source>Many move from areas with small or rented dwellings and many young adults.</source>
            <translation>Mange flyttar frå område med små eller leigde bustader og mange unge vaksne.</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Kart</translation>
        </message>
        <message>
            <source>Map of contiguity</source>
            <translation>Kart over naboskapet</translation>
        </message>
        <message>
            <source>Map of the areas</source>
            <translation>Kart over områda</translation>
        </message>
        <message>
            <source>Map of the division compared with</source>
            <translation>Kart over inndelinga det blir samanlikna med</translation>
        </message>
        <message>
            <source>Map of the grunnkretser</source>
            <translation>Kart over grunnkrinsane</translation>
        </message>
        <message>
            <source>Map of the kommuner</source>
            <translation>Kart over kommunane</translation>
        </message>
        <message>
            <source>Map of the states</source>
            <translation>Kart over tilstandane</translation>
        </message>
        <message>
            <source>Map of the zones</source>
            <translation>Kart over sonene</translation>
        </message>
        <message>
            <source>Map of the zones that changed</source>
            <translation>Kart over sonene som er endra</translation>
        </message>
        <message>
            <source>Maps of both divisions</source>
            <translation>Kart over begge inndelingane</translation>
        </message>
        <message>
            <source>Maps of kommuner where zones changed</source>
            <translation>Kart over kommunar der soner er endra</translation>
        </message>
        <message>
            <source>Maps of kommuner with errors or open exceptions</source>
            <translation>Kart over kommunar med feil eller unntak utan grunn</translation>
        </message>
        <message>
            <source>Maps of kommuner with exceptions</source>
            <translation>Kart over kommunar med unntak</translation>
        </message>
        <message>
            <source>Maximum population of a zone</source>
            <translation>Største folketal i ei sone</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Gjennomsnitt</translation>
        </message>
        <message>
            <source>Mean of areas (%)</source>
            <translation>Snitt av områda (%)</translation>
        </message>
        <message>
            <source>Means of three years need the tables of two years before, not {count}.</source>
            <translation>Gjennomsnitt over tre år treng tabellane for to år før, ikkje {count}.</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Mål</translation>
        </message>
        <message>
            <source>Measure homogeneity where indicators are in the layer</source>
            <translation>Mål homogenitet der laget har indikatorar</translation>
        </message>
        <message>
            <source>Measures distances within zones and to 5 000 people, as the income system does.</source>
            <translation>Måler avstandar i soner og til 5 000 personar, slik inntektssystemet gjer.</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Median</translation>
        </message>
        <message>
            <source>Median income after tax per consumption unit (EU)</source>
            <translation>Medianinntekt etter skatt per forbrukseining (EU)</translation>
        </message>
        <message>
            <source>Median population</source>
            <translation>Median folketal</translation>
        </message>
        <message>
            <source>Merge zones</source>
            <translation>Slå saman soner</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>Slått saman</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Metode</translation>
        </message>
        <message>
            <source>Method: {method}, {refined}; seed {seed}.</source>
            <translation>Metode: {method}, {refined}; startverdi {seed}.</translation>
        </message>
        <message>
            <source>Metres. Grunnkretser with a shorter border in common are no neighbours, such as two that only meet in a corner.</source>
            <translation>Meter. Grunnkrinsar med kortare felles grense er ikkje naboar, til dømes to som berre møtest i eit hjørne.</translation>
        </message>
        <message>
            <source>Metres. Polygons with a gap or an overlap up to this wide still count as touching. Raise it where simplified or inexact polygons miss neighbours.</source>
            <translation>Meter. Polygon med ei opning eller eit overlapp opp til denne breidda blir likevel rekna som at dei møtest. Auk talet der forenkla eller unøyaktige polygon manglar naboar.</translation>
        </message>
        <message>
            <source>Metres. Slivers at zone polygons that are thinner than this on average are overlooked. Raise it where the polygons were simplified.</source>
            <translation>Meter. Smale restar langs sonepolygona som i snitt er tynnare enn dette, blir det sett bort frå. Auk talet der polygona er forenkla.</translation>
        </message>
        <message>
            <source>Minimum population of a zone</source>
            <translation>Minste folketal i ei sone</translation>
        </message>
        <message>
            <source>Missing (..)</source>
            <translation>Manglar (..)</translation>
        </message>
        <message>
            <source>More alike inside</source>
            <translation>Gjer meir homogene</translation>
        </message>
        <message>
            <source>More messages ({count})</source>
            <translation>Fleire meldingar ({count})</translation>
        </message>
        <message>
            <source>More of it is</source>
            <translation>Meir av det er</translation>
        </message>
        <message>
            <source>More of it is neither good nor bad by itself.</source>
            <translation>Meir av det er korkje bra eller dårleg i seg sjølv.</translation>
        </message>
        <message>
            <source>More of it means</source>
            <translation>Meir av det tyder</translation>
        </message>
        <message>
            <source>More of it usually goes with better living conditions.</source>
            <translation>Meir av det følgjer oftast med betre levekår.</translation>
        </message>
        <message>
            <source>More of it usually goes with poorer living conditions.</source>
            <translation>Meir av det følgjer oftast med dårlegare levekår.</translation>
        </message>
        <message>
            <source>More than 5 % of the zones changed. Is it the right division, year and change table?</source>
            <translation>Meir enn 5 % av sonene er endra. Er det rett inndeling, årgang og endringstabell?</translation>
        </message>
        <message>
            <source>More zones are possible in: {names}.</source>
            <translation>Fleire soner er mogleg i: {names}.</translation>
        </message>
        <message>
            <source>More zones than asked for</source>
            <translation>Fleire soner enn ønskt</translation>
        </message>
        <message>
            <source>Most</source>
            <translation>Største</translation>
        </message>
        <message>
            <source>Most grunnkretser that may change zone</source>
            <translation>Flest grunnkrinsar som kan byte sone</translation>
        </message>
        <message>
            <source>Mostly outside the areas</source>
            <translation>For det meste utanfor flatene</translation>
        </message>
        <message>
            <source>Moved to a new zone</source>
            <translation>Flytta til ei ny sone</translation>
        </message>
        <message>
            <source>Moved to another zone</source>
            <translation>Flytta til ei anna sone</translation>
        </message>
        <message>
            <source>Moves</source>
            <translation>Flyttingar</translation>
        </message>
        <message>
            <source>Must be mended</source>
            <translation>Må rettast</translation>
        </message>
        <message>
            <source>My changes</source>
            <translation>Endringane mine</translation>
        </message>
        <message>
            <source>My changes, zones: {zones}, grunnkretser: {units}, inhabitants: {people}, reasons missing: {reasons}</source>
            <translation>Endringane mine, soner: {zones}, grunnkrinsar: {units}, innbyggjarar: {people}, grunngjevingar som manglar: {reasons}</translation>
        </message>
        <message>
            <source>My changes: none, all zones are as proposed</source>
            <translation>Endringane mine: ingen, alle sonene er som i framlegget</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Name altered</source>
            <translation>Namn endra</translation>
        </message>
        <message>
            <source>Name not as generated</source>
            <translation>Namn avvik frå det genererte</translation>
        </message>
        <message>
            <source>Name of the area</source>
            <translation>Namn på området</translation>
        </message>
        <message>
            <source>Name of the grunnkrets</source>
            <translation>Namn på grunnkrinsen</translation>
        </message>
        <message>
            <source>Name of the zone</source>
            <translation>Namn på sona</translation>
        </message>
        <message>
            <source>Name or code</source>
            <translation>Namn eller kode</translation>
        </message>
        <message>
            <source>Name the kommuner whose approval is undone ([KOMMUNER]).</source>
            <translation>Oppgje kommunane som godkjenninga skal angrast for ([KOMMUNER]).</translation>
        </message>
        <message>
            <source>Name:</source>
            <translation>Namn:</translation>
        </message>
        <message>
            <source>Named as pilots or with zones, but not in the register: {kommuner}.</source>
            <translation>Oppgjevne som pilotar eller med soner, men ikkje i registeret: {kommuner}.</translation>
        </message>
        <message>
            <source>Names are written as generated, the same in bokmål, nynorsk and English.</source>
            <translation>Namna er skrivne slik dei blir laga, like på bokmål, nynorsk og engelsk.</translation>
        </message>
        <message>
            <source>Names of kommuner that lost letters at their source: {names}. Correct them before you send.</source>
            <translation>Namn på kommunar som mista bokstavar i kjelda: {names}. Rett dei før du sender.</translation>
        </message>
        <message>
            <source>Names of more than one zone: {codes}. Kommuner that share a name are told apart by the name that KLASS 131 has, such as «Herøy (Nordland)».</source>
            <translation>Namn som fleire soner har: {codes}. Kommunar med same namn blir skilde av namnet i KLASS 131, som «Herøy (Nordland)».</translation>
        </message>
        <message>
            <source>Names of the kommuner</source>
            <translation>Namn på kommunane</translation>
        </message>
        <message>
            <source>Names of these groups</source>
            <translation>Namna på desse gruppene</translation>
        </message>
        <message>
            <source>Names of zones are generated from the code.</source>
            <translation>Namn på soner blir genererte av koden.</translation>
        </message>
        <message>
            <source>Names or days of codes (koder) were changed by hand. They hold as they stand; the next event tells of it.</source>
            <translation>Namn eller datoar for kodar (koder) er endra for hand. Dei gjeld som dei står; neste hending seier frå om det.</translation>
        </message>
        <message>
            <source>Names that lost letters at their source, not passed on: {names}.</source>
            <translation>Namn som mista bokstavar i kjelda, ikkje førte vidare: {names}.</translation>
        </message>
        <message>
            <source>Names were not checked: the layer has no field lksnavn.</source>
            <translation>Namn vart ikkje kontrollerte: laget har ikkje noko felt lksnavn.</translation>
        </message>
        <message>
            <source>National division</source>
            <translation>Nasjonal inndeling</translation>
        </message>
        <message>
            <source>National division with what was approved</source>
            <translation>Nasjonal inndeling med det som er godkjent no</translation>
        </message>
        <message>
            <source>National run: prepare, generate or maintain, validate</source>
            <translation>Nasjonal køyring: klargjer, lag eller hald ved like, kontroller</translation>
        </message>
        <message>
            <source>Needs a reason</source>
            <translation>Treng grunngjeving</translation>
        </message>
        <message>
            <source>Needs the population ten years ago or a projection. Zones that would come near the minimum or fall below it in so many years are avoided like those near it today ([MARGIN] says how near); those that would fall all the same are in the report and in the field faller. 0: only today counts.</source>
            <translation>Krev folketal for ti år sidan eller ei framskriving. Soner som om så mange år ville kome nær minstekravet eller falle under det, blir unngått på same måte som soner som er nær det i dag ([MARGIN] seier kor nær); dei som likevel ville falle, står i rapporten og i feltet faller. 0: Berre tala i dag tel.</translation>
        </message>
        <message>
            <source>Neighbours</source>
            <translation>Naboar</translation>
        </message>
        <message>
            <source>Neighbours of a grunnkrets</source>
            <translation>Naboar per grunnkrins</translation>
        </message>
        <message>
            <source>Neighbours share a border of some length; where two only meet in a corner they are none. Gaps and overlaps up to a tolerance are overlooked.</source>
            <translation>Naboar har felles grense av ei viss lengd; krinsar som berre møtest i eit hjørne, er ikkje naboar. Opningar og overlapp opp til ein toleranse blir det sett bort frå.</translation>
        </message>
        <message>
            <source>Neighbours share at least {length} m of border; gaps and overlaps up to {gap} m are overlooked, and a corner is no border.</source>
            <translation>Naboar har minst {length} m felles grense; glipper og overlapp på opptil {gap} m blir det sett bort frå, og eit hjørne er inga grense.</translation>
        </message>
        <message>
            <source>Nevner less teller up to this, inclusive: nearly everybody is as telling as nearly nobody.</source>
            <translation>Nemnar minus teljar til og med dette: nesten alle røper like mykje som nesten ingen.</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Ny</translation>
        </message>
        <message>
            <source>New codes that the register of issued codes has without a day: {codes}. Were they in force before?</source>
            <translation>Nye kodar som registeret over utferda kodar har utan dag: {codes}. Har dei vore i bruk før?</translation>
        </message>
        <message>
            <source>New definitions</source>
            <translation>Nye definisjonar</translation>
        </message>
        <message>
            <source>New definitions ([BREAKS]) of indicators that are not here were left out: {names}.</source>
            <translation>Nye definisjonar ([BREAKS]) av indikatorar som ikkje er her, vart utelatne: {names}.</translation>
        </message>
        <message>
            <source>New fields</source>
            <translation>Nye felt</translation>
        </message>
        <message>
            <source>New zone</source>
            <translation>Ny sone</translation>
        </message>
        <message>
            <source>New zones of the second division</source>
            <translation>Nye soner i den andre inndelinga</translation>
        </message>
        <message>
            <source>New zones: {codes}.</source>
            <translation>Nye soner: {codes}.</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Neste</translation>
        </message>
        <message>
            <source>Next problem</source>
            <translation>Neste problem</translation>
        </message>
        <message>
            <source>Next problem (F8)</source>
            <translation>Neste problem (F8)</translation>
        </message>
        <message>
            <source>No answer has been received.</source>
            <translation>Ingen svar er mottekne.</translation>
        </message>
        <message>
            <source>No area fits.</source>
            <translation>Ingen område passar.</translation>
        </message>
        <message>
            <source>No area of «{layer}» lies over any of the grunnkretser. Are both layers of the same kommune?</source>
            <translation>Inga flate i «{layer}» ligg over nokon av grunnkrinsane. Gjeld begge laga same kommune?</translation>
        </message>
        <message>
            <source>No code in {name} holds at {day}. Give another day ([DATE]), or none to read the file as it is.</source>
            <translation>Ingen kode i {name} gjeld {day}. Oppgi ein annan dag ([DATE]), eller ingen for å lese fila som ho er.</translation>
        </message>
        <message>
            <source>No connected division into more zones keeps the limits.</source>
            <translation>Inga samanhengande inndeling i fleire soner held grensene.</translation>
        </message>
        <message>
            <source>No connected division within the limits is possible here.</source>
            <translation>Inga samanhengande inndeling innanfor grensene er mogleg her.</translation>
        </message>
        <message>
            <source>No correspondence to grunnkrets: the key is empty.</source>
            <translation>Ingen korrespondanse til grunnkrins: nøkkelen er tom.</translation>
        </message>
        <message>
            <source>No day from which they hold: {codes}.</source>
            <translation>Utan dag dei gjeld frå: {codes}.</translation>
        </message>
        <message>
            <source>No division can mend that: a grunnkrets is missing in the layer, or its polygons do not meet.</source>
            <translation>Inga inndeling kan rette på det: ein grunnkrins manglar i laget, eller flatene møtest ikkje.</translation>
        </message>
        <message>
            <source>No division can mend that: the polygons of the grunnkretser are to be corrected.</source>
            <translation>Inga inndeling kan rette på det: det er flatene til grunnkrinsane som må rettast.</translation>
        </message>
        <message>
            <source>No errors, but a person must decide. Exceptions: {exceptions}, without a reason: {open}.</source>
            <translation>Ingen feil, men eit menneske må avgjere. Unntak: {exceptions}, utan grunngjeving: {open}.</translation>
        </message>
        <message>
            <source>No field of the layer «{layer}» ({columns}) holds areas of the other divisions of [FACTS] ({levels}). Give the division to «Statistics by zone» too ([OTHER_DIVISIONS]), or choose its layer.</source>
            <translation>Ingen felt i laget «{layer}» ({columns}) har område i dei andre inndelingane i [FACTS] ({levels}). Gi inndelinga til «Statistikk per sone» også ([OTHER_DIVISIONS]), eller vel laget for henne.</translation>
        </message>
        <message>
            <source>No field of the layer «{layer}» ({columns}) holds the areas of the own figures. Give the polygons that the figures are about.</source>
            <translation>Ingen felt i laget «{layer}» ({columns}) har områda i dei eigne tala. Gi flatene som tala gjeld.</translation>
        </message>
        <message>
            <source>No former version was given, so there is no table of changes. KLASS has none to answer with then; only the first version needs none.</source>
            <translation>Førre versjon er ikkje gitt, så det er ingen endringstabell. Då har KLASS ingen å svare med; berre den første versjonen greier seg utan.</translation>
        </message>
        <message>
            <source>No grunnkrets covers {figure} m² in or between the kommuner {names}.</source>
            <translation>Ingen grunnkrins dekkjer {figure} m² i eller mellom kommunane {names}.</translation>
        </message>
        <message>
            <source>No grunnkrets has a zone.</source>
            <translation>Ingen grunnkrins har ei sone.</translation>
        </message>
        <message>
            <source>No grunnkrets lies within {limit} m of one of its ends.</source>
            <translation>Ingen grunnkrins ligg innanfor {limit} m frå den eine enden.</translation>
        </message>
        <message>
            <source>No grunnkrets of the layer has a zone in the former division, so everything was divided as new. Is it the right kommune and year, and is a change table missing?</source>
            <translation>Ingen grunnkrins i laget har ei sone i den gjeldande inndelinga, så alt er delt inn på nytt. Er det rett kommune og år, og manglar ein endringstabell?</translation>
        </message>
        <message>
            <source>No grunnkretser</source>
            <translation>Ingen grunnkrinsar</translation>
        </message>
        <message>
            <source>No index: the reference has no figure above 0 here.</source>
            <translation>Ingen indeks: Referansen har ikkje noko tal over 0 her.</translation>
        </message>
        <message>
            <source>No indicators were used: zones were formed by location alone, as compact as possible.</source>
            <translation>Ingen indikatorar er brukte: sonene er forma berre etter plassering, så kompakte som mogleg.</translation>
        </message>
        <message>
            <source>No kommune of the layer has more than {limit} inhabitants: there is nothing to compare with. Choose another [REFERENCE].</source>
            <translation>Ingen kommune i laget har meir enn {limit} innbyggjarar: det er ingenting å samanlikne med. Vel eit anna val i [REFERENCE].</translation>
        </message>
        <message>
            <source>No lock file can be made in {folder}: {reason}. Whoever writes to the register needs the right to write to its folder.</source>
            <translation>Det går ikkje å lage ei låsefil i {folder}: {reason}. Den som skriv i registeret, må ha skrivetilgang til mappa det ligg i.</translation>
        </message>
        <message>
            <source>No name in any language: {codes}. Give the field with the name of the kommune, or the one with the zone's.</source>
            <translation>Utan namn på noko språk: {codes}. Gi feltet med kommunenamnet, eller det med namnet på sona.</translation>
        </message>
        <message>
            <source>No name is known for the kommuner {kommuner}: their packages and zones are called after the number. Choose the field with the names ([KOMMUNE_NAME_FIELD]).</source>
            <translation>Ingen namn er kjende for kommunane {kommuner}: Pakkane og sonene heiter etter nummeret. Vel feltet med namna ([KOMMUNE_NAME_FIELD]).</translation>
        </message>
        <message>
            <source>No name is known for the kommuner {kommuner}: their zones will be called after the number. Give the names ([NAMES], KLASS 131).</source>
            <translation>Ingen namn er kjende for kommunane {kommuner}: Sonene vil heite etter nummeret. Oppgi namna ([NAMES], KLASS 131).</translation>
        </message>
        <message>
            <source>No national division was given ([NATIONAL]): nothing was merged.</source>
            <translation>Inga nasjonal inndeling vart oppgjeven ([NATIONAL]): ingenting er fletta inn.</translation>
        </message>
        <message>
            <source>No package was written. {reasons}</source>
            <translation>Ingen pakke vart skriven. {reasons}</translation>
        </message>
        <message>
            <source>No polygon</source>
            <translation>Utan flate</translation>
        </message>
        <message>
            <source>No polygon: kept, but outside any division</source>
            <translation>Utan polygon: behalden, men utanfor alle inndelingar</translation>
        </message>
        <message>
            <source>No projection for the kommuner {kommuner}: a decline counts as lasting.</source>
            <translation>Inga framskriving for kommunane {kommuner}: Ein nedgang blir rekna som varig.</translation>
        </message>
        <message>
            <source>No projection of the population was given: a kommune that has declined counts as declining.</source>
            <translation>Inga framskriving av folketalet er oppgjeven: ein kommune som har hatt nedgang, blir rekna for å vere i nedgang.</translation>
        </message>
        <message>
            <source>No serial is left for a new zone under {prefix}: all up to {most} have been issued.</source>
            <translation>Det er ingen løpenummer att til ei ny sone under {prefix}: alle opp til {most} er delte ut.</translation>
        </message>
        <message>
            <source>No serial is left for the new zones under {prefix}: an LKS code has two digits for it.</source>
            <translation>Det er ikkje fleire løpenummer til nye soner under {prefix}: Ein LKS-kode har to siffer til det.</translation>
        </message>
        <message>
            <source>No short name, though the classification has short names: {codes}.</source>
            <translation>Utan kortnamn, endå klassifikasjonen har kortnamn: {codes}.</translation>
        </message>
        <message>
            <source>No table has the inhabitants of {years}: whether a zone has too few is judged by the nearest year.</source>
            <translation>Ingen tabell har folketalet i {years}: Om ei sone har for få, er vurdert etter det næraste året.</translation>
        </message>
        <message>
            <source>No table has the inhabitants: whether a zone has too few people, and where series begin, is not known.</source>
            <translation>Ingen tabell har innbyggjarane: om ei sone har for få, og kvar seriar tek til, er ikkje kjent.</translation>
        </message>
        <message>
            <source>No table of changes: a version of KLASS lacks its changes, or there is only one version.</source>
            <translation>Ingen endringstabell: ein versjon i KLASS manglar endringane sine, eller det er berre éin versjon.</translation>
        </message>
        <message>
            <source>No table of indicators was given: zones can only be formed by location.</source>
            <translation>Ingen tabell med indikatorar er oppgjeven: Soner kan berre lagast etter kvar krinsane ligg.</translation>
        </message>
        <message>
            <source>No trend, for nothing is known of them in {year}: {kommuner}. Where their numbers have changed since, give the changes ([CODE_CHANGES]).</source>
            <translation>Inga utvikling, for ingenting er kjent om dei i {year}: {kommuner}. Har dei fått nye nummer sidan, oppgje endringane ([CODE_CHANGES]).</translation>
        </message>
        <message>
            <source>No unit in the layer has a polygon.</source>
            <translation>Ingen grunnkrins i laget har ei flate.</translation>
        </message>
        <message>
            <source>No way leads from {codes}: the sums they belong to are empty.</source>
            <translation>Ingen veg går frå {codes}: summane dei høyrer til, er tomme.</translation>
        </message>
        <message>
            <source>No way was found to mend: {names}.</source>
            <translation>Fann ingen måte å rette desse på: {names}.</translation>
        </message>
        <message>
            <source>No zone</source>
            <translation>Inga sone</translation>
        </message>
        <message>
            <source>No zone borders on this one.</source>
            <translation>Inga sone grensar til denne.</translation>
        </message>
        <message>
            <source>No zone carries it on: its inhabitants are now in {zones}.</source>
            <translation>Inga sone fører henne vidare: Innbyggjarane er no i {zones}.</translation>
        </message>
        <message>
            <source>No zone has a figure for these indicators, as all are hidden or missing: {indicators}.</source>
            <translation>Inga sone har tal for desse indikatorane, for alle er skjulte eller manglar: {indicators}.</translation>
        </message>
        <message>
            <source>No zone kept a former code: none is the same as a former zone still (85 % of the people of both).</source>
            <translation>Inga sone heldt på ein tidlegare kode: Inga er framleis den same som ei tidlegare sone (85 % av folket i begge).</translation>
        </message>
        <message>
            <source>No zone kept a former code: none of the former codes belongs to these kommuner and bydeler.</source>
            <translation>Inga sone fekk behalde ein tidlegare kode: ingen av dei tidlegare kodane høyrer til desse kommunane og bydelane.</translation>
        </message>
        <message>
            <source>No zone of the zones layer covers {figure} m² that zones surround.</source>
            <translation>Inga sone i sonelaget dekkjer {figure} m² som soner omgir.</translation>
        </message>
        <message>
            <source>No zones layer was given: zones are the union of their grunnkretser by construction.</source>
            <translation>Det vart ikkje gjeve noko sonelag: sonene er her laga som unionen av grunnkrinsane.</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>Nobody can tell which grunnkrets that is, so it counts in no zone. Correct it: eight digits.</source>
            <translation>Ingen kan vite kva grunnkrins det er, så han er ikkje rekna med i noka sone. Rett nummeret: åtte siffer.</translation>
        </message>
        <message>
            <source>Nobody knows where these people live: they belong in the rest zone.</source>
            <translation>Ingen veit kvar desse bur: dei høyrer til i restsona.</translation>
        </message>
        <message>
            <source>Nobody knows which kommune it comes from.</source>
            <translation>Det er ikkje kjent kva kommune det kjem frå.</translation>
        </message>
        <message>
            <source>Nobody lives in the layer: the field «{field}» is empty or zero for every unit. Did a join fail?</source>
            <translation>Ingen bur i laget: feltet «{field}» er tomt eller null for alle grunnkrinsar. Gjekk ei kopling gale?</translation>
        </message>
        <message>
            <source>Nobody lives there, but every grunnkrets belongs in a zone. Put them in one.</source>
            <translation>Ingen bur der, men alle grunnkrinsar høyrer til i ei sone. Legg dei i ei.</translation>
        </message>
        <message>
            <source>Nobody lives there.</source>
            <translation>Ingen bur der.</translation>
        </message>
        <message>
            <source>None are known.</source>
            <translation>Ingen er kjende.</translation>
        </message>
        <message>
            <source>None of its grunnkretser has both a polygon and a zone.</source>
            <translation>Ingen av grunnkrinsane har både polygon og sone.</translation>
        </message>
        <message>
            <source>None of the grunnkrets numbers in the answer can be read ({values}). Ask the kommune for the file as it was edited in QGIS.</source>
            <translation>Ingen av grunnkrinsnummera i svaret kan lesast ({values}). Be kommunen om fila slik ho vart redigert i QGIS.</translation>
        </message>
        <message>
            <source>None of the indicators varies between the units, or by no more than chance: {names}. Check the join, choose other fields under Indicators, or switch off «Smooth shares that rest on few».</source>
            <translation>Ingen av indikatorane varierer mellom grunnkrinsane, eller ikkje meir enn tilfeldig: {names}. Kontroller koplinga, vel andre felt under Indikatorar, eller slå av «Glatt andelar som kviler på få».</translation>
        </message>
        <message>
            <source>None.</source>
            <translation>Ingen.</translation>
        </message>
        <message>
            <source>None: every grunnkrets was compared.</source>
            <translation>Ingen: Alle grunnkrinsane er samanlikna.</translation>
        </message>
        <message>
            <source>None: every kommune and bydel is connected.</source>
            <translation>Ingen: kvar kommune og bydel heng saman.</translation>
        </message>
        <message>
            <source>None: every zone is connected and within the limits.</source>
            <translation>Ingen: alle soner er samanhengande og innanfor grensene.</translation>
        </message>
        <message>
            <source>None: every zone is kept.</source>
            <translation>Ingen: Alle sonene er uendra.</translation>
        </message>
        <message>
            <source>None: the division is as it was sent.</source>
            <translation>Ingen: Inndelinga er slik ho vart send.</translation>
        </message>
        <message>
            <source>Norway</source>
            <translation>Noreg</translation>
        </message>
        <message>
            <source>Not certain</source>
            <translation>Ikkje sikkert</translation>
        </message>
        <message>
            <source>Not certain here: small numbers are rounded, or some are not known. Statistics Norway judges by the true ones.</source>
            <translation>Ikkje sikkert her: små tal er avrunda, eller nokre er ukjende. Statistisk sentralbyrå bruker dei rette.</translation>
        </message>
        <message>
            <source>Not certain: inhabitants not known</source>
            <translation>Ikkje sikkert: ukjent folketal</translation>
        </message>
        <message>
            <source>Not certain: rounded numbers</source>
            <translation>Ikkje sikkert: avrunda tal</translation>
        </message>
        <message>
            <source>Not compared: {units} grunnkretser with {people} inhabitants, «Uoppgitt grunnkrets» included.</source>
            <translation>Ikkje samanlikna: {units} grunnkrinsar med {people} innbyggjarar, «Uoppgitt grunnkrets» medrekna.</translation>
        </message>
        <message>
            <source>Not counted, as their inhabitants are not known: {units}.</source>
            <translation>Ikkje medrekna, fordi folketalet ikkje er kjent: {units}.</translation>
        </message>
        <message>
            <source>Not in KLASS as approved. Differences: {count}.</source>
            <translation>Ikkje i KLASS slik det er godkjent. Skilnader: {count}.</translation>
        </message>
        <message>
            <source>Not in KLASS: it has no correspondence to grunnkrets, so the grunnkretser cannot be compared.</source>
            <translation>Ikkje i KLASS: han har ingen korrespondanse til grunnkrins, så grunnkrinsane kan ikkje samanliknast.</translation>
        </message>
        <message>
            <source>Not in the division</source>
            <translation>Ikkje i inndelinga</translation>
        </message>
        <message>
            <source>Not in the file, so left where they are: {count}.</source>
            <translation>Ikkje i fila, og difor uendra: {count}.</translation>
        </message>
        <message>
            <source>Not in the layer: {names}.</source>
            <translation>Ikkje i laget: {names}.</translation>
        </message>
        <message>
            <source>Not in the layer: {units}.</source>
            <translation>Ikkje i laget: {units}.</translation>
        </message>
        <message>
            <source>Not mended, because the number of units that may move ([MAX_MOVES]) was used up or no way was found: {names}.</source>
            <translation>Ikkje retta, fordi talet på grunnkrinsar som kan flyttast ([MAX_MOVES]), var brukt opp, eller fordi det ikkje fanst nokon måte: {names}.</translation>
        </message>
        <message>
            <source>Not one grunnkrets of {year} is in the division, and no change of codes leads to one: {codes}. Give the changes from {year} on ([CODE_CHANGES]), or leave the year out ([YEARS]).</source>
            <translation>Ingen grunnkrins frå {year} er i inndelinga, og inga endring av kodar fører til ein: {codes}. Gje endringane frå og med {year} ([CODE_CHANGES]), eller utelat året ([YEARS]).</translation>
        </message>
        <message>
            <source>Not possible (.)</source>
            <translation>Ikkje mogleg (.)</translation>
        </message>
        <message>
            <source>Not received</source>
            <translation>Ikkje motteke</translation>
        </message>
        <message>
            <source>Not recoded although the change table says so, because the number is one of today's: {names}. If the number means another grunnkrets now, give the year of the former division.</source>
            <translation>Ikkje omkoda sjølv om endringstabellen seier det, fordi nummeret finst i dag: {names}. Tyder nummeret ein annan grunnkrins no, gje opp årgangen til den tidlegare inndelinga.</translation>
        </message>
        <message>
            <source>Not started</source>
            <translation>Ikkje starta</translation>
        </message>
        <message>
            <source>Not summed to the kommune, for these former ones were divided or the tables lack them: {kommuner}.</source>
            <translation>Ikkje summert til kommunen, for desse tidlegare kommunane vart delte, eller tabellane manglar dei: {kommuner}.</translation>
        </message>
        <message>
            <source>Not taken in</source>
            <translation>Ikkje teke inn</translation>
        </message>
        <message>
            <source>Not taken over by [POLICY], so these kommuner keep the proposal: {kommuner}.</source>
            <translation>Ikkje overtatt etter [POLICY], så desse kommunane held på forslaget: {kommuner}.</translation>
        </message>
        <message>
            <source>Not understood, though it names a newer year than {year}: {columns}.</source>
            <translation>Ikkje forstått, sjølv om ho nemner eit nyare år enn {year}: {columns}.</translation>
        </message>
        <message>
            <source>Not understood, though it seems to be the inhabitants ten years earlier: {columns}.</source>
            <translation>Ikkje forstått, sjølv om det ser ut til å vere innbyggjarane ti år tidlegare: {columns}.</translation>
        </message>
        <message>
            <source>Not valid. Errors to mend: {errors}. Exceptions: {exceptions}, without a reason: {open}.</source>
            <translation>Ikkje gyldig. Feil som må rettast: {errors}. Unntak: {exceptions}, utan grunngjeving: {open}.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Merknad</translation>
        </message>
        <message>
            <source>Note in KLASS</source>
            <translation>Note i KLASS</translation>
        </message>
        <message>
            <source>Note the statistics</source>
            <translation>Før inn at sonene er i statistikken</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Merknader</translation>
        </message>
        <message>
            <source>Notes too</source>
            <translation>Merknader også</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Ingenting</translation>
        </message>
        <message>
            <source>Nothing changed: every zone is the same, unit for unit and code for code.</source>
            <translation>Ingenting er endra: Kvar sone er den same, grunnkrins for grunnkrins og kode for kode.</translation>
        </message>
        <message>
            <source>Nothing is hidden: these figures are not for publication.</source>
            <translation>Ingenting er skjult: desse tala er ikkje til publisering.</translation>
        </message>
        <message>
            <source>Nothing is left to look at.</source>
            <translation>Det er ikkje meir å sjå på.</translation>
        </message>
        <message>
            <source>Nothing is lost: every row that found no partner is in a table with the reason, and the report shows that the inhabitants add up.</source>
            <translation>Ingenting går tapt: Kvar rad som ikkje fann nokon motpart, står i ein tabell med grunnen, og rapporten viser at innbyggjartala går opp.</translation>
        </message>
        <message>
            <source>Nothing more can be hidden, and what is public or was published before is so little that it tells (cases: {count}): {names}.</source>
            <translation>Meir kan ikkje skjulast, og det som er offentleg eller publisert før, er så lite at det røper noko (tilfelle: {count}): {names}.</translation>
        </message>
        <message>
            <source>Nothing was found that makes the zones more alike inside without harm to others.</source>
            <translation>Det vart ikkje funne noko som gjer sonene meir einsarta utan å skade andre.</translation>
        </message>
        <message>
            <source>Nothing was found that mends the zones without harm to others. Open locked zones around them, choose more zones, or give a reason for the exception.</source>
            <translation>Det vart ikkje funne noko som rettar sonene utan å skade andre. Lås opp soner rundt dei, vel fleire soner, eller grunngje unntaket.</translation>
        </message>
        <message>
            <source>Nothing was sent to these kommuner to take over: {kommuner}.</source>
            <translation>Ingenting vart sendt til desse kommunane som skal overtakast: {kommuner}.</translation>
        </message>
        <message>
            <source>Nothing was sent to {told}. Packages are at hand for: {kommuner}.</source>
            <translation>Ingenting er sendt til {told}. Det finst pakkar for: {kommuner}.</translation>
        </message>
        <message>
            <source>Nothing was written: KLASS or its readers would refuse it. Rules broken: {count}.</source>
            <translation>Ingenting vart skrive: KLASS eller lesarane ville ha avvist det. Brotne reglar: {count}.</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>Ingenting.</translation>
        </message>
        <message>
            <source>Nothing: every row could be used as it is.</source>
            <translation>Ingenting: alle radene kunne brukast som dei er.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Tal</translation>
        </message>
        <message>
            <source>Number in Statistics Norway's list</source>
            <translation>Nummer i lista til SSB</translation>
        </message>
        <message>
            <source>Number issued</source>
            <translation>Nummer tildelt</translation>
        </message>
        <message>
            <source>Number of answers from a copy</source>
            <translation>Talet på svar frå ein kopi</translation>
        </message>
        <message>
            <source>Number of approvals undone</source>
            <translation>Talet på godkjenningar angra</translation>
        </message>
        <message>
            <source>Number of areas</source>
            <translation>Talet på område</translation>
        </message>
        <message>
            <source>Number of areas that are high on all indicators</source>
            <translation>Talet på område som er høge på alle indikatorane</translation>
        </message>
        <message>
            <source>Number of areas whose class is unsure</source>
            <translation>Talet på område med usikker klasse</translation>
        </message>
        <message>
            <source>Number of areas without a class</source>
            <translation>Talet på område utan klasse</translation>
        </message>
        <message>
            <source>Number of breaks</source>
            <translation>Talet på brot</translation>
        </message>
        <message>
            <source>Number of changes</source>
            <translation>Talet på endringar</translation>
        </message>
        <message>
            <source>Number of codes in the register</source>
            <translation>Talet på kodar i registeret</translation>
        </message>
        <message>
            <source>Number of codes that end</source>
            <translation>Talet på kodar som fell bort</translation>
        </message>
        <message>
            <source>Number of components</source>
            <translation>Talet på komponentar</translation>
        </message>
        <message>
            <source>Number of connected parts</source>
            <translation>Talet på samanhengande delar</translation>
        </message>
        <message>
            <source>Number of contiguous pairs, links included</source>
            <translation>Talet på nabopar, lenkjer medrekna</translation>
        </message>
        <message>
            <source>Number of differences</source>
            <translation>Talet på skilnader</translation>
        </message>
        <message>
            <source>Number of errors</source>
            <translation>Talet på feil</translation>
        </message>
        <message>
            <source>Number of errors and exceptions waived</source>
            <translation>Talet på feil og unntak som er godtekne av SSB</translation>
        </message>
        <message>
            <source>Number of events refused</source>
            <translation>Talet på hendingar avviste</translation>
        </message>
        <message>
            <source>Number of events registered</source>
            <translation>Talet på hendingar registrerte</translation>
        </message>
        <message>
            <source>Number of events registered before</source>
            <translation>Talet på hendingar som var registrerte frå før</translation>
        </message>
        <message>
            <source>Number of exceptions</source>
            <translation>Talet på unntak</translation>
        </message>
        <message>
            <source>Number of exceptions without a reason</source>
            <translation>Talet på unntak utan grunngjeving</translation>
        </message>
        <message>
            <source>Number of figures hidden</source>
            <translation>Talet på tal som er skjulte</translation>
        </message>
        <message>
            <source>Number of figures shown</source>
            <translation>Talet på tal som blir viste</translation>
        </message>
        <message>
            <source>Number of files written</source>
            <translation>Talet på skrivne filer</translation>
        </message>
        <message>
            <source>Number of grunnkretser</source>
            <translation>Talet på grunnkrinsar</translation>
        </message>
        <message>
            <source>Number of grunnkretser with a population-weighted centre</source>
            <translation>Talet på grunnkrinsar med folketalsvekta senter</translation>
        </message>
        <message>
            <source>Number of grunnkretser with another zone</source>
            <translation>Talet på grunnkrinsar med ei anna sone</translation>
        </message>
        <message>
            <source>Number of indicators</source>
            <translation>Talet på indikatorar</translation>
        </message>
        <message>
            <source>Number of inhabited grunnkretser without a way</source>
            <translation>Talet på busette grunnkrinsar utan veg</translation>
        </message>
        <message>
            <source>Number of kommuner</source>
            <translation>Talet på kommunar</translation>
        </message>
        <message>
            <source>Number of kommuner approved</source>
            <translation>Talet på kommunar godkjende</translation>
        </message>
        <message>
            <source>Number of kommuner in each state</source>
            <translation>Talet på kommunar i kvar tilstand</translation>
        </message>
        <message>
            <source>Number of kommuner past their deadline</source>
            <translation>Talet på kommunar over fristen</translation>
        </message>
        <message>
            <source>Number of kommuner refused</source>
            <translation>Talet på kommunar avviste</translation>
        </message>
        <message>
            <source>Number of kommuner that failed</source>
            <translation>Talet på kommunar som feila</translation>
        </message>
        <message>
            <source>Number of kommuner that wait for Statistics Norway</source>
            <translation>Talet på kommunar som ventar på SSB</translation>
        </message>
        <message>
            <source>Number of kommuner with zones in force</source>
            <translation>Talet på kommunar med gjeldande soner</translation>
        </message>
        <message>
            <source>Number of links, proposed ones included</source>
            <translation>Talet på lenkjer, foreslåtte medrekna</translation>
        </message>
        <message>
            <source>Number of new codes</source>
            <translation>Talet på nye kodar</translation>
        </message>
        <message>
            <source>Number of new zones</source>
            <translation>Talet på nye soner</translation>
        </message>
        <message>
            <source>Number of notes</source>
            <translation>Talet på merknader</translation>
        </message>
        <message>
            <source>Number of packages written</source>
            <translation>Talet på pakkar skrivne</translation>
        </message>
        <message>
            <source>Number of parts that do not hang together, links of your own counted as borders</source>
            <translation>Talet på delar som ikkje heng saman; eigne lenkjer blir rekna som grenser</translation>
        </message>
        <message>
            <source>Number of proposed links</source>
            <translation>Talet på foreslåtte lenkjer</translation>
        </message>
        <message>
            <source>Number of rows in the table of changes</source>
            <translation>Talet på rader i endringstabellen</translation>
        </message>
        <message>
            <source>Number of rows without a partner</source>
            <translation>Talet på rader utan motpart</translation>
        </message>
        <message>
            <source>Number of rules broken</source>
            <translation>Talet på brotne reglar</translation>
        </message>
        <message>
            <source>Number of the classification</source>
            <translation>Nummeret på klassifikasjonen</translation>
        </message>
        <message>
            <source>Number of things in the register that no event tells of</source>
            <translation>Talet på ting i registeret som inga hending fortel om</translation>
        </message>
        <message>
            <source>Number of things to look at</source>
            <translation>Talet på ting å sjå på</translation>
        </message>
        <message>
            <source>Number of zones</source>
            <translation>Talet på soner</translation>
        </message>
        <message>
            <source>Number of zones in all</source>
            <translation>Talet på soner i alt</translation>
        </message>
        <message>
            <source>Number of zones that changed</source>
            <translation>Talet på soner som er endra</translation>
        </message>
        <message>
            <source>Number of zones that ended</source>
            <translation>Talet på soner som er opphøyrde</translation>
        </message>
        <message>
            <source>Number of zones that were kept</source>
            <translation>Talet på soner som er haldne</translation>
        </message>
        <message>
            <source>Number or name of the area</source>
            <translation>Nummeret eller namnet på området</translation>
        </message>
        <message>
            <source>Number {place} of {of} from the highest</source>
            <translation>Nummer {place} av {of} rekna frå det høgaste</translation>
        </message>
        <message>
            <source>Numbers of 4 digits with commas between, such as 1103,1127: one more page, for all of them together.</source>
            <translation>Firesifra nummer med komma mellom, som 1103,1127: éi side til, for alle saman.</translation>
        </message>
        <message>
            <source>Numbers of 4 digits with commas between, such as 1106,4012. Empty: all kommuner of the layer, as a version of KLASS has them.</source>
            <translation>Nummer på 4 siffer med komma mellom, til dømes 1106,4012. Tomt: alle kommunane i laget, slik ein versjon i KLASS har dei.</translation>
        </message>
        <message>
            <source>Numbers of 4 digits with commas between, such as 1106,4012. Empty: all kommuner of the layer.</source>
            <translation>Kommunenummer med 4 siffer og komma mellom, til dømes 1106,4012. Tomt: alle kommunane i laget.</translation>
        </message>
        <message>
            <source>Numbers of 4 digits with commas between, such as 1106,4012. Empty: all.</source>
            <translation>Nummer på 4 siffer med komma mellom, til dømes 1106,4012. Tomt: alle.</translation>
        </message>
        <message>
            <source>Numbers of 4 digits with commas between, such as 1106,4012. Only for an event by hand.</source>
            <translation>Nummer på fire siffer med komma mellom, til dømes 1106,4012. Berre for ei hending for hand.</translation>
        </message>
        <message>
            <source>Numbers of 4 digits with commas between. Empty: none; the file holds them all in hendelser.</source>
            <translation>Nummer på fire siffer med komma mellom. Tomt: ingen; fila har alle i hendelser.</translation>
        </message>
        <message>
            <source>Numbers of kommuner with commas between them, for the policy «named»: 0301, 4601.</source>
            <translation>Kommunenummer med komma mellom, for valet «named»: 0301, 4601.</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>Odd rows</source>
            <translation>Rader å sjå på</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>Av</translation>
        </message>
        <message>
            <source>Of a table by sex or age the total is taken; without one the parts are summed if they are everybody. The log and the report say which.</source>
            <translation>Av ein tabell etter kjønn eller alder blir totalen brukt; utan total blir delane summerte viss dei er alle. Loggen og rapporten seier kva som vart gjort.</translation>
        </message>
        <message>
            <source>Of these former zones only some grunnkretser are among those that stay; the others are divided anew: {zones}.</source>
            <translation>Av desse tidlegare sonene er berre nokre av grunnkrinsane blant dei som skal bli som dei er; resten blir delte inn på nytt: {zones}.</translation>
        </message>
        <message>
            <source>Of these {count} are not today's figures and were not taken into account.</source>
            <translation>Av desse er {count} andre enn tala i dag, og dei er ikkje rekna med.</translation>
        </message>
        <message>
            <source>Of {path} the layer «{layer}» is used, not: {others}.</source>
            <translation>Frå {path} blir laget «{layer}» brukt, ikkje: {others}.</translation>
        </message>
        <message>
            <source>Of {total} grunnkretser {count} are missing: {units}. Ask the kommune for the whole table.</source>
            <translation>Av {total} grunnkrinsar manglar {count}: {units}. Be kommunen om heile tabellen.</translation>
        </message>
        <message>
            <source>Off: a kommune whose package is there already fails, and nothing is written over.</source>
            <translation>Av: ein kommune med pakke frå før feilar, og ingenting blir skrive over.</translation>
        </message>
        <message>
            <source>Off: an outage stops the run. On: the copy of the same question is read, and the log tells its age.</source>
            <translation>Av: køyringa stoppar når KLASS er nede. På: kopien av det same spørsmålet blir lesen, og loggen seier kor gammal han er.</translation>
        </message>
        <message>
            <source>Official</source>
            <translation>Offisiell</translation>
        </message>
        <message>
            <source>Official table to compare with</source>
            <translation>Offisiell tabell å samanlikne med</translation>
        </message>
        <message>
            <source>Old and new code and the day, for every change between versions.</source>
            <translation>Gammal og ny kode og dagen, for kvar endring mellom versjonar.</translation>
        </message>
        <message>
            <source>Old and new code of all zones that share grunnkretser, with the people and the kind of change.</source>
            <translation>Gammal og ny kode for alle soner som har grunnkrinsar felles, med personar og kva slag endring det er.</translation>
        </message>
        <message>
            <source>Old zone</source>
            <translation>Gammal sone</translation>
        </message>
        <message>
            <source>On where the classification has short names in KLASS, which then wants one for each code: the name.</source>
            <translation>På når klassifikasjonen har kortnamn i KLASS, som då krev eit for kvar kode: namnet.</translation>
        </message>
        <message>
            <source>One GeoPackage with all figures and tables that explain them; the page per kommune is made of it.</source>
            <translation>Éin GeoPackage med alle tal og tabellar som forklarer dei; sida per kommune blir laga av han.</translation>
        </message>
        <message>
            <source>One GeoPackage, LKS-REGISTER.gpkg, holds the whole process: where each kommune stands, every event with who, when, from, to and why, and the codes that have been in force. Run it without anything to take in, and it shows how things stand; nothing is written then.</source>
            <translation>Éin GeoPackage, LKS-REGISTER.gpkg, rommar heile prosessen: kvar kvar kommune står, kvar hending med kven, når, frå, til og kvifor, og kodane som har vore i bruk. Køyr utan noko å ta inn, og han viser korleis det står til; då blir ingenting skrive.</translation>
        </message>
        <message>
            <source>One ZIP for each kommune is written here, such as LKS-1106-HAUGESUND.zip.</source>
            <translation>Her blir det skrive éin ZIP for kvar kommune, til dømes LKS-1106-HAUGESUND.zip.</translation>
        </message>
        <message>
            <source>One file for each kommune is written here, such as INNSIKT-1106-HAUGESUND.html, and index.html with links to all pages in the folder. Pages of the same name are replaced, others stay.</source>
            <translation>Her blir det skrive éi fil for kvar kommune, som INNSIKT-1106-HAUGESUND.html, og index.html med lenkjer til alle sidene i mappa. Sider med same namn blir erstatta, andre blir liggjande.</translation>
        </message>
        <message>
            <source>One indicator, all years</source>
            <translation>Éin indikator, alle år</translation>
        </message>
        <message>
            <source>One indicator, one year</source>
            <translation>Éin indikator, eitt år</translation>
        </message>
        <message>
            <source>One layer with all that was joined, ready for the other algorithms. Nothing in the sources is changed.</source>
            <translation>Eitt lag med alt som vart kopla, klart for dei andre algoritmane. Kjeldene blir ikkje endra.</translation>
        </message>
        <message>
            <source>One of its grunnkretser alone has more inhabitants than the maximum.</source>
            <translation>Ein av grunnkrinsane har åleine fleire innbyggjarar enn maksimum.</translation>
        </message>
        <message>
            <source>One of its grunnkretser is itself in several parts.</source>
            <translation>Ein av grunnkrinsane består sjølv av fleire delar.</translation>
        </message>
        <message>
            <source>One of the rows counts here. Remove the others.</source>
            <translation>Éi av radene er rekna med her. Fjern dei andre.</translation>
        </message>
        <message>
            <source>One part is cut off from the other by water or another kommune, and large enough for a zone of its own.</source>
            <translation>Den eine delen er skild frå den andre av vatn eller ein annan kommune, og er stor nok til å vere ei eiga sone.</translation>
        </message>
        <message>
            <source>One part lies in another kommune or bydel: it belongs in a zone there.</source>
            <translation>Den eine delen ligg i ein annan kommune eller bydel: han høyrer til i ei sone der.</translation>
        </message>
        <message>
            <source>One polygon for each grunnkrets with its zone, of one kommune or many, such as the grunnkretser with the new division that «Read the answers of the kommuner» writes. It is judged by every rule. Needed unless an approval is undone.</source>
            <translation>Éi flate per grunnkrins med sona si, frå éin kommune eller mange, til dømes grunnkrinsane med ny inndeling som «Les svara frå kommunane» skriv. Ho blir vurdert etter alle reglane. Må vere med, bortsett frå når ei godkjenning blir angra.</translation>
        </message>
        <message>
            <source>One polygon for each grunnkrets, of one kommune or the whole country, such as «Prepare grunnkretser» makes them. «Uoppgitt grunnkrets» may be a row without a polygon.</source>
            <translation>Eitt polygon for kvar grunnkrins, for éin kommune eller heile landet, slik «Klargjer grunnkrinsar» lagar dei. «Uoppgitt grunnkrets» kan vere ei rad utan polygon.</translation>
        </message>
        <message>
            <source>One polygon for each grunnkrets: the kommuner, their names, inhabitants and outlines are taken from it. Needed for a new register, and when population or kommuner have changed.</source>
            <translation>Éi flate per grunnkrins: kommunane med namn, innbyggjarar og omriss blir henta derifrå. Trengst for eit nytt register, og når folketalet eller kommunane har endra seg.</translation>
        </message>
        <message>
            <source>One polygon for each kommune with its state, priority, next step and deadline.</source>
            <translation>Éi flate per kommune med tilstand, prioritet, neste steg og frist.</translation>
        </message>
        <message>
            <source>One polygon for each zone of this division, with what became of it, its inhabitants and whether it is within the limits.</source>
            <translation>Eitt polygon for kvar sone i inndelinga, med kva som vart av ho, innbyggjarane og om ho er innanfor grensene.</translation>
        </message>
        <message>
            <source>One polygon for each zone with its status: without errors, needs a reason, or must be mended.</source>
            <translation>Eitt polygon for kvar sone med status: utan feil, treng grunngjeving eller må rettast.</translation>
        </message>
        <message>
            <source>One polygon for each zone with the newest year of each indicator. Needs a division with polygons; without them the rows have none.</source>
            <translation>Éi flate for kvar sone med det nyaste året av kvar indikator. Krev ei inndeling med flater; utan dei har radene inga.</translation>
        </message>
        <message>
            <source>One polygon for each zone, with code, name, inhabitants and key figures.</source>
            <translation>Eitt polygon for kvar sone, med kode, namn, innbyggjarar og nøkkeltal.</translation>
        </message>
        <message>
            <source>One polygon for each zone: kept, changed or new, and why; zones that ended have no polygon.</source>
            <translation>Eitt polygon for kvar sone: halden, endra eller ny, og kvifor; soner som er opphøyrde, har ikkje polygon.</translation>
        </message>
        <message>
            <source>One row for each change: which grunnkrets, from which zone to which, and the kommune's comment.</source>
            <translation>Ei rad for kvar endring: kva for ein grunnkrins, frå kva sone til kva sone, og kommentaren frå kommunen.</translation>
        </message>
        <message>
            <source>One row for each error, exception and note, at its place, with the rule and a sentence that explains it.</source>
            <translation>Ei rad for kvar feil, kvart unntak og kvar merknad, på staden det gjeld, med regelen og ei setning som forklarer.</translation>
        </message>
        <message>
            <source>One row for each event that the register refused, with the reason.</source>
            <translation>Éi rad per hending som registeret avviste, med grunnen.</translation>
        </message>
        <message>
            <source>One row for each kommune, in the order to work in: next step, whose turn, deadline, days late.</source>
            <translation>Éi rad per kommune, i den rekkjefølgja det bør arbeidast: neste steg, kven sin tur, frist, dagar over fristen.</translation>
        </message>
        <message>
            <source>One row for each kommune: approved or refused, why, zones, what was waived, hash of unit and zone.</source>
            <translation>Éi rad per kommune: godkjend eller avvist, kvifor, soner, kva det er gjort unntak for, kontrollsum av krins og sone.</translation>
        </message>
        <message>
            <source>One row for each rule of KLASS or of its readers that is broken, with the codes and a sentence.</source>
            <translation>Ei rad for kvar regel hos KLASS eller lesarane som er broten, med kodane og ei setning.</translation>
        </message>
        <message>
            <source>One row for each state: how many, their inhabitants, how many are late, by priority.</source>
            <translation>Éi rad per tilstand: kor mange, kor mange innbyggjarar dei har, kor mange som er over fristen, etter prioritet.</translation>
        </message>
        <message>
            <source>One row for each zone or grunnkrets that is not in KLASS as approved.</source>
            <translation>Ei rad for kvar sone eller grunnkrins som ikkje er i KLASS slik ho er godkjend.</translation>
        </message>
        <message>
            <source>One year</source>
            <translation>Eitt år</translation>
        </message>
        <message>
            <source>One zone where more are possible</source>
            <translation>Éi sone der fleire er mogleg</translation>
        </message>
        <message>
            <source>One zone will do</source>
            <translation>Éi sone er nok</translation>
        </message>
        <message>
            <source>Only a link (such as a bridge) holds it together.</source>
            <translation>Berre ei lenkje (til dømes ei bru) held sona saman.</translation>
        </message>
        <message>
            <source>Only a link (such as a bridge) holds it together. One grunnkrets less would do without: {unit}, which borders on {other}.</source>
            <translation>Berre ei lenkje (til dømes ei bru) held sona saman. Utan éin grunnkrins ville ho ikkje trengast: {unit}, som grensar til {other}.</translation>
        </message>
        <message>
            <source>Only a link (such as a bridge) holds it together. One grunnkrets more would do without: {unit}, now in {other}.</source>
            <translation>Berre ei lenkje (til dømes ei bru) held sona saman. Med éin grunnkrins til ville ho ikkje trengast: {unit}, no i {other}.</translation>
        </message>
        <message>
            <source>Only chosen areas</source>
            <translation>Berre valde område</translation>
        </message>
        <message>
            <source>Only in the grunnkrets layer</source>
            <translation>Berre i grunnkrinslaget</translation>
        </message>
        <message>
            <source>Only in the other layer</source>
            <translation>Berre i det andre laget</translation>
        </message>
        <message>
            <source>Only moves of single grunnkretser were tried in: {names}. With more than {count} connected grunnkretser the full search takes too much memory, and better zones may well exist.</source>
            <translation>Berre flytting av einskilde grunnkrinsar er prøvd i: {names}. Med meir enn {count} samanhengande grunnkrinsar tek det fulle søket for mykje minne, og det kan godt finnast betre soner.</translation>
        </message>
        <message>
            <source>Only one of each of these pairs was asked for ([INDICATORS]). Where the other one is published as well, the difference of the two tells of the rest, which is not protected: make both in one run. Pairs: {names}.</source>
            <translation>Berre éin i kvart av desse para vart vald ([INDICATORS]). Der den andre også blir publisert, fortel skilnaden mellom dei to om resten, som ikkje er verna: Lag begge i same køyring. Par: {names}.</translation>
        </message>
        <message>
            <source>Only problems</source>
            <translation>Berre problem</translation>
        </message>
        <message>
            <source>Only the layers of the package are opened, not its project: {reason}.</source>
            <translation>Berre laga i pakka er opna, ikkje prosjektet: {reason}.</translation>
        </message>
        <message>
            <source>Only these kommuner</source>
            <translation>Berre desse kommunane</translation>
        </message>
        <message>
            <source>Only these kommuner are in the files: {names}. A version of KLASS has all.</source>
            <translation>Berre desse kommunane er med i filene: {names}. Ein versjon i KLASS har alle.</translation>
        </message>
        <message>
            <source>Only what is named is written; what the steps hand on to each other needs no name. The principal components are made if one of their outputs is wanted.</source>
            <translation>Berre det som får eit namn, blir skrive; det stega gir kvarandre, treng ikkje noko. Hovudkomponentane blir laga om noko av det dei gir, er ønskt.</translation>
        </message>
        <message>
            <source>Only {count} of the {total} grunnkretser in the answer are among those sent. It is made with the grunnkretser of another year. Ask the kommune to use the package it was sent.</source>
            <translation>Berre {count} av dei {total} grunnkrinsane i svaret er mellom dei som vart sende. Det er laga med grunnkrinsane for eit anna år. Be kommunen bruke pakken han fekk tilsend.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Opne</translation>
        </message>
        <message>
            <source>Open an LKS-pakke</source>
            <translation>Opne ein LKS-pakke</translation>
        </message>
        <message>
            <source>Open an LKS-pakke (ZIP)…</source>
            <translation>Opne ein LKS-pakke (ZIP) …</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Opne mappa</translation>
        </message>
        <message>
            <source>Opens your mail program with address and subject; attach the file yourself.</source>
            <translation>Opnar e-postprogrammet ditt med adresse og emne; legg ved fila sjølv.</translation>
        </message>
        <message>
            <source>Opphopingsindeks</source>
            <translation>Opphopingsindeks</translation>
        </message>
        <message>
            <source>Other divisions</source>
            <translation>Andre inndelingar</translation>
        </message>
        <message>
            <source>Other divisions of the grunnkretser</source>
            <translation>Andre inndelingar av grunnkrinsane</translation>
        </message>
        <message>
            <source>Other divisions: back to the proposal, scenarios to try and compare, CSV files</source>
            <translation>Andre inndelingar: tilbake til framlegget, scenario å prøve og samanlikne, CSV-filer</translation>
        </message>
        <message>
            <source>Other dwellings</source>
            <translation>Annan bustad</translation>
        </message>
        <message>
            <source>Other indicators</source>
            <translation>Andre indikatorar</translation>
        </message>
        <message>
            <source>Other limits for single kommuner</source>
            <translation>Andre grenser for einskilde kommunar</translation>
        </message>
        <message>
            <source>Other number today</source>
            <translation>Anna nummer i dag</translation>
        </message>
        <message>
            <source>Other pages in this folder</source>
            <translation>Andre sider i denne mappa</translation>
        </message>
        <message>
            <source>Other units of the kommune have a value here. They count as lying where their zone does.</source>
            <translation>Andre grunnkrinsar i kommunen har ein verdi her. Desse blir rekna som om dei ligg der sona ligg.</translation>
        </message>
        <message>
            <source>Other units of the kommune have a value here. Units without one were kept in zones of their own.</source>
            <translation>Andre grunnkrinsar i kommunen har ein verdi her. Dei som manglar verdi, er haldne i eigne soner.</translation>
        </message>
        <message>
            <source>Other value</source>
            <translation>Annan verdi</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Andre</translation>
        </message>
        <message>
            <source>Out of</source>
            <translation>Av i alt</translation>
        </message>
        <message>
            <source>Outside the kommuner</source>
            <translation>Utanfor kommunane</translation>
        </message>
        <message>
            <source>Outside the limits: {before} zones in {a}, {after} in {b}; exceptions below the minimum: {low_before} and {low_after}.</source>
            <translation>Utanfor grensene: {before} soner i {a}, {after} i {b}; unntak under minimum: {low_before} og {low_after}.</translation>
        </message>
        <message>
            <source>Outside the zones</source>
            <translation>Utanfor sonene</translation>
        </message>
        <message>
            <source>Over 30 000 inhabitants, no zones</source>
            <translation>Over 30 000 innbyggjarar, utan soner</translation>
        </message>
        <message>
            <source>Over the years</source>
            <translation>Over åra</translation>
        </message>
        <message>
            <source>Over time</source>
            <translation>Utvikling</translation>
        </message>
        <message>
            <source>Overlap</source>
            <translation>Overlapp</translation>
        </message>
        <message>
            <source>Overlaps</source>
            <translation>Overlapp</translation>
        </message>
        <message>
            <source>Own corrections of contiguity: {links} links and {cuts} cuts.</source>
            <translation>Eigne rettingar av naboskap: {links} lenkjer og {cuts} brot.</translation>
        </message>
        <message>
            <source>Own figures</source>
            <translation>Eigne tal</translation>
        </message>
        <message>
            <source>Own link</source>
            <translation>Eiga lenkje</translation>
        </message>
        <message>
            <source>Own links</source>
            <translation>Eigne lenkjer</translation>
        </message>
        <message>
            <source>Own links and cuts</source>
            <translation>Eigne lenkjer og brot</translation>
        </message>
        <message>
            <source>Own links and cuts correct what counts as contiguous. A line joins the two grunnkretser at its ends (a ferry, a bridge; an end may lie up to 500 m outside). With brudd in the field art it parts them instead: a line along a ridge or a motorway parts all pairs whose border it follows (within 30 m, for at least half of the border), any other line the two grunnkretser at its ends. A table with the fields fra and til does the same by number. Cuts are final, and a pair both linked and cut is cut. The edges that «Contiguity» writes can be edited and used here: set art to brudd to part a pair, draw new lines to join one; rows with grense are overlooked.</source>
            <translation>Eigne lenkjer og brot rettar kva som blir rekna som naboar. Ei linje knyter saman dei to grunnkrinsane ved endane (ei ferje, ei bru; ein ende kan liggje opp til 500 m utanfor). Med brudd i feltet art skil ho dei i staden: ei linje langs ein åsrygg eller ein motorveg skil alle par som ho følgjer grensa til (innanfor 30 m, langs minst halvparten av grensa), ei anna linje dei to grunnkrinsane ved endane. Ein tabell med felta fra og til gjer det same etter nummer. Brot er endelege, og eit par som er både lenkt og skilt, er skilt. Kantane som «Naboskap» skriv, kan redigerast og brukast her: set art til brudd for å skilje eit par, teikn nye linjer for å knyte eit par saman; rader med grense blir det sett bort frå.</translation>
        </message>
        <message>
            <source>Own: {name}</source>
            <translation>Eigne: {name}</translation>
        </message>
        <message>
            <source>PC {n}</source>
            <translation>PC {n}</translation>
        </message>
        <message>
            <source>PNG files (*.png)</source>
            <translation>PNG-filer (*.png)</translation>
        </message>
        <message>
            <source>Package as sent</source>
            <translation>Pakken slik han vart send</translation>
        </message>
        <message>
            <source>Packages that are there can be replaced or left, not both.</source>
            <translation>Pakkar som finst frå før, kan erstattast eller stå, ikkje begge delar.</translation>
        </message>
        <message>
            <source>Packages that were left</source>
            <translation>Pakkar som fekk stå</translation>
        </message>
        <message>
            <source>Packages to look at before they are sent</source>
            <translation>Pakkar å sjå på før dei blir sende</translation>
        </message>
        <message>
            <source>Packages written</source>
            <translation>Pakkar som er skrivne</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Sider</translation>
        </message>
        <message>
            <source>Pairs that occur more than once: {codes}. KLASS fails when the old rows are gone.</source>
            <translation>Par som står meir enn éin gong: {codes}. KLASS stoppar når dei gamle radene alt er borte.</translation>
        </message>
        <message>
            <source>Parameter</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <source>Parquet files (*.parquet)</source>
            <translation>Parquet-filer (*.parquet)</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Del</translation>
        </message>
        <message>
            <source>Part larger than its whole</source>
            <translation>Del større enn heilskapen</translation>
        </message>
        <message>
            <source>Part {part} of {parts} (grunnkretser: {count}, inhabitants: {people}).</source>
            <translation>Del {part} av {parts} (grunnkrinsar: {count}, innbyggjarar: {people}).</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Delar</translation>
        </message>
        <message>
            <source>Parts add up to the whole</source>
            <translation>Delane summerer seg til heilskapen</translation>
        </message>
        <message>
            <source>Parts by area</source>
            <translation>Delar etter areal</translation>
        </message>
        <message>
            <source>Parts larger than their whole</source>
            <translation>Delar som er større enn heilskapen</translation>
        </message>
        <message>
            <source>Path of LKS-REGISTER.gpkg. It is made there if it does not exist and [INPUT] is given.</source>
            <translation>Stigen til LKS-REGISTER.gpkg. Registeret blir laga der dersom det ikkje finst og [INPUT] er oppgjeven.</translation>
        </message>
        <message>
            <source>Path of the register</source>
            <translation>Stigen til registeret</translation>
        </message>
        <message>
            <source>People at each point or cell</source>
            <translation>Personar i kvart punkt eller kvar rute</translation>
        </message>
        <message>
            <source>People in households below 60 per cent of the median income (eu60) or below 50 (eu50). It counts where no indicators are chosen.</source>
            <translation>Personar i hushald under 60 prosent av medianinntekta (eu60) eller under 50 (eu50). Gjeld når ingen indikatorar er valde.</translation>
        </message>
        <message>
            <source>People in their thirties tell who moves to a place, more than who grew up.</source>
            <translation>Dei som er i trettiåra, viser kven som flyttar til ein stad, meir enn kven som har vakse opp der.</translation>
        </message>
        <message>
            <source>People live there, and nobody would be counted. Put them in a zone.</source>
            <translation>Det bur folk der, og ingen av dei ville bli talde. Legg dei i ei sone.</translation>
        </message>
        <message>
            <source>People living alone</source>
            <translation>Åleinebuande</translation>
        </message>
        <message>
            <source>People to be reached</source>
            <translation>Personar som skal nåast</translation>
        </message>
        <message>
            <source>People who changed zone</source>
            <translation>Personar som har bytt sone</translation>
        </message>
        <message>
            <source>People without a zone (unknown address or uninhabited units): in the totals, not on the map.</source>
            <translation>Personar utan sone (uoppgjeven grunnkrins eller ubebygde einingar): med i summane, ikkje på kartet.</translation>
        </message>
        <message>
            <source>Per cent</source>
            <translation>Prosent</translation>
        </message>
        <message>
            <source>Per cent. A zone with less room than this above the minimum population (with 5 and 1500: fewer than 1575) is avoided where that breaks no rule and costs little homogeneity, so that it does not fall below the limit next year. 0: no room is asked for, and the years ahead do not count either. Without refinement it does not count.</source>
            <translation>Prosent. Ei sone med mindre avstand enn dette til minste folketal (med 5 og 1500: færre enn 1575) blir unngått der det ikkje bryt nokon regel og kostar lite homogenitet, slik at ho ikkje fell under grensa neste år. 0: Det blir ikkje kravd nokon avstand, og åra framover tel heller ikkje. Utan forbetring tel det ikkje.</translation>
        </message>
        <message>
            <source>Percentages that rest on fewer than {limit} people in teller or in what is left of nevner, not for publication: {count}. Take the zones of «Statistics by zone», where these are hidden, for what is published.</source>
            <translation>Prosentar som kviler på færre enn {limit} personar i teljaren eller i resten av nemnaren, og som ikkje er til publisering: {count}. Bruk sonene frå «Statistikk per sone», der desse er skjulte, til det som blir publisert.</translation>
        </message>
        <message>
            <source>Persons in low-income households, EU-50</source>
            <translation>Personar i låginntektshushald, EU-50</translation>
        </message>
        <message>
            <source>Persons in low-income households, EU-60</source>
            <translation>Personar i låginntektshushald, EU-60</translation>
        </message>
        <message>
            <source>Pilot</source>
            <translation>Pilot</translation>
        </message>
        <message>
            <source>Pilots</source>
            <translation>Pilotar</translation>
        </message>
        <message>
            <source>Places of people that lie in no grunnkrets were left out: {count}.</source>
            <translation>Bustader som ikkje ligg i nokon grunnkrins, er utelatne: {count}.</translation>
        </message>
        <message>
            <source>Places that break a rule: {count}.</source>
            <translation>Stader som bryt ein regel: {count}.</translation>
        </message>
        <message>
            <source>Play through the years</source>
            <translation>Spel gjennom åra</translation>
        </message>
        <message>
            <source>Polygon altered</source>
            <translation>Flate endra</translation>
        </message>
        <message>
            <source>Polygon and grunnkrets disagree</source>
            <translation>Flate og grunnkrins er usamde</translation>
        </message>
        <message>
            <source>Polygon repaired</source>
            <translation>Flate reparert</translation>
        </message>
        <message>
            <source>Polygons of Norway's kommuner</source>
            <translation>Flater for kommunane i Noreg</translation>
        </message>
        <message>
            <source>Polygons of other divisions</source>
            <translation>Flater for andre inndelingar</translation>
        </message>
        <message>
            <source>Polygons of the areas that the tables of indicators go by instead of grunnkretser. Each grunnkrets gets the figures of the area that most of it lies in: right for shares and means, not for counts.</source>
            <translation>Polygon for områda som tabellane med indikatorar gjeld i staden for grunnkrinsar. Kvar grunnkrins får tala til området det meste av han ligg i: rett for delar og gjennomsnitt, ikkje for tal på personar.</translation>
        </message>
        <message>
            <source>Polygons of the grunnkretser</source>
            <translation>Polygon for grunnkrinsane</translation>
        </message>
        <message>
            <source>Population</source>
            <translation>Befolkning</translation>
        </message>
        <message>
            <source>Population after</source>
            <translation>Folketal etter</translation>
        </message>
        <message>
            <source>Population against the criterion</source>
            <translation>Folketal mot kriteriet</translation>
        </message>
        <message>
            <source>Population altered</source>
            <translation>Folketal endra</translation>
        </message>
        <message>
            <source>Population at the approval</source>
            <translation>Folketal ved godkjenning</translation>
        </message>
        <message>
            <source>Population before</source>
            <translation>Folketal før</translation>
        </message>
        <message>
            <source>Population development</source>
            <translation>Folketalsutvikling</translation>
        </message>
        <message>
            <source>Population development of the grunnkretser</source>
            <translation>Folketalsutvikling i grunnkrinsane</translation>
        </message>
        <message>
            <source>Population missing</source>
            <translation>Folketal manglar</translation>
        </message>
        <message>
            <source>Population of the zones</source>
            <translation>Folketal i sonene</translation>
        </message>
        <message>
            <source>Population of the zones, with the limits</source>
            <translation>Folketal i sonene, med grensene</translation>
        </message>
        <message>
            <source>Population ten years ago</source>
            <translation>Folketal for ti år sidan</translation>
        </message>
        <message>
            <source>Population: {population} · zone: {zone}</source>
            <translation>Folketal: {population} · sone: {zone}</translation>
        </message>
        <message>
            <source>Prepare grunnkretser</source>
            <translation>Klargjer grunnkrinsar</translation>
        </message>
        <message>
            <source>Prepared grunnkretser</source>
            <translation>Klargjorde grunnkrinsar</translation>
        </message>
        <message>
            <source>Press a heading to sort. The figures as CSV have one row for each area, indicator and year, with count, denominator and share as in the facts; «:» stands for a hidden figure.</source>
            <translation>Trykk på ei overskrift for å sortere. Tala som CSV har éi rad for kvart område, indikator og år, med teljar, nemnar og del som i faktafila; «:» står for eit skjult tal.</translation>
        </message>
        <message>
            <source>Previous problem</source>
            <translation>Førre problem</translation>
        </message>
        <message>
            <source>Previous problem (Shift+F8)</source>
            <translation>Førre problem (Shift+F8)</translation>
        </message>
        <message>
            <source>Principal components</source>
            <translation>Hovudkomponentar</translation>
        </message>
        <message>
            <source>Principal components of living conditions</source>
            <translation>Hovudkomponentar av levekår</translation>
        </message>
        <message>
            <source>Principal components of living conditions in {place}</source>
            <translation>Hovudkomponentar av levekår i {place}</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Skriv ut</translation>
        </message>
        <message>
            <source>Printed in the letter and kept in the package. Empty: today.</source>
            <translation>Står i brevet og i pakken. Tomt: i dag.</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Prioritet</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>Profile of the chosen zones</source>
            <translation>Profil for dei valde sonene</translation>
        </message>
        <message>
            <source>Profiles of the zones</source>
            <translation>Profilar for sonene</translation>
        </message>
        <message>
            <source>Projected population</source>
            <translation>Framskrive folketal</translation>
        </message>
        <message>
            <source>Proposal altered</source>
            <translation>Forslag endra</translation>
        </message>
        <message>
            <source>Proposal made</source>
            <translation>Forslag laga</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Forslag</translation>
        </message>
        <message>
            <source>Proposed link</source>
            <translation>Foreslått lenkje</translation>
        </message>
        <message>
            <source>Proposed links</source>
            <translation>Foreslåtte lenkjer</translation>
        </message>
        <message>
            <source>Proposed zone</source>
            <translation>Foreslått sone</translation>
        </message>
        <message>
            <source>Protection of hidden counts</source>
            <translation>Vern av skjulte tal</translation>
        </message>
        <message>
            <source>Protection of small counts</source>
            <translation>Vern av små tal</translation>
        </message>
        <message>
            <source>Proven to be the best division there is: {proven} of {count} kommuner and bydeler.</source>
            <translation>Bevist å vere den beste inndelinga som finst: {proven} av {count} kommunar og bydelar.</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publisert</translation>
        </message>
        <message>
            <source>Published figures of kommuner, fylker and the country</source>
            <translation>Publiserte tal for kommunar, fylke og landet</translation>
        </message>
        <message>
            <source>Published totals that differ from the sum</source>
            <translation>Publiserte totalar som er ulike summen</translation>
        </message>
        <message>
            <source>Pull the slider to another year. «Change» colours the map by the change between two years. The view «Over time» shows the whole series.</source>
            <translation>Dra glidebrytaren til eit anna år. «Endring» fargelegg kartet etter endringa mellom to år. Visinga «Utvikling» viser heile serien.</translation>
        </message>
        <message>
            <source>Put into KLASS</source>
            <translation>Legg i KLASS</translation>
        </message>
        <message>
            <source>Put together from several codes, of which some have no figure: the inhabitants of these are too few: {units}.</source>
            <translation>Sett saman av fleire kodar, der nokre ikkje har tal: Folketalet er for lågt i {units}.</translation>
        </message>
        <message>
            <source>Put together from {zones}.</source>
            <translation>Sett saman av {zones}.</translation>
        </message>
        <message>
            <source>QGIS could not write into the layer «{layer}». Save its edits, leave edit mode and try again; if QGIS stays in edit mode, open the project again.</source>
            <translation>QGIS kunne ikkje skrive i laget «{layer}». Lagre endringane i laget, avslutt redigeringa og prøv igjen. Lèt ikkje redigeringa seg avslutte, så opne prosjektet på nytt.</translation>
        </message>
        <message>
            <source>Quantile: {quantile}. The index is the unweighted mean of the percentages.</source>
            <translation>Kvantil: {quantile}. Indeksen er det uvekta gjennomsnittet av prosentane.</translation>
        </message>
        <message>
            <source>Rank (1 = highest)</source>
            <translation>Rang (1 = høgast)</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Rate</translation>
        </message>
        <message>
            <source>Ratio of sums</source>
            <translation>Forhold mellom summane</translation>
        </message>
        <message>
            <source>Read GeoPackages that were sent while open</source>
            <translation>Les GeoPackage som vart sende medan dei var opne</translation>
        </message>
        <message>
            <source>Read in from a former register</source>
            <translation>Lesen inn frå eit tidlegare register</translation>
        </message>
        <message>
            <source>Read levekårssoner from KLASS</source>
            <translation>Les levekårssoner frå KLASS</translation>
        </message>
        <message>
            <source>Read more</source>
            <translation>Les meir</translation>
        </message>
        <message>
            <source>Read the answers of the kommuner</source>
            <translation>Les svara frå kommunane</translation>
        </message>
        <message>
            <source>Read zones from CSV</source>
            <translation>Les soner frå CSV</translation>
        </message>
        <message>
            <source>Read zones from CSV…</source>
            <translation>Les soner frå CSV …</translation>
        </message>
        <message>
            <source>Reading «{layer}»…</source>
            <translation>Les «{layer}» …</translation>
        </message>
        <message>
            <source>Reads an answer, or a folder of them: what changed, whether it is valid, the new division.</source>
            <translation>Les eit svar, eller ei mappe med svar: kva som er endra, om det er gyldig, den nye inndelinga.</translation>
        </message>
        <message>
            <source>Reads as</source>
            <translation>Blir lese som</translation>
        </message>
        <message>
            <source>Reads from KLASS' API, or from files saved from it (CSV or JSON): the zones in force at a day with their grunnkretser, as a key; the changes from version to version, as a table for [CODE_CHANGES]; and every code that was ever in force, as a register for [ISSUED].</source>
            <translation>Les frå API-et til KLASS, eller frå filer lagra derifrå (CSV eller JSON): sonene som gjeld ein dag, med grunnkrinsane sine, som nøkkel; endringane frå versjon til versjon, som tabell for [CODE_CHANGES]; og kvar kode som nokon gong har vore i bruk, som register for [ISSUED].</translation>
        </message>
        <message>
            <source>Reads what a kommune sent back and compares it with what was sent. The answer is the ZIP, the GeoPackage GKRETS by itself, or a folder; files may be renamed, lie in a folder or beside others. Edits that QGIS left in a -wal file are read. To read many at once, paste the path of the folder with the answers, and of the folder with the packages as sent.</source>
            <translation>Les det ein kommune sende tilbake, og samanliknar det med det som vart sendt. Svaret er ZIP-en, GeoPackagen GKRETS åleine, eller ei mappe. Filene kan ha fått nye namn, liggje i ei mappe eller ved sida av andre. Endringar som QGIS lét liggje att i ei -wal-fil, blir lesne. For å lese mange på éin gong limer du inn stien til mappa med svara og til mappa med pakkane slik dei vart sende.</translation>
        </message>
        <message>
            <source>Reads zones, changes and issued codes from KLASS, and compares with what was approved.</source>
            <translation>Les soner, endringar og utferda kodar frå KLASS, og samanliknar med det som er godkjent.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grunn</translation>
        </message>
        <message>
            <source>Reason for exceptions of the zone</source>
            <translation>Grunngjeving for unntaka til sona</translation>
        </message>
        <message>
            <source>Reason for the zone's exceptions</source>
            <translation>Grunngjeving for unntaka til sona</translation>
        </message>
        <message>
            <source>Reason for {zone}</source>
            <translation>Grunngjeving for {zone}</translation>
        </message>
        <message>
            <source>Reason given: {reason}</source>
            <translation>Oppgjeven grunn: {reason}</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Grunngjevingar</translation>
        </message>
        <message>
            <source>Recipients of social assistance</source>
            <translation>Sosialhjelpsmottakarar</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Gjer om</translation>
        </message>
        <message>
            <source>Refine the division</source>
            <translation>Forbetre inndelinga</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Avvist</translation>
        </message>
        <message>
            <source>Refused: {count}, see below.</source>
            <translation>Avvist: {count}, sjå nedanfor.</translation>
        </message>
        <message>
            <source>Register and approval</source>
            <translation>Register og godkjenning</translation>
        </message>
        <message>
            <source>Register of issued codes</source>
            <translation>Register over utferda kodar</translation>
        </message>
        <message>
            <source>Register of issued codes, brought up to date</source>
            <translation>Register over utferda kodar, ajourført</translation>
        </message>
        <message>
            <source>Register of today, as a spreadsheet</source>
            <translation>Registeret i dag som rekneark</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Registrert</translation>
        </message>
        <message>
            <source>Registered already, and not again: {count}.</source>
            <translation>Registrert frå før, og ikkje på nytt: {count}.</translation>
        </message>
        <message>
            <source>Registered now: {event}, {count} kommuner.</source>
            <translation>Registrert no: {event}, {count} kommunar.</translation>
        </message>
        <message>
            <source>Registered unemployment</source>
            <translation>Registrert arbeidsløyse</translation>
        </message>
        <message>
            <source>Registered youth unemployment</source>
            <translation>Registrert arbeidsløyse blant unge</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Avvist</translation>
        </message>
        <message>
            <source>Rejected: {reason} The division as sent stands.</source>
            <translation>Avvist: {reason} Inndelinga slik ho vart send blir ståande.</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Merknad</translation>
        </message>
        <message>
            <source>Remarks about what does not fit</source>
            <translation>Merknader om det som ikkje passar saman</translation>
        </message>
        <message>
            <source>Remarks on the layer</source>
            <translation>Merknader til laget</translation>
        </message>
        <message>
            <source>Remind</source>
            <translation>Purr</translation>
        </message>
        <message>
            <source>Remind again, or let Statistics Norway set the zones</source>
            <translation>Purr igjen, eller lat SSB fastsetje sonene</translation>
        </message>
        <message>
            <source>Reminded</source>
            <translation>Purra</translation>
        </message>
        <message>
            <source>Remove it, or correct its code.</source>
            <translation>Fjern det, eller rett koden.</translation>
        </message>
        <message>
            <source>Removed, left by a run that was killed: {names}.</source>
            <translation>Fjerna, etterlate av ei køyring som vart avbroten brått: {names}.</translation>
        </message>
        <message>
            <source>Rented dwellings</source>
            <translation>Leigde bustader</translation>
        </message>
        <message>
            <source>Repair: too few, too many, in parts</source>
            <translation>Rett: for få, for mange, fleire delar</translation>
        </message>
        <message>
            <source>Repaired or remarkable</source>
            <translation>Reparert eller verd å merke seg</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Erstatt</translation>
        </message>
        <message>
            <source>Replace packages that are there already</source>
            <translation>Erstatt pakkar som finst frå før</translation>
        </message>
        <message>
            <source>Replace {file}? The former one is kept beside it as {former}.</source>
            <translation>Erstatte {file}? Den førre blir verande ved sida av som {former}.</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>Erstatta</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Report of the components</source>
            <translation>Rapport om komponentane</translation>
        </message>
        <message>
            <source>Report of the preparation</source>
            <translation>Rapport frå klargjeringa</translation>
        </message>
        <message>
            <source>Report of the validation</source>
            <translation>Rapport frå kontrollen</translation>
        </message>
        <message>
            <source>Report of the zones</source>
            <translation>Rapport om sonene</translation>
        </message>
        <message>
            <source>Rest zone</source>
            <translation>Restsone</translation>
        </message>
        <message>
            <source>Rest zones (…9999) are not judged: {a} and {b}.</source>
            <translation>Restsoner (…9999) er ikkje vurderte: {a} og {b}.</translation>
        </message>
        <message>
            <source>Returned to the kommune</source>
            <translation>Sendt i retur</translation>
        </message>
        <message>
            <source>Roads and ferries</source>
            <translation>Vegar og ferjer</translation>
        </message>
        <message>
            <source>Roads meet within</source>
            <translation>Vegar møtest innanfor</translation>
        </message>
        <message>
            <source>Roll back</source>
            <translation>Forkast endringar</translation>
        </message>
        <message>
            <source>Room above the minimum</source>
            <translation>Avstand til minstekravet</translation>
        </message>
        <message>
            <source>Room: zones with less than {margin} % above the minimum were avoided where no rule stood against it and it cost little homogeneity. {count} of {zones} zones have less.</source>
            <translation>Avstand: Soner med mindre enn {margin} % over minstekravet er unngått der ingen regel stod imot og det kosta lite homogenitet. {count} av {zones} soner har mindre.</translation>
        </message>
        <message>
            <source>Roundness</source>
            <translation>Kor runde sonene er</translation>
        </message>
        <message>
            <source>Roundness {weight}: Polsby-Popper {median} in the median, {least} at the least.</source>
            <translation>Rundheit {weight}: Polsby-Popper {median} i median, {least} på det lågaste.</translation>
        </message>
        <message>
            <source>Roundness, least</source>
            <translation>Rundheit, minst</translation>
        </message>
        <message>
            <source>Roundness, median</source>
            <translation>Rundheit, median</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Rad</translation>
        </message>
        <message>
            <source>Row houses</source>
            <translation>Rekkjehus</translation>
        </message>
        <message>
            <source>Row {row}, with zone {names}, has «{value}» for its grunnkretsnummer.</source>
            <translation>Rad {row}, med sone {names}, har «{value}» som grunnkrinsnummer.</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Rader</translation>
        </message>
        <message>
            <source>Rows by grunnkrets, year, alder and kjønn with key_teller and key_nevner. They give the indirectly standardised ratio (smr, 100 is the mean of all in the tables) and the rate that it means (meis), and their sums are an indicator where no other table has it. Empty: nothing is standardised.</source>
            <translation>Rader etter grunnkrins, år, alder og kjønn med key_teller og key_nevner. Dei gjev det indirekte standardiserte forholdstalet (smr, 100 er gjennomsnittet for alle i tabellane) og raten det svarer til (meis), og summane av dei er ein indikator der ingen annan tabell har han. Tomt: ingenting blir standardisert.</translation>
        </message>
        <message>
            <source>Rows in which teller is larger than nevner; they were summed as they are: {texts}.</source>
            <translation>Rader der teljaren er større enn nemnaren; dei er summerte som dei står: {texts}.</translation>
        </message>
        <message>
            <source>Rows of people without a zone were left out: {count}.</source>
            <translation>Rader med folk utan sone er utelatne: {count}.</translation>
        </message>
        <message>
            <source>Rows of the former division without a grunnkretsnummer or a zone: {names}.</source>
            <translation>Rader i den førre inndelinga utan grunnkrinsnummer eller sone: {names}.</translation>
        </message>
        <message>
            <source>Rows of the layer name these zones, kommuner or groups differently: {codes}. The name that most rows have is written.</source>
            <translation>Rader i laget har ulike namn på desse sonene, kommunane eller gruppene: {codes}. Namnet som flest rader har, er skrive.</translation>
        </message>
        <message>
            <source>Rows to look at</source>
            <translation>Rader å sjå på</translation>
        </message>
        <message>
            <source>Rows with the same code are one area, and their tellere and nevnere are summed.</source>
            <translation>Rader med same kode er eitt område, og teljarane og nemnarane blir summerte.</translation>
        </message>
        <message>
            <source>Rows with the same code were summed to areas.</source>
            <translation>Rader med same kode vart summerte til område.</translation>
        </message>
        <message>
            <source>Rows without a code: {codes}.</source>
            <translation>Rader utan kode: {codes}.</translation>
        </message>
        <message>
            <source>Rows without a grunnkretsnummer were left out: {texts}.</source>
            <translation>Rader utan grunnkrinsnummer vart utelatne: {texts}.</translation>
        </message>
        <message>
            <source>Rows without a partner</source>
            <translation>Rader utan motpart</translation>
        </message>
        <message>
            <source>Rows without an area were left out: {count}.</source>
            <translation>Rader utan område er utelatne: {count}.</translation>
        </message>
        <message>
            <source>Rows without data</source>
            <translation>Rader utan data</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Rules and how often they were broken</source>
            <translation>Reglane og kor ofte dei er brotne</translation>
        </message>
        <message>
            <source>SSB's usual size</source>
            <translation>Vanleg storleik hos SSB</translation>
        </message>
        <message>
            <source>Same polygon twice</source>
            <translation>Same flate to gonger</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lagre</translation>
        </message>
        <message>
            <source>Save as {what}</source>
            <translation>Lagre som {what}</translation>
        </message>
        <message>
            <source>Save the layer, too</source>
            <translation>Lagre laget òg</translation>
        </message>
        <message>
            <source>Save the zones in the layer</source>
            <translation>Lagre sonene i laget</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Lagra</translation>
        </message>
        <message>
            <source>Saved from KLASS, as CSV or JSON, instead of asking over the network. Empty: KLASS is asked.</source>
            <translation>Lagra frå KLASS, som CSV eller JSON, i staden for å spørje over nettet. Tomt: KLASS blir spurt.</translation>
        </message>
        <message>
            <source>Saved from KLASS, as CSV or JSON, with the file of codes. Empty: the changes are not known.</source>
            <translation>Lagra frå KLASS, som CSV eller JSON, saman med fila med kodar. Tomt: endringane er ikkje kjende.</translation>
        </message>
        <message>
            <source>Saved from KLASS, as CSV or JSON, with the file of codes. Empty: the grunnkretser are not known.</source>
            <translation>Lagra frå KLASS, som CSV eller JSON, saman med fila med kodar. Tomt: grunnkrinsane er ikkje kjende.</translation>
        </message>
        <message>
            <source>Say who does this ([WHO]): every event of the register has a name.</source>
            <translation>Oppgje kven som gjer dette ([WHO]): kvar hending i registeret har eit namn.</translation>
        </message>
        <message>
            <source>Scenario «{name}»</source>
            <translation>Scenario «{name}»</translation>
        </message>
        <message>
            <source>Scenarios are kept in the layer's GeoPackage: export the layer to one and edit that.</source>
            <translation>Scenario ligg i GeoPackage-fila til laget: eksporter laget til ei slik og rediger ho.</translation>
        </message>
        <message>
            <source>School districts, bydeler or others, one layer each. Their figures are those that [OTHER_DIVISIONS] of «Statistics by zone» gives; the layer's field with the same codes is found by what it holds.</source>
            <translation>Skulekrinsar, bydelar eller andre, eitt lag for kvar. Tala er dei som [OTHER_DIVISIONS] i «Statistikk per sone» gir; feltet i laget med dei same kodane blir funne ut frå innhaldet.</translation>
        </message>
        <message>
            <source>Search by name or code</source>
            <translation>Søk på namn eller kode</translation>
        </message>
        <message>
            <source>Searches on from the first division for a better one. Turn it off to see what the method alone makes; that is faster, but size, roundness, room above the minimum and the years ahead then do not count.</source>
            <translation>Søkjer vidare frå den første inndelinga etter ei betre. Slå av for å sjå kva metoden gjev åleine; det går fortare, men då tel verken storleik, rundleik, avstand til minstekravet eller åra framover.</translation>
        </message>
        <message>
            <source>Second division: field with the zone</source>
            <translation>Andre inndeling: felt med sona</translation>
        </message>
        <message>
            <source>Seconds that one answer of KLASS may take, redirects included.</source>
            <translation>Sekund eitt svar frå KLASS kan ta, medrekna omdirigeringar.</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Startverdi (seed)</translation>
        </message>
        <message>
            <source>Send the package</source>
            <translation>Send pakka</translation>
        </message>
        <message>
            <source>Send the zones to SSB</source>
            <translation>Send sonene til SSB</translation>
        </message>
        <message>
            <source>Send this file to SSB as an attachment:</source>
            <translation>Send denne fila til SSB som vedlegg:</translation>
        </message>
        <message>
            <source>Send to SSB</source>
            <translation>Send til SSB</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Sendt</translation>
        </message>
        <message>
            <source>Sent to SSB {when}. The zones are read-only until you take the answer back.</source>
            <translation>Sendt til SSB {when}. Sonene kan ikkje endrast før du tek svaret tilbake.</translation>
        </message>
        <message>
            <source>Sentence</source>
            <translation>Setning</translation>
        </message>
        <message>
            <source>Series of which more than {share} % of the years are hidden are hidden.</source>
            <translation>Seriar der meir enn {share} % av åra er skjulte, er skjulte.</translation>
        </message>
        <message>
            <source>Set art to lenke where a ferry or bridge goes, to brudd where nothing should; or draw another line.</source>
            <translation>Set art til lenke der det går ferje eller bru, til brudd der krinsane ikkje skal knytast saman, eller teikn ei anna linje.</translation>
        </message>
        <message>
            <source>Set by Statistics Norway</source>
            <translation>Fastsett av SSB</translation>
        </message>
        <message>
            <source>Several areas</source>
            <translation>Fleire område</translation>
        </message>
        <message>
            <source>Several indicators, one year</source>
            <translation>Fleire indikatorar, eitt år</translation>
        </message>
        <message>
            <source>Several kommuner on one page</source>
            <translation>Fleire kommunar på éi side</translation>
        </message>
        <message>
            <source>Several parts</source>
            <translation>Fleire delar</translation>
        </message>
        <message>
            <source>Several people may work at once, also on a network folder: a lock file beside the register says who is writing, and everything of one run is written or nothing.</source>
            <translation>Fleire kan arbeide samstundes, òg på ei nettverksmappe: ei låsefil ved sida av registeret seier kven som skriv, og alt i éi køyring blir skrive, eller ingenting.</translation>
        </message>
        <message>
            <source>Several polygons</source>
            <translation>Fleire polygon</translation>
        </message>
        <message>
            <source>Several rows, put together to one</source>
            <translation>Fleire rader, slått saman til éi</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Del</translation>
        </message>
        <message>
            <source>Share a view</source>
            <translation>Del ei vising</translation>
        </message>
        <message>
            <source>Share of</source>
            <translation>Del av</translation>
        </message>
        <message>
            <source>Share of a grunnkrets that an area must cover to count</source>
            <translation>Del av ein grunnkrins som ei flate må dekkje for å telje</translation>
        </message>
        <message>
            <source>Share of areas that is high</source>
            <translation>Del av områda som er høge</translation>
        </message>
        <message>
            <source>Share of children</source>
            <translation>Del barn</translation>
        </message>
        <message>
            <source>Share of the grunnkretser whose value is suppressed, missing or not possible. None of these is a zero: the field is empty, and the field {field} tells the sign. A number with * counts provisional figures.</source>
            <translation>Andelen av grunnkrinsane der verdien er konfidensiell, manglar eller ikkje er mogleg. Ingen av desse er null: Feltet er tomt, og feltet {field} seier kva teikn som stod der. Eit tal med * er talet på førebels tal.</translation>
        </message>
        <message>
            <source>Share of the inhabitants that moved, 0 to 1</source>
            <translation>Del av innbyggjarane som er flytta, 0 til 1</translation>
        </message>
        <message>
            <source>Share of the variance in the components, 0 to 1</source>
            <translation>Del av variansen i komponentane, 0 til 1</translation>
        </message>
        <message>
            <source>Share of the variance kept by the principal components</source>
            <translation>Del av variansen som hovudkomponentane skal behalde</translation>
        </message>
        <message>
            <source>Share of the variance, %</source>
            <translation>Del av variansen, %</translation>
        </message>
        <message>
            <source>Shares of so few, inclusive, are hidden with their nevner. 0: no such limit.</source>
            <translation>Delar av så få eller færre blir skjulte med nemnaren. 0: inga slik grense.</translation>
        </message>
        <message>
            <source>Shares that rest on few people are drawn towards the mean of the kommune (empirical Bayes).</source>
            <translation>Andelar som kviler på få personar, blir trekte mot gjennomsnittet i kommunen (empirisk Bayes).</translation>
        </message>
        <message>
            <source>Sheets of another kind, not read: {names}.</source>
            <translation>Ark av eit anna slag, ikkje lesne: {names}.</translation>
        </message>
        <message>
            <source>Sheets without codes were left out: {names}.</source>
            <translation>Ark utan kodar vart utelatne: {names}.</translation>
        </message>
        <message>
            <source>Sheets without grunnkretsnummer, not read: {sheets}.</source>
            <translation>Ark utan grunnkrinsnummer, ikkje lesne: {sheets}.</translation>
        </message>
        <message>
            <source>Sheets without inhabitants, not used: {sheets}.</source>
            <translation>Ark utan innbyggjarar, ikkje brukte: {sheets}.</translation>
        </message>
        <message>
            <source>Short names</source>
            <translation>Kortnamn</translation>
        </message>
        <message>
            <source>Shortest common border of neighbours</source>
            <translation>Kortaste felles grense mellom naboar</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Vis</translation>
        </message>
        <message>
            <source>Show as</source>
            <translation>Vis som</translation>
        </message>
        <message>
            <source>Show {zone} on the map</source>
            <translation>Vis {zone} i kartet</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Vist</translation>
        </message>
        <message>
            <source>Shown as {area}: the zone is alone there and has no figures of its own.</source>
            <translation>Blir vist som {area}: sona er åleine der og har ingen eigne tal.</translation>
        </message>
        <message>
            <source>Shows what homogeneity is measured on: indicators, correlations, components and scores.</source>
            <translation>Viser kva homogeniteten blir målt på: indikatorar, korrelasjonar, komponentar og skårar.</translation>
        </message>
        <message>
            <source>Shows what the other algorithms take for contiguous: a line between every two grunnkretser that share a border, proposed links for islands and cut-off parts too small to be a zone, and the parts that the kommuner and bydeler fall into.</source>
            <translation>Viser kva dei andre algoritmane reknar som naboar: ei linje mellom alle par av grunnkrinsar som har felles grense, foreslåtte lenkjer for øyar og avskorne delar som er for små til å vere ei sone, og delane som kommunane og bydelane fell i.</translation>
        </message>
        <message>
            <source>Shows which grunnkretser are neighbours, as lines that can be corrected.</source>
            <translation>Viser kva for grunnkrinsar som er naboar, som linjer som kan rettast.</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Teikn</translation>
        </message>
        <message>
            <source>Size and shape</source>
            <translation>Storleik og form</translation>
        </message>
        <message>
            <source>Size of the zones</source>
            <translation>Storleik på sonene</translation>
        </message>
        <message>
            <source>Size, roundness and room above the minimum are weighed by the minimum population, which is 0 in: {names}. There they do not count. Set a minimum population to let them count.</source>
            <translation>Storleik, rundleik og avstand til minstekravet blir vegne etter minste folketal, som er 0 i: {names}. Der tel dei ikkje. Set eit minste folketal for at dei skal telje.</translation>
        </message>
        <message>
            <source>Size: as many zones as possible, the number with the most homogeneous zones that was found.</source>
            <translation>Storleik: så mange soner som mogleg, det talet som gav dei mest homogene sonene søket fann.</translation>
        </message>
        <message>
            <source>Size: balanced, about as large as approved zones usually are.</source>
            <translation>Storleik: balansert, om lag så store som godkjende soner plar vere.</translation>
        </message>
        <message>
            <source>Size: {count} zones in all were asked for.</source>
            <translation>Storleik: Det er bede om {count} soner i alt.</translation>
        </message>
        <message>
            <source>Size: {people} inhabitants in a zone were asked for, on average.</source>
            <translation>Storleik: Det er bede om {people} innbyggjarar per sone i gjennomsnitt.</translation>
        </message>
        <message>
            <source>Small areas have uncertain percentages. An area is sure where its true shares put it into the same class with a probability of 80 % or more, given the limits.</source>
            <translation>Små område har usikre prosentar. Eit område er sikkert når dei sanne delane gjev same klasse med eit sannsyn på 80 % eller meir, gjeve grensene.</translation>
        </message>
        <message>
            <source>Small counts are hidden (:), and others with them, until nobody can compute a hidden one from what is shown: from totals, bydeler, nevner, the rest of nevner, earlier publications or the rule itself. Everything derived of a hidden count is hidden with it. Figures of kommuner and above are public and never hidden.</source>
            <translation>Små tal blir skjulte (:), og andre med dei, til ingen kan rekne ut eit skjult tal av det som er vist: av totalar, bydelar, nemnar, resten av nemnaren, tidlegare publisering eller regelen sjølv. Alt som er avleidd av eit skjult tal, blir skjult med det. Tal for kommunar og oppover er offentlege og blir aldri skjulte.</translation>
        </message>
        <message>
            <source>Smallest</source>
            <translation>Minste</translation>
        </message>
        <message>
            <source>Smooth shares that rest on few people</source>
            <translation>Glatt delar som kviler på få personar</translation>
        </message>
        <message>
            <source>So many borders would cover the map: only links and cuts are drawn.</source>
            <translation>Så mange grenser ville ha dekt kartet: berre lenkjer og brot er teikna.</translation>
        </message>
        <message>
            <source>So many lines are a tangle: the table is shown first.</source>
            <translation>Så mange linjer blir eit nøste: tabellen blir vist først.</translation>
        </message>
        <message>
            <source>Some changes are not saved yet. Save them?</source>
            <translation>Nokre endringar er ikkje lagra enno. Vil du lagre dei?</translation>
        </message>
        <message>
            <source>Somebody removed the lock {file} while the register was being written. Nothing was written. Run again.</source>
            <translation>Nokon fjerna låsen {file} medan registeret vart skrive. Ingenting er skrive. Køyr på nytt.</translation>
        </message>
        <message>
            <source>Something in the page's data could not be read: {what}</source>
            <translation>Noko i dataa kunne ikkje lesast: {what}</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Sorter</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Kjelde</translation>
        </message>
        <message>
            <source>Source: {source}. Made {date} with {by}.</source>
            <translation>Kjelde: {source}. Laga {date} med {by}.</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Delt</translation>
        </message>
        <message>
            <source>Split off from {largest}; its inhabitants come from {zones}.</source>
            <translation>Skild ut frå {largest}; innbyggjarane kjem frå {zones}.</translation>
        </message>
        <message>
            <source>Spread of population</source>
            <translation>Spreiing i folketal</translation>
        </message>
        <message>
            <source>Standard deviation</source>
            <translation>Standardavvik</translation>
        </message>
        <message>
            <source>Standard deviations from the mean of the kommune (0)</source>
            <translation>Standardavvik frå gjennomsnittet i kommunen (0)</translation>
        </message>
        <message>
            <source>Standardised for age and sex: {smr} (country = 100)</source>
            <translation>Justert for alder og kjønn: {smr} (landet = 100)</translation>
        </message>
        <message>
            <source>Start the new round</source>
            <translation>Byrj ny runde</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Tilstand</translation>
        </message>
        <message>
            <source>Statistics Norway</source>
            <translation>SSB</translation>
        </message>
        <message>
            <source>Statistics Norway lists {every} and starts from {count}; the others count, under the same name, a part of what one of these counts. Weight 0 leaves an indicator out.</source>
            <translation>SSB listar opp {every} og tek utgangspunkt i {count}; dei andre tel, under same namn, ein del av det ein av desse tel. Vekt 0 utelèt ein indikator.</translation>
        </message>
        <message>
            <source>Statistics Norway's signs stay apart: a value that is suppressed (:), missing (..) or not possible (.) is empty in the layer, and the field uten_verdi tells which sign it had. «-» is zero.</source>
            <translation>Teikna til SSB blir haldne frå kvarandre: Ein verdi som er konfidensiell (:), manglar (..) eller ikkje er mogleg (.), er tom i laget, og feltet uten_verdi seier kva for teikn som stod der. «-» er null.</translation>
        </message>
        <message>
            <source>Statistics by levekårssone of {place}</source>
            <translation>Statistikk per levekårssone for {place}</translation>
        </message>
        <message>
            <source>Statistics by zone</source>
            <translation>Statistikk per sone</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Status afterwards</source>
            <translation>Status etterpå</translation>
        </message>
        <message>
            <source>Status of the zone in {division}</source>
            <translation>Status for sona i {division}</translation>
        </message>
        <message>
            <source>Stays where it is: {units}. {reason}</source>
            <translation>Blir der han er: {units}. {reason}</translation>
        </message>
        <message>
            <source>Step {number} of {count}: {title}</source>
            <translation>Steg {number} av {count}: {title}</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>Stop comparing</source>
            <translation>Avslutt samanlikninga</translation>
        </message>
        <message>
            <source>Stop editing</source>
            <translation>Avslutt redigeringa</translation>
        </message>
        <message>
            <source>Stopped at the number of units that may move ([MAX_MOVES]): some zones were not mended.</source>
            <translation>Stoppa ved talet på grunnkrinsar som kan flyttast ([MAX_MOVES]): Nokre soner er ikkje retta.</translation>
        </message>
        <message>
            <source>Structure criterion, km</source>
            <translation>Strukturkriteriet, km</translation>
        </message>
        <message>
            <source>Subject:</source>
            <translation>Emne:</translation>
        </message>
        <message>
            <source>Suggestion: more homogeneous zones</source>
            <translation>Forslag: meir homogene soner</translation>
        </message>
        <message>
            <source>Suggestion: repaired zones</source>
            <translation>Forslag: retta soner</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Forslag</translation>
        </message>
        <message>
            <source>Sum of inhabitants</source>
            <translation>Sum av innbyggjarar</translation>
        </message>
        <message>
            <source>Sum of the tables</source>
            <translation>Sum av tabellane</translation>
        </message>
        <message>
            <source>Summary of the answers</source>
            <translation>Samandrag av svara</translation>
        </message>
        <message>
            <source>Summary of the packages</source>
            <translation>Oversikt over pakkane</translation>
        </message>
        <message>
            <source>Sums figures of grunnkretser to zones, bydeler, kommuner, fylker and the country.</source>
            <translation>Summerer tal for grunnkrinsar til soner, bydelar, kommunar, fylke og landet.</translation>
        </message>
        <message>
            <source>Sums that they belong to are missing (..): they would be too small.</source>
            <translation>Summar som dei inngår i, manglar (..): dei ville blitt for små.</translation>
        </message>
        <message>
            <source>Suppressed (:)</source>
            <translation>Konfidensielt (:)</translation>
        </message>
        <message>
            <source>Sure by 80 % or more</source>
            <translation>Sikre med 80 % eller meir</translation>
        </message>
        <message>
            <source>Surrounds a zone</source>
            <translation>Omsluttar sone</translation>
        </message>
        <message>
            <source>Svalbard, Jan Mayen and the continental shelf are no kommuner: no zones are made there.</source>
            <translation>Svalbard, Jan Mayen og kontinentalsokkelen er ingen kommunar: der blir det ikkje laga soner.</translation>
        </message>
        <message>
            <source>Svalbard, Jan Mayen and the continental shelf are no kommuner: their rows are left out.</source>
            <translation>Svalbard, Jan Mayen og kontinentalsokkelen er ingen kommunar: radene deira er utelatne.</translation>
        </message>
        <message>
            <source>Switch to it</source>
            <translation>Byt til det</translation>
        </message>
        <message>
            <source>SØF does not state the type of quantile, what happens to areas at the limit, nor the limit of low income: the report says what each choice would change, and how sure the class of a small area is.</source>
            <translation>SØF oppgjev verken kvantiltype, kva som skjer med område på grensa, eller låginntektsgrensa: rapporten seier kva kvart val ville ha endra, og kor sikker klassen til eit lite område er.</translation>
        </message>
        <message>
            <source>Tab moves between the parts. On the map and in the list the arrow keys move from area to area, Enter or space chooses. Every figure can be shown as a table.</source>
            <translation>Tab flyttar mellom delane. På kartet og i lista flyttar piltastane frå område til område, og Enter eller mellomrom vel. Kvar figur kan visast som tabell.</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabell</translation>
        </message>
        <message>
            <source>Table F-k as ODS or Excel. The report compares kommune by kommune.</source>
            <translation>Tabell F-k som ODS eller Excel. Rapporten samanliknar kommune for kommune.</translation>
        </message>
        <message>
            <source>Table and files</source>
            <translation>Tabell og filer</translation>
        </message>
        <message>
            <source>Table of changes</source>
            <translation>Endringstabell</translation>
        </message>
        <message>
            <source>Table of distances</source>
            <translation>Tabell med avstandar</translation>
        </message>
        <message>
            <source>Table of your own indicators</source>
            <translation>Tabell med eigne indikatorar</translation>
        </message>
        <message>
            <source>Tables by age and sex</source>
            <translation>Tabellar etter alder og kjønn</translation>
        </message>
        <message>
            <source>Tables may be CSV (any separator, encoding and decimal sign), Excel, ODS, JSON-stat 2 of the StatBank, JSON lists, database tables, or tables open in QGIS. Population and indicators may come with a column for each year or a row for each year. Everything is joined by grunnkretsnummer, never by name; codes get their leading zero back.</source>
            <translation>Tabellane kan vere CSV (alle skiljeteikn, teiknkodingar og desimalteikn), Excel, ODS, JSON-stat 2 frå Statistikkbanken, JSON-lister, databasetabellar eller tabellar som er opne i QGIS. Folketal og indikatorar kan ha ein kolonne for kvart år eller ei rad for kvart år. Alt blir kopla på grunnkrinsnummer, aldri på namn; kodar får tilbake den første nullen.</translation>
        </message>
        <message>
            <source>Tables of the StatBank by kommune, as CSV, Excel or JSON-stat: the inhabitants ten years ago and now, and the projection. A zone below the minimum is an error where the kommune has declined and is not projected to gain. Empty: the fields that tell it are used, if there are any.</source>
            <translation>Tabellar frå Statistikkbanken etter kommune, som CSV, Excel eller JSON-stat: innbyggjarane for ti år sidan og no, og framskrivinga. Ei sone under minimum er ein feil der kommunen har hatt nedgang og ikkje er framskriven til å vekse. Tomt: Felta som seier det, blir brukte, om dei finst.</translation>
        </message>
        <message>
            <source>Tables of twelve years</source>
            <translation>Tabellar for tolv år</translation>
        </message>
        <message>
            <source>Tables that were read</source>
            <translation>Tabellar som er lesne</translation>
        </message>
        <message>
            <source>Tables with counts</source>
            <translation>Tabellar med tal</translation>
        </message>
        <message>
            <source>Tables with figures</source>
            <translation>Tabellar med tal</translation>
        </message>
        <message>
            <source>Tables with grunnkrets number and indicators under the catalogue's names, such as barn_teller and barn_nevner, as columns or as rows. The kommune's own figures keep their own names. Empty: no indicators are joined.</source>
            <translation>Tabellar med grunnkrinsnummer og indikatorar under namna i katalogen, som barn_teller og barn_nevner, som kolonnar eller rader. Kommunen sine eigne tal held på namna sine. Tomt: ingen indikatorar blir kopla på.</translation>
        </message>
        <message>
            <source>Tables with grunnkretsnummer and the area, such as school districts, one table for each division; the name of the column is the name of the level. Figures are given for them as well, and hidden where they and the zones together would tell too much. Empty: none.</source>
            <translation>Tabellar med grunnkretsnummer og området, som skulekrinsar, éin tabell for kvar inndeling; namnet på kolonnen er namnet på nivået. Det blir gjeve tal for dei òg, og dei blir skjulte der dei og sonene saman ville røpe for mykje. Tomt: ingen.</translation>
        </message>
        <message>
            <source>Tables with indicators</source>
            <translation>Tabellar med indikatorar</translation>
        </message>
        <message>
            <source>Tables with population</source>
            <translation>Tabellar med folketal</translation>
        </message>
        <message>
            <source>Tables with the bydel and delbydel of grunnkretser</source>
            <translation>Tabellar med bydel og delbydel for grunnkrinsar</translation>
        </message>
        <message>
            <source>Tables with the bydel of grunnkretser</source>
            <translation>Tabellar med bydelen til grunnkrinsar</translation>
        </message>
        <message>
            <source>Tables with the kommune's own figures: a row for each area, indicator and year, with the columns omraade (or ident), aar (år), indikator, and verdi or teller and nevner; nivaa, navn, kommune, enhet, retning, kilde and flagg may be there. If they are about areas of their own, add the layer of their polygons too. Nothing in them is hidden: who gives them answers for that.</source>
            <translation>Tabellar med kommunen sine eigne tal: ei rad for kvart område, kvar indikator og kvart år, med kolonnane omraade (eller ident), aar (år), indikator, og verdi eller teller og nevner; nivaa, navn, kommune, enhet, retning, kilde og flagg kan vere med. Gjeld dei eigne område, legg også til laget med flatene. Ingenting i dei blir skjult: Den som gir dei, svarar for det.</translation>
        </message>
        <message>
            <source>Tables with the same columns by kommunenummer, fylkesnummer or 0 for the country. They are used in place of the sums, and the report lists where these differ. Empty: kommuner, fylker and the country are sums.</source>
            <translation>Tabellar med dei same kolonnane etter kommunenummer, fylkesnummer eller 0 for landet. Dei blir brukte i staden for summane, og rapporten viser kvar desse er ulike. Tomt: kommunar, fylke og landet er summar.</translation>
        </message>
        <message>
            <source>Take all away</source>
            <translation>Ta bort alle</translation>
        </message>
        <message>
            <source>Take away {area}</source>
            <translation>Ta bort {area}</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Ta tilbake</translation>
        </message>
        <message>
            <source>Take care: there is a break between the two years.</source>
            <translation>Ver varsam: det er eit brot mellom dei to åra.</translation>
        </message>
        <message>
            <source>Take it with you</source>
            <translation>Ta det med deg</translation>
        </message>
        <message>
            <source>Take the zones of «Statistics by zone», or grunnkretser with tellere and nevnere, which are summed by the field of areas. A hidden or missing figure leaves the area without index and class unless you choose otherwise.</source>
            <translation>Bruk sonene frå «Statistikk per sone», eller grunnkrinsar med teljarar og nemnarar, som blir summerte etter feltet med område. Eit skjult eller manglande tal gjer at området står utan indeks og klasse, om du ikkje vel noko anna.</translation>
        </message>
        <message>
            <source>Taken into the register</source>
            <translation>Teken inn i registeret</translation>
        </message>
        <message>
            <source>Takes the division and tables of any year and gives every indicator for every zone, bydel, kommune, fylke and the country, comparable over the years: each year's grunnkretser are carried to the division's through the table of changes.</source>
            <translation>Tek inndelinga og tabellar frå kva år som helst og gjev kvar indikator for kvar sone, bydel, kommune, kvart fylke og landet, slik at åra kan jamførast: grunnkrinsane i kvart år blir førte over til dei i inndelinga gjennom tabellen over endringar.</translation>
        </message>
        <message>
            <source>Target population of a zone</source>
            <translation>Ønskt folketal i ei sone</translation>
        </message>
        <message>
            <source>Teller is larger than nevner in: {codes}.</source>
            <translation>Teljar er større enn nemnar i: {codes}.</translation>
        </message>
        <message>
            <source>Tells who lives in a place, not how they live.</source>
            <translation>Seier kven som bur på ein stad, ikkje korleis dei har det.</translation>
        </message>
        <message>
            <source>Text, such as «1. mars 2027». Empty: the letter names no deadline.</source>
            <translation>Tekst, til dømes «1. mars 2027». Tomt: brevet nemner ingen frist.</translation>
        </message>
        <message>
            <source>Text: a name, an e-mail address, a telephone number. Empty: the letter names none.</source>
            <translation>Tekst: eit namn, ei e-postadresse, eit telefonnummer. Tomt: brevet nemner ingen.</translation>
        </message>
        <message>
            <source>That did not count in the search: it does with refinement and room above the minimum.</source>
            <translation>Det talde ikkje i søket: det gjer det berre med forbetring og avstand til minstekravet.</translation>
        </message>
        <message>
            <source>That needs a good reason: state it, or make the zone larger.</source>
            <translation>Det krev ein god grunn: oppgje han, eller gjer sona større.</translation>
        </message>
        <message>
            <source>The GeoPackage [FACTS] of «Statistics by zone». What is hidden there is in no page, in no form.</source>
            <translation>GeoPackage-fila [FACTS] frå «Statistikk per sone». Det som er skjult der, finst ikkje på noka side, i noka form.</translation>
        </message>
        <message>
            <source>The GeoPackage with the grunnkretser is not in the answer; the zones' polygons were read.</source>
            <translation>GeoPackagen med grunnkrinsane er ikkje med i svaret. Soneflatene vart lesne.</translation>
        </message>
        <message>
            <source>The LKS code</source>
            <translation>LKS-koden</translation>
        </message>
        <message>
            <source>The LKS codes of {figure} grunnkretser are not written as ten digits.</source>
            <translation>LKS-kodane til {figure} grunnkrinsar er ikkje skrivne som ti siffer.</translation>
        </message>
        <message>
            <source>The LKS-REGISTER.gpkg that «Approval register» made, with the kommuner to approve.</source>
            <translation>LKS-REGISTER.gpkg som «Godkjenningsregister» laga, med kommunane som skal godkjennast.</translation>
        </message>
        <message>
            <source>The Python package lxml is missing: the XML files were not held against their schema.</source>
            <translation>Python-pakken lxml manglar: XML-filene er ikkje haldne opp mot skjemaet.</translation>
        </message>
        <message>
            <source>The ZIP is encrypted: {name} needs a password. Ask for it without one.</source>
            <translation>ZIP-en er kryptert: {name} krev passord. Be om han utan passord.</translation>
        </message>
        <message>
            <source>The ZIP that came back, the GeoPackage GKRETS by itself, or a folder, also one with the answers of many kommuner: paste its path.</source>
            <translation>ZIP-en som kom attende, GeoPackagen GKRETS for seg, eller ei mappe, også ei med svara frå mange kommunar: lim inn banen.</translation>
        </message>
        <message>
            <source>The ZIP that was sent, or the path of a folder with many. Empty: choose the layer that the packages were made from.</source>
            <translation>ZIP-en som vart send, eller banen til ei mappe med mange. Tomt: vel laget som pakkane vart laga av.</translation>
        </message>
        <message>
            <source>The address holds your choices: copy it and send it to someone who has the same page.</source>
            <translation>Adressa hugsar vala dine: kopier ho og send ho til nokon som har same sida.</translation>
        </message>
        <message>
            <source>The address that KLASS' read API begins with, http or https. It is not asked where files are given.</source>
            <translation>Adressa som API-et til KLASS tek til med, http eller https. Ho blir ikkje spurd når filer er gitt.</translation>
        </message>
        <message>
            <source>The adjusted Rand index and the V-measure are left out: they need the Python package scikit-learn.</source>
            <translation>Justert Rand-indeks og V-mål er utelatne: Dei treng Python-pakken scikit-learn.</translation>
        </message>
        <message>
            <source>The answer calls it «{after}» instead of «{before}». SSB's name was kept.</source>
            <translation>Svaret kallar han «{after}» i staden for «{before}». Namnet frå SSB er behalde.</translation>
        </message>
        <message>
            <source>The answer cannot be read: {reason}</source>
            <translation>Svaret kan ikkje lesast: {reason}</translation>
        </message>
        <message>
            <source>The answer draws {count} polygons of zones for {units} grunnkretser. Ask the kommune to give each grunnkrets its zone in the field lks.</source>
            <translation>Svaret teiknar {count} sonepolygon for {units} grunnkrinsar. Be kommunen gi kvar grunnkrins sona si i feltet lks.</translation>
        </message>
        <message>
            <source>The answer holds a file whose name leads out of the folder: {name}. Nothing of it was read. Ask the kommune for the files of the package alone.</source>
            <translation>Svaret inneheld ei fil med eit namn som fører ut av mappa: {name}. Ingenting av det vart lese. Be kommunen om berre filene i pakken.</translation>
        </message>
        <message>
            <source>The answer holds a file with the name of a device: {name}. Nothing of it was read. Ask the kommune for the files of the package alone.</source>
            <translation>Svaret inneheld ei fil med namnet til ei eining: {name}. Ingenting av det vart lese. Be kommunen om berre filene i pakken.</translation>
        </message>
        <message>
            <source>The answer holds a link or a device instead of a file: {name}. Nothing of it was read. Ask the kommune for the file itself.</source>
            <translation>Svaret inneheld ei lenkje eller ei eining i staden for ei fil: {name}. Ingenting av det vart lese. Be kommunen om sjølve fila.</translation>
        </message>
        <message>
            <source>The answer holds another archive: {names}. It is not opened. Unpack it, keep the files that are the answer, and read those.</source>
            <translation>Svaret inneheld eit arkiv til: {names}. Det blir ikkje opna. Pakk det ut, behald filene som er svaret, og les dei.</translation>
        </message>
        <message>
            <source>The answer holds data in a format that is not read here: {names}. Ask the kommune for the GeoPackage GKRETS if it worked in it; otherwise take it out of the answer and read it again.</source>
            <translation>Svaret inneheld data i eit format som ikkje blir lese her: {names}. Be kommunen om GeoPackage-fila GKRETS dersom han har arbeidd i dette; ta det elles ut av svaret og les på nytt.</translation>
        </message>
        <message>
            <source>The answer holds more than {count} files. Ask for the files of the package alone.</source>
            <translation>Svaret inneheld meir enn {count} filer. Be om berre filene i pakken.</translation>
        </message>
        <message>
            <source>The answer holds neither the grunnkretser (fields grunnkretsnummer and lks) nor the zones. It holds the tables: {names}. Ask the kommune for the file whose name begins with GKRETS.</source>
            <translation>Svaret inneheld korkje grunnkrinsane (felta grunnkretsnummer og lks) eller sonene. Det inneheld tabellane: {names}. Be kommunen om fila som har eit namn som byrjar med GKRETS.</translation>
        </message>
        <message>
            <source>The answer holds no GeoPackage. It holds: {names}. Ask the kommune for the file whose name begins with GKRETS: nothing else can be read as its answer.</source>
            <translation>Svaret inneheld ingen GeoPackage. Det inneheld: {names}. Be kommunen om fila med eit namn som byrjar med GKRETS: Ingenting anna kan lesast som svaret.</translation>
        </message>
        <message>
            <source>The answer holds two files named {name}: nobody can tell which is meant. Ask the kommune, and keep the one that counts.</source>
            <translation>Svaret inneheld to filer som heiter {name}: Ingen kan vite kva for ei som er meint. Spør kommunen, og ta vare på den som gjeld.</translation>
        </message>
        <message>
            <source>The answer holds two versions of the same table, in {one} and {other}: nobody can tell which is meant. Keep one of them.</source>
            <translation>Svaret inneheld to utgåver av same tabell, i {one} og {other}: Det går ikkje an å vite kva for ei som gjeld. Behald éi av dei.</translation>
        </message>
        <message>
            <source>The answer is from another kommune: {told} instead of {kommune}. Read it against that one's package.</source>
            <translation>Svaret er frå ein annan kommune: {told} i staden for {kommune}. Les det mot pakken til den.</translation>
        </message>
        <message>
            <source>The answer is larger than {size} MB unpacked ({name}). Ask for the files of the package alone.</source>
            <translation>Svaret er større enn {size} MB utpakka ({name}). Be om berre filene i pakken.</translation>
        </message>
        <message>
            <source>The answer is to another package of {kommune}, dated {date}. Read it against that one, or ask the kommune to use the latest.</source>
            <translation>Svaret gjeld ein annan pakke for {kommune}, datert {date}. Les det mot den, eller be kommunen bruke den nyaste.</translation>
        </message>
        <message>
            <source>The answer is to another package than the one that the register has as sent (other proposal). Read the answer against that package, or register the package that was answered.</source>
            <translation>Svaret gjeld ei anna pakke enn den registeret har som send (eit anna forslag). Les svaret mot den pakka, eller registrer pakka det er svara på.</translation>
        </message>
        <message>
            <source>The answer is written to {file}. Grunnkretser: {count}.</source>
            <translation>Svaret er skrive til {file}. Grunnkrinsar: {count}.</translation>
        </message>
        <message>
            <source>The answer is written, but not sent yet.</source>
            <translation>Svaret er skrive, men ikkje sendt enno.</translation>
        </message>
        <message>
            <source>The answer says {after} inhabitants instead of {before}. SSB's figure was kept.</source>
            <translation>Svaret seier {after} innbyggjarar i staden for {before}. Talet frå SSB er behalde.</translation>
        </message>
        <message>
            <source>The answer takes more than {seconds} seconds of work, as no kommune's does. Ask for the files of the package alone.</source>
            <translation>Svaret krev meir enn {seconds} sekund med arbeid, som svaret frå ingen kommune gjer. Be om berre filene i pakken.</translation>
        </message>
        <message>
            <source>The answer to SSB</source>
            <translation>Svaret til SSB</translation>
        </message>
        <message>
            <source>The answer was made from another proposal: lks_forslag differs for {units}. Without the LKS GeoPackage nobody can tell an old package from a changed one. Ask the kommune for the whole package.</source>
            <translation>Svaret er laga ut frå eit anna forslag: lks_forslag er ulikt for {units}. Utan LKS-GeoPackagen kan ingen skilje ein gammal pakke frå ein endra. Be kommunen om heile pakken.</translation>
        </message>
        <message>
            <source>The answer was read against another package ({id}) than the last one sent.</source>
            <translation>Svaret er lese mot ei anna pakke ({id}) enn den siste som vart send.</translation>
        </message>
        <message>
            <source>The answer was rejected: what the layer holds is the proposal.</source>
            <translation>Svaret vart avvist: det laget inneheld, er framlegget.</translation>
        </message>
        <message>
            <source>The answer was written {when}, but is not sent yet: {file}</source>
            <translation>Svaret vart skrive {when}, men er ikkje sendt enno: {file}</translation>
        </message>
        <message>
            <source>The answer's proposal is {after} instead of {before}. The proposal as sent was kept.</source>
            <translation>Forslaget i svaret er {after} i staden for {before}. Forslaget slik det vart sendt er behalde.</translation>
        </message>
        <message>
            <source>The area has neither number nor name.</source>
            <translation>Området har verken nummer eller namn.</translation>
        </message>
        <message>
            <source>The area of a circle is the count; shown are {values}</source>
            <translation>Arealet av ein sirkel er talet; vist er {values}</translation>
        </message>
        <message>
            <source>The areas that figures are given for: zones (lks), bydel, kommune, fylke and the country (land). Fylker and the country need tables of all kommuner: sums of a part of the country would be taken for the whole.</source>
            <translation>Områda det blir gjeve tal for: soner (lks), bydel, kommune, fylke og landet (land). Fylke og landet krev tabellar for alle kommunar: summar av ein del av landet ville bli tekne for heile.</translation>
        </message>
        <message>
            <source>The areas that the limits are taken from: all of the layer, which may be the country (all), those of the same kommune (kommune), or those of large kommuner (large). All areas are classed by them.</source>
            <translation>Områda som grensene blir rekna av: alle i laget, som kan vere heile landet (all), dei i same kommune (kommune), eller dei i store kommunar (large). Alle område blir klassa etter dei.</translation>
        </message>
        <message>
            <source>The axis does not begin at 0.</source>
            <translation>Aksen byrjar ikkje på 0.</translation>
        </message>
        <message>
            <source>The changes list every code that is new or gone, and every code that stays but won or lost grunnkretser, so that readers can follow splits. New codes say in their notes what they come from, such as «Fra 4012000003, 62 %».</source>
            <translation>Endringane har med kvar kode som er ny eller borte, og kvar kode som består, men har fått eller mista grunnkrinsar, så lesarane kan følgje delingar. Nye kodar seier i noten kva dei kjem frå, som «Fra 4012000003, 62 %».</translation>
        </message>
        <message>
            <source>The changes of codes lead in a circle: {codes}. Correct the table.</source>
            <translation>Kodeendringane går i ring: {codes}. Rett tabellen.</translation>
        </message>
        <message>
            <source>The chosen areas</source>
            <translation>Dei valde områda</translation>
        </message>
        <message>
            <source>The chosen areas beside their kommune, fylke and the country.</source>
            <translation>Dei valde områda ved sida av kommunen, fylket og landet.</translation>
        </message>
        <message>
            <source>The code list of KLASS 1 that the correspondence leads to, as CSV or JSON of KLASS: KLASS refuses a table with a single grunnkrets that is not in it. Empty: that is not checked.</source>
            <translation>Kodelista i KLASS 1 som korrespondansen fører til, som CSV eller JSON frå KLASS: KLASS avviser ein tabell med ein einaste grunnkrins som ikkje er med der. Tomt: det blir ikkje kontrollert.</translation>
        </message>
        <message>
            <source>The code {code} says {digits}, its grunnkretser say {names}.</source>
            <translation>Koden {code} seier {digits}, grunnkrinsane seier {names}.</translation>
        </message>
        <message>
            <source>The code «{code}» has not got ten digits.</source>
            <translation>Koden «{code}» har ikkje ti siffer.</translation>
        </message>
        <message>
            <source>The codes of grunnkretser and kommuner were not held against KLASS: [GRUNNKRETS_VERSION] was not given.</source>
            <translation>Kodane for grunnkrinsar og kommunar er ikkje haldne opp mot KLASS: [GRUNNKRETS_VERSION] var ikkje gitt.</translation>
        </message>
        <message>
            <source>The columns of table F-k under their numbers (kol11_struktur_km …), sums and per inhabitant.</source>
            <translation>Kolonnane i tabell F-k under numra sine (kol11_struktur_km …), summar og per innbyggjar.</translation>
        </message>
        <message>
            <source>The coordinates do not fit the layer's coordinate system {crs}: they look like {unit}. Set the right coordinate system in the layer's properties (do not reproject).</source>
            <translation>Koordinatane passar ikkje til koordinatsystemet {crs} i laget: dei ser ut som {unit}. Set rett koordinatsystem i eigenskapane til laget (ikkje reprojiser).</translation>
        </message>
        <message>
            <source>The coordinates of these grunnkretser lie outside Norway in {crs}, but within it with the axes swapped: {codes}. The likely cause is the axis order (latitude before longitude, or north before east). Swap them with «Swap X and Y coordinates» first.</source>
            <translation>Koordinatane til desse grunnkrinsane ligg utanfor Noreg i {crs}, men i Noreg om aksane blir bytte: {codes}. Årsaka er truleg akserekkjefølgja (breiddegrad før lengdegrad, eller nord før aust). Byt dei med «Bytt X- og Y-koordinater» først.</translation>
        </message>
        <message>
            <source>The count in «{field}» is negative in: {codes}. Correct it first.</source>
            <translation>Talet i «{field}» er negativt i: {codes}. Rett det først.</translation>
        </message>
        <message>
            <source>The data in this page are of another version than its scripts. Make the page again with lks:insight.</source>
            <translation>Dataa i denne sida er av ein annan versjon enn skripta. Lag sida på nytt med lks:insight.</translation>
        </message>
        <message>
            <source>The day that the codes hold from, such as 1 January. Empty: the date of the events.</source>
            <translation>Dagen kodane gjeld frå, til dømes 1. januar. Tomt: datoen for hendingane.</translation>
        </message>
        <message>
            <source>The day that they happened. Empty: today.</source>
            <translation>Dagen dei hende. Tomt: i dag.</translation>
        </message>
        <message>
            <source>The division compared with</source>
            <translation>Inndelinga det blir samanlikna med</translation>
        </message>
        <message>
            <source>The division compared with, where most people live</source>
            <translation>Inndelinga det blir samanlikna med, der dei fleste bur</translation>
        </message>
        <message>
            <source>The division in force by its own grunnkretser: a layer, or a table such as the key file with levekaar, lksnavn and grunnkrets. Or polygons of zones: each grunnkrets goes with most of its area. Instead of a field.</source>
            <translation>Gjeldande inndeling etter sine eigne grunnkrinsar: eit lag, eller ein tabell som nøkkelfila med levekaar, lksnavn og grunnkrets. Eller polygon av soner: kvar grunnkrins følgjer det meste av arealet sitt. I staden for eit felt.</translation>
        </message>
        <message>
            <source>The division in force: a layer of grunnkretser with the field lks, or a table such as the key file with levekaar, lksnavn and grunnkrets. Polygons are needed only for the layer of zones and the map.</source>
            <translation>Inndelinga som gjeld: eit lag med grunnkrinsar og feltet lks, eller ein tabell som nøkkelfila med levekaar, lksnavn og grunnkrets. Flater trengst berre til laget med soner og kartet.</translation>
        </message>
        <message>
            <source>The expression for fixed zones cannot be evaluated: {reason}</source>
            <translation>Uttrykket for faste soner kan ikkje reknast ut: {reason}</translation>
        </message>
        <message>
            <source>The field lks_forslag was edited, not the field lks: {units}. Ask the kommune to write its zones into lks.</source>
            <translation>Feltet lks_forslag er endra, ikkje feltet lks: {units}. Be kommunen skrive sonene sine i lks.</translation>
        </message>
        <message>
            <source>The field of the areas with the number or name that the tables know them by.</source>
            <translation>Feltet i områdelaget med nummeret eller namnet som tabellane bruker.</translation>
        </message>
        <message>
            <source>The field of the same layer with the other zone of each grunnkrets. Empty: choose another layer below.</source>
            <translation>Feltet i same laget med den andre sona til kvar grunnkrins. Tomt: vel eit anna lag nedanfor.</translation>
        </message>
        <message>
            <source>The field that gets the approved zone. Empty: the field lks.</source>
            <translation>Feltet som får den godkjende sona. Tomt: feltet lks.</translation>
        </message>
        <message>
            <source>The field that gets the zone's name. Empty: the field lksnavn, if there is one.</source>
            <translation>Feltet som får namnet på sona. Tomt: feltet lksnavn, dersom det finst.</translation>
        </message>
        <message>
            <source>The field that joins the other layer by grunnkrets number. Empty: in a table, such as the key file, it is found by its contents; areas are laid over the grunnkretser, and each grunnkrets follows the area that covers most of it.</source>
            <translation>Feltet som koplar det andre laget på grunnkrinsnummer. Tomt: I ein tabell, som nøkkelfila, blir det funne ut frå innhaldet; flater blir lagde over grunnkrinsane, og kvar grunnkrins følgjer flata som dekkjer mest av han.</translation>
        </message>
        <message>
            <source>The field with a division that the report shows beside the new one: homogeneity, size, shape and map. It changes neither zones nor codes. Empty: the former zones, if they are given.</source>
            <translation>Feltet med ei inndeling som rapporten viser ved sida av den nye: homogenitet, storleik, form og kart. Det endrar verken soner eller kodar. Tomt: dei tidlegare sonene, om dei er oppgjevne.</translation>
        </message>
        <message>
            <source>The field with codes that were in use before, so that none of them is offered to the kommune as vacant.</source>
            <translation>Feltet med kodar som har vore i bruk før, slik at ingen av dei blir tilbodne kommunen som ledige.</translation>
        </message>
        <message>
            <source>The field with the code of 10 digits of the zone that the grunnkrets belongs to.</source>
            <translation>Feltet med koden på 10 siffer til sona grunnkrinsen høyrer til.</translation>
        </message>
        <message>
            <source>The field with the code of each zone polygon. Empty: the field lks.</source>
            <translation>Feltet med koden til kvart sonepolygon. Tomt: feltet lks.</translation>
        </message>
        <message>
            <source>The field with the code of the group that each zone belongs to, the same on all its grunnkretser. Empty: no variant is written.</source>
            <translation>Feltet med koden til gruppa kvar sone høyrer til, den same på alle grunnkrinsane i sona. Tomt: ingen variant blir skriven.</translation>
        </message>
        <message>
            <source>The field with the code or name of the zone or area. Empty: the field lks, in a key file levekaar.</source>
            <translation>Feltet med koden eller namnet til sona eller området. Tomt: feltet lks, i ei nøkkelfil levekaar.</translation>
        </message>
        <message>
            <source>The field with the inhabitants of some ten years before, for the population development. Empty: it is found by name, if there is one.</source>
            <translation>Feltet med innbyggjarane om lag ti år før, for folketalsutviklinga. Tomt: det blir funne på namnet, om laget har eit.</translation>
        </message>
        <message>
            <source>The field with the kommunenummer of 4 digits. Empty: the first four digits of the grunnkrets number.</source>
            <translation>Feltet med kommunenummeret på 4 siffer. Tomt: dei fire første sifra i grunnkrinsnummeret.</translation>
        </message>
        <message>
            <source>The field with the name of the group. Empty: groups are called by their code.</source>
            <translation>Feltet med namnet på gruppa. Tomt: gruppene heiter det same som koden.</translation>
        </message>
        <message>
            <source>The field with the name that planners know it by. Empty: the field grunnkretsnavn, if there is one.</source>
            <translation>Feltet med namnet planleggjarane kjenner han under. Tomt: feltet grunnkretsnavn, om det finst.</translation>
        </message>
        <message>
            <source>The field with the name that zones are called after. Empty: the field kommunenavn, if there is one.</source>
            <translation>Feltet med namnet sonene får namn etter. Tomt: feltet kommunenavn, om det finst.</translation>
        </message>
        <message>
            <source>The field with the number of 8 digits, as text or number. A lost leading zero is put back.</source>
            <translation>Feltet med nummeret på 8 siffer, som tekst eller tal. Manglar nullen framfor, blir han sett inn att.</translation>
        </message>
        <message>
            <source>The field with the number of 8 digits. Empty: the field grunnkretsnummer.</source>
            <translation>Feltet med nummeret på åtte siffer. Tomt: feltet grunnkretsnummer.</translation>
        </message>
        <message>
            <source>The field with the number of inhabitants, which tells what parts are too small to be a zone. Empty: the field befolkning, if there is one; without it every island gets a proposed link.</source>
            <translation>Feltet med talet på innbyggjarar, som avgjer kva for delar som er for små til å vere ei sone. Tomt: feltet befolkning, om det finst; utan det får kvar øy forslag om lenkje.</translation>
        </message>
        <message>
            <source>The field with the number of inhabitants, whole numbers. An empty value counts as nobody living there.</source>
            <translation>Feltet med talet på innbyggjarar, heile tal. Ein tom verdi blir rekna som at ingen bur der.</translation>
        </message>
        <message>
            <source>The field with the zone of each grunnkrets in the division to compare, such as the proposal.</source>
            <translation>Feltet med sona til kvar grunnkrins i inndelinga som skal samanliknast, til dømes forslaget.</translation>
        </message>
        <message>
            <source>The field with the zone that each grunnkrets had before. A zone that is the same still (85 % of the people of both) keeps its code; others get new numbers above all that were in use, up to 98. Where these may not last, you are told before the search. Empty: zones are numbered afresh.</source>
            <translation>Feltet med sona kvar grunnkrins hadde før. Ei sone som framleis er den same (85 % av folket i begge), held på koden; andre får nye nummer over alle som har vore i bruk, opp til 98. Kan det bli for få av dei, får du vite det før søket. Tomt: Sonene blir nummererte på nytt.</translation>
        </message>
        <message>
            <source>The field with the zone that each grunnkrets has in the division in force. Use it where the layer has the same grunnkretser; otherwise give the former division as a table.</source>
            <translation>Feltet med sona som kvar grunnkrins har i gjeldande inndeling. Blir brukt der laget har dei same grunnkrinsane; elles gjev ein opp den tidlegare inndelinga som tabell.</translation>
        </message>
        <message>
            <source>The field with the zone that each grunnkrets has in the version before. Use it where the grunnkretser are the same; otherwise give the former version as a table. Neither: no table of changes is written.</source>
            <translation>Feltet med sona kvar grunnkrins har i versjonen før. Bruk det når grunnkrinsane er dei same; elles gir du førre versjon som tabell. Ingen av delane: endringstabellen blir ikkje skriven.</translation>
        </message>
        <message>
            <source>The field with the zone's name, to be checked. Empty: the field lksnavn, if there is one.</source>
            <translation>Feltet med namnet på sona, som blir kontrollert. Tomt: feltet lksnavn, om det finst.</translation>
        </message>
        <message>
            <source>The field {field} is missing: a share needs both &lt;key&gt;_teller and &lt;key&gt;_nevner.</source>
            <translation>Feltet {field} manglar: ein andel treng både &lt;nøkkel&gt;_teller og &lt;nøkkel&gt;_nevner.</translation>
        </message>
        <message>
            <source>The field «{field}» has no room for an LKS code: it needs text of 10 characters.</source>
            <translation>Feltet «{field}» har ikkje plass til ein LKS-kode: det må vere tekst på 10 teikn.</translation>
        </message>
        <message>
            <source>The field «{field}» is read-only: see the attribute form in the layer's properties.</source>
            <translation>Feltet «{field}» er skriveverna: sjå attributtskjemaet i lageigenskapane.</translation>
        </message>
        <message>
            <source>The field «{field}» must hold LKS codes of 10 digits. It does not in: {rows}.</source>
            <translation>Feltet «{field}» må innehalde LKS-kodar på 10 siffer. Det gjer det ikkje i: {rows}.</translation>
        </message>
        <message>
            <source>The field «{field}» must hold kommunenummer of 4 digits. It does not in: {rows}.</source>
            <translation>Feltet «{field}» må innehalde kommunenummer på 4 siffer. Det gjer det ikkje i: {rows}.</translation>
        </message>
        <message>
            <source>The field «{field}» must hold numbers of people, at least 0. It holds «{text}» in row {row}.</source>
            <translation>Feltet «{field}» må ha talet på personar, minst 0. Det har «{text}» i rad {row}.</translation>
        </message>
        <message>
            <source>The field «{field}» must hold numbers. It does not in: {rows}.</source>
            <translation>Feltet «{field}» må innehalde tal. Det gjer det ikkje i: {rows}.</translation>
        </message>
        <message>
            <source>The field «{field}» must hold numbers. It holds «{text}» in area {area}.</source>
            <translation>Feltet «{field}» må ha tal. Det har «{text}» i område {area}.</translation>
        </message>
        <message>
            <source>The field «{field}» must hold shares from 0 to {most}. It does not in area {text}.</source>
            <translation>Feltet «{field}» må ha delar frå 0 til {most}. Det har det ikkje i område {text}.</translation>
        </message>
        <message>
            <source>The field «{field}» must not be negative. It is {text} in area {area}.</source>
            <translation>Feltet «{field}» kan ikkje vere negativt. Det er {text} i område {area}.</translation>
        </message>
        <message>
            <source>The field «{field}» of the links must say lenke (or ferge, bru, tunnel) where units are joined and brudd where they are parted. It does not in: {rows}.</source>
            <translation>Feltet «{field}» i lenkjene må seie lenke (eller ferge, bru, tunnel) der krinsar blir knytte saman, og brudd der dei blir skilde. Det gjer det ikkje i: {rows}.</translation>
        </message>
        <message>
            <source>The field «{field}» of «{layer}» is empty in every row: there is no area. Choose the field with the areas ([AREA_FIELD]).</source>
            <translation>Feltet «{field}» i «{layer}» er tomt i alle rader: det er ingen område. Vel feltet med områda ([AREA_FIELD]).</translation>
        </message>
        <message>
            <source>The field «{field}» of «{layer}» is empty in every row: there is no zone to compare.</source>
            <translation>Feltet «{field}» i «{layer}» er tomt i alle rader: Det er inga sone å samanlikne.</translation>
        </message>
        <message>
            <source>The field «{field}» of «{layer}» must hold grunnkretsnummer of 8 digits on polygons. None of its {count} rows does: {rows}. If they are a kommune's own areas, give them as [AREAS] instead.</source>
            <translation>Feltet «{field}» i «{layer}» må ha grunnkrinsnummer med 8 siffer på polygon. Ingen av dei {count} radene har det: {rows}. Er dette kommunen sine eigne område, oppgjev du dei som [AREAS] i staden.</translation>
        </message>
        <message>
            <source>The field «{field}» of «{layer}» must hold grunnkretsnummer of 8 digits. It does not in: {rows}.</source>
            <translation>Feltet «{field}» i «{layer}» må innehalde grunnkrinsnummer på 8 siffer. Det gjer det ikkje i: {rows}.</translation>
        </message>
        <message>
            <source>The field «{field}» of «{layer}» names no zone for any grunnkrets. Choose the field with the LKS codes.</source>
            <translation>Feltet «{field}» i «{layer}» gir inga sone for nokon grunnkrins. Vel feltet med LKS-kodane.</translation>
        </message>
        <message>
            <source>The fields could not be added: {reason}</source>
            <translation>Felta kunne ikkje leggjast til: {reason}</translation>
        </message>
        <message>
            <source>The fields that homogeneity is measured in. None chosen: all indicators of the catalogue that are found by name, such as sosialhjelp_teller with sosialhjelp_nevner, medianinntekt, and bot_… for building types. Other fields are used as they are.</source>
            <translation>Felta homogeniteten blir målt i. Ingen valde: alle indikatorar i katalogen som blir funne att på namn, som sosialhjelp_teller med sosialhjelp_nevner, medianinntekt og bot_… for bygningstypar. Andre felt blir brukte slik dei er.</translation>
        </message>
        <message>
            <source>The fields with bydel and, where there is one, delbydel: zones stay inside them. Kommuner without bydeler have them empty. None chosen: zones only stay inside the kommune.</source>
            <translation>Felta med bydel og, der det finst, delbydel: sonene held seg innanfor dei. I kommunar utan bydelar er dei tomme. Ingen valde: sonene held seg berre innanfor kommunen.</translation>
        </message>
        <message>
            <source>The fields «{fields}» of the links must hold grunnkretsnummer of 8 digits. They do not in: {rows}.</source>
            <translation>Felta «{fields}» i lenkjene må innehalde grunnkrinsnummer på 8 siffer. Det gjer dei ikkje i: {rows}.</translation>
        </message>
        <message>
            <source>The figure describes the people who live in the area; it does not say that the area is the cause, nor anything about each of them.</source>
            <translation>Talet skildrar dei som bur i området; det seier ikkje at området er årsaka, og ingenting om kvar einskild.</translation>
        </message>
        <message>
            <source>The figures as CSV</source>
            <translation>Tala som CSV</translation>
        </message>
        <message>
            <source>The figures as Statistics Norway's StatBank gives them, JSON-stat 2.0.</source>
            <translation>Tala slik statistikkbanken til SSB gjev dei, JSON-stat 2.0.</translation>
        </message>
        <message>
            <source>The figures for Excel</source>
            <translation>Tala for Excel</translation>
        </message>
        <message>
            <source>The figures of the tables add up, but published totals that differ from their sums stand in place of these (cases: {count}): zones and rest do not add up to them.</source>
            <translation>Tala i tabellane går opp, men publiserte totalar som avvik frå summane, står i staden for dei (tilfelle: {count}): soner og rest summerer seg ikkje til desse.</translation>
        </message>
        <message>
            <source>The file has no rows; KLASS wants at least one.</source>
            <translation>Fila har ingen rader; KLASS vil ha minst éi.</translation>
        </message>
        <message>
            <source>The file is there already</source>
            <translation>Fila finst frå før</translation>
        </message>
        <message>
            <source>The files are taken as they are, whatever day they hold at: no day ([DATE]) was given.</source>
            <translation>Filene er tekne som dei er, same kva dag dei gjeld: ingen dag ([DATE]) var oppgitt.</translation>
        </message>
        <message>
            <source>The files break no rule of KLASS' importer</source>
            <translation>Filene bryt ingen regel i importen til KLASS</translation>
        </message>
        <message>
            <source>The files break none of the known rules of KLASS' importer.</source>
            <translation>Filene bryt ingen av dei kjende reglane i importen til KLASS.</translation>
        </message>
        <message>
            <source>The files break none of the known rules of KLASS' importer. Things to be looked at: {count}.</source>
            <translation>Filene bryt ingen av dei kjende reglane i importen til KLASS. Ting å sjå på: {count}.</translation>
        </message>
        <message>
            <source>The first four digits are those of the kommune.</source>
            <translation>Dei fire første siffera er kommunen sine.</translation>
        </message>
        <message>
            <source>The first of them</source>
            <translation>Dei første av dei</translation>
        </message>
        <message>
            <source>The first {shown} of {count}; the layer holds them all.</source>
            <translation>Dei første {shown} av {count}; laget har alle.</translation>
        </message>
        <message>
            <source>The former [FACTS]. What it shows nobody can take back: it is not hidden in place of other figures, and new figures are hidden so that both together tell nothing. Empty: nothing was published before.</source>
            <translation>Den førre [FACTS]. Det han viser, kan ingen ta tilbake: det blir ikkje skjult i staden for andre tal, og nye tal blir skjulte slik at begge saman ikkje røper noko. Tomt: ingenting er publisert før.</translation>
        </message>
        <message>
            <source>The grunnkrets layer does not know them: they are not compared.</source>
            <translation>Dei finst ikkje i grunnkrinslaget og er ikkje samanlikna.</translation>
        </message>
        <message>
            <source>The grunnkretser are not in the answer. Ask the kommune for the file whose name begins with GKRETS.</source>
            <translation>Grunnkrinsane er ikkje med i svaret. Be kommunen om fila som har eit namn som byrjar med GKRETS.</translation>
        </message>
        <message>
            <source>The grunnkretser have a second column of zones, {column}, that says otherwise than {first}: nobody can tell which counts. Ask the kommune to write its zones into lks and to remove the other column.</source>
            <translation>Grunnkrinsane har ein kolonne til med soner, {column}, som seier noko anna enn {first}: Ingen kan vite kva for ein som gjeld. Be kommunen skrive sonene sine i lks og fjerne den andre kolonnen.</translation>
        </message>
        <message>
            <source>The grunnkretser have no field lks, and no other that holds LKS codes. Their other fields: {names}. Ask the kommune to write its zones into lks.</source>
            <translation>Grunnkrinsane har ikkje feltet lks, og ikkje noko anna felt med LKS-kodar. Dei andre felta: {names}. Be kommunen skrive sonene sine i lks.</translation>
        </message>
        <message>
            <source>The grunnkretser have no field lks, but several that hold LKS codes ({names}): nobody can tell which counts. Ask the kommune to write its zones into lks.</source>
            <translation>Grunnkrinsane har ikkje feltet lks, men fleire felt med LKS-kodar ({names}): Ingen kan vite kva for eit som gjeld. Be kommunen skrive sonene sine i lks.</translation>
        </message>
        <message>
            <source>The grunnkretser whose zone is not the counterpart of their zone in the other division.</source>
            <translation>Grunnkrinsane med ei sone som ikkje er motparten til sona deira i den andre inndelinga.</translation>
        </message>
        <message>
            <source>The grunnkretser with the zones that the answers give them, to go on with.</source>
            <translation>Grunnkrinsane med sonene dei får i svara, til å gå vidare med.</translation>
        </message>
        <message>
            <source>The indicators in figures</source>
            <translation>Indikatorane i tal</translation>
        </message>
        <message>
            <source>The inhabitants of the layer agree with no year of «{table}» ({years}). Give a table that has the year of the inhabitants, of the same kommuner.</source>
            <translation>Innbyggjarane i laget stemmer ikkje med noko år i «{table}» ({years}). Gi ein tabell som har året til innbyggjarane, for dei same kommunane.</translation>
        </message>
        <message>
            <source>The inhabitants of {year} in the tables of the trend differ by more than a twentieth from those of the layer: {kommuner}. Are they of the same year and the whole kommune?</source>
            <translation>Innbyggjarane i {year} i tabellane for utviklinga avvik med meir enn ein tjuedel frå dei i laget: {kommuner}. Gjeld dei same året og heile kommunen?</translation>
        </message>
        <message>
            <source>The input is one polygon per grunnkrets, of one kommune or the whole country, with code, population and, if there are any, indicators. Indicators are found by their catalogued names (key_teller and key_nevner, medianinntekt, bot_…); other fields can be chosen as they are. Without indicators, zones are formed by location alone. A value that is missing or suppressed (: . ..) counts as average.</source>
            <translation>Inndata er éi flate per grunnkrins, for éin kommune eller heile landet, med nummer, folketal og eventuelt indikatorar. Indikatorane blir funne att på namna i katalogen (nøkkel_teller og nøkkel_nevner, medianinntekt, bot_…); andre felt kan veljast som dei er. Utan indikatorar blir sonene forma berre etter plassering. Ein verdi som manglar eller er undertrykt (: . ..), blir rekna som gjennomsnittleg.</translation>
        </message>
        <message>
            <source>The input is the grunnkretser with their zone, such as the output of «Generate levekårssoner». Only number, name, population and zone leave the layer, and the extra fields that are named. Values that rest on fewer than 4 persons are warned about.</source>
            <translation>Inndata er grunnkrinsane med sona si, til dømes resultatet av «Lag levekårssoner». Berre nummer, namn, folketal og sone forlèt laget, og dei ekstra felta som er nemnde. Det blir varsla om verdiar som byggjer på færre enn 4 personar.</translation>
        </message>
        <message>
            <source>The invented grunnkretser, with population, indicators and building types.</source>
            <translation>Dei oppdikta grunnkrinsane, med folketal, indikatorar og bygningstypar.</translation>
        </message>
        <message>
            <source>The key for Helsedirektoratet has no rest zones and no «Uoppgitt grunnkrets»: {count} rows of the layer were left out.</source>
            <translation>Nøkkelen til Helsedirektoratet har korkje restsoner eller «Uoppgitt grunnkrets»: {count} rader i laget er utelatne.</translation>
        </message>
        <message>
            <source>The key gives {count} grunnkretser a zone that is no LKS code of ten digits: {units}.</source>
            <translation>Nøkkelen gjev {count} grunnkrinsar ei sone som ikkje er ein LKS-kode på ti siffer: {units}.</translation>
        </message>
        <message>
            <source>The km of the table of distances «{table}» must be numbers of at least 0. They are not in row {rows}.</source>
            <translation>km i avstandstabellen «{table}» må vere tal på minst 0. Det er dei ikkje i rad {rows}.</translation>
        </message>
        <message>
            <source>The kommune (or bydel) has no more: this is its only zone.</source>
            <translation>Kommunen (eller bydelen) har ikkje fleire: dette er den einaste sona.</translation>
        </message>
        <message>
            <source>The kommune (or bydel) has too few inhabitants for more than this one zone.</source>
            <translation>Kommunen (eller bydelen) har for få innbyggjarar til meir enn denne eine sona.</translation>
        </message>
        <message>
            <source>The kommune declines: from {then} inhabitants ten years ago to {now}, and no projection says that it will gain any. Make the zone larger.</source>
            <translation>Kommunen har nedgang: frå {then} innbyggjarar for ti år sidan til {now}, og inga framskriving seier at han vil få fleire. Gjer sona større.</translation>
        </message>
        <message>
            <source>The kommune declines: from {then} inhabitants ten years ago to {now}, and {later} are projected. Make the zone larger.</source>
            <translation>Kommunen har nedgang: frå {then} innbyggjarar for ti år sidan til {now}, og {later} er framskrivne. Gjer sona større.</translation>
        </message>
        <message>
            <source>The kommune edited the zones' polygons; every grunnkrets followed the one that covers most of it.</source>
            <translation>Kommunen redigerte soneflatene. Kvar grunnkrins følgde den flata som dekkjer det meste av han.</translation>
        </message>
        <message>
            <source>The kommune has answered more than once, and not the same: {files}. Keep the answer that counts.</source>
            <translation>Kommunen har svart meir enn éin gong, og ulikt: {files}. Behald svaret som gjeld.</translation>
        </message>
        <message>
            <source>The kommune has not answered. Switch on «Set by Statistics Norway» to set its zones.</source>
            <translation>Kommunen har ikkje svara. Slå på «Fastsett av SSB» for å fastsetje sonene.</translation>
        </message>
        <message>
            <source>The kommune wrote «{before}», a code of kommune {other}. No zone here can have it, so {after} stands for it. Ask which zone it means.</source>
            <translation>Kommunen skreiv «{before}», ein kode i kommune {other}. Inga sone her kan ha han, så {after} står for han. Spør kva sone han meiner.</translation>
        </message>
        <message>
            <source>The kommune wrote «{before}», a number that is no zone's code for certain. Ask which zone it means; until then the grunnkrets has {after}.</source>
            <translation>Kommunen skreiv «{before}», eit tal som ikkje sikkert er koden til ei sone. Spør kva sone det er; inntil då har grunnkrinsen {after}.</translation>
        </message>
        <message>
            <source>The kommune wrote «{before}», which cannot be the zone's code; it has {after}.</source>
            <translation>Kommunen skreiv «{before}», som ikkje kan vere koden til sona. Sona har {after}.</translation>
        </message>
        <message>
            <source>The kommune wrote «{before}», which was read as zone {after}.</source>
            <translation>Kommunen skreiv «{before}», som vart lese som sone {after}.</translation>
        </message>
        <message>
            <source>The kommune's own areas, if indicators are given by them</source>
            <translation>Kommunen sine eigne område, om indikatorar er gjevne for dei</translation>
        </message>
        <message>
            <source>The kommune's own log</source>
            <translation>Kommunen sin eigen logg</translation>
        </message>
        <message>
            <source>The kommuner that come first, 4 digits each with commas between. Empty: as the register has it.</source>
            <translation>Kommunane som kjem først, fire siffer kvar med komma mellom. Tomt: slik registeret har det.</translation>
        </message>
        <message>
            <source>The language of the kommune: nb for bokmål, nn for nynorsk. The project and its forms are in bokmål.</source>
            <translation>Språket til kommunen: nb for bokmål, nn for nynorsk. Prosjektet og skjemaa er på bokmål.</translation>
        </message>
        <message>
            <source>The layer has every row and field of the input and the scores pc1, pc2 …; «Uoppgitt grunnkrets» and other rows without a polygon have none. The table of loadings tells how each indicator correlates with each component (pc1 …), how much of it the components hold (kommunalitet), and the unit vectors the scores are made with (vektor1 …). Signs of components have no meaning of their own: the largest loading is positive.</source>
            <translation>Laget har alle rader og felt frå inndata og skårane pc1, pc2 …; «Uoppgitt grunnkrets» og andre rader utan flate har ingen. Ladningstabellen fortel korleis kvar indikator korrelerer med kvar komponent (pc1 …), kor mykje av han komponentane rommar (kommunalitet), og einingsvektorane skårane er laga med (vektor1 …). Forteiknet til ein komponent tyder ikkje noko i seg sjølv: den største ladninga er positiv.</translation>
        </message>
        <message>
            <source>The layer has no catalogued indicators (such as sosialhjelp_teller and sosialhjelp_nevner, or medianinntekt), so there is nothing to make components of. Give «Prepare grunnkretser» or the national run a table of indicators, or choose own fields under Indicators. For zones by location alone run «Generate levekårssoner» by itself. The layer has: {present}.</source>
            <translation>Laget har ingen av indikatorane i katalogen (som sosialhjelp_teller og sosialhjelp_nevner, eller medianinntekt), så det er ingenting å lage komponentar av. Gje «Klargjer grunnkrinsar» eller den nasjonale køyringa ein tabell med indikatorar, eller vel eigne felt under Indikatorar. Skal sonene formast berre etter kvar dei ligg, køyrer du «Lag levekårssoner» for seg. Laget har: {present}.</translation>
        </message>
        <message>
            <source>The layer has no catalogued indicators: zones are formed by location alone, as compact as possible.</source>
            <translation>Laget har ingen av indikatorane i katalogen: sonene blir forma berre etter plassering, så kompakte som mogleg.</translation>
        </message>
        <message>
            <source>The layer has no field for comments (kommentar): add one to keep them.</source>
            <translation>Laget har ikkje noko felt for kommentarar (kommentar): legg til eitt for å ta vare på dei.</translation>
        </message>
        <message>
            <source>The layer has no field for reasons (begrunnelse): this one is saved with the project.</source>
            <translation>Laget har ikkje noko felt for grunngjevingar (begrunnelse): denne blir lagra saman med prosjektet.</translation>
        </message>
        <message>
            <source>The layer has no field with the proposal (lks_forslag).</source>
            <translation>Laget har ikkje noko felt med forslaget (lks_forslag).</translation>
        </message>
        <message>
            <source>The layer has no field {missing}. It has: {present}.</source>
            <translation>Laget har ikkje feltet {missing}. Det har: {present}.</translation>
        </message>
        <message>
            <source>The layer has no grunnkretser in these kommuner: {kommuner}.</source>
            <translation>Laget har ingen grunnkrinsar i desse kommunane: {kommuner}.</translation>
        </message>
        <message>
            <source>The layer has no indicators that the plugin knows, so there are no profiles to draw.</source>
            <translation>Laget har ingen indikatorar som utvidinga kjenner, så det er ingen profilar å teikne.</translation>
        </message>
        <message>
            <source>The layer has no inhabitants, which this choice needs: {choice}. Choose their field ([POPULATION_FIELD]).</source>
            <translation>Laget har ikkje innbyggjartal, som dette valet treng: {choice}. Vel feltet ([POPULATION_FIELD]).</translation>
        </message>
        <message>
            <source>The layer has no polygon for it, and the tables have it in {detail} only. If codes have changed since, give the changes ([CODE_CHANGES]).</source>
            <translation>Laget har ingen polygon for han, og tabellane har han berre i {detail}. Er kodar endra sidan, oppgir du endringane ([CODE_CHANGES]).</translation>
        </message>
        <message>
            <source>The layer has no polygon for it, but others of the kommune. Is it a code of another year?</source>
            <translation>Kartlaget har ikkje noko polygon for han, men for andre i kommunen. Er koden frå eit anna år?</translation>
        </message>
        <message>
            <source>The layer has no polygon of its kommune.</source>
            <translation>Kartlaget har ingen polygon frå kommunen.</translation>
        </message>
        <message>
            <source>The layer has the fields that the other algorithms look for, and the difficulties of real data: islands, an enclave, grunnkretser of several parts, one where nobody lives, suppressed values (:) and «Uoppgitt grunnkrets» (99019999), which has inhabitants but no polygon and counts among the grunnkretser.</source>
            <translation>Laget har felta dei andre algoritmane ser etter, og vanskane i ekte data: øyar, ein enklave, grunnkrinsar i fleire delar, éin der ingen bur, undertrykte verdiar (:) og «Uoppgitt grunnkrets» (99019999), som har innbyggjarar, men inga flate, og blir rekna med blant grunnkrinsane.</translation>
        </message>
        <message>
            <source>The layer has {people} inhabitants with a place, fewer than the {wanted} to be reached: the structure criterion is empty. Add the neighbouring kommuner.</source>
            <translation>Laget har {people} innbyggjarar med ein stad, færre enn dei {wanted} som skal nåast: strukturkriteriet er tomt. Ta med nabokommunane.</translation>
        </message>
        <message>
            <source>The layer holds «Uoppgitt grunnkrets» only: there is nothing to divide.</source>
            <translation>Laget har berre «Uoppgitt grunnkrets»: det er ingenting å dele inn.</translation>
        </message>
        <message>
            <source>The layer is gone.</source>
            <translation>Laget er borte.</translation>
        </message>
        <message>
            <source>The layer lacks {missing}. Choose the fields of the indicators ([INDICATORS]) yourself. It has: {present}.</source>
            <translation>Laget manglar {missing}. Vel felta med indikatorar ([INDICATORS]) sjølv. Det har: {present}.</translation>
        </message>
        <message>
            <source>The layer mixes coordinate systems: the coordinates of these grunnkretser do not fit {crs}: {codes}. Give all of them the same.</source>
            <translation>Laget blandar koordinatsystem: koordinatane til desse grunnkrinsane passar ikkje med {crs}: {codes}. Gje alle det same.</translation>
        </message>
        <message>
            <source>The layer names these zones otherwise than by the name of their kommune: {codes}. They are written as generated.</source>
            <translation>Laget har andre namn på desse sonene enn det som følgjer av kommunenamnet: {codes}. Namnet som følgjer av kommunen, blir skrive.</translation>
        </message>
        <message>
            <source>The layer of grunnkretser whose zones are edited</source>
            <translation>Grunnkrinslaget som sonene blir redigerte i</translation>
        </message>
        <message>
            <source>The layer of zones that «Statistics by zone» makes, grunnkretser with key_teller and key_nevner, or any layer or table of areas. Polygons are needed only for the map.</source>
            <translation>Sonelaget som «Statistikk per sone» lagar, grunnkrinsar med key_teller og key_nevner, eller kva lag eller tabell som helst med område. Flater trengst berre til kartet.</translation>
        </message>
        <message>
            <source>The layer «{layer}» cannot be edited, so no field can be added.</source>
            <translation>Laget «{layer}» kan ikkje redigerast, så ingen felt kan leggjast til.</translation>
        </message>
        <message>
            <source>The layer «{layer}» cannot be edited: its file or database does not let you write. Export it to a GeoPackage and edit that.</source>
            <translation>Laget «{layer}» kan ikkje redigerast: fila eller databasen lèt deg ikkje skrive. Eksporter det til ein GeoPackage, og rediger den.</translation>
        </message>
        <message>
            <source>The layer «{layer}» has no coordinate system. Set it in the layer's properties first.</source>
            <translation>Laget «{layer}» har ikkje noko koordinatsystem. Set det først i eigenskapane til laget.</translation>
        </message>
        <message>
            <source>The layer «{layer}» has no field {missing}. It has: {present}. Choose the right field.</source>
            <translation>Laget «{layer}» har ikkje feltet {missing}. Det har: {present}. Vel rett felt.</translation>
        </message>
        <message>
            <source>The layer «{layer}» has no grunnkretser of kommune {absent}. It has: {present}.</source>
            <translation>Laget «{layer}» har ingen grunnkrinsar i kommune {absent}. Det har: {present}.</translation>
        </message>
        <message>
            <source>The layer «{layer}» holds {kind} instead of areas. Choose its polygons (a file with several kinds of geometry opens as several layers), or its field with the grunnkretsnummer to join it by code.</source>
            <translation>Laget «{layer}» inneheld {kind} i staden for flater. Vel polygona (ei fil med fleire geometritypar blir opna som fleire lag), eller feltet med grunnkrinsnummer for å kople på kode.</translation>
        </message>
        <message>
            <source>The layer «{layer}» holds {kind} instead of polygons. Choose the layer with the grunnkretser.</source>
            <translation>Laget «{layer}» inneheld {kind} i staden for flater. Vel laget med grunnkrinsane.</translation>
        </message>
        <message>
            <source>The layer «{layer}» is empty, or nothing in it is selected.</source>
            <translation>Laget «{layer}» er tomt, eller ingenting i det er valt.</translation>
        </message>
        <message>
            <source>The layer «{layer}» is read-only. Switch that off in the project's properties, or use a copy.</source>
            <translation>Laget «{layer}» er skriveverna. Slå det av i prosjekteigenskapane, eller bruk ein kopi.</translation>
        </message>
        <message>
            <source>The layer «{layer}» needs a field kommunenummer for the map of the country. It has: {columns}.</source>
            <translation>Laget «{layer}» må ha eit felt kommunenummer til kartet over landet. Det har: {columns}.</translation>
        </message>
        <message>
            <source>The layer «{layer}» of the project cannot be read.</source>
            <translation>Laget «{layer}» i prosjektet kan ikkje lesast.</translation>
        </message>
        <message>
            <source>The layer «{layer}» with links holds {kind}. Choose a layer of lines, or a table with two columns of grunnkretser.</source>
            <translation>Laget «{layer}» med lenkjer inneheld {kind}. Vel eit linjelag eller ein tabell med to kolonnar med grunnkrinsar.</translation>
        </message>
        <message>
            <source>The layers «{one}» and «{other}» have no grunnkrets in common. Are they of the same kommune and the same year? One has {first}, the other {second}.</source>
            <translation>Laga «{one}» og «{other}» har ingen grunnkrinsar felles. Gjeld dei same kommune og same år? Det eine har {first}, det andre {second}.</translation>
        </message>
        <message>
            <source>The levekårssoner in [LKS_FIELD] (lks), or the criterion's own (own): connected parts of the kommune with at least [OWN_MINIMUM] people, made here.</source>
            <translation>Levekårssonene i [LKS_FIELD] (lks), eller kriteriet sine eigne (own): samanhengande delar av kommunen med minst [OWN_MINIMUM] personar, laga her.</translation>
        </message>
        <message>
            <source>The limits must rise: absolute least, least, most.</source>
            <translation>Grensene må stige: absolutt minste, minste, største.</translation>
        </message>
        <message>
            <source>The limits must rise: absolute minimum ([FLOOR_POPULATION]) ≤ minimum ([MIN_POPULATION]) ≤ maximum ([MAX_POPULATION]).</source>
            <translation>Grensene må stige: absolutt minimum ([FLOOR_POPULATION]) ≤ minimum ([MIN_POPULATION]) ≤ maksimum ([MAX_POPULATION]).</translation>
        </message>
        <message>
            <source>The line ends in other grunnkretser than {units}, which the row names: the line counts.</source>
            <translation>Linja endar i andre grunnkrinsar enn {units}, som rada nemner: linja gjeld.</translation>
        </message>
        <message>
            <source>The link asks for something this page does not have, and it was left out: {what}</source>
            <translation>Lenkja bed om noko som denne sida ikkje har, og det er utelate: {what}</translation>
        </message>
        <message>
            <source>The log has a word that this LKS does not know: «{found}».</source>
            <translation>Loggen har eit ord som denne LKS ikkje kjenner: «{found}».</translation>
        </message>
        <message>
            <source>The log has been changed from outside: see below.</source>
            <translation>Loggen er endra utanfrå: sjå nedanfor.</translation>
        </message>
        <message>
            <source>The log has {found} events; {expected} had been written.</source>
            <translation>Loggen har {found} hendingar; {expected} var skrivne.</translation>
        </message>
        <message>
            <source>The log is only ever added to: triggers refuse changes, and each row carries the hash of the row before. What somebody changed by hand is told, the log holds, and the kommune's next event keeps what was written by hand. The fields kontakt and kommentar of the layer kommuner are there to be filled in.</source>
            <translation>I loggen blir det berre lagt til rader: utløysarar avviser endringar, og kvar rad ber kontrollsummen av rada før. Det nokon har endra for hand, blir sagt frå om; loggen gjeld, og den neste hendinga til kommunen tek vare på det som var skrive for hand. Felta kontakt og kommentar i laget kommuner er til å fylle ut.</translation>
        </message>
        <message>
            <source>The log of changes could not be written into {file}. {reason}</source>
            <translation>Endringsloggen kunne ikkje skrivast i {file}. {reason}</translation>
        </message>
        <message>
            <source>The name of the column, with or without its year, where several could be it. Empty: the column that its name says is the inhabitants, such as befolkning, folkemengde, totalBefolkning or a year. The log and the report name the column that was taken.</source>
            <translation>Namnet på kolonnen, med eller utan år, der fleire kan vere han. Tomt: kolonnen som etter namnet er innbyggjarane, som befolkning, folkemengde, totalBefolkning eller eit årstal. Loggen og rapporten seier kva for kolonne som vart brukt.</translation>
        </message>
        <message>
            <source>The name that the register keeps for every event written now. Empty: nothing can be written.</source>
            <translation>Namnet som registeret knyter til kvar hending som blir skriven no. Tomt: ingenting kan skrivast.</translation>
        </message>
        <message>
            <source>The national division came out of the merge changed in rows that should not have, or without what should have ({units}). Choose GeoPackage for it. Nothing was registered.</source>
            <translation>Den nasjonale inndelinga kom endra ut av flettinga i rader som skulle vore som før, eller utan det som skulle inn ({units}). Vel GeoPackage. Ingenting er registrert.</translation>
        </message>
        <message>
            <source>The national division cannot be read again. Nothing was registered.</source>
            <translation>Den nasjonale inndelinga kan ikkje lesast att. Ingenting er registrert.</translation>
        </message>
        <message>
            <source>The national division has more grunnkretser: {units}.</source>
            <translation>Den nasjonale inndelinga har fleire grunnkrinsar: {units}.</translation>
        </message>
        <message>
            <source>The national division lacks these grunnkretser: {units}.</source>
            <translation>Den nasjonale inndelinga manglar desse grunnkrinsane: {units}.</translation>
        </message>
        <message>
            <source>The national division was written and read again: {count} rows of other kommuner are the same, field by field and point by point.</source>
            <translation>Den nasjonale inndelinga er skriven og lesen att: {count} rader frå andre kommunar er like, felt for felt og punkt for punkt.</translation>
        </message>
        <message>
            <source>The network is QGIS' own, with its proxy and certificates. Only http and https are read, with limits of size, redirects and time. A copy of an earlier answer is used only if you say so, and the log tells how old it is.</source>
            <translation>Nettverket er QGIS sitt eige, med proxy og sertifikat. Berre http og https blir lese, med grenser for storleik, omdirigeringar og tid. Ein kopi av eit tidlegare svar blir berre brukt om du seier det, og loggen seier kor gammal han er.</translation>
        </message>
        <message>
            <source>The newest figures in «{table}» are of {year}: a projection. Choose the [YEAR] of the inhabitants. There are the years {years}.</source>
            <translation>Dei nyaste tala i «{table}» gjeld {year}: ei framskriving. Vel året for innbyggjarane ([YEAR]). Det er tal for {years}.</translation>
        </message>
        <message>
            <source>The number of inhabitants is empty.</source>
            <translation>Folketalet er tomt.</translation>
        </message>
        <message>
            <source>The number of zones asked for is too small to keep below the maximum here.</source>
            <translation>Talet på soner det er bede om, er for lite til å halde seg under maksimum her.</translation>
        </message>
        <message>
            <source>The only zone of their kommune: {codes}. Helsedirektoratet publishes these as the kommune, not as a zone.</source>
            <translation>Einaste sona i kommunen: {codes}. Helsedirektoratet publiserer desse som kommunen, ikkje som ei sone.</translation>
        </message>
        <message>
            <source>The package from SSB</source>
            <translation>Pakken frå SSB</translation>
        </message>
        <message>
            <source>The package has fields of its own called {taken}: leave them out of the extra fields.</source>
            <translation>Pakken har eigne felt som heiter {taken}: utelat dei frå dei ekstra felta.</translation>
        </message>
        <message>
            <source>The page cannot be shown</source>
            <translation>Sida kan ikkje visast</translation>
        </message>
        <message>
            <source>The page was made {date} with {by} from {facts}. It needs no network and sends nothing.</source>
            <translation>Sida vart laga {date} med {by} frå {facts}. Ho treng ikkje nett og sender ingenting.</translation>
        </message>
        <message>
            <source>The parent is neither in the file nor in the version: {codes}.</source>
            <translation>Forelderen er korkje i fila eller i versjonen: {codes}.</translation>
        </message>
        <message>
            <source>The parts do not add up to the whole for: {texts}.</source>
            <translation>Delane summerer seg ikkje til heilskapen for: {texts}.</translation>
        </message>
        <message>
            <source>The parts have no common border. No single grunnkrets more or less would make it whole.</source>
            <translation>Delane har inga felles grense. Det er ikkje nok med éin grunnkrins til eller frå for at sona skal hengje saman.</translation>
        </message>
        <message>
            <source>The parts have no common border. One grunnkrets less would make it whole: {unit}, which borders on {other}.</source>
            <translation>Delane har inga felles grense. Utan éin grunnkrins ville sona hengje saman: {unit}, som grensar til {other}.</translation>
        </message>
        <message>
            <source>The parts have no common border. One grunnkrets more would make it whole: {unit}, now in {other}.</source>
            <translation>Delane har inga felles grense. Med éin grunnkrins til ville sona hengje saman: {unit}, no i {other}.</translation>
        </message>
        <message>
            <source>The polygon has no grunnkretsnummer of 8 digits.</source>
            <translation>Polygonet har ikkje eit grunnkrinsnummer med 8 siffer.</translation>
        </message>
        <message>
            <source>The polygon of zone {before} was deleted and no other covers its grunnkretser. They stay in the zone.</source>
            <translation>Flata til sone {before} er sletta, og inga anna dekkjer grunnkrinsane i sona. Dei blir verande i sona.</translation>
        </message>
        <message>
            <source>The polygon of {zone} covers {figure} m² outside its grunnkretser.</source>
            <translation>Polygonet til {zone} dekkjer {figure} m² utanfor grunnkrinsane sine.</translation>
        </message>
        <message>
            <source>The polygon of {zone} is in {figure} parts.</source>
            <translation>Polygonet til {zone} er i {figure} delar.</translation>
        </message>
        <message>
            <source>The polygon of {zone} lacks {figure} m² of its grunnkretser.</source>
            <translation>Polygonet til {zone} manglar {figure} m² av grunnkrinsane sine.</translation>
        </message>
        <message>
            <source>The polygons of the zones in the answer cross themselves or each other too often to be followed. Ask the kommune to give each grunnkrets its zone in the field lks.</source>
            <translation>Polygona til sonene i svaret kryssar seg sjølve eller kvarandre for ofte til å kunne følgjast. Be kommunen gi kvar grunnkrins sona si i feltet lks.</translation>
        </message>
        <message>
            <source>The polygons of the zones, such as [ZONES] of «Statistics by zone». The field with the codes is found by what it holds; a field lokalnavn gives the names that people there use. A page is made for each kommune that has zones here. Empty: pages without a map, for all kommuner that [FACTS] has zones of.</source>
            <translation>Flatene til sonene, som [ZONES] frå «Statistikk per sone». Feltet med kodane blir funne ut frå innhaldet; eit felt lokalnavn gir namna folk der bruker. Det blir laga ei side for kvar kommune som har soner her. Tomt: sider utan kart, for alle kommunar [FACTS] har soner i.</translation>
        </message>
        <message>
            <source>The population changed so much from the year before that the zone is hardly the same place: a new series begins.</source>
            <translation>Folketalet endra seg så mykje frå året før at sona knapt er den same staden: Ein ny serie byrjar.</translation>
        </message>
        <message>
            <source>The population in «{field}» has a dot in: {codes}. Write it without one.</source>
            <translation>Folketalet i «{field}» har punktum i: {codes}. Skriv det utan.</translation>
        </message>
        <message>
            <source>The population in «{field}» is negative in: {codes}. Correct it first.</source>
            <translation>Folketalet i «{field}» er negativt i: {codes}. Rett det først.</translation>
        </message>
        <message>
            <source>The population in «{field}» is no number of people in: {codes}. Is it the right field?</source>
            <translation>Folketalet i «{field}» kan ikkje vere eit tal på menneske i: {codes}. Er det rett felt?</translation>
        </message>
        <message>
            <source>The population in «{field}» is no whole number in: {codes}. Round it first.</source>
            <translation>Folketalet i «{field}» er ikkje eit heilt tal i: {codes}. Rund av først.</translation>
        </message>
        <message>
            <source>The population is not known: every island and cut-off part gets a proposed link to the nearest shore of the same kommune or bydel.</source>
            <translation>Folketalet er ikkje kjent: kvar øy og avskoren del får forslag om lenkje til næraste land i same kommune eller bydel.</translation>
        </message>
        <message>
            <source>The population-weighted mean of its centres (point), or the grunnkrets that its people reach with the shortest way in all (unit). With a table of distances or roads it is always the grunnkrets.</source>
            <translation>Det folketalsvekta gjennomsnittet av sentera (point), eller grunnkrinsen som folket når med kortast veg i alt (unit). Med avstandstabell eller vegar er det alltid grunnkrinsen.</translation>
        </message>
        <message>
            <source>The profile is of {area}, the first chosen one.</source>
            <translation>Profilen gjeld {area}, som vart vald først.</translation>
        </message>
        <message>
            <source>The project was saved anew. It has no notes or further layers, and nothing was read from it.</source>
            <translation>Prosjektet er lagra på nytt. Det har ingen notat eller fleire lag, og ingenting er lese frå det.</translation>
        </message>
        <message>
            <source>The protection {found} of the log had been removed. It comes back with the next event.</source>
            <translation>Vernet {found} av loggen var fjerna. Det kjem attende med neste hending.</translation>
        </message>
        <message>
            <source>The quarter is of</source>
            <translation>Fjerdedelen er av</translation>
        </message>
        <message>
            <source>The reason that the register keeps for the decision or for undoing it.</source>
            <translation>Grunngjevinga som registeret tek vare på for avgjerda, eller for å angre henne.</translation>
        </message>
        <message>
            <source>The reason that the register keeps. Needed for retur and merknad.</source>
            <translation>Grunngjevinga som registeret tek vare på. Må vere med for retur og merknad.</translation>
        </message>
        <message>
            <source>The register does not know which division was approved: approve it with «Approve a division».</source>
            <translation>Registeret veit ikkje kva inndeling som vart godkjend: godkjenn henne med «Godkjenn ei inndeling».</translation>
        </message>
        <message>
            <source>The register has no kommune {kommune}.</source>
            <translation>Registeret har ingen kommune {kommune}.</translation>
        </message>
        <message>
            <source>The register of issued codes is no longer in the project. Add the table again, or choose another one, or none, under «Fields and limits».</source>
            <translation>Registeret over tildelte kodar er ikkje lenger i prosjektet. Legg tabellen til att, eller vel ein annan eller ingen under «Felt og grenser».</translation>
        </message>
        <message>
            <source>The register was written, but its lock {file} cannot be removed. Delete it by hand: nobody can write before.</source>
            <translation>Registeret er skrive, men låsen {file} lèt seg ikkje fjerne. Slett han for hand: ingen kan skrive før det.</translation>
        </message>
        <message>
            <source>The register with every code that KLASS ever had; the input is not changed.</source>
            <translation>Registeret med kvar kode KLASS nokon gong har hatt; inndata blir ikkje endra.</translation>
        </message>
        <message>
            <source>The register with the codes of this division; the input is not changed.</source>
            <translation>Registeret med kodane i denne inndelinga; inndata blir ikkje endra.</translation>
        </message>
        <message>
            <source>The report shows both maps with counterparts in the same colour, where the inhabitants went, both divisions against the population limits, their homogeneity in the same components, and the population development. Homogeneity, the adjusted Rand index and the V-measure need scikit-learn and are left out without it.</source>
            <translation>Rapporten viser begge karta med motpartar i same farge, kvar innbyggjarane hamna, begge inndelingane mot folketalsgrensene, homogeniteten i dei same komponentane og folketalsutviklinga. Homogenitet, justert Rand-indeks og V-mål treng scikit-learn og blir utelatne utan den.</translation>
        </message>
        <message>
            <source>The row has no grunnkretsnummer: the sum of a kommune, or a note.</source>
            <translation>Rada har ikkje noko grunnkrinsnummer: ein sum for ein kommune, eller ein merknad.</translation>
        </message>
        <message>
            <source>The row of kommune {kommune} ({found}) was added by hand: no event tells of it.</source>
            <translation>Rada til kommune {kommune} ({found}) er lagd til for hand: inga hending fortel om henne.</translation>
        </message>
        <message>
            <source>The row of kommune {kommune} was deleted by hand. It comes back with its next event.</source>
            <translation>Rada til kommune {kommune} er sletta for hand. Ho kjem attende med den neste hendinga til kommunen.</translation>
        </message>
        <message>
            <source>The rows and fields of the input with the code of their zone, to go on with in «Validate levekårssoner» or the LKS packages.</source>
            <translation>Radene og felta frå inndata med koden til sona, til å gå vidare med i «Kontroller levekårssoner» eller LKS-pakkane.</translation>
        </message>
        <message>
            <source>The rows and fields of the input with their scores pc1, pc2 … on the components.</source>
            <translation>Radene og felta frå inndata med skårane pc1, pc2 … på komponentane.</translation>
        </message>
        <message>
            <source>The rows and fields of the input, with their number of neighbours and the connected part they lie in.</source>
            <translation>Radene og felta frå inndata, med talet på naboar og den samanhengande delen dei ligg i.</translation>
        </message>
        <message>
            <source>The rows of the national division in their order, with the zones that are in force now.</source>
            <translation>Radene i den nasjonale inndelinga i si rekkjefølgje, med sonene som gjeld no.</translation>
        </message>
        <message>
            <source>The same as in {reference}.</source>
            <translation>Det same som i {reference}.</translation>
        </message>
        <message>
            <source>The same figures as text, semicolons between.</source>
            <translation>Dei same tala som tekst, med semikolon mellom.</translation>
        </message>
        <message>
            <source>The same figures for R and Python; only where this QGIS can write Parquet.</source>
            <translation>Dei same tala for R og Python; berre der denne QGIS kan skrive Parquet.</translation>
        </message>
        <message>
            <source>The same for each zone, with its polygon.</source>
            <translation>Det same for kvar sone, med flata.</translation>
        </message>
        <message>
            <source>The same grunnkretser, with the code {zone}.</source>
            <translation>Dei same grunnkrinsane, med koden {zone}.</translation>
        </message>
        <message>
            <source>The same grunnkretser.</source>
            <translation>Dei same grunnkrinsane.</translation>
        </message>
        <message>
            <source>The scenario «{name}» is kept in the GeoPackage.</source>
            <translation>Scenarioet «{name}» ligg i GeoPackage-fila.</translation>
        </message>
        <message>
            <source>The scripts of the page are not built: {folder} is empty. In the plugin's source folder, run «make page», which needs Node and npm; the released plugin has them.</source>
            <translation>Skripta til sida er ikkje bygde: {folder} er tom. Køyr «make page» i mappa med kjeldekoden til tillegget; det krev Node og npm. Det utgitte tillegget har dei.</translation>
        </message>
        <message>
            <source>The search found no division within the limits here. That there is none is not proven.</source>
            <translation>Søket fann inga inndeling innanfor grensene her. Det er ikkje prova at det ikkje finst noka.</translation>
        </message>
        <message>
            <source>The search found no more zones within the limits. That there are none is not proven.</source>
            <translation>Søket fann ikkje fleire soner innanfor grensene. Det er ikkje prova at det ikkje finst fleire.</translation>
        </message>
        <message>
            <source>The second division does not know them: they are not compared.</source>
            <translation>Dei finst ikkje i den andre inndelinga og er ikkje samanlikna.</translation>
        </message>
        <message>
            <source>The second division is another field of the layer; or a field of another layer or table, joined by grunnkretsnummer; or a layer of areas, where each grunnkrets follows the area that covers most of it and those that are cut are listed.</source>
            <translation>Den andre inndelinga er eit anna felt i laget; eller eit felt i eit anna lag eller ein tabell, kopla på grunnkrinsnummer; eller eit lag med flater, der kvar grunnkrins følgjer flata som dekkjer mest av han, og dei som blir delte, blir lista opp.</translation>
        </message>
        <message>
            <source>The series begins in {year}</source>
            <translation>Serien byrjar i {year}</translation>
        </message>
        <message>
            <source>The straight line times [FACTOR] (straight), a table of distances (matrix), or the shortest way in a layer of roads (network).</source>
            <translation>Luftlina gonger [FACTOR] (straight), ein tabell med avstandar (matrix), eller den kortaste vegen i eit veglag (network).</translation>
        </message>
        <message>
            <source>The structure criterion knows only the people of the layer (kommuner: {count}): add the neighbouring kommuner where people are near the border.</source>
            <translation>Strukturkriteriet kjenner berre folket i laget (kommunar: {count}): ta med nabokommunane der folk bur nær grensa.</translation>
        </message>
        <message>
            <source>The structure criterion: the shortest way within which so many people live, whatever the borders.</source>
            <translation>Strukturkriteriet: den kortaste vegen som så mange bur innanfor, uavhengig av grenser.</translation>
        </message>
        <message>
            <source>The summary of «Read the answers of the kommuner»: the verdict and the counts of each answer.</source>
            <translation>Oversynet frå «Les svara frå kommunane»: vurderinga av kvart svar og tala for det.</translation>
        </message>
        <message>
            <source>The summary of «Write LKS packages for the kommuner»: each package in it is opened and registered as sent, with its id, date and deadline.</source>
            <translation>Oversynet frå «Skriv LKS-pakkar til kommunane»: kvar pakke der blir opna og registrert som send, med id, dato og frist.</translation>
        </message>
        <message>
            <source>The sums of inhabitants do not agree. Do not use the layer; report this, please.</source>
            <translation>Innbyggjarsummane stemmer ikkje overeins. Ikkje bruk laget, og meld frå om dette.</translation>
        </message>
        <message>
            <source>The table as CSV</source>
            <translation>Tabellen som CSV</translation>
        </message>
        <message>
            <source>The table by age and sex «{table}» needs a column of grunnkretsnummer, alder or kjønn, and &lt;key&gt;_teller with &lt;key&gt;_nevner. It has: {columns}.</source>
            <translation>Tabellen etter alder og kjønn «{table}» må ha ein kolonne med grunnkretsnummer, alder eller kjønn, og &lt;nøkkel&gt;_teller med &lt;nøkkel&gt;_nevner. Han har: {columns}.</translation>
        </message>
        <message>
            <source>The table for Excel</source>
            <translation>Tabellen for Excel</translation>
        </message>
        <message>
            <source>The table has no field {names}.</source>
            <translation>Tabellen manglar feltet {names}.</translation>
        </message>
        <message>
            <source>The table of breaks «{table}» needs an indicator and a year in every row. It does not have them in row {rows}.</source>
            <translation>Tabellen med brot «{table}» må ha ein indikator og eit år i kvar rad. Det manglar i rad {rows}.</translation>
        </message>
        <message>
            <source>The table of breaks «{table}» needs the columns indikator and år. It has: {columns}.</source>
            <translation>Tabellen over brot «{table}» må ha kolonnane indikator og år. Han har: {columns}.</translation>
        </message>
        <message>
            <source>The table of changes goes from the former version (source) to the new one (target): make it so in KLASS.</source>
            <translation>Endringstabellen går frå førre versjon (kjelde) til den nye (mål): opprett han slik i KLASS.</translation>
        </message>
        <message>
            <source>The table of criteria «{table}» has other limits of the same kommune in another row. Keep one. Kommuner (and rows): {rows}.</source>
            <translation>Kriterietabellen «{table}» har andre grenser for same kommune i ei anna rad. Behald éi. Kommunar (og rader): {rows}.</translation>
        </message>
        <message>
            <source>The table of criteria «{table}» must hold a kommunenummer and rising whole numbers (floor, min, max), written without a dot or comma between thousands. It does not in row {rows}.</source>
            <translation>Kriterietabellen «{table}» må ha eit kommunenummer og stigande heiltal (floor, min, max), skrivne utan punktum eller komma mellom tusen. Det har han ikkje i rad {rows}.</translation>
        </message>
        <message>
            <source>The table of criteria «{table}» needs the columns kommune, min, floor and max. It has: {columns}.</source>
            <translation>Tabellen med kriterium «{table}» må ha kolonnane kommune, min, floor og max. Han har: {columns}.</translation>
        </message>
        <message>
            <source>The table of distances needs the columns fra, til and km. It has: {columns}.</source>
            <translation>Tabellen med avstandar treng kolonnane fra, til og km. Han har: {columns}.</translation>
        </message>
        <message>
            <source>The table of distances «{table}» has another distance for the same way in another row. Keep one. Rows: {rows}.</source>
            <translation>Avstandstabellen «{table}» har ein annan avstand for same veg i ei anna rad. Behald éi. Rader: {rows}.</translation>
        </message>
        <message>
            <source>The table of indicators «{table}» needs a key, one of the kinds {kinds}, and verre, bedre or nøytral (or nothing) as retning. It does not have them in row {rows}.</source>
            <translation>Tabellen over indikatorar «{table}» må ha ein nøkkel, eitt av slaga {kinds}, og verre, bedre eller nøytral (eller ingenting) som retning. Det har han ikkje i rad {rows}.</translation>
        </message>
        <message>
            <source>The table of indicators «{table}» needs the columns nøkkel and slag. It has: {columns}.</source>
            <translation>Tabellen over indikatorar «{table}» må ha kolonnane nøkkel og slag. Han har: {columns}.</translation>
        </message>
        <message>
            <source>The table of limits ([CRITERIA]) has kommuner that are not among these: {codes}.</source>
            <translation>Tabellen med grenser ([CRITERIA]) har kommunar som ikkje er blant desse: {codes}.</translation>
        </message>
        <message>
            <source>The table of links «{table}» needs the columns adresse, tittel and omraade. It has: {columns}.</source>
            <translation>Tabellen med lenkjer «{table}» må ha kolonnane adresse, tittel og omraade. Han har: {columns}.</translation>
        </message>
        <message>
            <source>The table of local names «{table}» needs the columns lks and lokalnavn. It has: {columns}.</source>
            <translation>Tabellen med lokale namn «{table}» må ha kolonnane lks og lokalnavn. Han har: {columns}.</translation>
        </message>
        <message>
            <source>The table of own figures «{table}» needs the columns omraade, aar and verdi (or teller). It has: {columns}.</source>
            <translation>Tabellen med eigne tal «{table}» må ha kolonnane omraade, aar og verdi (eller teller). Han har: {columns}.</translation>
        </message>
        <message>
            <source>The table of waivers «{table}» cannot be used as it is. {rows}</source>
            <translation>Tabellen med unntak «{table}» kan ikkje brukast slik han er. {rows}</translation>
        </message>
        <message>
            <source>The table of weights «{table}» has a key more than once: {keys}. Keep one row of each.</source>
            <translation>Vekttabellen «{table}» har ein nøkkel meir enn éin gong: {keys}. Behald éi rad av kvar.</translation>
        </message>
        <message>
            <source>The table of weights «{table}» has keys that are neither in the catalogue of indicators nor fields of the layer: {rows}.</source>
            <translation>Vekttabellen «{table}» har nøklar som verken finst i indikatorkatalogen eller er felt i laget: {rows}.</translation>
        </message>
        <message>
            <source>The table of weights «{table}» is empty.</source>
            <translation>Vekttabellen «{table}» er tom.</translation>
        </message>
        <message>
            <source>The table of weights «{table}» needs a column nøkkel with the keys of indicators and a column vekt with numbers. It has: {present}.</source>
            <translation>Vekttabellen «{table}» må ha ein kolonne nøkkel med nøklane til indikatorar og ein kolonne vekt med tal. Han har: {present}.</translation>
        </message>
        <message>
            <source>The table pakke is not in the answer: it was recognised by its grunnkretser.</source>
            <translation>Tabellen pakke er ikkje med i svaret: Det vart kjent att på grunnkrinsane.</translation>
        </message>
        <message>
            <source>The table shows</source>
            <translation>Tabellen viser</translation>
        </message>
        <message>
            <source>The table with the grunnkretser is empty. Ask the kommune for the file as it was edited.</source>
            <translation>Tabellen med grunnkrinsane er tom. Be kommunen om fila slik ho vart redigert.</translation>
        </message>
        <message>
            <source>The table «{layer}» with links has no two columns of grunnkretser (such as fra and til). It has: {present}.</source>
            <translation>Tabellen «{layer}» med lenkjer har ikkje to kolonnar med grunnkrinsar (som fra og til). Han har: {present}.</translation>
        </message>
        <message>
            <source>The table «{table}» has no column {missing}. It has: {present}.</source>
            <translation>Tabellen «{table}» har ingen kolonne {missing}. Han har: {present}.</translation>
        </message>
        <message>
            <source>The tables have no figures of these years. They have {years}.</source>
            <translation>Tabellane har ingen tal for desse åra. Dei har {years}.</translation>
        </message>
        <message>
            <source>The tables have no figures that are known: inhabitants, &lt;key&gt;_teller with &lt;key&gt;_nevner, medianinntekt, building types, or indicators of your own table of indicators ([DEFINITIONS]). They have: {present}.</source>
            <translation>Tabellane har ingen kjende tal: innbyggjarar, &lt;nøkkel&gt;_teller med &lt;nøkkel&gt;_nevner, medianinntekt, bygningstypar, eller indikatorar i din eigen tabell over indikatorar ([DEFINITIONS]). Dei har: {present}.</translation>
        </message>
        <message>
            <source>The tables have no indicator {absent}. They have: {present}.</source>
            <translation>Tabellane har ingen indikator {absent}. Dei har: {present}.</translation>
        </message>
        <message>
            <source>The tables have no inhabitants for it.</source>
            <translation>Tabellane har ikkje noko folketal for han.</translation>
        </message>
        <message>
            <source>The tables of the answer have more than {count} rows together. Ask for the files of the package alone.</source>
            <translation>Tabellane i svaret har meir enn {count} rader til saman. Be om berre filene i pakken.</translation>
        </message>
        <message>
            <source>The thin line is the 95 % interval, shown where few people make the figure uncertain.</source>
            <translation>Den tynne linja er 95 %-intervallet; ho blir vist der få personar gjer talet usikkert.</translation>
        </message>
        <message>
            <source>The two years before</source>
            <translation>Dei to åra før</translation>
        </message>
        <message>
            <source>The variant's field «{field}» puts the grunnkretser of these zones into several groups: {names}. A zone can only be in one.</source>
            <translation>Feltet «{field}» for varianten legg grunnkrinsane i desse sonene i fleire grupper: {names}. Ei sone kan berre vere i éi.</translation>
        </message>
        <message>
            <source>The version before by its own grunnkretser: a layer, or a table such as the key file with levekaar, lksnavn and grunnkrets. Instead of a field.</source>
            <translation>Versjonen før, etter sine eigne grunnkrinsar: eit lag, eller ein tabell som nøkkelfila med levekaar, lksnavn og grunnkrets. I staden for eit felt.</translation>
        </message>
        <message>
            <source>The version has these codes already: {codes}.</source>
            <translation>Versjonen har alt desse kodane: {codes}.</translation>
        </message>
        <message>
            <source>The version must begin later than the one before ({detail}): their validity overlaps.</source>
            <translation>Versjonen må ta til seinare enn den før ({detail}): dei overlappar i tid.</translation>
        </message>
        <message>
            <source>The version of grunnkretser ends {detail}, before this version begins. KLASS joins only versions that hold at the same time: give the one that holds then.</source>
            <translation>Grunnkrinsversjonen fell bort {detail}, før denne versjonen tek til. KLASS koplar berre versjonar som gjeld samstundes: gi den som gjeld då.</translation>
        </message>
        <message>
            <source>The whole map</source>
            <translation>Heile kartet</translation>
        </message>
        <message>
            <source>The whole package is unpacked into the folder, and its project opened for editing.</source>
            <translation>Heile pakka blir pakka ut i mappa, og prosjektet opna for redigering.</translation>
        </message>
        <message>
            <source>The whole way from Kartverket's and Statistics Norway's files to judged zones.</source>
            <translation>Heile vegen frå filene til Kartverket og SSB til kontrollerte soner.</translation>
        </message>
        <message>
            <source>The year of the figures. Empty: the newest that all tables with population have. An indicator without figures for the year is taken from the newest year before it.</source>
            <translation>Året tala skal gjelde. Tomt: det nyaste som alle tabellane med folketal har. Ein indikator utan tal for året blir henta frå det nyaste året før.</translation>
        </message>
        <message>
            <source>The year that the kommune is projected to. Empty: ten years ahead.</source>
            <translation>Året kommunen er framskriven til. Tomt: ti år fram.</translation>
        </message>
        <message>
            <source>The years ahead do not count: {fields} is empty everywhere.</source>
            <translation>Åra framover tel ikkje: {fields} er tomt overalt.</translation>
        </message>
        <message>
            <source>The zone and its colour on the map</source>
            <translation>Sona og fargen hennar i kartet</translation>
        </message>
        <message>
            <source>The zone polygons put it in {before}, its own row in {after}. Both were edited, and the row counts.</source>
            <translation>Soneflatene legg grunnkrinsen i {before}, den eigne rada hans i {after}. Begge er redigerte, og rada gjeld.</translation>
        </message>
        <message>
            <source>The zones are as they were sent, but it is not certain that this is the kommune's answer. {reasons}</source>
            <translation>Sonene er som dei vart sende, men det er ikkje sikkert at dette er svaret frå kommunen. {reasons}</translation>
        </message>
        <message>
            <source>The zones are saved in «{layer}».</source>
            <translation>Sonene er lagra i «{layer}».</translation>
        </message>
        <message>
            <source>The zones are sent to SSB. Take the answer back to change them.</source>
            <translation>Sonene er sende til SSB. Ta svaret tilbake for å endre dei.</translation>
        </message>
        <message>
            <source>The zones are the criterion's own, of at least {least} people.</source>
            <translation>Sonene er kriteriet sine eigne, med minst {least} personar.</translation>
        </message>
        <message>
            <source>The zones are those in force at {day}; changes and codes are those of all published versions, later ones among them.</source>
            <translation>Sonene er dei som gjeld {day}; endringar og kodar er frå alle publiserte versjonar, òg seinare.</translation>
        </message>
        <message>
            <source>The zones are those of the file that hold at {day}; the other files are taken as they are.</source>
            <translation>Sonene er dei i fila som gjeld {day}; dei andre filene er tekne som dei er.</translation>
        </message>
        <message>
            <source>The zones chosen are locked.</source>
            <translation>Dei valde sonene er låste.</translation>
        </message>
        <message>
            <source>The zones could not be saved: {reason}</source>
            <translation>Sonene kunne ikkje lagrast: {reason}</translation>
        </message>
        <message>
            <source>The zones have changed since: ask for a new suggestion.</source>
            <translation>Sonene er endra sidan: be om eit nytt forslag.</translation>
        </message>
        <message>
            <source>The zones inside the frame are numbered on the maps that follow.</source>
            <translation>Sonene i ramma har nummer på karta som følgjer.</translation>
        </message>
        <message>
            <source>The zones layer has a polygon with the code «{names}», which no grunnkrets has.</source>
            <translation>Sonelaget har eit polygon med koden «{names}», som ingen grunnkrins har.</translation>
        </message>
        <message>
            <source>The zones layer has no polygon for {zone} ({code}).</source>
            <translation>Sonelaget har ikkje noko polygon for {zone} ({code}).</translation>
        </message>
        <message>
            <source>The zones layer has {figure} polygons with the code {code}.</source>
            <translation>Sonelaget har {figure} polygon med koden {code}.</translation>
        </message>
        <message>
            <source>The zones of a kommune are hidden where more of teller has no zone, or where the parts of teller and nevner without one differ by more than 5 points; Helsedirektoratet has 8. 100: no rule.</source>
            <translation>Sonene i ein kommune blir skjulte der ein større del av teljaren er utan sone, eller der delane av teljar og nemnar utan sone er meir enn 5 poeng ulike; Helsedirektoratet har 8. 100: ingen regel.</translation>
        </message>
        <message>
            <source>The zones that stay as they are leave no room for that number.</source>
            <translation>Sonene som blir som dei er, gir ikkje rom for det talet.</translation>
        </message>
        <message>
            <source>The zones that stay as they are leave too few inhabitants for a zone of its own here.</source>
            <translation>Sonene som blir som dei er, lèt det vere att for få innbyggjarar til ei eiga sone her.</translation>
        </message>
        <message>
            <source>The zones were read from the column {name}.</source>
            <translation>Sonene vart lesne frå kolonnen {name}.</translation>
        </message>
        <message>
            <source>The zones where most people live</source>
            <translation>Sonene der dei fleste bur</translation>
        </message>
        <message>
            <source>The zones' polygons were edited, but not all of it can be followed: a grunnkrets is in a zone with all of its area. Ask the kommune to give each grunnkrets its zone in the field lks.</source>
            <translation>Polygona til sonene er endra, men ikkje alt lèt seg følgje: Ein grunnkrins ligg i éi sone med heile arealet sitt. Be kommunen gi kvar grunnkrins sona si i feltet lks.</translation>
        </message>
        <message>
            <source>The {shown} largest of {count}.</source>
            <translation>Dei {shown} største av {count}.</translation>
        </message>
        <message>
            <source>Their geometries are collections: the polygons in them are used, the lines and points are not.</source>
            <translation>Geometriane deira er samlingar: flatene i dei blir brukte, linjene og punkta blir ikkje brukte.</translation>
        </message>
        <message>
            <source>Their numbers, with commas between. Zones there stay even where they break a rule.</source>
            <translation>Numra, med komma mellom. Soner der blir ståande òg når dei bryt ein regel.</translation>
        </message>
        <message>
            <source>Their polygons were invalid and were repaired before use; the layer itself is unchanged.</source>
            <translation>Flatene deira var ugyldige og vart reparerte før bruk; sjølve laget er uendra.</translation>
        </message>
        <message>
            <source>Then the zones are read-only here until you take the answer back.</source>
            <translation>Då kan ikkje sonene endrast her før du tek svaret tilbake.</translation>
        </message>
        <message>
            <source>There are no areas in this page. Make it again from facts of the kommune whose zones were given.</source>
            <translation>Det er ingen område i denne sida. Lag ho på nytt frå faktafila til kommunen som sonene gjeld.</translation>
        </message>
        <message>
            <source>There are no figures for {year} in «{table}». There are the years {years}.</source>
            <translation>Det finst ingen tal for {year} i «{table}». Desse åra finst: {years}.</translation>
        </message>
        <message>
            <source>There are no figures to show for this indicator in this year: they are hidden or missing. Choose another year or indicator.</source>
            <translation>Det er ingen tal å vise for denne indikatoren i dette året: dei er skjulte eller manglar. Vel eit anna år eller ein annan indikator.</translation>
        </message>
        <message>
            <source>There are no indicators in this page. Make it again from facts with at least one indicator.</source>
            <translation>Det er ingen indikatorar i denne sida. Lag ho på nytt frå ei faktafil med minst éin indikator.</translation>
        </message>
        <message>
            <source>There are no polygons for these zones: the page has no map.</source>
            <translation>Det finst ingen flater for desse sonene: Sida har ikkje noko kart.</translation>
        </message>
        <message>
            <source>There are no zones yet.</source>
            <translation>Det er ingen soner enno.</translation>
        </message>
        <message>
            <source>There are not more grunnkretser than that.</source>
            <translation>Det er ikkje fleire grunnkrinsar enn det.</translation>
        </message>
        <message>
            <source>There are {count} remarks about zones and figures that do not fit; each stands on its page.</source>
            <translation>Det er {count} merknader om soner og tal som ikkje passar saman; kvar av dei står på sida si.</translation>
        </message>
        <message>
            <source>There can be no figure here.</source>
            <translation>Her kan det ikkje finnast noko tal.</translation>
        </message>
        <message>
            <source>There cannot be codes for {zones} zones under {prefix}: {unused} serials are left above those in use, and no more than {kept} former codes can be kept. An LKS code has two digits for the serial. Choose the field with the bydel, or ask for fewer zones. To compare with the former zones only, choose their field as [COMPARE_FIELD] and leave [PREVIOUS_FIELD] empty.</source>
            <translation>Det kan ikkje bli kodar til {zones} soner under {prefix}: {unused} løpenummer er att over dei som er i bruk, og høgst {kept} tidlegare kodar kan haldast på. Ein LKS-kode har to siffer til løpenummeret. Vel feltet med bydelen, eller be om færre soner. For berre å samanlikne med dei tidlegare sonene, vel feltet deira som [COMPARE_FIELD] og la [PREVIOUS_FIELD] stå tomt.</translation>
        </message>
        <message>
            <source>There is a scenario «{name}». Replace it?</source>
            <translation>Det finst eit scenario «{name}». Erstatte det?</translation>
        </message>
        <message>
            <source>There is no fault in that.</source>
            <translation>Det er ingen feil i det.</translation>
        </message>
        <message>
            <source>There is no figure for this year.</source>
            <translation>Det finst ikkje noko tal for dette året.</translation>
        </message>
        <message>
            <source>There is no layer of grunnkretser («{layer}») in {folder}: it is no LKS-pakke.</source>
            <translation>Det er ikkje noko grunnkrinslag («{layer}») i {folder}: det er ingen LKS-pakke.</translation>
        </message>
        <message>
            <source>There is no number of inhabitants, but «{detail}».</source>
            <translation>I staden for eit folketal står det «{detail}».</translation>
        </message>
        <message>
            <source>There is no register {path} yet. Give «Approval register» the grunnkretser to make one.</source>
            <translation>Registeret {path} finst ikkje enno. Gje «Godkjenningsregister» grunnkrinsane for å lage det.</translation>
        </message>
        <message>
            <source>There is no share or other figure to compare by: only counts, or nothing is chosen.</source>
            <translation>Det er ingen del eller anna tal å samanlikne med: berre tal på personar, eller ingenting er valt.</translation>
        </message>
        <message>
            <source>There is no such area in the layer of areas.</source>
            <translation>Det finst ikkje noko slikt område i laget med område.</translation>
        </message>
        <message>
            <source>There is nothing to repair: the zones chosen are whole and within the limits of population.</source>
            <translation>Det er ingenting å rette: dei valde sonene heng saman og er innanfor grensene for folketal.</translation>
        </message>
        <message>
            <source>These Python packages are missing: {packages}. On Windows and macOS the QGIS plugin qpip installs them without administrator rights: install qpip with Plugins &gt; Manage and Install Plugins, choose Plugins &gt; QPIP &gt; Run dependencies check now, accept what it offers for LKS, and restart QGIS. On Linux install them with the system's package manager. The zone editor does not need them.</source>
            <translation>Desse Python-pakkane manglar: {packages}. På Windows og macOS installerer QGIS-tillegget qpip dei utan administratorrettar: installer qpip med Programtillegg &gt; Håndtering og installering av programtillegg (på engelsk Plugins &gt; Manage and Install Plugins), vel Programtillegg &gt; QPIP &gt; Run dependencies check now, godta det som blir tilbode for LKS, og start QGIS på nytt. På Linux installerer du dei med pakkehandteraren i systemet. Soneredigeringa treng dei ikkje.</translation>
        </message>
        <message>
            <source>These codes have been in force and ended; no code is given twice: {codes}.</source>
            <translation>Desse kodane har vore i bruk og er avslutta; ingen kode blir gjeven to gonger: {codes}.</translation>
        </message>
        <message>
            <source>These codes would pass to zones without most of the old zones' people: {codes}.</source>
            <translation>Desse kodane ville gått over til soner utan fleirtalet av menneska i dei gamle sonene: {codes}.</translation>
        </message>
        <message>
            <source>These files lie beside the page.</source>
            <translation>Desse filene ligg ved sida av sida.</translation>
        </message>
        <message>
            <source>These grunnkretser are in the answer more than once, with different zones: {units}. A grunnkrets cannot be divided. Ask the kommune which zone counts.</source>
            <translation>Desse grunnkrinsane er med fleire gonger i svaret, med ulike soner: {units}. Ein grunnkrins kan ikkje delast. Spør kommunen kva sone som gjeld.</translation>
        </message>
        <message>
            <source>These grunnkretser are lines or points instead of polygons: {codes}.</source>
            <translation>Desse grunnkrinsane er linjer eller punkt i staden for flater: {codes}.</translation>
        </message>
        <message>
            <source>These grunnkretser belong to another kommune: {units}.</source>
            <translation>Desse grunnkrinsane høyrer til ein annan kommune: {units}.</translation>
        </message>
        <message>
            <source>These grunnkretser have the zone of another kommune: {rows}. Correct the division first.</source>
            <translation>Desse grunnkrinsane har sona til ein annan kommune: {rows}. Rett inndelinga først.</translation>
        </message>
        <message>
            <source>These grunnkretser occur more than once in «{layer}»: {codes}. Merge or remove the extra rows.</source>
            <translation>Desse grunnkrinsane finst meir enn éin gong i «{layer}»: {codes}. Slå saman eller fjern radene som er for mykje.</translation>
        </message>
        <message>
            <source>These grunnkretser occur more than once in «{layer}»: {units}. Keep one row of each.</source>
            <translation>Desse grunnkrinsane finst meir enn éin gong i «{layer}»: {units}. Ta vare på éi rad av kvar.</translation>
        </message>
        <message>
            <source>These grunnkretser shall keep their zone, but have none in the field with former codes: {codes}.</source>
            <translation>Desse grunnkrinsane skal halde på sona, men har inga i feltet med tidlegare kodar: {codes}.</translation>
        </message>
        <message>
            <source>These grunnkretser shall keep their zone, but theirs is the rest zone, which is not one of the division: {codes}. Leave them out of [FIXED].</source>
            <translation>Desse grunnkrinsane skal halde på sona si, men dei er i restsona, som ikkje høyrer til inndelinga: {codes}. Utelat dei frå [FIXED].</translation>
        </message>
        <message>
            <source>These rows are of none of the grunnkretser sent: {units}. Ask the kommune what they mean.</source>
            <translation>Desse radene gjeld ingen av grunnkrinsane som vart sende: {units}. Spør kommunen kva dei tyder.</translation>
        </message>
        <message>
            <source>These rows of the links are points or polygons instead of lines: {rows}.</source>
            <translation>Desse radene i lenkjene er punkt eller flater i staden for linjer: {rows}.</translation>
        </message>
        <message>
            <source>These rows of the links cannot be placed on the map of the grunnkretser: {rows}. Is the coordinate system of «{layer}» right?</source>
            <translation>Desse radene i lenkjene kan ikkje plasserast på kartet over grunnkrinsane: {rows}. Er koordinatsystemet til «{layer}» rett?</translation>
        </message>
        <message>
            <source>These zones had other grunnkretser in the former facts: {codes}. The difference between the former and today's figures tells of those grunnkretser: give the former division as [OTHER_DIVISIONS] as well.</source>
            <translation>Desse sonene hadde andre grunnkrinsar i dei tidlegare tala: {codes}. Skilnaden mellom tala før og no seier noko om dei grunnkrinsane: gje òg opp den tidlegare inndelinga i [OTHER_DIVISIONS].</translation>
        </message>
        <message>
            <source>They are their own parent: {codes}.</source>
            <translation>Dei er sin eigen forelder: {codes}.</translation>
        </message>
        <message>
            <source>They end before they begin: {codes}.</source>
            <translation>Dei fell bort før dei tek til: {codes}.</translation>
        </message>
        <message>
            <source>They have no polygon and stand outside the division, in the rest zone.</source>
            <translation>Dei manglar flate og står utanfor inndelinga, i restsona.</translation>
        </message>
        <message>
            <source>They have no polygon: they are compared, but not on the map.</source>
            <translation>Dei har ikkje polygon: Dei er samanlikna, men blir ikkje viste på kartet.</translation>
        </message>
        <message>
            <source>They have no polygon: they count in their zone, but nobody can see whether it is whole.</source>
            <translation>Dei har ikkje noko polygon: dei tel med i sona, men ingen kan sjå om ho heng saman.</translation>
        </message>
        <message>
            <source>They have no population figure and were counted as uninhabited.</source>
            <translation>Dei manglar folketal og er rekna som folketomme.</translation>
        </message>
        <message>
            <source>They have no zone in either division.</source>
            <translation>Dei har inga sone i nokon av inndelingane.</translation>
        </message>
        <message>
            <source>They have no zone in the first division and are not counted as moved.</source>
            <translation>Dei har inga sone i den første inndelinga og blir ikkje rekna som flytta.</translation>
        </message>
        <message>
            <source>They have no zone in the second division and are not counted as moved.</source>
            <translation>Dei har inga sone i den andre inndelinga og blir ikkje rekna som flytta.</translation>
        </message>
        <message>
            <source>They were read as the codes they mean. Write codes as text of digits alone.</source>
            <translation>Dei er lesne som kodane dei tyder. Skriv kodar som tekst med berre siffer.</translation>
        </message>
        <message>
            <source>They were read with a zero before. Keep codes as text.</source>
            <translation>Dei vart lesne med ein null framfor. Lat kodar vere tekst.</translation>
        </message>
        <message>
            <source>Thin: every area; thick: what they lie in. Where a line is broken nothing is published.</source>
            <translation>Tynn: kvart område; tjukk: det dei ligg i. Der ei line er broten, er ingenting publisert.</translation>
        </message>
        <message>
            <source>This QGIS cannot write Parquet (GDAL has no driver for it). Leave [PARQUET] empty; [FACTS] and CSV hold the same.</source>
            <translation>Denne QGIS kan ikkje skrive Parquet (GDAL manglar drivar). Lat [PARQUET] stå tomt; [FACTS] og CSV har det same.</translation>
        </message>
        <message>
            <source>This could not be written into the GeoPackage and is kept with the project: save it. {reason}</source>
            <translation>Dette kunne ikkje skrivast i GeoPackage-fila og ligg i prosjektet: lagre det. {reason}</translation>
        </message>
        <message>
            <source>This needs a reason ([WHY]).</source>
            <translation>Dette må grunngjevast ([WHY]).</translation>
        </message>
        <message>
            <source>This page needs JavaScript. It runs only in your browser and needs no network.</source>
            <translation>Denne sida treng JavaScript. Ho køyrer berre i nettlesaren din og treng ikkje nett.</translation>
        </message>
        <message>
            <source>This part of the kommune (or bydel) is cut off from the rest and too small by itself.</source>
            <translation>Denne delen av kommunen (eller bydelen) er avskoren frå resten og for liten åleine.</translation>
        </message>
        <message>
            <source>This would mend the zones.</source>
            <translation>Dette ville rette sonene.</translation>
        </message>
        <message>
            <source>This would not wholly mend: {zones}.</source>
            <translation>Dette ville ikkje rette alt i: {zones}.</translation>
        </message>
        <message>
            <source>Those that had levekårssoner before, 4 digits each. Empty: as the register has it.</source>
            <translation>Dei som hadde levekårssoner frå før, fire siffer kvar. Tomt: slik registeret har det.</translation>
        </message>
        <message>
            <source>Through the years</source>
            <translation>Over tid</translation>
        </message>
        <message>
            <source>Tick «Choose several», or hold Ctrl while you click. Every chosen area has its own colour in map, list and figures.</source>
            <translation>Kryss av for «Vel fleire», eller hald Ctrl medan du klikkar. Kvart valt område har sin eigen farge i kart, liste og figurar.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tid</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Til</translation>
        </message>
        <message>
            <source>To be mended (double click: show on the map)</source>
            <translation>Må rettast (dobbeltklikk: vis i kartet)</translation>
        </message>
        <message>
            <source>To correct contiguity, save the edges, edit them and give them as own links: set art to brudd to part a pair, draw a line to join one. Deleting a line with grense changes nothing.</source>
            <translation>For å rette naboskapet: lagre kantane, rediger dei og bruk dei som eigne lenkjer. Set art til brudd for å skilje eit par, teikn ei linje for å knyte eit par saman. Å slette ei linje med grense endrar ingenting.</translation>
        </message>
        <message>
            <source>To go on with a run that was broken off. Not together with replacing.</source>
            <translation>For å halde fram med ei køyring som vart avbroten. Ikkje saman med å erstatte.</translation>
        </message>
        <message>
            <source>To:</source>
            <translation>Til:</translation>
        </message>
        <message>
            <source>To: {addresses}</source>
            <translation>Til: {addresses}</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>I dag</translation>
        </message>
        <message>
            <source>Too many zones for the codes</source>
            <translation>For mange soner for kodane</translation>
        </message>
        <message>
            <source>Transitional benefit, women 16–39 years</source>
            <translation>Overgangsstønad, kvinner 16–39 år</translation>
        </message>
        <message>
            <source>Trend from the figures of former kommuner, by [CODE_CHANGES]: {kommuner}.</source>
            <translation>Utvikling ut frå tala til tidlegare kommunar, etter [CODE_CHANGES]: {kommuner}.</translation>
        </message>
        <message>
            <source>Trend of the kommuner: as their fields say ({fields}).</source>
            <translation>Utviklinga i kommunane: som felta seier ({fields}).</translation>
        </message>
        <message>
            <source>Trend of {count} kommuner: from {then} to {now}, and projected to {later}, alternative «{alternative}». Declining without a turn: {declining}.</source>
            <translation>Utvikling for {count} kommunar: frå {then} til {now}, og framskriven til {later}, alternativ «{alternative}». Nedgang som ikkje snur: {declining}.</translation>
        </message>
        <message>
            <source>Try it out</source>
            <translation>Prøv sjølv</translation>
        </message>
        <message>
            <source>Two bydeler</source>
            <translation>Fleire bydelar</translation>
        </message>
        <message>
            <source>Two divisions of the same grunnkretser side by side: what is kept, changed, split, merged, moved.</source>
            <translation>To inndelingar av dei same grunnkrinsane side om side: kva som er uendra, endra, delt, slått saman og flytta.</translation>
        </message>
        <message>
            <source>Two kommuner</source>
            <translation>Fleire kommunar</translation>
        </message>
        <message>
            <source>Two polygons cannot be laid on each other: {reason}. Mend the polygons there, with «Fix geometries» of Processing or by hand.</source>
            <translation>To polygon kan ikkje leggjast oppå kvarandre: {reason}. Reparer polygona der, med «Reparer geometriar» i Prosessering eller for hand.</translation>
        </message>
        <message>
            <source>Two zones would need {limit}.</source>
            <translation>To soner ville krevje {limit}.</translation>
        </message>
        <message>
            <source>Type of quantile</source>
            <translation>Kvantiltype</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Uendra</translation>
        </message>
        <message>
            <source>Unchanged: every grunnkrets is in the zone it was sent with.</source>
            <translation>Uendra: Alle grunnkrinsar er i sona dei vart sende med.</translation>
        </message>
        <message>
            <source>Under every figure are buttons for the table, for pictures (SVG, PNG) and for data (CSV, Excel). «Print» gives one page for each chosen area.</source>
            <translation>Under kvar figur er det knappar for tabell, bilete (SVG, PNG) og data (CSV, Excel). «Skriv ut» gjev éi side for kvart valt område.</translation>
        </message>
        <message>
            <source>Under review</source>
            <translation>Til kontroll</translation>
        </message>
        <message>
            <source>Under {prefix}, {unused} serials are left above those in use, and there may be about {zones} zones. Those that are not the same as a former zone need a new one: if they are more than {unused}, the run ends without zones. To compare with the former zones only, choose their field as [COMPARE_FIELD] and leave [PREVIOUS_FIELD] empty; or ask for fewer zones.</source>
            <translation>Under {prefix} er det {unused} løpenummer att over dei som er i bruk, og det kan bli om lag {zones} soner. Dei som ikkje er den same som ei tidlegare sone, treng eit nytt: Er dei fleire enn {unused}, endar køyringa utan soner. For berre å samanlikne med dei tidlegare sonene, vel feltet deira som [COMPARE_FIELD] og la [PREVIOUS_FIELD] stå tomt; eller be om færre soner.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Angre</translation>
        </message>
        <message>
            <source>Undo the approval of the kommuner</source>
            <translation>Angre godkjenninga av kommunane</translation>
        </message>
        <message>
            <source>Undoing is an event, too: nothing is deleted. Everything of one run is written or nothing, the national division first: it is read again and compared before the register is written.</source>
            <translation>Å angre er òg ei hending: ingenting blir sletta. Alt i éi køyring blir skrive, eller ingenting, den nasjonale inndelinga først: ho blir lesen att og samanlikna før registeret blir skrive.</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Angra</translation>
        </message>
        <message>
            <source>Undone: {undone}. Refused: {refused}.</source>
            <translation>Angra: {undone}. Avvist: {refused}.</translation>
        </message>
        <message>
            <source>Uninhabited</source>
            <translation>Ubudd</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Eining</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Grunnkrinsar</translation>
        </message>
        <message>
            <source>Units with 1 to 3 inhabitants</source>
            <translation>Grunnkrinsar med 1 til 3 innbyggjarar</translation>
        </message>
        <message>
            <source>Units with a value</source>
            <translation>Grunnkrinsar med verdi</translation>
        </message>
        <message>
            <source>Units without a value</source>
            <translation>Grunnkrinsar utan verdi</translation>
        </message>
        <message>
            <source>Unknown grunnkrets</source>
            <translation>Ukjend grunnkrins</translation>
        </message>
        <message>
            <source>Unusually heterogeneous</source>
            <translation>Uvanleg ueinsarta</translation>
        </message>
        <message>
            <source>Upkeep of the levekårssoner of {place}</source>
            <translation>Vedlikehald av levekårssonene i {place}</translation>
        </message>
        <message>
            <source>Upper secondary not completed in 5 years, 21–29 years</source>
            <translation>Ikkje oppnådd kompetanse i løpet av 5 år, 21–29 år</translation>
        </message>
        <message>
            <source>Upright lines are 95 % intervals where few people make the figure uncertain.</source>
            <translation>Loddrette strekar er 95 %-intervall der få personar gjer talet usikkert.</translation>
        </message>
        <message>
            <source>Use a copy where KLASS cannot be reached</source>
            <translation>Bruk ein kopi når KLASS ikkje kan nåast</translation>
        </message>
        <message>
            <source>Used with [TREND], whose figures may be of kommuner that had other numbers. Empty: only the same numbers.</source>
            <translation>Blir brukt med [TREND], der tala kan gjelde kommunar som hadde andre nummer. Tomt: berre dei same numra.</translation>
        </message>
        <message>
            <source>Used with [ZONES_OF] = own. A kommune with fewer people is one zone.</source>
            <translation>Brukt med [ZONES_OF] = own. Ein kommune med færre personar er éi sone.</translation>
        </message>
        <message>
            <source>V-measure</source>
            <translation>V-mål</translation>
        </message>
        <message>
            <source>Valid. Exceptions, each with a reason: {exceptions}.</source>
            <translation>Gyldig. Unntak, alle med grunngjeving: {exceptions}.</translation>
        </message>
        <message>
            <source>Valid. Exceptions: {exceptions}, of them in zones as Statistics Norway proposed them: {granted}.</source>
            <translation>Gyldig. Unntak: {exceptions}, av dei i soner som er slik Statistisk sentralbyrå føreslo dei: {granted}.</translation>
        </message>
        <message>
            <source>Valid: no errors</source>
            <translation>Gyldig: ingen feil</translation>
        </message>
        <message>
            <source>Valid: no errors and no exceptions.</source>
            <translation>Gyldig: ingen feil og ingen unntak.</translation>
        </message>
        <message>
            <source>Validate levekårssoner</source>
            <translation>Kontroller levekårssoner</translation>
        </message>
        <message>
            <source>Validation of the levekårssoner of {place}</source>
            <translation>Kontroll av levekårssonene i {place}</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Verdi</translation>
        </message>
        <message>
            <source>Values kept</source>
            <translation>Behaldne verdiar</translation>
        </message>
        <message>
            <source>Values that are not there</source>
            <translation>Verdiar som ikkje finst</translation>
        </message>
        <message>
            <source>Variance of the components</source>
            <translation>Varians i komponentane</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Vurdering</translation>
        </message>
        <message>
            <source>Version of grunnkretser in KLASS</source>
            <translation>Versjon av grunnkrinsane i KLASS</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Visingar</translation>
        </message>
        <message>
            <source>Wait for a new answer</source>
            <translation>Vent på nytt svar</translation>
        </message>
        <message>
            <source>Wait for the answer</source>
            <translation>Vent på svaret</translation>
        </message>
        <message>
            <source>Wait for the statistics</source>
            <translation>Vent på statistikken</translation>
        </message>
        <message>
            <source>Waits for Statistics Norway</source>
            <translation>Ventar på SSB</translation>
        </message>
        <message>
            <source>Waits for the kommune</source>
            <translation>Ventar på kommunen</translation>
        </message>
        <message>
            <source>Waived</source>
            <translation>Godteke av SSB</translation>
        </message>
        <message>
            <source>Waivers that lift nothing: {waivers}.</source>
            <translation>Unntak som ikkje gjeld noko: {waivers}.</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Vekt</translation>
        </message>
        <message>
            <source>Weights is a table with a column nøkkel (the key of an indicator, such as sosialhjelp or medianinntekt, or the name of a field of your own) and a column vekt. A weight is a factor on the variance of the standardised indicator: 2 lets it count as two, 0 leaves it out, those not in the table have 1. The key bot stands for every building type; 0.2 lets the five of them count as one indicator.</source>
            <translation>Vekter er ein tabell med ein kolonne nøkkel (nøkkelen til ein indikator, som sosialhjelp eller medianinntekt, eller namnet på eit eige felt) og ein kolonne vekt. Ei vekt er ein faktor på variansen til den standardiserte indikatoren: 2 lèt han telje som to, 0 utelèt han, og dei som ikkje står i tabellen, har 1. Nøkkelen bot står for alle bygningstypar; 0,2 lèt dei fem telje som éin indikator.</translation>
        </message>
        <message>
            <source>Weights of indicators</source>
            <translation>Vekter på indikatorar</translation>
        </message>
        <message>
            <source>Weights without effect, as these indicators are not in use: {keys}.</source>
            <translation>Vekter utan verknad, sidan desse indikatorane ikkje er i bruk: {keys}.</translation>
        </message>
        <message>
            <source>Weights, otherwise 1: {weights}.</source>
            <translation>Vekter, elles 1: {weights}.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Kva</translation>
        </message>
        <message>
            <source>What Statistics Norway waives</source>
            <translation>Det SSB gjer unntak for</translation>
        </message>
        <message>
            <source>What and why</source>
            <translation>Kva og kvifor</translation>
        </message>
        <message>
            <source>What another number of zones would cost</source>
            <translation>Kva eit anna tal på soner ville koste</translation>
        </message>
        <message>
            <source>What another number of zones would cost was not looked into, as some zones stay as they are.</source>
            <translation>Kva eit anna tal på soner ville koste, er ikkje undersøkt, sidan nokre soner blir som dei er.</translation>
        </message>
        <message>
            <source>What another number of zones would cost was not looked into: the layer has more than {count} grunnkretser. Choose a kommune ([KOMMUNER]) to see it.</source>
            <translation>Kva eit anna tal på soner ville koste, er ikkje undersøkt: laget har meir enn {count} grunnkrinsar. Vel ein kommune ([KOMMUNER]) for å sjå det.</translation>
        </message>
        <message>
            <source>What became of each column</source>
            <translation>Kva kvar kolonne vart til</translation>
        </message>
        <message>
            <source>What became of every cell</source>
            <translation>Kva det vart av kvar celle</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>Kva ho vart til</translation>
        </message>
        <message>
            <source>What became of old numbers: KLASS' tables of changes (oldCode, newCode, changeOccurred) as CSV or JSON, or any table with an old and a new code.</source>
            <translation>Kva gamle nummer vart til: endringstabellane frå KLASS (oldCode, newCode, changeOccurred) som CSV eller JSON, eller ein kva som helst tabell med gammal og ny kode.</translation>
        </message>
        <message>
            <source>What became of the zones</source>
            <translation>Kva som skjedde med sonene</translation>
        </message>
        <message>
            <source>What comes next</source>
            <translation>Neste steg</translation>
        </message>
        <message>
            <source>What does not fit, such as zones without figures and figures without a zone, is told here and on the page. A kommune with a single zone gets a page that compares the kommune with others.</source>
            <translation>Det som ikkje passar saman, som soner utan tal og tal utan sone, blir det sagt frå om her og på sida. Ein kommune med éi sone får ei side som samanliknar kommunen med andre.</translation>
        </message>
        <message>
            <source>What each choice would change</source>
            <translation>Kva kvart val ville ha endra</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Kva som skjedde</translation>
        </message>
        <message>
            <source>What happened to the kommuner below. forslag: a proposal was made. purret: the kommune was reminded. til kontroll: its answer is being looked at. retur: it was sent back. i KLASS, i statistikken: the division is there. erstattet: another one is in its place. merknad: a remark, nothing else. ingen: nothing happened.</source>
            <translation>Kva som har hendt med kommunane nedanfor. forslag: eit forslag er laga. purret: kommunen er purra. til kontroll: svaret blir sett på. retur: det er sendt tilbake. i KLASS, i statistikken: inndelinga er der. erstattet: ei anna har teke plassen. merknad: ein merknad, ikkje noko anna. ingen: ingenting har hendt.</translation>
        </message>
        <message>
            <source>What homogeneity is measured on: {count} indicators of {units} grunnkretser.</source>
            <translation>Det homogeniteten blir målt på: {count} indikatorar for {units} grunnkrinsar.</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Kva som blir vist</translation>
        </message>
        <message>
            <source>What is still broken when they are used up is left and told. Empty: as many as it takes.</source>
            <translation>Det som framleis er brote når dei er brukte opp, blir ståande og nemnt. Tom: så mange som trengst.</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Kva som er gale</translation>
        </message>
        <message>
            <source>What it measures</source>
            <translation>Kva han måler</translation>
        </message>
        <message>
            <source>What people there call it</source>
            <translation>Det folk der kallar ho</translation>
        </message>
        <message>
            <source>What people there call it; no part of the official name</source>
            <translation>Det folk der kallar ho; ikkje ein del av det offisielle namnet</translation>
        </message>
        <message>
            <source>What stands against the files</source>
            <translation>Det som talar mot filene</translation>
        </message>
        <message>
            <source>What the indicator means</source>
            <translation>Kva indikatoren tyder</translation>
        </message>
        <message>
            <source>What the indicators mean</source>
            <translation>Kva indikatorane tyder</translation>
        </message>
        <message>
            <source>What the version in KLASS has already</source>
            <translation>Det versjonen i KLASS har frå før</translation>
        </message>
        <message>
            <source>What to suggest</source>
            <translation>Kva som skal foreslåast</translation>
        </message>
        <message>
            <source>What was left out or does not fit</source>
            <translation>Kva som er utelate eller ikkje passar</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Når</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Kvar</translation>
        </message>
        <message>
            <source>Where and why</source>
            <translation>Kvar og kvifor</translation>
        </message>
        <message>
            <source>Where few people live, chance moves the figure much from year to year: look at the interval and at several years.</source>
            <translation>Der det bur få, flyttar slumpen talet mykje frå år til år: sjå på intervallet og på fleire år.</translation>
        </message>
        <message>
            <source>Where new codes come from</source>
            <translation>Kvar nye kodar kjem frå</translation>
        </message>
        <message>
            <source>Where people live: a raster</source>
            <translation>Kvar folk bur: eit raster</translation>
        </message>
        <message>
            <source>Where people live: points or a grid</source>
            <translation>Kvar folk bur: punkt eller eit rutenett</translation>
        </message>
        <message>
            <source>Where series begin anew</source>
            <translation>Kvar seriar tek til på nytt</translation>
        </message>
        <message>
            <source>Where the division in force is given ([PREVIOUS], or [KEY]), its zones are kept and mended as «Maintain levekårssoner» does; otherwise all zones are made anew. The settings of the other way then do not count, and the log names those that were given in vain.</source>
            <translation>Er inndelinga som gjeld oppgitt ([PREVIOUS] eller [KEY]), blir sonene haldne og utbetra slik «Hald levekårssoner ved like» gjer; elles blir alle sonene laga på nytt. Innstillingane for den andre måten tel då ikkje, og loggen namngir dei som vart oppgitte til inga nytte.</translation>
        </message>
        <message>
            <source>Where the figures come from</source>
            <translation>Kvar tala kjem frå</translation>
        </message>
        <message>
            <source>Where the inhabitants went</source>
            <translation>Kvar innbyggjarane hamna</translation>
        </message>
        <message>
            <source>Where they stand</source>
            <translation>Kvar dei står</translation>
        </message>
        <message>
            <source>Where to unpack it</source>
            <translation>Kvar han skal pakkast ut</translation>
        </message>
        <message>
            <source>Whether the division is valid</source>
            <translation>Om inndelinga er gyldig</translation>
        </message>
        <message>
            <source>Whether these zones are within the limits is not certain, as they may have more people: {zones}.</source>
            <translation>Om desse sonene er innanfor grensene, er ikkje sikkert, for dei kan ha fleire innbyggjarar: {zones}.</translation>
        </message>
        <message>
            <source>Whether they are high (inside) or not (outside), which matters where many have the same share, as 0.</source>
            <translation>Om dei er høge (inside) eller ikkje (outside); det har noko å seie når mange har same del, som 0.</translation>
        </message>
        <message>
            <source>Which</source>
            <translation>Kva for nokre</translation>
        </message>
        <message>
            <source>Which answers of a folder are taken over</source>
            <translation>Kva svar i ei mappe som blir overtatte</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Kven</translation>
        </message>
        <message>
            <source>Who does this</source>
            <translation>Kven som gjer dette</translation>
        </message>
        <message>
            <source>Whoever knows everything that is shown must not be able to tell a hidden count more exactly than within so many. Higher hides more.</source>
            <translation>Den som kjenner alt som er vist, skal ikkje kunne fastslå eit skjult tal nærare enn innanfor så mange. Høgare skjuler meir.</translation>
        </message>
        <message>
            <source>Whole</source>
            <translation>Heilskap</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Kvifor</translation>
        </message>
        <message>
            <source>Why it bends a rule</source>
            <translation>Kvifor ho tøyer ein regel</translation>
        </message>
        <message>
            <source>Why the zone is as it is, where it bends a rule</source>
            <translation>Kvifor sona er som ho er, der ho tøyer ein regel</translation>
        </message>
        <message>
            <source>With a folder for the reports, each kommune gets its own. [POLICY] says which answers of a folder are taken over: the valid ones unless chosen otherwise; the other kommuner keep the proposal. [UNITS] has every field of what was sent.</source>
            <translation>Med ei mappe for rapportane får kvar kommune sin eigen. [POLICY] seier kva svar i ei mappe som blir overtatte: dei gyldige dersom ikkje anna er valt; dei andre kommunane held på forslaget. [UNITS] har alle felta i det som vart sendt.</translation>
        </message>
        <message>
            <source>With tables of counts it computes the opphopingsindeks and hides small values as the official table does; with the official table it compares kommune by kommune.</source>
            <translation>Med tabellar over tal reknar han ut opphopingsindeksen og skjuler små verdiar slik den offisielle tabellen gjer; med den offisielle tabellen samanliknar han kommune for kommune.</translation>
        </message>
        <message>
            <source>With the approved division it says whether KLASS has it: «in KLASS» only if every code and every grunnkrets is the same. Every difference is listed; another name is listed, but does not count.</source>
            <translation>Med den godkjende inndelinga seier ho om KLASS har henne: «i KLASS» berre når kvar kode og kvar grunnkrins er den same. Kvar skilnad blir lista opp; eit anna namn blir lista opp, men tel ikkje.</translation>
        </message>
        <message>
            <source>With the columns fra, til (grunnkretsnummer) and km. A pair given one way stands for both. A pair that is not there cannot be travelled.</source>
            <translation>Med kolonnane fra, til (grunnkrinsnummer) og km. Eit par som er gjeve éin veg, gjeld begge. Eit par som ikkje er der, kan ein ikkje reise.</translation>
        </message>
        <message>
            <source>With the keyboard</source>
            <translation>Med tastaturet</translation>
        </message>
        <message>
            <source>Without a bar, as the figure of {reference} is hidden or missing: {count}.</source>
            <translation>Utan søyle, fordi talet for {reference} er skjult eller manglar: {count}.</translation>
        </message>
        <message>
            <source>Without a dot, hidden or missing: {count}.</source>
            <translation>Utan prikk, fordi talet er skjult eller manglar: {count}.</translation>
        </message>
        <message>
            <source>Without a figure for that, and taken to stay as they are: {count} grunnkretser.</source>
            <translation>Utan tal for dette, og rekna som i dag: {count} grunnkrinsar.</translation>
        </message>
        <message>
            <source>Without a population every island gets a proposed link.</source>
            <translation>Utan folketal får kvar øy forslag om lenkje.</translation>
        </message>
        <message>
            <source>Without a row, a grunnkrets where nobody lived and «Uoppgitt grunnkrets» count as nobody.</source>
            <translation>Utan rad tel ein grunnkrins der ingen budde, og «Uoppgitt grunnkrets», som ingen.</translation>
        </message>
        <message>
            <source>Without a zone</source>
            <translation>Utan sone</translation>
        </message>
        <message>
            <source>Without a zone, and totals</source>
            <translation>Utan sone, og sum</translation>
        </message>
        <message>
            <source>Without a zone: grunnkrets {units} ({figure} inhabitants).</source>
            <translation>Utan sone: grunnkrins {units} ({figure} innbyggjarar).</translation>
        </message>
        <message>
            <source>Without an address (field kontakt): {count}.</source>
            <translation>Utan adresse (feltet kontakt): {count}.</translation>
        </message>
        <message>
            <source>Without any neighbour: {units}.</source>
            <translation>Utan nabo: {units}.</translation>
        </message>
        <message>
            <source>Without fault</source>
            <translation>Utan feil</translation>
        </message>
        <message>
            <source>Without refinement, size, roundness and room above the minimum did not count.</source>
            <translation>Utan forbetring talde korkje storleik, rundheit eller avstand til minstekravet.</translation>
        </message>
        <message>
            <source>Without refinement, the size and roundness of zones and the room above the minimum do not count.</source>
            <translation>Utan forbetring tel korkje storleiken på sonene, kor runde dei er eller avstanden til minstekravet.</translation>
        </message>
        <message>
            <source>Women 16–39 years</source>
            <translation>Kvinner 16–39 år</translation>
        </message>
        <message>
            <source>Work and benefits</source>
            <translation>Arbeid og ytingar</translation>
        </message>
        <message>
            <source>Work assessment allowance</source>
            <translation>Arbeidsavklaringspengar</translation>
        </message>
        <message>
            <source>Write LKS packages for the kommuner</source>
            <translation>Skriv LKS-pakkar til kommunane</translation>
        </message>
        <message>
            <source>Write an e-mail</source>
            <translation>Skriv e-post</translation>
        </message>
        <message>
            <source>Write days as yyyy-MM-dd, such as 2027-01-01.</source>
            <translation>Skriv dagar som yyyy-MM-dd, til dømes 2027-01-01.</translation>
        </message>
        <message>
            <source>Write files for KLASS</source>
            <translation>Skriv filer til KLASS</translation>
        </message>
        <message>
            <source>Write the answer</source>
            <translation>Skriv svaret</translation>
        </message>
        <message>
            <source>Write the answer all the same</source>
            <translation>Skriv svaret likevel</translation>
        </message>
        <message>
            <source>Write the word or its number: {words}.</source>
            <translation>Skriv ordet eller nummeret: {words}.</translation>
        </message>
        <message>
            <source>Write the zones as CSV</source>
            <translation>Skriv sonene som CSV</translation>
        </message>
        <message>
            <source>Write the zones as CSV…</source>
            <translation>Skriv sonene som CSV …</translation>
        </message>
        <message>
            <source>Write words or their numbers, with commas between, such as {words} or {numbers}. Left out: all.</source>
            <translation>Skriv ord eller numra deira med komma mellom, som {words} eller {numbers}. Utelate: alle.</translation>
        </message>
        <message>
            <source>Writes a ZIP for each kommune: letter, project and zones to be edited in plain QGIS.</source>
            <translation>Skriv ein ZIP for kvar kommune: brev, prosjekt og soner som blir redigerte i vanleg QGIS.</translation>
        </message>
        <message>
            <source>Writes one ZIP for each kommune, for a planner who has plain QGIS (3.40 or newer) and nothing else: the letter LES-MEG.pdf, the project LEVEKAARSONER.qgz, a GeoPackage with the zones and one with the grunnkretser, where the kommune chooses another zone from a list and writes comments. The population of the zones follows the editing and shows what keeps the criteria.</source>
            <translation>Skriv éin ZIP for kvar kommune, til ein planleggjar som har vanleg QGIS (3.40 eller nyare) og ingenting anna: brevet LES-MEG.pdf, prosjektet LEVEKAARSONER.qgz, ein GeoPackage med sonene og ein med grunnkrinsane, der kommunen vel ei anna sone frå ei liste og skriv kommentarar. Folketalet i sonene følgjer redigeringa og viser kva som held krava.</translation>
        </message>
        <message>
            <source>Writes the figures of [FACTS] for the areas of each page as CSV files beside it, with links to them. Turn it on only where the agreement about the figures allows it. Figures of grunnkretser are never exported.</source>
            <translation>Skriv tala i [FACTS] for områda på kvar side som CSV-filer ved sida av henne, med lenkjer til dei. Slå på berre der avtalen om tala tillèt det. Tal for grunnkrinsar blir aldri eksporterte.</translation>
        </message>
        <message>
            <source>Writes version, correspondences and changes for KLASS, and tries its rules first.</source>
            <translation>Skriv versjon, korrespondansar og endringar til KLASS, og prøver reglane der først.</translation>
        </message>
        <message>
            <source>Writes what KLASS' administration imports for a new version of classification 745: the codes, the correspondences to grunnkrets, kommune and bydel, the changes from the former version and, if asked for, a variant, each as XML; beside them CSV as KLASS' own API gives it, and the key that Helsedirektoratet reads. The files are called after the day, such as LKS-2027-01-01-versjon.xml.</source>
            <translation>Skriv det KLASS-administrasjonen importerer for ein ny versjon av klassifikasjon 745: kodane, korrespondansane til grunnkrins, kommune og bydel, endringane frå førre versjon og, om du ber om det, ein variant, kvar som XML; ved sida av ligg CSV slik KLASS' eige API gir det, og nøkkelen som Helsedirektoratet les. Filene har namn etter dagen, som LKS-2027-01-01-versjon.xml.</translation>
        </message>
        <message>
            <source>Written: {count} grunnkretser, to {file}.</source>
            <translation>Skrive: {count} grunnkrinsar, til {file}.</translation>
        </message>
        <message>
            <source>XML for KLASS' importer, CSV as its API gives it, and the key of Helsedirektoratet are written here.</source>
            <translation>XML til importen i KLASS, CSV slik API-et der gir det, og nøkkelen til Helsedirektoratet blir skrivne her.</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>År</translation>
        </message>
        <message>
            <source>Year of columns that have none</source>
            <translation>År for kolonnar utan år</translation>
        </message>
        <message>
            <source>Year of the former division</source>
            <translation>Årgang for den tidlegare inndelinga</translation>
        </message>
        <message>
            <source>Year of the former version's grunnkretser</source>
            <translation>Året for grunnkrinsane i førre versjon</translation>
        </message>
        <message>
            <source>Year of the projection</source>
            <translation>År i framskrivinga</translation>
        </message>
        <message>
            <source>Years</source>
            <translation>År</translation>
        </message>
        <message>
            <source>Years ahead: in {years} years, by the projection or else the trend of their grunnkretser, {count} of {zones} zones would have fallen below the minimum.</source>
            <translation>Åra framover: Om {years} år ville {count} av {zones} soner ha falle under minstekravet, etter framskrivinga eller elles utviklinga i grunnkrinsane.</translation>
        </message>
        <message>
            <source>Years that go into each figure</source>
            <translation>År som inngår i kvart tal</translation>
        </message>
        <message>
            <source>Years to look ahead</source>
            <translation>År å sjå framover</translation>
        </message>
        <message>
            <source>You may send all the same; SSB will ask about it.</source>
            <translation>Du kan sende likevel; SSB vil spørje om det.</translation>
        </message>
        <message>
            <source>Young disability pensioners</source>
            <translation>Unge uførepensjonistar</translation>
        </message>
        <message>
            <source>ZIP file</source>
            <translation>ZIP-fil</translation>
        </message>
        <message>
            <source>Zero is hidden too</source>
            <translation>Også null blir skjult</translation>
        </message>
        <message>
            <source>Zone</source>
            <translation>Sone</translation>
        </message>
        <message>
            <source>Zone editor</source>
            <translation>Soneredigering</translation>
        </message>
        <message>
            <source>Zone interpreted</source>
            <translation>Sone tolka</translation>
        </message>
        <message>
            <source>Zone name</source>
            <translation>Sonenamn</translation>
        </message>
        <message>
            <source>Zone name in the national division</source>
            <translation>Sonenamn i den nasjonale inndelinga</translation>
        </message>
        <message>
            <source>Zone polygon deleted</source>
            <translation>Soneflate sletta</translation>
        </message>
        <message>
            <source>Zone polygon missing</source>
            <translation>Sonepolygon manglar</translation>
        </message>
        <message>
            <source>Zone polygon occurs more than once</source>
            <translation>Sonepolygon finst fleire gonger</translation>
        </message>
        <message>
            <source>Zone polygon too large</source>
            <translation>Sonepolygon for stort</translation>
        </message>
        <message>
            <source>Zone polygon too small</source>
            <translation>Sonepolygon for lite</translation>
        </message>
        <message>
            <source>Zone polygon without grunnkretser</source>
            <translation>Sonepolygon utan grunnkrinsar</translation>
        </message>
        <message>
            <source>Zone unclear</source>
            <translation>Uklar sone</translation>
        </message>
        <message>
            <source>Zones</source>
            <translation>Soner</translation>
        </message>
        <message>
            <source>Zones and people without a zone add up to the kommune in every year. A grunnkrets that was split between zones is shared by population and the series marked; a zone's series starts in the last year whose population differs by more than 15 % from the year before. What is hidden or missing in the tables makes the sums it belongs to hidden or missing: a bound is never given as a value.</source>
            <translation>Soner og folk utan sone summerer seg til kommunen i kvart år. Ein grunnkrins som vart delt mellom soner, blir fordelt etter folketal, og serien blir merkt; serien til ei sone tek til i det siste året med eit folketal som skil seg meir enn 15 % frå året før. Det som er skjult eller manglar i tabellane, gjer summane det inngår i, skjulte eller manglande: ei grense blir aldri gjeven som ein verdi.</translation>
        </message>
        <message>
            <source>Zones and rest add up to the kommune, in every year and indicator that is known.</source>
            <translation>Soner og rest summerer seg til kommunen, i kvart år og kvar indikator som er kjend.</translation>
        </message>
        <message>
            <source>Zones and rest add up to the kommune, kommuner to the country, in every year and indicator that is known.</source>
            <translation>Soner og rest summerer seg til kommunen, kommunar til landet, i kvart år og kvar indikator som er kjend.</translation>
        </message>
        <message>
            <source>Zones are hidden where more than {share} % of teller has no zone.</source>
            <translation>Soner blir skjulte der meir enn {share} % av teljaren er utan sone.</translation>
        </message>
        <message>
            <source>Zones are homogeneous in the principal components of the indicators. This shows them before zones are made: which indicators were found, how they vary and go together, what the components mean and how each grunnkrets scores on them. With the same parameters the scores are those that «Generate levekårssoner» uses.</source>
            <translation>Soner er homogene i hovudkomponentane av indikatorane. Her blir dei viste før sonene blir laga: kva for indikatorar som vart funne, korleis dei varierer og heng saman, kva komponentane tyder, og korleis kvar grunnkrins skårar på dei. Med same parametrar er skårane dei same som «Lag levekårssoner» bruker.</translation>
        </message>
        <message>
            <source>Zones are paired so that most people stay together; a grunnkrets has moved if its new zone is not the counterpart of its old one. A zone is kept if its grunnkretser are the same, whatever its code; split or merged if most of two or more zones lies in one of the other division; changed if it has a counterpart; gone or new if it has none.</source>
            <translation>Sonene blir sette saman i par slik at flest mogleg innbyggjarar blir haldne samla; ein grunnkrins er flytta når den nye sona ikkje er motparten til den gamle. Ei sone er uendra når grunnkrinsane er dei same, uansett kode; delt eller slått saman når mesteparten av to eller fleire soner ligg i éi sone i den andre inndelinga; endra når han har ein motpart; borte eller ny når han ikkje har nokon.</translation>
        </message>
        <message>
            <source>Zones back to the proposal</source>
            <translation>Soner tilbake til forslaget</translation>
        </message>
        <message>
            <source>Zones before and after</source>
            <translation>Soner før og etter</translation>
        </message>
        <message>
            <source>Zones by population</source>
            <translation>Soner etter folketal</translation>
        </message>
        <message>
            <source>Zones changed on grunnkretser and in the zones' polygons are taken up; where both were changed, the grunnkretser count. Vacant codes and own codes are kept where they can stand, other new zones get the next number. Altered population, names, polygons, missing and added grunnkretser are reported, and Statistics Norway's own values kept.</source>
            <translation>Soner som er endra på grunnkrinsane og i soneflatene, blir tekne med. Der begge delar er endra, gjeld grunnkrinsane. Ledige kodar og eigne kodar blir behaldne der dei kan stå, andre nye soner får neste nummer. Endra folketal, namn og flater, manglande og tillagde grunnkrinsar blir melde, og Statistisk sentralbyrå sine eigne verdiar blir behaldne.</translation>
        </message>
        <message>
            <source>Zones from {file}</source>
            <translation>Soner frå {file}</translation>
        </message>
        <message>
            <source>Zones in KLASS</source>
            <translation>Soner i KLASS</translation>
        </message>
        <message>
            <source>Zones in decline: {division}</source>
            <translation>Soner med nedgang: {division}</translation>
        </message>
        <message>
            <source>Zones in force are kept in a wider band: [KEEP_MIN] must not be above the minimum ([MIN_POPULATION]), [KEEP_MAX] not below the maximum ([MAX_POPULATION]).</source>
            <translation>Soner i bruk blir verande innanfor vidare grenser: [KEEP_MIN] kan ikkje vere over minimum ([MIN_POPULATION]), og [KEEP_MAX] ikkje under maksimum ([MAX_POPULATION]).</translation>
        </message>
        <message>
            <source>Zones in the first division</source>
            <translation>Soner i den første inndelinga</translation>
        </message>
        <message>
            <source>Zones in the second division</source>
            <translation>Soner i den andre inndelinga</translation>
        </message>
        <message>
            <source>Zones in {division}</source>
            <translation>Soner i {division}</translation>
        </message>
        <message>
            <source>Zones kept</source>
            <translation>Uendra soner</translation>
        </message>
        <message>
            <source>Zones of the first division</source>
            <translation>Soner i den første inndelinga</translation>
        </message>
        <message>
            <source>Zones of the first division that are gone</source>
            <translation>Soner i den første inndelinga som er borte</translation>
        </message>
        <message>
            <source>Zones of the first division that changed</source>
            <translation>Soner i den første inndelinga som er endra</translation>
        </message>
        <message>
            <source>Zones of the first division that were merged</source>
            <translation>Soner i den første inndelinga som er slåtte saman</translation>
        </message>
        <message>
            <source>Zones of the first division that were split</source>
            <translation>Soner i den første inndelinga som er delte</translation>
        </message>
        <message>
            <source>Zones of the second division</source>
            <translation>Soner i den andre inndelinga</translation>
        </message>
        <message>
            <source>Zones possible</source>
            <translation>Moglege soner</translation>
        </message>
        <message>
            <source>Zones that are alone in their kommune or bydel have no figures of their own; those of the kommune or bydel stand for them: {codes}.</source>
            <translation>Soner som er åleine i kommunen eller bydelen, har ingen eigne tal; tala til kommunen eller bydelen gjeld for dei: {codes}.</translation>
        </message>
        <message>
            <source>Zones that are as they were sent: {count}</source>
            <translation>Soner som er slik dei vart sende: {count}</translation>
        </message>
        <message>
            <source>Zones that are no more: {codes}. Their codes are not used again.</source>
            <translation>Soner som ikkje finst lenger: {codes}. Kodane blir ikkje brukte om igjen.</translation>
        </message>
        <message>
            <source>Zones that are not certain, as inhabitants are not known or rounded: {count}. SSB judges by the true figures.</source>
            <translation>Soner som ikkje er sikre fordi folketal er ukjent eller avrunda: {count}. SSB vurderer etter dei rette tala.</translation>
        </message>
        <message>
            <source>Zones that are not certain: {count}</source>
            <translation>Soner som ikkje er sikre: {count}</translation>
        </message>
        <message>
            <source>Zones that are to stay as they are ([FIXED]) need the field with the former codes: choose [PREVIOUS_FIELD].</source>
            <translation>Soner som skal bli som dei er ([FIXED]), krev feltet med dei tidlegare kodane: vel [PREVIOUS_FIELD].</translation>
        </message>
        <message>
            <source>Zones that are to stay as they are lie in more than one kommune or bydel: {zones}. No zone may. Leave them out of [FIXED], or correct the field with the former codes ([PREVIOUS_FIELD]).</source>
            <translation>Soner som skal bli som dei er, ligg i meir enn éin kommune eller bydel: {zones}. Det kan inga sone. Utelat dei frå [FIXED], eller rett feltet med dei tidlegare kodane ([PREVIOUS_FIELD]).</translation>
        </message>
        <message>
            <source>Zones that changed</source>
            <translation>Soner som er endra</translation>
        </message>
        <message>
            <source>Zones that need a reason: {count}.</source>
            <translation>Soner som treng grunngjeving: {count}.</translation>
        </message>
        <message>
            <source>Zones that would fall below the minimum</source>
            <translation>Soner som ville falle under minstekravet</translation>
        </message>
        <message>
            <source>Zones to compare with their grunnkretser</source>
            <translation>Soner som skal samanliknast med grunnkrinsane sine</translation>
        </message>
        <message>
            <source>Zones to look at: {count}</source>
            <translation>Soner å sjå på: {count}</translation>
        </message>
        <message>
            <source>Zones valid from</source>
            <translation>Sonene gjeld frå</translation>
        </message>
        <message>
            <source>Zones whose codes are no LKS codes of ten digits ({count}): {codes}. If they are not the kommune's own zones, choose another column in [ZONE_FIELD].</source>
            <translation>Soner med ein kode som ikkje er ein LKS-kode på ti siffer ({count}): {codes}. Er dei ikkje kommunen sine eigne soner, må ein annan kolonne veljast i [ZONE_FIELD].</translation>
        </message>
        <message>
            <source>Zones with a local name that neither [FACTS] nor [ZONES] has: {areas}.</source>
            <translation>Soner med lokalt namn som korkje [FACTS] eller [ZONES] har: {areas}.</translation>
        </message>
        <message>
            <source>Zones with a polygon, but without figures: {areas}. They are drawn without a colour.</source>
            <translation>Soner med flate, men utan tal: {areas}. Dei blir teikna utan farge.</translation>
        </message>
        <message>
            <source>Zones with criteria data</source>
            <translation>Soner med kriteriedata</translation>
        </message>
        <message>
            <source>Zones with fewer inhabitants than this are not published</source>
            <translation>Soner med færre innbyggjarar enn dette blir ikkje publiserte</translation>
        </message>
        <message>
            <source>Zones with fewer people have no figures at all. 1000 is Statistics Norway's limit. 0: no such limit.</source>
            <translation>Soner med færre folk har ingen tal. 1000 er grensa til SSB. 0: inga slik grense.</translation>
        </message>
        <message>
            <source>Zones with fewer than {floor} inhabitants are not published.</source>
            <translation>Soner med færre enn {floor} innbyggjarar blir ikkje publiserte.</translation>
        </message>
        <message>
            <source>Zones with figures, but without a polygon: {areas}. They are listed, not mapped.</source>
            <translation>Soner med tal, men utan flate: {areas}. Dei står i lista, ikkje på kartet.</translation>
        </message>
        <message>
            <source>Zones with grunnkretser of another kommune than their code: {codes}. A zone lies in one kommune.</source>
            <translation>Soner med grunnkrinsar i ein annan kommune enn koden seier: {codes}. Ei sone ligg i éin kommune.</translation>
        </message>
        <message>
            <source>Zones with the newest figures</source>
            <translation>Soner med dei nyaste tala</translation>
        </message>
        <message>
            <source>Zones with the same units that got another code, because their digits for bydel or delbydel are not those of the layer: {names}. If that is not wanted, choose the fields for bydel and delbydel that the codes were made by, or none.</source>
            <translation>Soner med dei same grunnkrinsane som har fått ein annan kode, fordi sifra for bydel eller delbydel ikkje er dei same som i laget: {names}. Er det ikkje meininga, vel felta for bydel og delbydel som kodane vart laga etter, eller ingen.</translation>
        </message>
        <message>
            <source>Zones, kommune by kommune</source>
            <translation>Soner, kommune for kommune</translation>
        </message>
        <message>
            <source>Zones: {count}</source>
            <translation>Soner: {count}</translation>
        </message>
        <message>
            <source>Zones: {zones}. Locked zones stay as they are.</source>
            <translation>Soner: {zones}. Låste soner blir som dei er.</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <source>Zoom to zones</source>
            <translation>Zoom til sonene</translation>
        </message>
        <message>
            <source>[CODE_CHANGES] has grunnkretser of the layer as old codes, and none as new ones: {units}. Are its columns the wrong way round?</source>
            <translation>[CODE_CHANGES] har grunnkrinsar i laget som gamle kodar, og ingen som nye: {units}. Er kolonnane bytte om?</translation>
        </message>
        <message>
            <source>[CODE_CHANGES] has no effect without [TREND].</source>
            <translation>[CODE_CHANGES] har ingen verknad utan [TREND].</translation>
        </message>
        <message>
            <source>[CODE_CHANGES]: {count} changes; codes of the tables that were followed: {followed}.</source>
            <translation>[CODE_CHANGES]: {count} endringar; kodar i tabellane som vart følgde: {followed}.</translation>
        </message>
        <message>
            <source>[DISTANCE] = {distance} needs {parameter}, which is not given.</source>
            <translation>[DISTANCE] = {distance} treng {parameter}, som ikkje er gjeven.</translation>
        </message>
        <message>
            <source>[FACTS] and [ZONES] do not belong together: [FACTS] has zones of the kommuner {facts}, and no field of the layer «{layer}» holds any of them (codes there: {zones}). Choose files of the same division.</source>
            <translation>[FACTS] og [ZONES] høyrer ikkje saman: [FACTS] har soner i kommunane {facts}, og ingen felt i laget «{layer}» har nokon av dei (kodar der: {zones}). Vel filer frå same inndeling.</translation>
        </message>
        <message>
            <source>[FACTS] and [ZONES] of «Statistics by zone» are all it needs. Other divisions, the kommune's own figures and links can be added. What is hidden in [FACTS] is nowhere in the file, and nothing is computed of it.</source>
            <translation>[FACTS] og [ZONES] frå «Statistikk per sone» er alt som trengst. Andre inndelingar, kommunen sine eigne tal og lenkjer kan leggjast til. Det som er skjult i [FACTS], finst ingen stader i fila, og ingenting er rekna ut av det.</translation>
        </message>
        <message>
            <source>[FACTS] has no zones of these kommuner: {kommuner}. It has zones of: {facts}. Correct the numbers ([KOMMUNER], [TOGETHER]).</source>
            <translation>[FACTS] har ingen soner i desse kommunane: {kommuner}. Ho har soner i: {facts}. Rett nummera ([KOMMUNER], [TOGETHER]).</translation>
        </message>
        <message>
            <source>[FACTS] has zones in kommuner that [ZONES] lacks, which get no page: {kommuner}.</source>
            <translation>[FACTS] har soner i kommunar som manglar i [ZONES], og dei får inga side: {kommuner}.</translation>
        </message>
        <message>
            <source>[KOMMUNER] must hold kommunenummer of 4 digits with commas between, not: {parts}.</source>
            <translation>[KOMMUNER] må innehalde kommunenummer på 4 siffer med komma mellom, ikkje: {parts}.</translation>
        </message>
        <message>
            <source>[NATIONAL_OUT] is a copy of [NATIONAL]: give that, too.</source>
            <translation>[NATIONAL_OUT] er ein kopi av [NATIONAL]: oppgje den òg.</translation>
        </message>
        <message>
            <source>[ZONES] has zones in kommuner that [FACTS] has no zones of, which get no page: {kommuner}.</source>
            <translation>[ZONES] har soner i kommunar som [FACTS] ikkje har soner i, og dei får inga side: {kommuner}.</translation>
        </message>
        <message>
            <source>a new series begins.</source>
            <translation>ein ny serie byrjar.</translation>
        </message>
        <message>
            <source>about the mean</source>
            <translation>omkring gjennomsnittet</translation>
        </message>
        <message>
            <source>adjusted Rand index</source>
            <translation>justert Rand-indeks</translation>
        </message>
        <message>
            <source>all areas</source>
            <translation>alle område</translation>
        </message>
        <message>
            <source>all areas of the layer</source>
            <translation>alle områda i laget</translation>
        </message>
        <message>
            <source>all indicators</source>
            <translation>alle indikatorar</translation>
        </message>
        <message>
            <source>all values</source>
            <translation>alle verdiar</translation>
        </message>
        <message>
            <source>an area at the limit is high</source>
            <translation>eit område på grensa er høgt</translation>
        </message>
        <message>
            <source>an area at the limit is not high</source>
            <translation>eit område på grensa er ikkje høgt</translation>
        </message>
        <message>
            <source>approval undone</source>
            <translation>godkjenning angra</translation>
        </message>
        <message>
            <source>approvals undone</source>
            <translation>godkjenningar angra</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>godkjende</translation>
        </message>
        <message>
            <source>approved with {now} inhabitants</source>
            <translation>godkjend med {now} innbyggjarar</translation>
        </message>
        <message>
            <source>approved zone that KLASS does not have</source>
            <translation>godkjend sone som KLASS ikkje har</translation>
        </message>
        <message>
            <source>area</source>
            <translation>område</translation>
        </message>
        <message>
            <source>areas</source>
            <translation>område</translation>
        </message>
        <message>
            <source>as-is: their inhabitants leave as they are (the default: the kommune has the figures itself). rounded: 1 becomes 0 and 2 becomes 3. A zone that near a limit is not certain in the package; Statistics Norway judges by the true figures, and the answers to rounded packages are read all the same.</source>
            <translation>as-is: innbyggjartala blir sende som dei er (standard: kommunen har tala sjølv). rounded: 1 blir 0 og 2 blir 3. Ei sone som ligg så nær ei grense, er ikkje sikker i pakka; SSB bruker dei rette tala, og svar på avrunda pakker blir lesne likevel.</translation>
        </message>
        <message>
            <source>balanced: about as large as approved zones usually are (some 2 300 inhabitants in the country's median); another zone must make the division clearly more homogeneous. as many as possible: small zones, the number that is most homogeneous within the limits. A number of zones or a target population goes before it. Without refinement it does not count.</source>
            <translation>balanced: om lag så store som godkjende soner plar vere (rundt 2 300 innbyggjarar i medianen for landet); ei sone til må gjere inndelinga klart meir homogen. as many as possible: små soner, det talet som er mest homogent innanfor grensene. Eit oppgjeve tal på soner eller eit ønskt folketal går føre. Utan forbetring tel det ikkje.</translation>
        </message>
        <message>
            <source>befolkning_10 is of {year}: {have} of {units} grunnkretser have it. The others are empty.</source>
            <translation>befolkning_10 gjeld {year}: {have} av {units} grunnkrinsar har tal. Dei andre er tomme.</translation>
        </message>
        <message>
            <source>below {limit}</source>
            <translation>under {limit}</translation>
        </message>
        <message>
            <source>better</source>
            <translation>betre</translation>
        </message>
        <message>
            <source>break</source>
            <translation>brot</translation>
        </message>
        <message>
            <source>breaks</source>
            <translation>brot</translation>
        </message>
        <message>
            <source>bydel or delbydel</source>
            <translation>bydel eller delbydel</translation>
        </message>
        <message>
            <source>cannot be made</source>
            <translation>kan ikkje lagast</translation>
        </message>
        <message>
            <source>change</source>
            <translation>endre</translation>
        </message>
        <message>
            <source>change listed</source>
            <translation>endring</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>endra</translation>
        </message>
        <message>
            <source>changed names of zones ({name})</source>
            <translation>endra namn på soner ({name})</translation>
        </message>
        <message>
            <source>changed, valid</source>
            <translation>endra, gyldig</translation>
        </message>
        <message>
            <source>changed, with errors</source>
            <translation>endra, med feil</translation>
        </message>
        <message>
            <source>changes</source>
            <translation>endringar</translation>
        </message>
        <message>
            <source>changes of codes</source>
            <translation>kodeendringar</translation>
        </message>
        <message>
            <source>changes of codes: the day</source>
            <translation>kodeendringar: dagen</translation>
        </message>
        <message>
            <source>changes of codes: the new code</source>
            <translation>kodeendringar: ny kode</translation>
        </message>
        <message>
            <source>changes of codes: the old code</source>
            <translation>kodeendringar: gammal kode</translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>vald</translation>
        </message>
        <message>
            <source>class that is unsure</source>
            <translation>usikker klasse</translation>
        </message>
        <message>
            <source>classed by the others</source>
            <translation>klassa etter dei andre</translation>
        </message>
        <message>
            <source>classes that are unsure</source>
            <translation>usikre klassar</translation>
        </message>
        <message>
            <source>code ever in force</source>
            <translation>kode som nokon gong har vore i bruk</translation>
        </message>
        <message>
            <source>code that ends</source>
            <translation>kode som fell bort</translation>
        </message>
        <message>
            <source>codes ever in force</source>
            <translation>kodar som nokon gong har vore i bruk</translation>
        </message>
        <message>
            <source>codes that end</source>
            <translation>kodar som fell bort</translation>
        </message>
        <message>
            <source>comment</source>
            <translation>kommentar</translation>
        </message>
        <message>
            <source>comments</source>
            <translation>kommentarar</translation>
        </message>
        <message>
            <source>compactness {before} → {after}</source>
            <translation>rundleik {before} → {after}</translation>
        </message>
        <message>
            <source>compared with</source>
            <translation>samanlikna med</translation>
        </message>
        <message>
            <source>component</source>
            <translation>komponent</translation>
        </message>
        <message>
            <source>components</source>
            <translation>komponentar</translation>
        </message>
        <message>
            <source>connected part</source>
            <translation>samanhengande del</translation>
        </message>
        <message>
            <source>connected parts</source>
            <translation>samanhengande delar</translation>
        </message>
        <message>
            <source>correspondence to bydel</source>
            <translation>korrespondanse til bydel</translation>
        </message>
        <message>
            <source>correspondence to grunnkrets</source>
            <translation>korrespondanse til grunnkrins</translation>
        </message>
        <message>
            <source>correspondence to kommune</source>
            <translation>korrespondanse til kommune</translation>
        </message>
        <message>
            <source>count</source>
            <translation>tal</translation>
        </message>
        <message>
            <source>cumulated</source>
            <translation>samla</translation>
        </message>
        <message>
            <source>cut</source>
            <translation>brot</translation>
        </message>
        <message>
            <source>cut (dotted)</source>
            <translation>brot (prikka)</translation>
        </message>
        <message>
            <source>cuts</source>
            <translation>brot</translation>
        </message>
        <message>
            <source>degrees</source>
            <translation>grader</translation>
        </message>
        <message>
            <source>difference</source>
            <translation>skilnad</translation>
        </message>
        <message>
            <source>differences</source>
            <translation>skilnader</translation>
        </message>
        <message>
            <source>dissolved</source>
            <translation>oppløyst</translation>
        </message>
        <message>
            <source>division</source>
            <translation>inndeling</translation>
        </message>
        <message>
            <source>each component</source>
            <translation>kvar komponent</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>opphøyrd</translation>
        </message>
        <message>
            <source>error</source>
            <translation>feil</translation>
        </message>
        <message>
            <source>error or exception waived</source>
            <translation>feil eller unntak godteke av SSB</translation>
        </message>
        <message>
            <source>errors</source>
            <translation>feil</translation>
        </message>
        <message>
            <source>errors and exceptions waived</source>
            <translation>feil og unntak godtekne av SSB</translation>
        </message>
        <message>
            <source>errors before → after</source>
            <translation>feil før → etter</translation>
        </message>
        <message>
            <source>exception</source>
            <translation>unntak</translation>
        </message>
        <message>
            <source>exception without a reason</source>
            <translation>unntak utan grunngjeving</translation>
        </message>
        <message>
            <source>exceptions</source>
            <translation>unntak</translation>
        </message>
        <message>
            <source>exceptions before → after</source>
            <translation>unntak før → etter</translation>
        </message>
        <message>
            <source>exceptions without a reason</source>
            <translation>unntak utan grunngjeving</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>feila</translation>
        </message>
        <message>
            <source>fell from {then} to {now} after the approval</source>
            <translation>fall frå {then} til {now} etter godkjenning</translation>
        </message>
        <message>
            <source>figure hidden</source>
            <translation>tal skjult</translation>
        </message>
        <message>
            <source>figure shown</source>
            <translation>tal vist</translation>
        </message>
        <message>
            <source>figures hidden</source>
            <translation>tal skjulte</translation>
        </message>
        <message>
            <source>figures shown</source>
            <translation>tal viste</translation>
        </message>
        <message>
            <source>further zones: {count}</source>
            <translation>fleire soner: {count}</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>borte</translation>
        </message>
        <message>
            <source>greater burden</source>
            <translation>større belastning</translation>
        </message>
        <message>
            <source>grew from {then} to {now} after the approval</source>
            <translation>voks frå {then} til {now} etter godkjenning</translation>
        </message>
        <message>
            <source>grunnkrets</source>
            <translation>grunnkrins</translation>
        </message>
        <message>
            <source>grunnkrets in a zone in KLASS, approved in none</source>
            <translation>grunnkrins med sone i KLASS, godkjend utan</translation>
        </message>
        <message>
            <source>grunnkrets in another zone than approved</source>
            <translation>grunnkrins i ei anna sone enn den som er godkjend</translation>
        </message>
        <message>
            <source>grunnkrets moved</source>
            <translation>grunnkrins flytta</translation>
        </message>
        <message>
            <source>grunnkrets of an approved zone, in none in KLASS</source>
            <translation>grunnkrins i ei godkjend sone, utan sone i KLASS</translation>
        </message>
        <message>
            <source>grunnkretser</source>
            <translation>grunnkrinsar</translation>
        </message>
        <message>
            <source>grunnkretser moved</source>
            <translation>grunnkrinsar flytta</translation>
        </message>
        <message>
            <source>had no zone; it joined the neighbour it is most like</source>
            <translation>hadde inga sone; ho er lagd til naboen ho er mest lik</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>skjult</translation>
        </message>
        <message>
            <source>hidden ({count})</source>
            <translation>skjult ({count})</translation>
        </message>
        <message>
            <source>hidden figures (:)</source>
            <translation>skjulte tal (:)</translation>
        </message>
        <message>
            <source>hidden: 0 is hidden as other small counts are. shown: 0 is no secret; a hidden count is at least 1.</source>
            <translation>hidden: 0 blir skjult som andre små tal. shown: 0 er ingen løyndom; eit skjult tal er minst 1.</translation>
        </message>
        <message>
            <source>high on all</source>
            <translation>høge på alle</translation>
        </message>
        <message>
            <source>high on {count} of {all}</source>
            <translation>høg på {count} av {all}</translation>
        </message>
        <message>
            <source>homogeneity</source>
            <translation>homogenitet</translation>
        </message>
        <message>
            <source>in KLASS</source>
            <translation>i KLASS</translation>
        </message>
        <message>
            <source>index, reference = 100</source>
            <translation>indeks, referansen = 100</translation>
        </message>
        <message>
            <source>indicator</source>
            <translation>indikator</translation>
        </message>
        <message>
            <source>indicator or building type</source>
            <translation>indikator eller bygningstype</translation>
        </message>
        <message>
            <source>indicator: {detail}</source>
            <translation>indikator: {detail}</translation>
        </message>
        <message>
            <source>indicators</source>
            <translation>indikatorar</translation>
        </message>
        <message>
            <source>indicators and building types</source>
            <translation>indikatorar og bygningstypar</translation>
        </message>
        <message>
            <source>inhabitant</source>
            <translation>innbyggjar</translation>
        </message>
        <message>
            <source>inhabitant moved</source>
            <translation>flytta innbyggjar</translation>
        </message>
        <message>
            <source>inhabitant outside the zones</source>
            <translation>innbyggjar utanfor sonene</translation>
        </message>
        <message>
            <source>inhabitants</source>
            <translation>innbyggjarar</translation>
        </message>
        <message>
            <source>inhabitants moved</source>
            <translation>flytta innbyggjarar</translation>
        </message>
        <message>
            <source>inhabitants of grunnkretser with this change</source>
            <translation>innbyggjarar i grunnkrinsar med denne endringa</translation>
        </message>
        <message>
            <source>inhabitants outside the zones</source>
            <translation>innbyggjarar utanfor sonene</translation>
        </message>
        <message>
            <source>inhabitants {detail}, ten years before: kommune_befolkning_10</source>
            <translation>innbyggjarar {detail}, ti år før: kommune_befolkning_10</translation>
        </message>
        <message>
            <source>inhabitants {detail}: befolkning</source>
            <translation>innbyggjarar {detail}: befolkning</translation>
        </message>
        <message>
            <source>inhabitants {detail}: befolkning_10</source>
            <translation>innbyggjarar {detail}: befolkning_10</translation>
        </message>
        <message>
            <source>inhabitants {detail}: kommune_befolkning</source>
            <translation>innbyggjarar {detail}: kommune_befolkning</translation>
        </message>
        <message>
            <source>island or cut-off part</source>
            <translation>øy eller avskoren del</translation>
        </message>
        <message>
            <source>islands and cut-off parts</source>
            <translation>øyar og avskorne delar</translation>
        </message>
        <message>
            <source>it has no project</source>
            <translation>ho har ikkje noko prosjekt</translation>
        </message>
        <message>
            <source>its project file cannot be read</source>
            <translation>prosjektfila kan ikkje lesast</translation>
        </message>
        <message>
            <source>its project file holds other files than the project</source>
            <translation>prosjektfila inneheld andre filer enn prosjektet</translation>
        </message>
        <message>
            <source>its project has a layer that comes from elsewhere</source>
            <translation>prosjektet har eit lag som kjem frå ein annan stad</translation>
        </message>
        <message>
            <source>its project has forms of another kind</source>
            <translation>prosjektet har skjema av eit anna slag</translation>
        </message>
        <message>
            <source>its project has forms that run Python</source>
            <translation>prosjektet har skjema som køyrer Python</translation>
        </message>
        <message>
            <source>its project has macros, actions or pages of its own</source>
            <translation>prosjektet har makroar, handlingar eller eigne sider</translation>
        </message>
        <message>
            <source>its project points to {place}</source>
            <translation>prosjektet peikar til {place}</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>halde på</translation>
        </message>
        <message>
            <source>kept as approved, with {now} inhabitants now</source>
            <translation>halden som godkjend, med {now} innbyggjarar no</translation>
        </message>
        <message>
            <source>key of Helsedirektoratet</source>
            <translation>nøkkel til Helsedirektoratet</translation>
        </message>
        <message>
            <source>km to the centre of the zone, per inhabitant</source>
            <translation>km til sonesenteret per innbyggjar</translation>
        </message>
        <message>
            <source>kommune</source>
            <translation>kommune</translation>
        </message>
        <message>
            <source>kommuner</source>
            <translation>kommunar</translation>
        </message>
        <message>
            <source>kommuner and bydeler</source>
            <translation>kommunar og bydelar</translation>
        </message>
        <message>
            <source>large enough to be a zone</source>
            <translation>stor nok til å vere ei sone</translation>
        </message>
        <message>
            <source>late</source>
            <translation>over fristen</translation>
        </message>
        <message>
            <source>left as they were</source>
            <translation>fekk stå som dei var</translation>
        </message>
        <message>
            <source>levekaar, lksnavn and grunnkrets of every grunnkrets that has a zone in KLASS.</source>
            <translation>levekaar, lksnavn og grunnkrets for kvar grunnkrins som har ei sone i KLASS.</translation>
        </message>
        <message>
            <source>levekårssone</source>
            <translation>levekårssone</translation>
        </message>
        <message>
            <source>levekårssoner</source>
            <translation>levekårssoner</translation>
        </message>
        <message>
            <source>lks,approve,register,waive,exception,national,merge,undo,kommune</source>
            <translation>lks,godkjenn,register,unntak,dispensasjon,nasjonal,flett,angre,kommune</translation>
        </message>
        <message>
            <source>lks,concentration,segregation,index,deprivation,levekår,søf,quartile</source>
            <translation>lks,opphoping,segregasjon,indeks,levekår,sosioøkonomisk,søf,kvartil</translation>
        </message>
        <message>
            <source>lks,contiguity,neighbours,adjacency,graph,islands,links,ferry,grunnkrets</source>
            <translation>lks,naboskap,naboar,graf,øyar,lenkjer,ferje,bru,grunnkrins</translation>
        </message>
        <message>
            <source>lks,distance,travel,settlement,criteria,kommune,inntektssystemet,F-k,accumulation</source>
            <translation>lks,avstand,reiseavstand,busetting,kriteriedata,kommune,inntektssystemet,F-k,opphoping</translation>
        </message>
        <message>
            <source>lks,example,synthetic,test data,demo,grunnkrets</source>
            <translation>lks,eksempel,syntetisk,testdata,demo,grunnkrins</translation>
        </message>
        <message>
            <source>lks,insight,innsikt,page,html,map,statistics,levekår</source>
            <translation>lks,innsikt,insight,side,html,kart,statistikk,levekår</translation>
        </message>
        <message>
            <source>lks,klass,classification,api,codes,correspondence,changes,register,compare</source>
            <translation>lks,klass,klassifikasjon,api,kodar,korrespondanse,endringar,register,samanlikn</translation>
        </message>
        <message>
            <source>lks,klass,classification,version,correspondence,changes,xml,export</source>
            <translation>lks,klass,klassifikasjon,versjon,korrespondanse,endringar,xml,eksport</translation>
        </message>
        <message>
            <source>lks,national,batch,chain,prepare,generate,maintain,validate,grunnkrets,levekår</source>
            <translation>lks,nasjonal,køyring,kjede,klargjer,lag,vedlikehald,kontroll,grunnkrins,levekår</translation>
        </message>
        <message>
            <source>lks,package,zip,kommune,dialogue,export,project,feedback</source>
            <translation>lks,pakke,zip,kommune,dialog,eksport,prosjekt,tilbakemelding</translation>
        </message>
        <message>
            <source>lks,package,zip,kommune,dialogue,import,answer,feedback,difference</source>
            <translation>lks,pakke,zip,kommune,dialog,import,svar,tilbakemelding,skilnad</translation>
        </message>
        <message>
            <source>lks,pca,principal components,indicators,loadings,correlation,weights,levekår</source>
            <translation>lks,pca,hovudkomponentar,indikatorar,ladningar,korrelasjon,vekter,levekår</translation>
        </message>
        <message>
            <source>lks,prepare,join,grunnkrets,population,indicators,csv,excel,json-stat,ssb,kartverket</source>
            <translation>lks,klargjere,kople,grunnkrins,folketal,indikatorar,csv,excel,json-stat,ssb,kartverket</translation>
        </message>
        <message>
            <source>lks,register,approval,state,kommune,priority,deadline,log,dashboard</source>
            <translation>lks,register,godkjenning,tilstand,kommune,prioritet,frist,logg,oversyn</translation>
        </message>
        <message>
            <source>lks,statistics,indicators,series,time,levekår,facts</source>
            <translation>lks,statistikk,indikatorar,seriar,tid,levekår,fakta</translation>
        </message>
        <message>
            <source>lks,zones,compare,crosscheck,kryssjekk,overlap,difference,changes,delområde,old zones</source>
            <translation>lks,soner,samanlikne,kryssjekk,overlapp,skilnad,endringar,delområde,gamle soner</translation>
        </message>
        <message>
            <source>lks,zones,maintain,yearly,update,history,codes,levekår</source>
            <translation>lks,soner,vedlikehald,årleg,oppdatering,historikk,kodar,levekår</translation>
        </message>
        <message>
            <source>lks,zones,regionalization,redcap,districts,grunnkrets,levekår,pca</source>
            <translation>lks,soner,inndeling,regionalisering,redcap,levekårssoner,grunnkrins,levekår,pca</translation>
        </message>
        <message>
            <source>lks,zones,validate,check,rules,control,approve,levekår</source>
            <translation>lks,soner,kontroller,sjekk,reglar,validering,godkjenne,levekår</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>låst</translation>
        </message>
        <message>
            <source>may be chance</source>
            <translation>kan vere tilfeldig</translation>
        </message>
        <message>
            <source>may be chance ({count})</source>
            <translation>kan vere tilfeldig ({count})</translation>
        </message>
        <message>
            <source>median population</source>
            <translation>median folketal</translation>
        </message>
        <message>
            <source>merged</source>
            <translation>slått saman</translation>
        </message>
        <message>
            <source>metres</source>
            <translation>meter</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>manglar</translation>
        </message>
        <message>
            <source>missing ({count})</source>
            <translation>manglar ({count})</translation>
        </message>
        <message>
            <source>missing figures (.. or .)</source>
            <translation>manglande tal (.. eller .)</translation>
        </message>
        <message>
            <source>more is a burden</source>
            <translation>meir er ei belastning</translation>
        </message>
        <message>
            <source>more is an advantage</source>
            <translation>meir er ein føremon</translation>
        </message>
        <message>
            <source>more is neither better nor worse</source>
            <translation>meir er verken betre eller verre</translation>
        </message>
        <message>
            <source>more than 2 standard deviations above the mean</source>
            <translation>meir enn 2 standardavvik over gjennomsnittet</translation>
        </message>
        <message>
            <source>more than 2 standard deviations below the mean</source>
            <translation>meir enn 2 standardavvik under gjennomsnittet</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>flytta</translation>
        </message>
        <message>
            <source>moved to make zones more alike inside (review)</source>
            <translation>flytta for å gjere sonene likare innover (revisjon)</translation>
        </message>
        <message>
            <source>names what the row counts</source>
            <translation>seier kva rada tel</translation>
        </message>
        <message>
            <source>nb for bokmål, nn for nynorsk, en for English.</source>
            <translation>nb for bokmål, nn for nynorsk, en for engelsk.</translation>
        </message>
        <message>
            <source>neighbours by a common border</source>
            <translation>naboar med felles grense</translation>
        </message>
        <message>
            <source>neither</source>
            <translation>verken eller</translation>
        </message>
        <message>
            <source>new</source>
            <translation>ny</translation>
        </message>
        <message>
            <source>new code</source>
            <translation>ny kode</translation>
        </message>
        <message>
            <source>new codes</source>
            <translation>nye kodar</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nei</translation>
        </message>
        <message>
            <source>no page</source>
            <translation>inga side</translation>
        </message>
        <message>
            <source>no value in any indicator</source>
            <translation>utan verdi i nokon indikator</translation>
        </message>
        <message>
            <source>no year</source>
            <translation>ikkje noko år</translation>
        </message>
        <message>
            <source>no zone</source>
            <translation>inga sone</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ingen</translation>
        </message>
        <message>
            <source>none, only those of the layer and its package</source>
            <translation>ingen, berre dei som laget og pakken kjenner</translation>
        </message>
        <message>
            <source>not certain: {count}</source>
            <translation>ikkje sikkert: {count}</translation>
        </message>
        <message>
            <source>not compared</source>
            <translation>ikkje samanlikna</translation>
        </message>
        <message>
            <source>not kept: not every format can hold it</source>
            <translation>ikkje halde på: ikkje alle format kan ha det</translation>
        </message>
        <message>
            <source>not on the map</source>
            <translation>ikkje på kartet</translation>
        </message>
        <message>
            <source>not possible</source>
            <translation>ikkje mogleg</translation>
        </message>
        <message>
            <source>not published</source>
            <translation>ikkje publisert</translation>
        </message>
        <message>
            <source>not received</source>
            <translation>ikkje motteke</translation>
        </message>
        <message>
            <source>not the inhabitants: a part of them</source>
            <translation>ikkje innbyggjarane: ein del av dei</translation>
        </message>
        <message>
            <source>not the inhabitants: a projection</source>
            <translation>ikkje innbyggjarane: ei framskriving</translation>
        </message>
        <message>
            <source>not the inhabitants: a share, an index or a mean</source>
            <translation>ikkje innbyggjarane: ein del, ein indeks eller eit gjennomsnitt</translation>
        </message>
        <message>
            <source>not the inhabitants: an indicator of the catalogue</source>
            <translation>ikkje innbyggjarane: ein indikator i katalogen</translation>
        </message>
        <message>
            <source>not the inhabitants: density or area</source>
            <translation>ikkje innbyggjarane: tettleik eller areal</translation>
        </message>
        <message>
            <source>not the inhabitants: dwellings or households</source>
            <translation>ikkje innbyggjarane: bustader eller hushald</translation>
        </message>
        <message>
            <source>not the inhabitants: growth or change</source>
            <translation>ikkje innbyggjarane: vekst eller endring</translation>
        </message>
        <message>
            <source>not the inhabitants: it is empty</source>
            <translation>ikkje innbyggjarane: ho er tom</translation>
        </message>
        <message>
            <source>not the inhabitants: one group of ages</source>
            <translation>ikkje innbyggjarane: éi aldersgruppe</translation>
        </message>
        <message>
            <source>not the inhabitants: one sex</source>
            <translation>ikkje innbyggjarane: eitt kjønn</translation>
        </message>
        <message>
            <source>not the inhabitants: those of an earlier year</source>
            <translation>ikkje innbyggjarane: dei i eit tidlegare år</translation>
        </message>
        <message>
            <source>not told in the package: see the letter LES-MEG</source>
            <translation>står ikkje i pakken: sjå brevet LES-MEG</translation>
        </message>
        <message>
            <source>not used</source>
            <translation>ikkje brukt</translation>
        </message>
        <message>
            <source>not used: another alternative («{detail}» is used)</source>
            <translation>ikkje brukt: eit anna alternativ («{detail}» er brukt)</translation>
        </message>
        <message>
            <source>not used: another year ({detail} is used)</source>
            <translation>ikkje brukt: eit anna år ({detail} er brukt)</translation>
        </message>
        <message>
            <source>not used: codes, no figures</source>
            <translation>ikkje brukt: kodar, ikkje tal</translation>
        </message>
        <message>
            <source>not used: it does not say that it is the inhabitants</source>
            <translation>ikkje brukt: han seier ikkje at han er innbyggjarane</translation>
        </message>
        <message>
            <source>not used: it has no head</source>
            <translation>ikkje brukt: kolonnen har inga overskrift</translation>
        </message>
        <message>
            <source>not used: no figures in it</source>
            <translation>ikkje brukt: det er ingen tal i ho</translation>
        </message>
        <message>
            <source>not used: says where the row belongs</source>
            <translation>ikkje brukt: seier kvar rada høyrer til</translation>
        </message>
        <message>
            <source>not used: the layer has its own field of this name</source>
            <translation>ikkje brukt: laget har eit eige felt med dette namnet</translation>
        </message>
        <message>
            <source>not used: the values are in another column</source>
            <translation>ikkje brukt: verdiane står i ein annan kolonne</translation>
        </message>
        <message>
            <source>note</source>
            <translation>merknad</translation>
        </message>
        <message>
            <source>notes</source>
            <translation>merknader</translation>
        </message>
        <message>
            <source>nothing here had a zone; divided as a new one</source>
            <translation>ingenting her hadde sone; delt inn på nytt</translation>
        </message>
        <message>
            <source>nothing is hidden</source>
            <translation>ingenting er skjult</translation>
        </message>
        <message>
            <source>nothing: it stays by itself</source>
            <translation>ingenting: han blir ståande for seg sjølv</translation>
        </message>
        <message>
            <source>of the inhabitants moved</source>
            <translation>av innbyggjarane flytta</translation>
        </message>
        <message>
            <source>of the variance</source>
            <translation>av variansen</translation>
        </message>
        <message>
            <source>of them without a reason</source>
            <translation>av dei utan grunngjeving</translation>
        </message>
        <message>
            <source>of these suppressed</source>
            <translation>av desse skjerma</translation>
        </message>
        <message>
            <source>other change</source>
            <translation>anna endring</translation>
        </message>
        <message>
            <source>own link</source>
            <translation>eiga lenkje</translation>
        </message>
        <message>
            <source>own links</source>
            <translation>eigne lenkjer</translation>
        </message>
        <message>
            <source>package written</source>
            <translation>pakke skriven</translation>
        </message>
        <message>
            <source>packages written</source>
            <translation>pakkar skrivne</translation>
        </message>
        <message>
            <source>pair with a common border</source>
            <translation>par med felles grense</translation>
        </message>
        <message>
            <source>pairs with a common border</source>
            <translation>par med felles grense</translation>
        </message>
        <message>
            <source>people</source>
            <translation>folket</translation>
        </message>
        <message>
            <source>people who changed zone</source>
            <translation>personar som har bytt sone</translation>
        </message>
        <message>
            <source>per 1 000</source>
            <translation>per 1 000</translation>
        </message>
        <message>
            <source>per cent</source>
            <translation>prosent</translation>
        </message>
        <message>
            <source>percentage points</source>
            <translation>prosentpoeng</translation>
        </message>
        <message>
            <source>person who changed zone</source>
            <translation>person som har bytt sone</translation>
        </message>
        <message>
            <source>persons</source>
            <translation>personar</translation>
        </message>
        <message>
            <source>projected {detail}: kommune_framskrevet</source>
            <translation>framskriven {detail}: kommune_framskrevet</translation>
        </message>
        <message>
            <source>proposed link</source>
            <translation>foreslått lenkje</translation>
        </message>
        <message>
            <source>proposed link (dashed)</source>
            <translation>foreslått lenkje (stipla)</translation>
        </message>
        <message>
            <source>proposed links</source>
            <translation>foreslåtte lenkjer</translation>
        </message>
        <message>
            <source>received</source>
            <translation>motteke</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>avviste</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>avvist</translation>
        </message>
        <message>
            <source>replaced by the field of this name</source>
            <translation>erstatta av feltet med dette namnet</translation>
        </message>
        <message>
            <source>row in the table of changes</source>
            <translation>rad i endringstabellen</translation>
        </message>
        <message>
            <source>row without a partner</source>
            <translation>rad utan motpart</translation>
        </message>
        <message>
            <source>row {id}</source>
            <translation>rad {id}</translation>
        </message>
        <message>
            <source>row {id}: «{value}»</source>
            <translation>rad {id}: «{value}»</translation>
        </message>
        <message>
            <source>row {id}: «{value}» ({like}?)</source>
            <translation>rad {id}: «{value}» ({like}?)</translation>
        </message>
        <message>
            <source>row {row}: {problem}</source>
            <translation>rad {row}: {problem}</translation>
        </message>
        <message>
            <source>rows in the table of changes</source>
            <translation>rader i endringstabellen</translation>
        </message>
        <message>
            <source>rows without a partner</source>
            <translation>rader utan motpart</translation>
        </message>
        <message>
            <source>rule broken</source>
            <translation>broten regel</translation>
        </message>
        <message>
            <source>rules broken</source>
            <translation>brotne reglar</translation>
        </message>
        <message>
            <source>small counts are hidden (:), and others with them</source>
            <translation>små tal er skjulte (:), og andre med dei</translation>
        </message>
        <message>
            <source>small counts are rounded to 0 or 3</source>
            <translation>små tal er runda av til 0 eller 3</translation>
        </message>
        <message>
            <source>smaller burden</source>
            <translation>mindre belastning</translation>
        </message>
        <message>
            <source>smallest to largest</source>
            <translation>minste til største</translation>
        </message>
        <message>
            <source>split up</source>
            <translation>delt</translation>
        </message>
        <message>
            <source>suppress: small counts are hidden (:), and as many others as it takes so that nobody can compute them. round: counts of 1 and 2 become 0 or 3 and totals are summed anew. none: nothing is hidden; the figures are not for publication.</source>
            <translation>suppress: små tal blir skjulte (:), og så mange andre som skal til for at ingen kan rekne dei ut. round: tal på 1 og 2 blir 0 eller 3, og totalar blir summerte på nytt. none: ingenting blir skjult; tala er ikkje til publisering.</translation>
        </message>
        <message>
            <source>table of changes</source>
            <translation>endringstabell</translation>
        </message>
        <message>
            <source>taken into the field of this name, where no table says otherwise</source>
            <translation>teke inn i feltet med dette namnet, der ingen tabell seier noko anna</translation>
        </message>
        <message>
            <source>teller is larger than nevner</source>
            <translation>teljaren er større enn nemnaren</translation>
        </message>
        <message>
            <source>tells the rows of a total and its parts apart</source>
            <translation>skil radene for totalen frå delane</translation>
        </message>
        <message>
            <source>tells which name is valid</source>
            <translation>seier kva namn som gjeld</translation>
        </message>
        <message>
            <source>the areas of kommuner with more than {limit} inhabitants</source>
            <translation>områda i kommunar med meir enn {limit} innbyggjarar</translation>
        </message>
        <message>
            <source>the areas of the same kommune</source>
            <translation>områda i same kommune</translation>
        </message>
        <message>
            <source>the column {name}</source>
            <translation>kolonnen {name}</translation>
        </message>
        <message>
            <source>the file {name}</source>
            <translation>fila {name}</translation>
        </message>
        <message>
            <source>the grunnkretsnummer</source>
            <translation>grunnkrinsnummeret</translation>
        </message>
        <message>
            <source>the kommune</source>
            <translation>kommunen</translation>
        </message>
        <message>
            <source>the kommune it comes from</source>
            <translation>kommunen det kjem frå</translation>
        </message>
        <message>
            <source>the name of the grunnkrets</source>
            <translation>namnet på grunnkrinsen</translation>
        </message>
        <message>
            <source>the name of the kommune</source>
            <translation>namnet på kommunen</translation>
        </message>
        <message>
            <source>the number of the kommune</source>
            <translation>nummeret på kommunen</translation>
        </message>
        <message>
            <source>the package has format version {version}, this LKS reads version {own}. Use the LKS that wrote it, or send the kommune a new package.</source>
            <translation>pakken har formatversjon {version}, denne LKS les versjon {own}. Bruk den LKS som skreiv han, eller send kommunen ein ny pakke.</translation>
        </message>
        <message>
            <source>the rule «{rule}» cannot be waived.</source>
            <translation>regelen «{rule}» kan det ikkje gjerast unntak for.</translation>
        </message>
        <message>
            <source>the table {names} is missing.</source>
            <translation>tabellen {names} manglar.</translation>
        </message>
        <message>
            <source>the table {name}</source>
            <translation>tabellen {name}</translation>
        </message>
        <message>
            <source>the year of each row</source>
            <translation>årstalet for kvar rad</translation>
        </message>
        <message>
            <source>the zone {zone} did not hang together</source>
            <translation>sona {zone} hang ikkje saman</translation>
        </message>
        <message>
            <source>the zone {zone} had fewer inhabitants than the minimum</source>
            <translation>sona {zone} hadde færre innbyggjarar enn minstekravet</translation>
        </message>
        <message>
            <source>the zone {zone} had more inhabitants than the maximum</source>
            <translation>sona {zone} hadde fleire innbyggjarar enn grensa</translation>
        </message>
        <message>
            <source>the zone {zone} had too few inhabitants to be published</source>
            <translation>sona {zone} hadde for få innbyggjarar til å bli publisert</translation>
        </message>
        <message>
            <source>the zone {zone} lay in several bydeler or delbydeler</source>
            <translation>sona {zone} låg i fleire bydelar eller delbydelar</translation>
        </message>
        <message>
            <source>the zone {zone} lay in several kommuner</source>
            <translation>sona {zone} låg i fleire kommunar</translation>
        </message>
        <message>
            <source>the zone {zone} lay in several kommuner, bydeler or delbydeler</source>
            <translation>sona {zone} låg i fleire kommunar, bydelar eller delbydelar</translation>
        </message>
        <message>
            <source>the zones: lks, lksnavn</source>
            <translation>sonene: lks, lksnavn</translation>
        </message>
        <message>
            <source>uncertain</source>
            <translation>usikkert</translation>
        </message>
        <message>
            <source>uncertain, few people ({count})</source>
            <translation>usikkert, få personar ({count})</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>uendra</translation>
        </message>
        <message>
            <source>used</source>
            <translation>brukt</translation>
        </message>
        <message>
            <source>valid: those without errors; all: all that could be read; named: those of the kommuner in [TAKE_OVER]. The other kommuner keep the proposal, and the summary says so. One answer by itself is always taken over.</source>
            <translation>valid: dei utan feil; all: alle som kunne lesast; named: dei frå kommunane i [TAKE_OVER]. Dei andre kommunane held på forslaget, og samandraget seier det. Eitt svar åleine blir alltid overtatt.</translation>
        </message>
        <message>
            <source>variant</source>
            <translation>variant</translation>
        </message>
        <message>
            <source>version</source>
            <translation>versjon</translation>
        </message>
        <message>
            <source>wait for Statistics Norway</source>
            <translation>ventar på SSB</translation>
        </message>
        <message>
            <source>wait for the kommune</source>
            <translation>ventar på kommunen</translation>
        </message>
        <message>
            <source>with refinement, effort {effort}</source>
            <translation>med forbetring, grundigheit {effort}</translation>
        </message>
        <message>
            <source>with zones in force</source>
            <translation>med gjeldande soner</translation>
        </message>
        <message>
            <source>without a class</source>
            <translation>utan klasse</translation>
        </message>
        <message>
            <source>without a class: a figure is hidden or missing</source>
            <translation>utan klasse: eit tal er skjult eller manglar</translation>
        </message>
        <message>
            <source>without any neighbour</source>
            <translation>utan nabo</translation>
        </message>
        <message>
            <source>without grunnkretser</source>
            <translation>utan grunnkrinsar</translation>
        </message>
        <message>
            <source>without index and class</source>
            <translation>utan indeks og klasse</translation>
        </message>
        <message>
            <source>without refinement</source>
            <translation>utan forbetring</translation>
        </message>
        <message>
            <source>worse</source>
            <translation>verre</translation>
        </message>
        <message>
            <source>year</source>
            <translation>år</translation>
        </message>
        <message>
            <source>yearly: zones that hold stay as they are, unit for unit; only what broke is mended. review: zones that hold may also be improved, and exceptions that were approved are mended where that can be done.</source>
            <translation>yearly: Soner som held, blir som dei er, grunnkrins for grunnkrins; berre det som er brote, blir retta. review: Soner som held, kan òg betrast, og unntak som er godkjende, blir retta der det lèt seg gjere.</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>zone</source>
            <translation>sone</translation>
        </message>
        <message>
            <source>zone in KLASS that was not approved</source>
            <translation>sone i KLASS som ikkje er godkjend</translation>
        </message>
        <message>
            <source>zone in {division}</source>
            <translation>sone i {division}</translation>
        </message>
        <message>
            <source>zone kept</source>
            <translation>sone uendra</translation>
        </message>
        <message>
            <source>zone with another name</source>
            <translation>sone med eit anna namn</translation>
        </message>
        <message>
            <source>zones</source>
            <translation>soner</translation>
        </message>
        <message>
            <source>zones before → after</source>
            <translation>soner før → etter</translation>
        </message>
        <message>
            <source>zones in {division}</source>
            <translation>soner i {division}</translation>
        </message>
        <message>
            <source>zones kept</source>
            <translation>soner uendra</translation>
        </message>
        <message>
            <source>zones, the smallest first</source>
            <translation>soner, den minste først</translation>
        </message>
        <message>
            <source>{address} answers with more than {most} MB, more than KLASS' answers ever have.</source>
            <translation>{address} svarer med meir enn {most} MB, meir enn svar frå KLASS nokon gong er.</translation>
        </message>
        <message>
            <source>{address} cannot be reached: {reason}. Are network and proxy right in QGIS' settings? Files saved from KLASS can be read instead ([CODES]).</source>
            <translation>{address} kan ikkje nåast: {reason}. Er nettverk og proxy rett i innstillingane til QGIS? Filer lagra frå KLASS kan lesast i staden ([CODES]).</translation>
        </message>
        <message>
            <source>{address} did not answer within {seconds} seconds. Try again later, raise the limit ([TIMEOUT]), or let a copy of the last answer be used ([USE_COPIES]).</source>
            <translation>{address} svarte ikkje innan {seconds} sekund. Prøv igjen seinare, hev grensa ([TIMEOUT]), eller lat ein kopi av siste svar bli brukt ([USE_COPIES]).</translation>
        </message>
        <message>
            <source>{address} is no address that KLASS is read from: it must begin with https:// (or http://), and must not lead from https to http.</source>
            <translation>{address} er inga adresse KLASS blir lesen frå: ho må ta til med https:// (eller http://), og må ikkje føre frå https til http.</translation>
        </message>
        <message>
            <source>{address} leads on more than {most} times. Is it the address of KLASS' API?</source>
            <translation>{address} fører vidare meir enn {most} gonger. Er det adressa til API-et i KLASS?</translation>
        </message>
        <message>
            <source>{areas} areas by {indicators}.</source>
            <translation>{areas} område etter {indicators}.</translation>
        </message>
        <message>
            <source>{area} compared with {reference}</source>
            <translation>{area} samanlikna med {reference}</translation>
        </message>
        <message>
            <source>{area}, indicator by indicator</source>
            <translation>{area}, indikator for indikator</translation>
        </message>
        <message>
            <source>{a} and {b} are the same division of {zones} zones.</source>
            <translation>{a} og {b} er den same inndelinga i {zones} soner.</translation>
        </message>
        <message>
            <source>{code} is called {names} instead of «{due}».</source>
            <translation>{code} heiter {names} i staden for «{due}».</translation>
        </message>
        <message>
            <source>{columns} is empty.</source>
            <translation>{columns} er tom.</translation>
        </message>
        <message>
            <source>{column} has decimals</source>
            <translation>{column} har desimalar</translation>
        </message>
        <message>
            <source>{count} (link)</source>
            <translation>{count} (lenkje)</translation>
        </message>
        <message>
            <source>{count} area fits.</source>
            <translation>{count} område passar.</translation>
        </message>
        <message>
            <source>{count} areas fit.</source>
            <translation>{count} område passar.</translation>
        </message>
        <message>
            <source>{count} chosen areas</source>
            <translation>{count} valde område</translation>
        </message>
        <message>
            <source>{count} counts are larger than the count they are a part of. Small differences come from rounding for confidentiality; large ones are errors of the table. They were kept as they are.</source>
            <translation>{count} tal er større enn det talet dei er ein del av. Små avvik kjem av avrunding av omsyn til konfidensialitet; store er feil i tabellen. Tala er behaldne som dei er.</translation>
        </message>
        <message>
            <source>{count} counts are larger than what they are a part of: see the report.</source>
            <translation>{count} tal er større enn det dei er ein del av: sjå rapporten.</translation>
        </message>
        <message>
            <source>{count} exceptions: see the table of exceptions and the report.</source>
            <translation>{count} unntak: sjå tabellen over unntak og rapporten.</translation>
        </message>
        <message>
            <source>{count} grunnkretser lack a figure then or now and are left out.</source>
            <translation>{count} grunnkrinsar manglar tal før eller no og er utelatne.</translation>
        </message>
        <message>
            <source>{count} grunnkretser read, {people} inhabitants.</source>
            <translation>{count} grunnkrinsar lesne inn, {people} innbyggjarar.</translation>
        </message>
        <message>
            <source>{count} grunnkretser to {zone}</source>
            <translation>{count} grunnkrinsar til {zone}</translation>
        </message>
        <message>
            <source>{count} grunnkretser with {people} inhabitants, {columns} columns of figures.</source>
            <translation>{count} grunnkrinsar med {people} innbyggjarar, {columns} kolonnar med tal.</translation>
        </message>
        <message>
            <source>{count} grunnkretser, {people} inhabitants, to {zone}</source>
            <translation>{count} grunnkrinsar med {people} innbyggjarar til {zone}</translation>
        </message>
        <message>
            <source>{count} indicators, {kept} components with {share:.1f} % of the variance.</source>
            <translation>{count} indikatorar, {kept} komponentar med {share:.1f} % av variansen.</translation>
        </message>
        <message>
            <source>{count} inhabitants ({year})</source>
            <translation>{count} innbyggjarar ({year})</translation>
        </message>
        <message>
            <source>{count} kept zones have another code.</source>
            <translation>{count} uendra soner har fått ny kode.</translation>
        </message>
        <message>
            <source>{count} kommuner</source>
            <translation>{count} kommunar</translation>
        </message>
        <message>
            <source>{count} kommuner have limits of their own: {names}.</source>
            <translation>{count} kommunar har eigne grenser: {names}.</translation>
        </message>
        <message>
            <source>{count} kommuner have no new package.</source>
            <translation>{count} kommunar har ikkje fått nokon ny pakke.</translation>
        </message>
        <message>
            <source>{count} kommuner judged.</source>
            <translation>{count} kommunar vurderte.</translation>
        </message>
        <message>
            <source>{count} kommuner.</source>
            <translation>{count} kommunar.</translation>
        </message>
        <message>
            <source>{count} more</source>
            <translation>{count} til</translation>
        </message>
        <message>
            <source>{count} more under «About the figures».</source>
            <translation>{count} til under «Om tala».</translation>
        </message>
        <message>
            <source>{count} odd rows or links: see the report.</source>
            <translation>{count} rader eller lenkjer å sjå på: sjå rapporten.</translation>
        </message>
        <message>
            <source>{count} of {former} former codes have other digits for bydel or delbydel than their grunnkretser, so no zone can keep them: {codes}. Choose the fields that the codes were made by, or none; «Prepare grunnkretser» gives the grunnkretser their bydel and delbydel out of tables.</source>
            <translation>{count} av {former} tidlegare kodar har andre siffer for bydel eller delbydel enn grunnkrinsane sine, så inga sone kan halde på dei: {codes}. Vel felta som kodane vart laga etter, eller ingen; «Klargjer grunnkrinsar» gjev grunnkrinsane bydel og delbydel frå tabellar.</translation>
        </message>
        <message>
            <source>{count} of {received} answers need work: rejected, or changed with errors.</source>
            <translation>{count} av {received} svar må arbeidast med: avviste, eller endra med feil.</translation>
        </message>
        <message>
            <source>{count} of {zones} zones do not hang together in this layer. So many point to the layer rather than to the division: polygons of another year, simplified polygons, or limits for contiguity (gaps, common border) that do not fit.</source>
            <translation>{count} av {zones} soner heng ikkje saman i dette laget. Så mange tyder på at det er laget og ikkje inndelinga det er noko med: polygon frå eit anna år, forenkla polygon, eller grenser for naboskap (glipper, felles grense) som ikkje passar.</translation>
        </message>
        <message>
            <source>{count} of {zones} zones have declined; the smallest first.</source>
            <translation>{count} av {zones} soner har hatt nedgang; den minste først.</translation>
        </message>
        <message>
            <source>{count} pairs meet in a corner only, or share less border than that: {pairs}.</source>
            <translation>{count} par møtest berre i eit hjørne eller har kortare felles grense enn dette: {pairs}.</translation>
        </message>
        <message>
            <source>{count} rows of the other layer have no area or no zone and were left out.</source>
            <translation>{count} rader i det andre laget manglar flate eller sone og er utelatne.</translation>
        </message>
        <message>
            <source>{count} values that a kommune cannot change differ from what was sent. SSB's own were kept.</source>
            <translation>{count} verdiar som ein kommune ikkje kan endre, er ulike det som vart sendt. SSB sine eigne er behaldne.</translation>
        </message>
        <message>
            <source>{count} zones, homogeneity {homogeneity:.3f}.</source>
            <translation>{count} soner, homogenitet {homogeneity:.3f}.</translation>
        </message>
        <message>
            <source>{count} zones. Formed by location: without indicators nothing is known of homogeneity.</source>
            <translation>{count} soner. Forma etter plassering: utan indikatorar veit vi ikkje noko om homogeniteten.</translation>
        </message>
        <message>
            <source>{division}: where most people live</source>
            <translation>{division}: der det bur flest</translation>
        </message>
        <message>
            <source>{done} of {all} kommuner have zones in force. Waits for Statistics Norway: {ssb}. Late: {late}.</source>
            <translation>{done} av {all} kommunar har gjeldande soner. Ventar på SSB: {ssb}. Over fristen: {late}.</translation>
        </message>
        <message>
            <source>{edges} contiguous pairs, {links} links, {parts} connected parts.</source>
            <translation>{edges} nabopar, {links} lenkjer, {parts} samanhengande delar.</translation>
        </message>
        <message>
            <source>{field}: the column «{column}» of {table}.</source>
            <translation>{field}: kolonnen «{column}» i {table}.</translation>
        </message>
        <message>
            <source>{field}: {count} grunnkretser have a code of another kommune: {units}.</source>
            <translation>{field}: {count} grunnkrinsar har ein kode frå ein annan kommune: {units}.</translation>
        </message>
        <message>
            <source>{field}: {count} grunnkretser have a name instead of a number. It bounds the zones but does not show in their codes: {names}.</source>
            <translation>{field}: {count} grunnkrinsar har eit namn i staden for eit nummer. Det avgrensar sonene, men kjem ikkje fram i kodane deira: {names}.</translation>
        </message>
        <message>
            <source>{figure} inhabitants would allow more than {limit} zones.</source>
            <translation>{figure} innbyggjarar ville gjeve rom for meir enn {limit} soner.</translation>
        </message>
        <message>
            <source>{figure} rows: {names}.</source>
            <translation>{figure} rader: {names}.</translation>
        </message>
        <message>
            <source>{file} cannot be written.</source>
            <translation>{file} kan ikkje skrivast.</translation>
        </message>
        <message>
            <source>{file} cannot be written: {reason}</source>
            <translation>{file} kan ikkje skrivast: {reason}</translation>
        </message>
        <message>
            <source>{file} does not have the form that KLASS reads ({reason}). Nothing was written. Please report this error.</source>
            <translation>{file} har ikkje forma KLASS les ({reason}). Ingenting vart skrive. Meld gjerne frå om denne feilen.</translation>
        </message>
        <message>
            <source>{file} exists already. Switch on [OVERWRITE] to replace it, or [SKIP_EXISTING] to leave it and go on.</source>
            <translation>{file} finst frå før. Slå på [OVERWRITE] for å erstatte fila, eller [SKIP_EXISTING] for å la ho stå og gå vidare.</translation>
        </message>
        <message>
            <source>{file}, read against {sent}: {units} grunnkretser with {people} inhabitants.</source>
            <translation>{file}, lesen mot {sent}: {units} grunnkrinsar med {people} innbyggjarar.</translation>
        </message>
        <message>
            <source>{file}, table {table}: {written} of {count} rows were written. {problem}</source>
            <translation>{file}, tabell {table}: {written} av {count} rader vart skrivne. {problem}</translation>
        </message>
        <message>
            <source>{file}: the deadline «{text}» is no date; the register goes by {day}.</source>
            <translation>{file}: fristen «{text}» er ingen dato; registeret går etter {day}.</translation>
        </message>
        <message>
            <source>{file}: {count} grunnkretser have another zone.</source>
            <translation>{file}: {count} grunnkrinsar har fått ei anna sone.</translation>
        </message>
        <message>
            <source>{findings} (not certain)</source>
            <translation>{findings} (ikkje sikkert)</translation>
        </message>
        <message>
            <source>{findings} (with a reason)</source>
            <translation>{findings} (med grunngjeving)</translation>
        </message>
        <message>
            <source>{folder} holds {names} already. Open the layer from there, or choose another folder.</source>
            <translation>{folder} inneheld alt {names}. Opne laget derifrå, eller vel ei anna mappe.</translation>
        </message>
        <message>
            <source>{indicator} is not in the profile: {reason}</source>
            <translation>{indicator} er ikkje med i profilen: {reason}</translation>
        </message>
        <message>
            <source>{indicator} over time ({unit})</source>
            <translation>{indicator} over tid ({unit})</translation>
        </message>
        <message>
            <source>{indicator}, all years ({unit})</source>
            <translation>{indicator}, alle år ({unit})</translation>
        </message>
        <message>
            <source>{indicator}, {year}</source>
            <translation>{indicator}, {year}</translation>
        </message>
        <message>
            <source>{indicator}, {year} ({unit})</source>
            <translation>{indicator}, {year} ({unit})</translation>
        </message>
        <message>
            <source>{indicator}, {year}: {level} ({unit})</source>
            <translation>{indicator}, {year}: {level} ({unit})</translation>
        </message>
        <message>
            <source>{indicator}: change from {from} to {year} (per cent)</source>
            <translation>{indicator}: endring frå {from} til {year} (prosent)</translation>
        </message>
        <message>
            <source>{kept} of the {zones} zones in {a} are kept in {b}, which has {others}. {units} grunnkretser with {people} inhabitants ({share} %) change zone.</source>
            <translation>{kept} av dei {zones} sonene i {a} er uendra i {b}, som har {others}. {units} grunnkrinsar med {people} innbyggjarar ({share} %) byter sone.</translation>
        </message>
        <message>
            <source>{kept} used, {share} %</source>
            <translation>{kept} brukte, {share} %</translation>
        </message>
        <message>
            <source>{key} (rows {numbers})</source>
            <translation>{key} (rad {numbers})</translation>
        </message>
        <message>
            <source>{kommune} (example, seed {seed})</source>
            <translation>{kommune} (eksempel, startverdi {seed})</translation>
        </message>
        <message>
            <source>{kommune} has no zone: {count} grunnkretser with {people} inhabitants.</source>
            <translation>{kommune} har inga sone: {count} grunnkrinsar med {people} innbyggjarar.</translation>
        </message>
        <message>
            <source>{kommune}: the field {field} says «{found}» and the log «{expected}», which holds. The kommune's next event keeps what was written by hand.</source>
            <translation>{kommune}: feltet {field} seier «{found}» og loggen «{expected}», og det gjeld. Den neste hendinga til kommunen tek vare på det som var skrive for hand.</translation>
        </message>
        <message>
            <source>{kommune}: where {share} % of the inhabitants live</source>
            <translation>{kommune}: der {share} % av innbyggjarane bur</translation>
        </message>
        <message>
            <source>{kommune}: «{event}» is dated {day}, before «{former}» of {former_day}. Is the date right?</source>
            <translation>{kommune}: «{event}» har datoen {day}, før «{former}» {former_day}. Er datoen rett?</translation>
        </message>
        <message>
            <source>{kommune}: «{found}» in the field {field} is no date. The log says «{expected}», which holds.</source>
            <translation>{kommune}: «{found}» i feltet {field} er ingen dato. Loggen seier «{expected}», og det gjeld.</translation>
        </message>
        <message>
            <source>{kommune}: «{found}» is no state. By the log it is «{expected}», which holds.</source>
            <translation>{kommune}: «{found}» er ingen tilstand. Etter loggen er han «{expected}», og det gjeld.</translation>
        </message>
        <message>
            <source>{level} ({count})</source>
            <translation>{level} ({count})</translation>
        </message>
        <message>
            <source>{limit} or more</source>
            <translation>{limit} eller meir</translation>
        </message>
        <message>
            <source>{limit} zones were asked for, {figure} are needed.</source>
            <translation>{limit} soner var ønskte, {figure} trengst.</translation>
        </message>
        <message>
            <source>{limit} zones were asked for, {figure} were made.</source>
            <translation>Det vart bede om {limit} soner, og det vart {figure}.</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} til {high}</translation>
        </message>
        <message>
            <source>{mean} in the mean, by common borders and own links.</source>
            <translation>{mean} i gjennomsnitt, etter felles grenser og eigne lenkjer.</translation>
        </message>
        <message>
            <source>{named} and {count} more</source>
            <translation>{named} og {count} til</translation>
        </message>
        <message>
            <source>{name} answers with something that KLASS' API does not say. Is it the address of the API (…/api/klass/v1/), or a page of maintenance?</source>
            <translation>{name} svarer noko API-et til KLASS ikkje seier. Er det adressa til API-et (…/api/klass/v1/), eller ei side om vedlikehald?</translation>
        </message>
        <message>
            <source>{name} came without the .dbf of the same name, which holds the zones of a shapefile. Ask the kommune for all files of it, or better for the GeoPackage GKRETS.</source>
            <translation>{name} kom utan .dbf-fila med same namn, som har sonene i ei shapefil. Be kommunen om alle filene, eller helst om GeoPackage-fila GKRETS.</translation>
        </message>
        <message>
            <source>{name} cannot be read as a table: {reason} Ask the kommune for the GeoPackage GKRETS, saved in QGIS.</source>
            <translation>{name} kan ikkje lesast som ein tabell: {reason} Be kommunen om GeoPackage-fila GKRETS, lagra i QGIS.</translation>
        </message>
        <message>
            <source>{name} cannot be read: {reason}. Nothing was written. Take the last backup.</source>
            <translation>{name} kan ikkje lesast: {reason}. Ingenting er skrive. Bruk siste tryggingskopi.</translation>
        </message>
        <message>
            <source>{name} cannot be read: {reason}. Save it anew, or ask the kommune to send it again.</source>
            <translation>{name} kan ikkje lesast: {reason}. Lagre ho på nytt, eller be kommunen sende ho igjen.</translation>
        </message>
        <message>
            <source>{name} cannot be unpacked into {folder}: {reason}</source>
            <translation>{name} kan ikkje pakkast ut i {folder}: {reason}</translation>
        </message>
        <message>
            <source>{name} could not be read because of a trouble on this computer, not of the answer: {reason}. Mend that and read it again.</source>
            <translation>{name} kunne ikkje lesast på grunn av eit problem på denne maskina, ikkje i svaret: {reason}. Rett det og les på nytt.</translation>
        </message>
        <message>
            <source>{name} does not hold what was just written to it: the folder or another program lost it. Check the register before going on.</source>
            <translation>{name} inneheld ikkje det som nettopp vart skrive: mappa eller eit anna program har mista det. Kontroller registeret før du går vidare.</translation>
        </message>
        <message>
            <source>{name} has days that are not written as yyyy-MM-dd: {days}.</source>
            <translation>{name} har dagar som ikkje er skrivne som yyyy-MM-dd: {days}.</translation>
        </message>
        <message>
            <source>{name} has no columns {missing}. It has: {present}. Is it the right file of KLASS?</source>
            <translation>{name} har ikkje kolonnane {missing}. Ho har: {present}. Er det rett fil frå KLASS?</translation>
        </message>
        <message>
            <source>{name} has these grunnkretser in several zones: {codes}.</source>
            <translation>{name} har desse grunnkrinsane i fleire soner: {codes}.</translation>
        </message>
        <message>
            <source>{name} holds more than {count} tables. Ask for the files of the package alone.</source>
            <translation>{name} inneheld meir enn {count} tabellar. Be om berre filene i pakken.</translation>
        </message>
        <message>
            <source>{name} holds tables whose names are instructions ({names}). Nothing of it was read. Ask for the GeoPackage as it was edited in QGIS.</source>
            <translation>{name} inneheld tabellar som heiter det same som instruksjonar ({names}). Ingenting av det vart lese. Be om GeoPackage-fila slik ho vart redigert i QGIS.</translation>
        </message>
        <message>
            <source>{name} holds triggers or virtual tables that QGIS does not write ({names}). Nothing of them was run. Ask for the GeoPackage as it was edited in QGIS.</source>
            <translation>{name} inneheld triggarar eller virtuelle tabellar som QGIS ikkje skriv ({names}). Ingen av dei vart køyrde. Be om GeoPackagen slik han vart redigert i QGIS.</translation>
        </message>
        <message>
            <source>{name} holds views ({names}): they can show other data than the file's own. Ask for the GeoPackage as it was edited in QGIS.</source>
            <translation>{name} inneheld visningar (views: {names}): Dei kan vise andre data enn fila sine eigne. Be om GeoPackagen slik han vart redigert i QGIS.</translation>
        </message>
        <message>
            <source>{name} is a ZIP packed in a way that is not read here ({reason}). Unpack it and read the folder, or ask the kommune to zip it anew with Windows or macOS.</source>
            <translation>{name} er ein ZIP som er pakka på ein måte som ikkje blir lesen her ({reason}). Pakk han ut og les mappa, eller be kommunen pakke på nytt med Windows eller macOS.</translation>
        </message>
        <message>
            <source>{name} is a ZIP that was cut off on its way. Ask the kommune to send it again.</source>
            <translation>{name} er ein ZIP som vart kutta av undervegs. Be kommunen sende han på nytt.</translation>
        </message>
        <message>
            <source>{name} is a link, not a file. Put the file itself in its place.</source>
            <translation>{name} er ei lenkje, ikkje ei fil. Legg sjølve fila der i staden.</translation>
        </message>
        <message>
            <source>{name} is damaged, or was cut off on its way ({reason}). Ask the kommune to send it again.</source>
            <translation>{name} er skadd eller vart kutta av undervegs ({reason}). Be kommunen sende fila på nytt.</translation>
        </message>
        <message>
            <source>{name} is in use by another program, such as QGIS with a layer of it open for editing. Save and close it there, and run again. Nothing was written.</source>
            <translation>{name} er i bruk i eit anna program, til dømes QGIS med eit lag ope for redigering. Lagre og lukk det der, og køyr på nytt. Ingenting er skrive.</translation>
        </message>
        <message>
            <source>{name} is no GeoPackage, or damaged ({reason}). Ask the kommune to save in QGIS, close it and send again.</source>
            <translation>{name} er ingen GeoPackage, eller er skadd ({reason}). Be kommunen lagre i QGIS, lukke det og sende på nytt.</translation>
        </message>
        <message>
            <source>{name} is no GeoPackage, or damaged from the first byte on. Ask the kommune to send it again.</source>
            <translation>{name} er ikkje eit GeoPackage, eller skadd frå første byte. Be kommunen sende det på nytt.</translation>
        </message>
        <message>
            <source>{name} is no ZIP of files but a document of an office program. Give it the suffix {suffix} and read it again.</source>
            <translation>{name} er ikkje ein ZIP med filer, men eit dokument frå eit kontorprogram. Gi fila endinga {suffix} og les på nytt.</translation>
        </message>
        <message>
            <source>{name} is no answer: it is neither a ZIP, nor a GeoPackage, nor a table, nor a folder with one of them. Ask the kommune for the file whose name begins with GKRETS.</source>
            <translation>{name} er ikkje noko svar: Det er korkje ein ZIP, eit GeoPackage, ein tabell eller ei mappe med noko av dette. Be kommunen om fila som har eit namn som byrjar med GKRETS.</translation>
        </message>
        <message>
            <source>{name} is no package as sent: {reason}</source>
            <translation>{name} er ingen pakke slik han vart send: {reason}</translation>
        </message>
        <message>
            <source>{name} is no register of LKS: {reason}. Choose another file.</source>
            <translation>{name} er ikkje eit LKS-register: {reason}. Vel ei anna fil.</translation>
        </message>
        <message>
            <source>{name} is open for editing in QGIS, which keeps edits in a file beside it (-wal). Save and close it there, and run again. Nothing was written.</source>
            <translation>{name} er open for redigering i QGIS, som legg endringar i ei fil ved sida av (-wal). Lagre og lukk der, og køyr på nytt. Ingenting er skrive.</translation>
        </message>
        <message>
            <source>{name} is the package of kommune {kommune}: give it its own name back.</source>
            <translation>{name} er pakken til kommune {kommune}: Gje han sitt eige namn tilbake.</translation>
        </message>
        <message>
            <source>{name} must have an LKS code on one side and a grunnkretsnummer on the other. It has not in row {rows}.</source>
            <translation>{name} må ha ein LKS-kode på den eine sida og eit grunnkrinsnummer på den andre. Det har ho ikkje i rad {rows}.</translation>
        </message>
        <message>
            <source>{name} per 1000, of: {base}.</source>
            <translation>{name} per 1000, av: {base}.</translation>
        </message>
        <message>
            <source>{name} unpacks to more than {ratio} times its size, as no GeoPackage does. Ask for the files of the package alone.</source>
            <translation>{name} blir meir enn {ratio} gonger så stor utpakka, som ikkje noko GeoPackage blir. Be om berre filene i pakken.</translation>
        </message>
        <message>
            <source>{name} was sent while QGIS was saving. Ask the kommune to close QGIS and send it again.</source>
            <translation>{name} vart send medan QGIS lagra. Be kommunen lukke QGIS og sende på nytt.</translation>
        </message>
        <message>
            <source>{name} was sent while it was still open in QGIS, and its last edits did not come along whole. Ask the kommune to close QGIS and send it again. («Read GeoPackages that were sent while open» reads it as it is, without those edits.)</source>
            <translation>{name} vart send medan ho enno var open i QGIS, og dei siste endringane følgde ikkje heilt med. Be kommunen lukke QGIS og sende på nytt. («Les GeoPackage som vart sende medan dei var opne» les ho som ho er, utan desse endringane.)</translation>
        </message>
        <message>
            <source>{name} was written by a newer LKS (format {version}; this one knows {own}). Update the plugin. Nothing was written.</source>
            <translation>{name} er skrive av ein nyare LKS (format {version}; denne kjenner {own}). Oppdater programtillegget. Ingenting er skrive.</translation>
        </message>
        <message>
            <source>{name}, as a part of: {base}.</source>
            <translation>{name}, som del av: {base}.</translation>
        </message>
        <message>
            <source>{name}, which is not as it was sent</source>
            <translation>{name}, som ikkje er slik ho vart send</translation>
        </message>
        <message>
            <source>{name}.</source>
            <translation>{name}.</translation>
        </message>
        <message>
            <source>{name}: fields whose names file formats keep for themselves are called otherwise: {fields}.</source>
            <translation>{name}: felt med namn som filformata bruker sjølve, får eit anna namn: {fields}.</translation>
        </message>
        <message>
            <source>{name}: the file format cut the names of fields, so that later steps will not find them: {fields}. Choose GeoPackage.</source>
            <translation>{name}: Filformatet korta ned namna på felt, så dei neste stega finn dei ikkje: {fields}. Vel GeoPackage.</translation>
        </message>
        <message>
            <source>{name}: the file format kept {kept} of {count} rows (some formats have no place for rows without a polygon). Choose GeoPackage.</source>
            <translation>{name}: filformatet tok vare på {kept} av {count} rader (nokre format har ikkje plass til rader utan flate). Vel GeoPackage.</translation>
        </message>
        <message>
            <source>{name}: the table {table} has computed columns ({names}). Ask for the GeoPackage as it was sent.</source>
            <translation>{name}: Tabellen {table} har berekna kolonnar ({names}). Be om GeoPackagen slik han vart send.</translation>
        </message>
        <message>
            <source>{name}: the table {table} has more than {count} rows. No kommune has as many grunnkretser. Ask for the files of the package alone.</source>
            <translation>{name}: Tabellen {table} har meir enn {count} rader. Ingen kommune har så mange grunnkrinsar. Be om berre filene i pakken.</translation>
        </message>
        <message>
            <source>{name}: there is no such file or folder.</source>
            <translation>{name}: Fila eller mappa finst ikkje.</translation>
        </message>
        <message>
            <source>{name}: {count}</source>
            <translation>{name}: {count}</translation>
        </message>
        <message>
            <source>{new} zones under {prefix} need a new code, and {left} serials are left above those in use: an LKS code has two digits for it.</source>
            <translation>{new} soner under {prefix} treng ein ny kode, og det er {left} løpenummer att over dei som er i bruk: Ein LKS-kode har to siffer til det.</translation>
        </message>
        <message>
            <source>{new} zones under {prefix} need a new code, but {left} serials are left above those in use: an LKS code has two digits for it. Choose the field with the bydel, or ask for fewer zones. To compare with the former zones only, choose their field as [COMPARE_FIELD] and leave [PREVIOUS_FIELD] empty.</source>
            <translation>{new} soner under {prefix} treng ein ny kode, men det er berre {left} løpenummer att over dei som er i bruk: Ein LKS-kode har to siffer til det. Vel feltet med bydelen, eller be om færre soner. For berre å samanlikne med dei tidlegare sonene, vel feltet deira som [COMPARE_FIELD] og la [PREVIOUS_FIELD] stå tomt.</translation>
        </message>
        <message>
            <source>{number} %</source>
            <translation>{number} %</translation>
        </message>
        <message>
            <source>{number} inhabitants</source>
            <translation>{number} innbyggjarar</translation>
        </message>
        <message>
            <source>{one} and {other} are packages of the same kommune. Keep the one that was sent.</source>
            <translation>{one} og {other} er pakkar for same kommune. Behald den som vart send.</translation>
        </message>
        <message>
            <source>{one} and {other} are the same file. Choose another one for {other}.</source>
            <translation>{one} og {other} er same fil. Vel ei anna for {other}.</translation>
        </message>
        <message>
            <source>{one}–{other}, {metres} m</source>
            <translation>{one}–{other}, {metres} m</translation>
        </message>
        <message>
            <source>{parameter} cannot be «{value}». It can be: {words}.</source>
            <translation>{parameter} kan ikkje vere «{value}». Det kan vere: {words}.</translation>
        </message>
        <message>
            <source>{path} cannot be read as a table. {reason}</source>
            <translation>{path} kan ikkje lesast som tabell. {reason}</translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}</source>
            <translation>{path} kan ikkje lesast: {reason}</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}. Choose another place.</source>
            <translation>{path} kan ikkje skrivast: {reason}. Vel ein annan stad.</translation>
        </message>
        <message>
            <source>{path} holds no facts that this plugin wrote (a GeoPackage with the table fakta).</source>
            <translation>{path} har ingen fakta som dette programtillegget har skrive (ein GeoPackage med tabellen fakta).</translation>
        </message>
        <message>
            <source>{path} may not be written to. Ask for the right to write, or copy the register.</source>
            <translation>{path} kan ikkje skrivast til. Be om skrivetilgang, eller kopier registeret.</translation>
        </message>
        <message>
            <source>{path}: there is no such folder. Choose another place for the register.</source>
            <translation>{path}: mappa finst ikkje. Vel ein annan stad for registeret.</translation>
        </message>
        <message>
            <source>{people} inhabitants</source>
            <translation>{people} innbyggjarar</translation>
        </message>
        <message>
            <source>{people} inhabitants and {rows} rows found no partner. See below what that means.</source>
            <translation>{people} innbyggjarar og {rows} rader fann ingen motpart. Sjå nedanfor kva det tyder.</translation>
        </message>
        <message>
            <source>{people} inhabitants of {year} found no grunnkrets: see the rows without a partner.</source>
            <translation>{people} innbyggjarar i {year} fann ingen grunnkrins: sjå radene utan motpart.</translation>
        </message>
        <message>
            <source>{people} of them without a known address or a polygon, in no zone</source>
            <translation>{people} av dei utan kjend adresse eller polygon, i inga sone</translation>
        </message>
        <message>
            <source>{reason}</source>
            <translation>{reason}</translation>
        </message>
        <message>
            <source>{reason} There is no copy of an earlier answer in {folder} either.</source>
            <translation>{reason} Det er heller ingen kopi av eit tidlegare svar i {folder}.</translation>
        </message>
        <message>
            <source>{rows} rows with {people} inhabitants found no partner: see the table and the report.</source>
            <translation>{rows} rader med {people} innbyggjarar fann ingen motpart: sjå tabellen og rapporten.</translation>
        </message>
        <message>
            <source>{rule}: {sentence}</source>
            <translation>{rule}: {sentence}</translation>
        </message>
        <message>
            <source>{same} of {all} kommuner untouched; {zones} zones in {kommuner} kommuner changed.</source>
            <translation>{same} av {all} kommunar er urørte; {zones} soner i {kommuner} kommunar er endra.</translation>
        </message>
        <message>
            <source>{shared} of its {people} inhabitants are in its counterpart {zone}, the others in {others}.</source>
            <translation>{shared} av {people} innbyggjarar er i motparten {zone}, dei andre i {others}.</translation>
        </message>
        <message>
            <source>{shared} of its {people} inhabitants come from its counterpart {zone}, the others from {others}.</source>
            <translation>{shared} av {people} innbyggjarar kjem frå motparten {zone}, dei andre frå {others}.</translation>
        </message>
        <message>
            <source>{shown} and {more} more</source>
            <translation>{shown} og {more} til</translation>
        </message>
        <message>
            <source>{size} {unit} above {reference}.</source>
            <translation>{size} {unit} over {reference}.</translation>
        </message>
        <message>
            <source>{size} {unit} below {reference}.</source>
            <translation>{size} {unit} under {reference}.</translation>
        </message>
        <message>
            <source>{source}: {zones} zones with {units} grunnkretser.</source>
            <translation>{source}: {zones} soner med {units} grunnkrinsar.</translation>
        </message>
        <message>
            <source>{table} has several names of {kommune}: {names}. The last is used.</source>
            <translation>{table} har fleire namn på {kommune}: {names}. Det siste blir brukt.</translation>
        </message>
        <message>
            <source>{table}, row {row}</source>
            <translation>{table}, rad {row}</translation>
        </message>
        <message>
            <source>{teller} of {nevner}</source>
            <translation>{teller} av {nevner}</translation>
        </message>
        <message>
            <source>{topic}: {area}, {year}</source>
            <translation>{topic}: {area}, {year}</translation>
        </message>
        <message>
            <source>{units} grunnkretser have the figures of the area of «{areas}» that their largest part lies in. That suits shares and means, not counts.</source>
            <translation>{units} grunnkrinsar har fått tala til det området i «{areas}» som det meste av dei ligg i. Det passar for andelar og gjennomsnitt, ikkje for absolutte tal.</translation>
        </message>
        <message>
            <source>{units} grunnkretser in {kommuner} kommuner with {people} inhabitants.</source>
            <translation>{units} grunnkrinsar i {kommuner} kommunar med {people} innbyggjarar.</translation>
        </message>
        <message>
            <source>{units} grunnkretser with {people} inhabitants in two divisions.</source>
            <translation>{units} grunnkrinsar med {people} innbyggjarar i to inndelingar.</translation>
        </message>
        <message>
            <source>{units} grunnkretser with {people} inhabitants in {zones} zones.</source>
            <translation>{units} grunnkrinsar med {people} innbyggjarar i {zones} soner.</translation>
        </message>
        <message>
            <source>{units} grunnkretser with {people} inhabitants, divided into {zones} zones.</source>
            <translation>{units} grunnkrinsar med {people} innbyggjarar, delte i {zones} soner.</translation>
        </message>
        <message>
            <source>{units} grunnkretser, {borders} pairs with a common border, {links} links.</source>
            <translation>{units} grunnkrinsar, {borders} par med felles grense, {links} lenkjer.</translation>
        </message>
        <message>
            <source>{unit} to {zone}</source>
            <translation>{unit} til {zone}</translation>
        </message>
        <message>
            <source>{who} on {machine} has been writing to the register since {since}. Try again in a moment. If nobody is at work there any more, delete the file {file} beside the register.</source>
            <translation>{who} på {machine} har skrive i registeret sidan {since}. Prøv igjen om litt. Dersom ingen arbeider der lenger, kan du slette fila {file} ved sida av registeret.</translation>
        </message>
        <message>
            <source>{year} is the newest year that all tables have; some have {years}, too. Choose [YEAR] for another.</source>
            <translation>{year} er det nyaste året som alle tabellane har; nokre har {years} òg. Vel eit anna med [YEAR].</translation>
        </message>
        <message>
            <source>{year}: grunnkretser of which not even the kommune is known ({count}): {codes}.</source>
            <translation>{year}: grunnkrinsar der ikkje eingong kommunen er kjend ({count}): {codes}.</translation>
        </message>
        <message>
            <source>{year}: grunnkretser that are not in the division ({count}); their people are in «Uoppgitt grunnkrets» of the kommune: {codes}.</source>
            <translation>{year}: grunnkrinsar som ikkje er i inndelinga ({count}); folket i dei er i «Uoppgitt grunnkrets» i kommunen: {codes}.</translation>
        </message>
        <message>
            <source>{year}: shared in equal parts, as nobody knows the people of the parts: {codes}.</source>
            <translation>{year}: delt i like delar, sidan folketalet i delane ikkje er kjent: {codes}.</translation>
        </message>
        <message>
            <source>{zones} levekårssoner with {units} grunnkretser.</source>
            <translation>{zones} levekårssoner med {units} grunnkrinsar.</translation>
        </message>
        <message>
            <source>{zones} zones, all connected and within the limits.</source>
            <translation>{zones} soner, alle samanhengande og innanfor grensene.</translation>
        </message>
        <message>
            <source>{zones} zones. For a person to look at: {count}, listed below.</source>
            <translation>{zones} soner. Til vurdering: {count}, sjå unntaka nedanfor.</translation>
        </message>
        <message>
            <source>{zone} and {other} overlap by {figure} m².</source>
            <translation>{zone} og {other} overlappar med {figure} m².</translation>
        </message>
        <message>
            <source>{zone} encloses {zones}.</source>
            <translation>{zone} omsluttar {zones}.</translation>
        </message>
        <message>
            <source>{zone} has {figure} inhabitants, fewer than the minimum of {limit}.</source>
            <translation>{zone} har {figure} innbyggjarar, færre enn minimumet på {limit}.</translation>
        </message>
        <message>
            <source>{zone} has {figure} inhabitants, fewer than the {limit} needed for publication.</source>
            <translation>{zone} har {figure} innbyggjarar, færre enn dei {limit} som trengst for publisering.</translation>
        </message>
        <message>
            <source>{zone} has {figure} inhabitants, more than the maximum of {limit}.</source>
            <translation>{zone} har {figure} innbyggjarar, fleire enn maksimumet på {limit}.</translation>
        </message>
        <message>
            <source>{zone} has «Uoppgitt grunnkrets» {units}, with {figure} inhabitants.</source>
            <translation>{zone} har «Uoppgitt grunnkrets» {units}, med {figure} innbyggjarar.</translation>
        </message>
        <message>
            <source>{zone} into {other}</source>
            <translation>{zone} inn i {other}</translation>
        </message>
        <message>
            <source>{zone} is far more heterogeneous inside than zones usually are here.</source>
            <translation>{zone} er langt meir ueinsarta enn soner vanlegvis er her.</translation>
        </message>
        <message>
            <source>{zone} is in {figure} parts.</source>
            <translation>{zone} består av {figure} delar.</translation>
        </message>
        <message>
            <source>{zone} is locked and gives nothing away.</source>
            <translation>{zone} er låst og gjev ikkje frå seg noko.</translation>
        </message>
        <message>
            <source>{zone} is locked and takes nothing in.</source>
            <translation>{zone} er låst og tek ikkje imot noko.</translation>
        </message>
        <message>
            <source>{zone} is locked.</source>
            <translation>{zone} er låst.</translation>
        </message>
        <message>
            <source>{zone} is new and active: click the grunnkretser that it shall have.</source>
            <translation>{zone} er ny og aktiv: klikk på grunnkrinsane ho skal ha.</translation>
        </message>
        <message>
            <source>{zone} is new and has the selected grunnkretser: {count}.</source>
            <translation>{zone} er ny og har fått dei valde grunnkrinsane: {count}.</translation>
        </message>
        <message>
            <source>{zone} is the only one of its kommune, with {figure} inhabitants.</source>
            <translation>{zone} er den einaste i kommunen, med {figure} innbyggjarar.</translation>
        </message>
        <message>
            <source>{zone} lies in {figure} bydeler or delbydeler: {names}.</source>
            <translation>{zone} ligg i {figure} bydelar eller delbydelar: {names}.</translation>
        </message>
        <message>
            <source>{zone} lies in {figure} kommuner: {names}.</source>
            <translation>{zone} ligg i {figure} kommunar: {names}.</translation>
        </message>
        <message>
            <source>{zone} still has grunnkretser: give them to other zones first, or merge it.</source>
            <translation>{zone} har framleis grunnkrinsar: gje dei til andre soner først, eller slå ho saman med ei anna.</translation>
        </message>
        <message>
            <source>«Uoppgitt grunnkrets» (kkkk9999) belongs in the rest zone (ten digits that end in 9999). Rest zones are not judged as zones.</source>
            <translation>«Uoppgitt grunnkrets» (kkkk9999) høyrer til i restsona (ti siffer som sluttar på 9999). Restsoner blir ikkje vurderte som soner.</translation>
        </message>
        <message>
            <source>«Uoppgitt grunnkrets» and other rest rows, which no file has: {codes}.</source>
            <translation>«Uoppgitt grunnkrets» og andre restrader, som inga fil har med: {codes}.</translation>
        </message>
        <message>
            <source>«Uoppgitt grunnkrets» and others without a polygon stay at home; their inhabitants are noted in the package. Vacant codes for new zones are the next serials above all in the layer, and above the former codes where their field is given: an issued code is never used again.</source>
            <translation>«Uoppgitt grunnkrets» og andre utan polygon blir att heime; innbyggjarane deira er noterte i pakken. Ledige kodar for nye soner er dei neste løpenummera over alle i laget, og over dei tidlegare kodane der feltet deira er oppgjeve: ein kode som er teken i bruk, blir aldri brukt om att.</translation>
        </message>
        <message>
            <source>«Uoppgitt grunnkrets» in a zone</source>
            <translation>«Uoppgitt grunnkrets» i ei sone</translation>
        </message>
        <message>
            <source>«Uoppgitt grunnkrets» is not compared.</source>
            <translation>«Uoppgitt grunnkrets» blir ikkje samanlikna.</translation>
        </message>
        <message>
            <source>«Uoppgitt grunnkrets» was not compared.</source>
            <translation>«Uoppgitt grunnkrets» er ikkje samanlikna.</translation>
        </message>
        <message>
            <source>«Uoppgitt grunnkrets» with a polygon</source>
            <translation>«Uoppgitt grunnkrets» med flate</translation>
        </message>
        <message>
            <source>«Uoppgitt grunnkrets» with {people} inhabitants stands outside the division, in the rest zone.</source>
            <translation>«Uoppgitt grunnkrets» med {people} innbyggjarar står utanfor inndelinga, i restsona.</translation>
        </message>
        <message>
            <source>«Uoppgitt grunnkrets»: {count} with {people} inhabitants; they have no polygon.</source>
            <translation>«Uoppgitt grunnkrets»: {count} med {people} innbyggjarar; dei har ikkje polygon.</translation>
        </message>
        <message>
            <source>«{cell}» has lost digits: a spreadsheet wrote the codes as powers of ten. Format the column as text or as whole numbers there and export again.</source>
            <translation>«{cell}» har mista siffer: eit rekneark skreiv kodane som tiarpotensar. Formater kolonnen som tekst eller heiltal der og eksporter på nytt.</translation>
        </message>
        <message>
            <source>«{code}» is no LKS code: it must have ten digits.</source>
            <translation>«{code}» er ingen LKS-kode: han må ha ti siffer.</translation>
        </message>
        <message>
            <source>«{column}» is of {year}; for some grunnkretser ({count}) only of {older}.</source>
            <translation>«{column}» er frå {year}; for nokre grunnkrinsar ({count}) berre frå {older}.</translation>
        </message>
        <message>
            <source>«{column}» of {table} was asked for; by its name it is {reason}.</source>
            <translation>Det vart bede om «{column}» i {table}; etter namnet er han {reason}.</translation>
        </message>
        <message>
            <source>«{detail}» has no row for it, but for others of its kommune.</source>
            <translation>«{detail}» har inga rad for han, men for andre i kommunen.</translation>
        </message>
        <message>
            <source>«{event}» cannot follow «{state}»; it may follow {allowed}.</source>
            <translation>«{event}» kan ikkje kome etter «{state}»; det kan kome etter {allowed}.</translation>
        </message>
        <message>
            <source>«{event}» is dated {day}, which has not come yet: {kommuner}. Is the date right?</source>
            <translation>«{event}» er datert {day}, som ikkje er komen enno: {kommuner}. Er datoen rett?</translation>
        </message>
        <message>
            <source>«{event}» needs a reason ([WHY]).</source>
            <translation>«{event}» må ha ei grunngjeving ([WHY]).</translation>
        </message>
        <message>
            <source>«{layer}» has no area with a value in the field «{field}».</source>
            <translation>«{layer}» har inga flate med verdi i feltet «{field}».</translation>
        </message>
        <message>
            <source>«{layer}» has no polygons.</source>
            <translation>«{layer}» har ingen polygon.</translation>
        </message>
        <message>
            <source>«{layer}» holds grunnkretser of Svalbard, Jan Mayen or the continental shelf only, which are no kommuner: {codes}.</source>
            <translation>«{layer}» har berre grunnkrinsar på Svalbard, Jan Mayen eller kontinentalsokkelen, som ikkje er kommunar: {codes}.</translation>
        </message>
        <message>
            <source>«{layer}»: invalid polygons that were repaired: {count}.</source>
            <translation>«{layer}»: ugyldige flater som vart reparerte: {count}.</translation>
        </message>
        <message>
            <source>«{level}»: rows that are lines or points, not areas, are not drawn: {count}.</source>
            <translation>«{level}»: rader som er linjer eller punkt, ikkje flater, blir ikkje teikna: {count}.</translation>
        </message>
        <message>
            <source>«{name}» differs in {count} grunnkretser with {people} inhabitants.</source>
            <translation>«{name}» er ulik i {count} grunnkrinsar med {people} innbyggjarar.</translation>
        </message>
        <message>
            <source>«{name}»: {count} grunnkretser have another zone. Ctrl+Z takes it back.</source>
            <translation>«{name}»: {count} grunnkrinsar har fått ei anna sone. Ctrl+Z tek det tilbake.</translation>
        </message>
        <message>
            <source>«{part}» ({year}) and «{whole}» ({other}) are not of the same years: their share mixes them.</source>
            <translation>«{part}» ({year}) og «{whole}» ({other}) er ikkje frå same år: Andelen blandar dei.</translation>
        </message>
        <message>
            <source>«{path}» has figures of «{key}», which its tables of areas, indicators, years and signs do not have. Make it again with «Statistics by zone».</source>
            <translation>«{path}» har tal for «{key}», som tabellane over område, indikatorar, år og teikn ikkje har. Lag henne på nytt med «Statistikk per sone».</translation>
        </message>
        <message>
            <source>«{path}» has no figures. Make it again with «Statistics by zone».</source>
            <translation>«{path}» har ingen tal. Lag henne på nytt med «Statistikk per sone».</translation>
        </message>
        <message>
            <source>«{path}» has no zones: make it again with «Statistics by zone» with the level lks among its levels.</source>
            <translation>«{path}» har ingen soner: Lag henne på nytt med «Statistikk per sone» med nivået lks blant nivåa.</translation>
        </message>
        <message>
            <source>«{path}» holds several layers of polygons with these fields: {layers}. Name the one that is meant: {path}|layername={first}</source>
            <translation>«{path}» har fleire lag med flater og desse felta: {layers}. Oppgje kva for eit som er meint: {path}|layername={first}</translation>
        </message>
        <message>
            <source>«{path}» holds several layers, but none of polygons with {fields}. It holds: {layers}. Choose the right field, or name the layer: {path}|layername={first}</source>
            <translation>«{path}» har fleire lag, men ingen med flater og {fields}. Ho har: {layers}. Vel rett felt, eller oppgje laget: {path}|layername={first}</translation>
        </message>
        <message>
            <source>«{path}» is [FACTS] of version {version}; this plugin reads version {known}. Make it again with «Statistics by zone», or update the plugin.</source>
            <translation>«{path}» er [FACTS] av versjon {version}; dette tillegget les versjon {known}. Lag henne på nytt med «Statistikk per sone», eller oppdater tillegget.</translation>
        </message>
        <message>
            <source>«{rule}» is no rule.</source>
            <translation>«{rule}» er ingen regel.</translation>
        </message>
        <message>
            <source>«{table}» (column «{column}») has grunnkretser that another table has as well. Choose only one of the tables; of a workbook one sheet: file.xlsx|layername=sheet. Grunnkrets and other table: {rows}.</source>
            <translation>«{table}» (kolonnen «{column}») har grunnkrinsar som ein annan tabell òg har. Vel berre éin av tabellane; i ei arbeidsbok eitt ark: fil.xlsx|layername=ark. Grunnkrins og den andre tabellen: {rows}.</translation>
        </message>
        <message>
            <source>«{table}» (column «{column}») is no table of bydeler: every one is the first six digits of its grunnkrets, which is its delområde, and zones are not held to delområder. Choose the table from grunnkrets to bydel, or none.</source>
            <translation>«{table}» (kolonnen «{column}») er ingen tabell over bydelar: kvar av dei er dei seks første siffera i grunnkrinsen, altså delområdet, og soner blir ikkje haldne innanfor delområde. Vel tabellen frå grunnkrins til bydel, eller ingen.</translation>
        </message>
        <message>
            <source>«{table}» (column «{column}») says otherwise than another table of bydeler. Choose only one of them. Grunnkrets, the other table's and this one's: {rows}.</source>
            <translation>«{table}» (kolonnen «{column}») seier noko anna enn ein annan tabell med bydelar. Vel berre éin av dei. Grunnkrins, den andre tabellen og denne: {rows}.</translation>
        </message>
        <message>
            <source>«{table}» cannot be read as CSV from line {line} on. Is a quotation mark not closed?</source>
            <translation>«{table}» kan ikkje lesast som CSV frå linje {line}. Manglar det eit avsluttande hermeteikn?</translation>
        </message>
        <message>
            <source>«{table}» counts a part of the inhabitants only: the column «{column}» is «{value}» in every row. Fetch the table with both sexes and all ages.</source>
            <translation>«{table}» tel berre ein del av innbyggjarane: kolonnen «{column}» er «{value}» i kvar rad. Hent tabellen med begge kjønn og alle aldrar.</translation>
        </message>
        <message>
            <source>«{table}» does not say which year the column «{column}» is of. Give the year ([TABLE_YEAR]), name the file after it (indikatorer_2024.csv), or add a column år.</source>
            <translation>«{table}» seier ikkje kva år kolonnen «{column}» gjeld. Gje året ([TABLE_YEAR]), kall fila opp etter det (indikatorer_2024.csv), eller legg til ein kolonne år.</translation>
        </message>
        <message>
            <source>«{table}» gives no indicators: nothing in its columns can be used ({columns}). Columns of figures hold numbers. A key of zones belongs in [KEY], names of kommuner in [NAMES], the bydeler of grunnkretser in [HIERARCHY].</source>
            <translation>«{table}» gir ingen indikatorar: ingenting i kolonnene kan brukast ({columns}). Kolonner med tal inneheld tal. Ein nøkkel med soner høyrer heime i [KEY], namn på kommunar i [NAMES], bydelane til grunnkrinsar i [HIERARCHY].</translation>
        </message>
        <message>
            <source>«{table}» has a JSON record on each line, but not in row {rows}. Was it cut off on its way? Fetch it again.</source>
            <translation>«{table}» har éin JSON-post på kvar linje, men ikkje i rad {rows}. Vart han kutta undervegs? Hent han på nytt.</translation>
        </message>
        <message>
            <source>«{table}» has a list of records in which number {rows} is none. Was it cut off or joined on its way? Fetch it again, or as CSV.</source>
            <translation>«{table}» har ei liste med postar der nummer {rows} ikkje er nokon post. Vart fila kutta eller sett saman undervegs? Hent ho på nytt, eller som CSV.</translation>
        </message>
        <message>
            <source>«{table}» has a row for each value of «{column}» ({values}) and none for the total, and they may not be everybody. Fetch the table with the total, or with every part.</source>
            <translation>«{table}» har éi rad for kvar verdi av «{column}» ({values}) og inga for totalen, og dei er kanskje ikkje alle. Hent tabellen med totalen, eller med alle delane.</translation>
        </message>
        <message>
            <source>«{table}» has a row for each value of «{column}» ({values}) and none for the total. Fetch the table with the total: these figures are not added up.</source>
            <translation>«{table}» har éi rad for kvar verdi av «{column}» ({values}) og inga for totalen. Hent tabellen med totalen: slike tal blir ikkje lagde saman.</translation>
        </message>
        <message>
            <source>«{table}» has more cells than heads in row {rows}. Numbers with a decimal comma, and texts with a comma, must stand in quotation marks where commas separate the columns; or save the file with semicolons.</source>
            <translation>«{table}» har fleire celler enn overskrifter i rad {rows}. Der komma skil kolonnane, må tal med desimalkomma og tekstar med komma stå i hermeteikn. Du kan òg lagre fila med semikolon.</translation>
        </message>
        <message>
            <source>«{table}» has no column of kommuner (region, kommune) with their numbers, such as 4012 or «4012 Bamble». It has: {columns}.</source>
            <translation>«{table}» har ingen kolonne med kommunar (region, kommune) og numra deira, som 4012 eller «4012 Bamble». Han har: {columns}.</translation>
        </message>
        <message>
            <source>«{table}» has no column with bydel or delbydel. It has: {columns}.</source>
            <translation>«{table}» har ingen kolonne med bydel eller delbydel. Han har: {columns}.</translation>
        </message>
        <message>
            <source>«{table}» has no column with grunnkretsnummer of 8 digits. It has: {columns}. Is it the right table? If the number is split over columns, call them «kommune» and «grunnkrets», or put it together in one. If it is by a kommune's own areas, give their polygons as [AREAS], and the field with the numbers or names of the areas that the table has as [AREA_FIELD].</source>
            <translation>«{table}» har ingen kolonne med grunnkretsnummer på 8 siffer. Han har: {columns}. Er det rett tabell? Er nummeret delt på fleire kolonnar, kall dei «kommune» og «grunnkrets», eller set det saman i éin. Gjeld han kommunen sine eigne område, gi polygona deira som [AREAS], og feltet med nummera eller namna på områda som tabellen har, som [AREA_FIELD].</translation>
        </message>
        <message>
            <source>«{table}» has no column with inhabitants. It has: {columns}. Call the column «befolkning», or after its year, or name it as [POPULATION_COLUMN].</source>
            <translation>«{table}» har ingen kolonne med innbyggjarar. Han har: {columns}. Kall kolonnen «befolkning», eller etter året, eller oppgi han som [POPULATION_COLUMN].</translation>
        </message>
        <message>
            <source>«{table}» has no column with zones, or several that could be it. It has: {columns}. Name the right one.</source>
            <translation>«{table}» har ingen kolonne med soner, eller fleire som kan vere det. Han har: {columns}. Gje opp den rette.</translation>
        </message>
        <message>
            <source>«{table}» has no column «kode» with LKS codes. It has: {columns}.</source>
            <translation>«{table}» har ingen kolonne «kode» med LKS-kodar. Han har: {columns}.</translation>
        </message>
        <message>
            <source>«{table}» has no column «{column}» ([POPULATION_COLUMN]). It has: {columns}.</source>
            <translation>«{table}» har ingen kolonne «{column}» ([POPULATION_COLUMN]). Han har: {columns}.</translation>
        </message>
        <message>
            <source>«{table}» has no columns with number and name of kommuner (code and name, as in KLASS 131). It has: {columns}.</source>
            <translation>«{table}» har ingen kolonnar med nummer og namn på kommunar (code og name, som i KLASS 131). Han har: {columns}.</translation>
        </message>
        <message>
            <source>«{table}» has no columns with old and new codes (oldCode and newCode, or gammel and ny). It has: {columns}.</source>
            <translation>«{table}» har ingen kolonnar med gamle og nye kodar (oldCode og newCode, eller gammel og ny). Han har: {columns}.</translation>
        </message>
        <message>
            <source>«{table}» has no figures after {now}. Give the StatBank's projection as well, with the year {year}, or another one as [TREND_YEAR].</source>
            <translation>«{table}» har ingen tal etter {now}. Gje òg framskrivinga frå Statistikkbanken, med året {year}, eller eit anna som [TREND_YEAR].</translation>
        </message>
        <message>
            <source>«{table}» has no grunnkrets with a zone: there is nothing to sum to.</source>
            <translation>«{table}» har ingen grunnkrins med sone: det er ingenting å summere til.</translation>
        </message>
        <message>
            <source>«{table}» has no heads: {columns} are already figures. Put a row with the names of the columns above them.</source>
            <translation>«{table}» har ingen overskrifter: {columns} er alt tal. Set ei rad med namna på kolonnane øvst.</translation>
        </message>
        <message>
            <source>«{table}» has no kommuner with columns of table F-k. They are known by a row of column numbers, or by names such as kol24 and arbeidsledige. It has: {columns}.</source>
            <translation>«{table}» har ingen kommunar med kolonnar frå tabell F-k. Dei blir kjende på ei rad med kolonnenummer, eller på namn som kol24 og arbeidsledige. Han har: {columns}.</translation>
        </message>
        <message>
            <source>«{table}» has no row at all for {parts}, though it has them for others: people would be missing from the sum. Was the table cut off or filtered? Fetch it with every part, or with the total.</source>
            <translation>«{table}» har ingen rader for {parts}, enda han har det for andre: Summen ville mangle folk. Er tabellen kutta eller filtrert? Hent han med alle delar, eller med totalen.</translation>
        </message>
        <message>
            <source>«{table}» has no rows.</source>
            <translation>«{table}» har ingen rader.</translation>
        </message>
        <message>
            <source>«{table}» has nothing but totals of {columns} for some grunnkretser. Fetch it with a row for each sex and age of all of them. Grunnkretser: {codes}.</source>
            <translation>«{table}» har berre totalar av {columns} for nokre grunnkrinsar. Hent han med ei rad for kvart kjønn og kvar alder for alle. Grunnkrinsar: {codes}.</translation>
        </message>
        <message>
            <source>«{table}» has other inhabitants of {code} in {year} than another table or column: {figures}. Keep one of them.</source>
            <translation>«{table}» har andre innbyggjartal for {code} i {year} enn ein annan tabell eller kolonne: {figures}. Behald eitt av dei.</translation>
        </message>
        <message>
            <source>«{table}» has several alternatives of the projection, or not the one asked for: {columns}. Name one as [TREND_ALTERNATIVE].</source>
            <translation>«{table}» har fleire alternativ i framskrivinga, eller ikkje det du bad om: {columns}. Oppgi eitt som [TREND_ALTERNATIVE].</translation>
        </message>
        <message>
            <source>«{table}» has several columns for the same year: {columns}. Keep one for each year, of a table by quarters the one of 1 January.</source>
            <translation>«{table}» har fleire kolonnar for same år: {columns}. Behald éin for kvart år, av ein tabell med kvartal den for 1. januar.</translation>
        </message>
        <message>
            <source>«{table}» has several columns that could be the grunnkretsnummer: {columns}. Call the right one «grunnkretsnummer».</source>
            <translation>«{table}» har fleire kolonnar som kan vere grunnkrinsnummeret: {columns}. Kall den rette «grunnkretsnummer».</translation>
        </message>
        <message>
            <source>«{table}» has several columns that could be the inhabitants: {columns}. Name the right one as [POPULATION_COLUMN].</source>
            <translation>«{table}» har fleire kolonnar som kan vere innbyggjarane: {columns}. Oppgi den rette som [POPULATION_COLUMN].</translation>
        </message>
        <message>
            <source>«{table}» has several figures of the same indicator and year for an area. Keep one row for each, of a table by sex or age the totals. Areas and years: {rows}.</source>
            <translation>«{table}» har fleire tal for same indikator og år i eit område. Behald éi rad for kvar, i ein tabell etter kjønn eller alder totalane. Område og år: {rows}.</translation>
        </message>
        <message>
            <source>«{table}» has several rows for each place and no total: they were summed over every part of {summed}.</source>
            <translation>«{table}» har fleire rader for kvar stad og ingen total: dei vart summerte over alle delane av {summed}.</translation>
        </message>
        <message>
            <source>«{table}» has several rows for each place: the rows with {taken} were taken and summed over every part of {summed}; {count} other rows were left out.</source>
            <translation>«{table}» har fleire rader for kvar stad: radene med {taken} vart brukte og summerte over alle delane av {summed}; {count} andre rader vart utelatne.</translation>
        </message>
        <message>
            <source>«{table}» has several rows for each place: the rows with {taken} were taken, {count} other rows left out.</source>
            <translation>«{table}» har fleire rader for kvar stad: radene med {taken} vart brukte, {count} andre rader utelatne.</translation>
        </message>
        <message>
            <source>«{table}» has several rows for the same grunnkrets (and year, sex and age). Keep one row for each; of a table by anything else keep the totals. Grunnkrets and rows: {rows}.</source>
            <translation>«{table}» har fleire rader for same grunnkrins (og år, kjønn og alder). Behald éi rad for kvar; i ein tabell etter noko anna beheld du totalane. Grunnkrins og rader: {rows}.</translation>
        </message>
        <message>
            <source>«{table}» has several values for the same name in one place: {keys}. Only one of them can be right. Correct it, or fetch it again.</source>
            <translation>«{table}» har fleire verdiar for same namn på éin stad: {keys}. Berre éin av dei kan vere rett. Rett han, eller hent fila på nytt.</translation>
        </message>
        <message>
            <source>«{table}» has the total of {columns} for some and only the parts for others. Fetch the total for all. Codes (and rows): {rows}.</source>
            <translation>«{table}» har totalen for {columns} for nokre og berre delane for andre. Hent totalen for alle. Kodar (og rader): {rows}.</translation>
        </message>
        <message>
            <source>«{table}» has these grunnkretser in several zones: {codes}. Keep one row for each.</source>
            <translation>«{table}» har desse grunnkrinsane i fleire soner: {codes}. Hald på éi rad for kvar.</translation>
        </message>
        <message>
            <source>«{table}» has two columns called «{column}». Rename or remove one of them.</source>
            <translation>«{table}» har to kolonnar som heiter «{column}». Gje den eine eit anna namn, eller fjern han.</translation>
        </message>
        <message>
            <source>«{table}» has {count} values where its dimensions have {size}: it was cut off on its way. Fetch it again.</source>
            <translation>«{table}» har {count} verdiar der dimensjonane har {size}: Han vart kutta av på vegen. Hent han på nytt.</translation>
        </message>
        <message>
            <source>«{table}» is JSON in another form than those read here: JSON-stat 2, a list of records, one record on each line, records by code, columns. It begins with {begin} Fetch the table as JSON-stat 2 or CSV.</source>
            <translation>«{table}» er JSON i ei anna form enn dei som blir lesne her: JSON-stat 2, ei liste av postar, éin post per linje, postar etter kode, kolonnar. Han byrjar med {begin} Hent tabellen som JSON-stat 2 eller CSV.</translation>
        </message>
        <message>
            <source>«{table}» is in an unknown encoding. Save it as UTF-8 (in Excel: «CSV UTF-8») and choose that file.</source>
            <translation>«{table}» har ukjend teiknkoding. Lagre han som UTF-8 (i Excel: «CSV UTF-8») og vel den fila.</translation>
        </message>
        <message>
            <source>«{table}» is named after {own}, but its columns without a year were taken for {year} ([TABLE_YEAR]).</source>
            <translation>«{table}» er kalla opp etter {own}, men kolonnane utan år vart tekne for {year} ([TABLE_YEAR]).</translation>
        </message>
        <message>
            <source>«{table}» is no JSON from line {line} on. Was it cut off on its way, or is it another kind of file? Fetch it again, or as CSV.</source>
            <translation>«{table}» er ikkje JSON frå linje {line} av. Vart han kutta undervegs, eller er det eit anna slag fil? Hent han på nytt, eller som CSV.</translation>
        </message>
        <message>
            <source>«{table}» joins nothing: no row has a grunnkrets of the layer.</source>
            <translation>«{table}» koplar ingenting: inga rad har ein grunnkrins i laget.</translation>
        </message>
        <message>
            <source>«{table}» lists no grunnkretser. Give the code list of KLASS 1 as CSV or JSON.</source>
            <translation>«{table}» har ingen grunnkrinsar. Gi kodelista i KLASS 1 som CSV eller JSON.</translation>
        </message>
        <message>
            <source>«{table}» must hold LKS codes of 10 digits. It does not in row {rows}.</source>
            <translation>«{table}» må ha LKS-kodar med 10 siffer. Det har han ikkje i rad {rows}.</translation>
        </message>
        <message>
            <source>«{table}» must hold codes of 4, 6, 8 or 10 digits, old and new of the same kind. It does not in row {rows}.</source>
            <translation>«{table}» må ha kodar med 4, 6, 8 eller 10 siffer, gammal og ny av same slag. Det har han ikkje i rad {rows}.</translation>
        </message>
        <message>
            <source>«{table}» must hold dates (2024-01-01) or years. It does not in row {rows}.</source>
            <translation>«{table}» må ha datoar (2024-01-01) eller årstal. Det har han ikkje i rad {rows}.</translation>
        </message>
        <message>
            <source>«{table}» projects nothing to {year}. After {now} it has the years {years}. Choose one as [TREND_YEAR], or fetch the table with that year.</source>
            <translation>«{table}» framskriv ingenting til {year}. Etter {now} har han åra {years}. Vel eit av dei som [TREND_YEAR], eller hent tabellen med det året.</translation>
        </message>
        <message>
            <source>«{table}» says that it is JSON-stat, but its dimensions, sizes and values do not fit together. Fetch it again.</source>
            <translation>«{table}» seier at han er JSON-stat, men dimensjonane, storleikane og verdiane høver ikkje saman. Hent han på nytt.</translation>
        </message>
        <message>
            <source>«{table}», row {row}: {code} has another figure in «{column}» than in another row or table. Keep one row for each, of a table by sex or age the total.</source>
            <translation>«{table}», rad {row}: {code} har eit anna tal i «{column}» enn i ei anna rad eller ein annan tabell. Behald éi rad for kvar, i ein tabell etter kjønn eller alder totalen.</translation>
        </message>
        <message>
            <source>«{table}», row {row}: «{text}» in the column {column} is no number.</source>
            <translation>«{table}», rad {row}: «{text}» i kolonnen {column} er ikkje eit tal.</translation>
        </message>
        <message>
            <source>«{table}»: empty cells of the places, sexes or ages were read as those above them.</source>
            <translation>«{table}»: tomme celler for stad, kjønn eller alder vart lesne som cella over.</translation>
        </message>
        <message>
            <source>«{table}»: every row is of {parts}. Its figures are of these people only.</source>
            <translation>«{table}»: Kvar rad gjeld {parts}. Tala gjeld berre desse.</translation>
        </message>
        <message>
            <source>«{table}»: no row has the ages {ages}: nobody is so old.</source>
            <translation>«{table}»: inga rad har alderen {ages}: ingen er så gamle.</translation>
        </message>
        <message>
            <source>«{table}»: rows without an area or a year are left out: {count}.</source>
            <translation>«{table}»: rader utan område eller år er utelatne: {count}.</translation>
        </message>
        <message>
            <source>«{table}»: the ages {ages} lie in several groups of «{column}»: people would be counted twice. Keep groups that do not overlap.</source>
            <translation>«{table}»: Alderen {ages} ligg i fleire grupper av «{column}»: Folk ville bli talde to gonger. Behald grupper som ikkje overlappar.</translation>
        </message>
        <message>
            <source>«{table}»: the codes in «{column}» have lost digits: a spreadsheet wrote them as powers of ten, and what was left out is not in the file. Format the column as text or as whole numbers there and export again, or choose the workbook itself. Row {rows}.</source>
            <translation>«{table}»: kodane i «{column}» har mista siffer: eit rekneark skreiv dei som tiarpotensar, og det som vart utelate, står ikkje i fila. Formater kolonnen som tekst eller heiltal der og eksporter på nytt, eller vel sjølve arbeidsboka. Rad {rows}.</translation>
        </message>
        <message>
            <source>«{table}»: the column «{column}» ([POPULATION_COLUMN]) holds codes, names or years and no inhabitants. Columns of figures: {columns}.</source>
            <translation>«{table}»: Kolonnen «{column}» ([POPULATION_COLUMN]) har kodar, namn eller år og ingen innbyggjarar. Kolonnar med tal: {columns}.</translation>
        </message>
        <message>
            <source>«{table}»: the column «{column}» counts fewer than nobody in row {rows}. Correct it first.</source>
            <translation>«{table}»: Kolonnen «{column}» har negative tal i rad {rows}. Rett dei først.</translation>
        </message>
        <message>
            <source>«{table}»: the column «{column}» has a dot or comma that may stand for thousands or decimals in row {rows}. Write the numbers without one.</source>
            <translation>«{table}»: Kolonnen «{column}» har punktum eller komma i rad {rows} som kan skilje tusen eller desimalar. Skriv tala utan.</translation>
        </message>
        <message>
            <source>«{table}»: the column «{column}» has no figures for {year} or before. It has the years {years}. Choose another year.</source>
            <translation>«{table}»: Kolonnen «{column}» har ingen tal for {year} eller tidlegare. Han har åra {years}. Vel eit anna år.</translation>
        </message>
        <message>
            <source>«{table}»: the column «{column}» holds no number of people in row {rows}.</source>
            <translation>«{table}»: Kolonnen «{column}» har tal i rad {rows} som ikkje kan vere eit tal på personar.</translation>
        </message>
        <message>
            <source>«{table}»: the column «{column}» must hold numbers. It does not in row {rows}.</source>
            <translation>«{table}»: Kolonnen «{column}» må ha tal. Det har han ikkje i rad {rows}.</translation>
        </message>
        <message>
            <source>«{table}»: the column «{column}» must hold whole numbers. It does not in row {rows}.</source>
            <translation>«{table}»: Kolonnen «{column}» må ha heile tal. Det har han ikkje i rad {rows}.</translation>
        </message>
        <message>
            <source>«{table}»: the column «{column}» must hold years. It does not in row {rows}.</source>
            <translation>«{table}»: Kolonnen «{column}» må ha årstal. Det har han ikkje i rad {rows}.</translation>
        </message>
        <message>
            <source>«{table}»: the grunnkretsnummer was put together from the columns {columns}.</source>
            <translation>«{table}»: grunnkretsnummeret vart sett saman av kolonnane {columns}.</translation>
        </message>
        <message>
            <source>«{table}»: the parts add up to the total in all {count} sums.</source>
            <translation>«{table}»: delane gir totalen i alle {count} summar.</translation>
        </message>
        <message>
            <source>«{table}»: the parts do not add up to the total in {count} of {all} sums, by {most} at most. The total was taken. Parts and total: {listed}.</source>
            <translation>«{table}»: delane gir ikkje totalen i {count} av {all} summar; avviket er høgst {most}. Totalen vart brukt. Delar og total: {listed}.</translation>
        </message>
        <message>
            <source>«{table}»: {count} codes have no row for some of the parts that were summed; nobody was counted there: {codes}.</source>
            <translation>«{table}»: {count} kodar manglar rad for nokre av delane som vart summerte; der vart ingen rekna med: {codes}.</translation>
        </message>
        <message>
            <source>«{table}»: «{text}» in area {area} is no number.</source>
            <translation>«{table}»: «{text}» i område {area} er ikkje eit tal.</translation>
        </message>
        <message>
            <source>«{text}» are no years. Write them as 2015-2025 or 2015,2020,2025.</source>
            <translation>«{text}» er ikkje år. Skriv dei som 2015-2025 eller 2015,2020,2025.</translation>
        </message>
        <message>
            <source>«{text}» is no date.</source>
            <translation>«{text}» er ingen dato.</translation>
        </message>
        <message>
            <source>«{text}» is no kommune of the register.</source>
            <translation>«{text}» er ingen kommune i registeret.</translation>
        </message>
        <message>
            <source>«{text}» is no list of kommunenummer. Write four digits each, with commas between: 4012,3024.</source>
            <translation>«{text}» er ikkje ei liste over kommunenummer. Skriv fire siffer for kvar, med komma mellom: 4012,3024.</translation>
        </message>
        <message>
            <source>«{unit}» is no grunnkretsnummer. The row was left out.</source>
            <translation>«{unit}» er ikkje eit grunnkrinsnummer. Rada er utelaten.</translation>
        </message>
        <message>
            <source>«{word}» is no state that the register knows.</source>
            <translation>«{word}» er ingen tilstand som registeret kjenner.</translation>
        </message>
        <message>
            <source>«{word}» is no verdict.</source>
            <translation>«{word}» er inga vurdering.</translation>
        </message>
        <message>
            <source>× marks a hidden figure.</source>
            <translation>× viser eit skjult tal.</translation>
        </message>
        <message>
            <source>‖ marks a break: figures on either side cannot be compared.</source>
            <translation>‖ viser brot: tal på kvar side kan ikkje samanliknast.</translation>
        </message>
        <message>
            <source>≈ means that the figure is an approximation.</source>
            <translation>≈ tyder at talet er tilnærma.</translation>
        </message>
    </context>
</TS>