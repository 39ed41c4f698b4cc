<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>@default</name>
    <message>
        <location filename="../algorithms/generate.py" line="39" />
        <source>Generate levekårssoner</source>
        <translation>Lag levekårssoner</translation>
    </message>
    <message>
        <location filename="../algorithms/validate.py" line="47" />
        <source>Levekårssoner</source>
        <translation>Levekårssoner</translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="48" />
        <source>lks,zones,regionalization,redcap,districts,grunnkrets,levekår,pca</source>
        <translation>lks,soner,inndeling,regionalisering,redcap,levekårssoner,grunnkrets,levekår,pca</translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="51" />
        <source>Groups grunnkretser into connected, homogeneous zones within population limits.</source>
        <translation>Grupperer grunnkretser til sammenhengende, homogene soner innenfor befolkningsgrensene.</translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="75" />
        <source>Number of zones</source>
        <translation>Antall soner</translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="76" />
        <source>Homogeneity (0 to 1)</source>
        <translation>Homogenitet (0 til 1)</translation>
    </message>
    <message>
        <location filename="../algorithms/validate.py" line="85" />
        <source>Number of exceptions</source>
        <translation>Antall unntak</translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="86" />
        <source>Give either a number of zones or a target population, not both.</source>
        <translation>Oppgi enten antall soner eller ønsket befolkning, ikke begge.</translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="97" />
        <source>{count} grunnkretser read, {people} inhabitants.</source>
        <translation>{count} grunnkretser lest, {people} innbyggere.</translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="143" />
        <source>The layer has no catalogued indicators: zones are formed by location alone, as compact as possible.</source>
        <translation>Laget har ingen av indikatorene i katalogen: sonene formes bare etter beliggenhet, så kompakte som mulig.</translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="128" />
        <source>{count} exceptions: see the table of exceptions and the report.</source>
        <translation>{count} unntak: se tabellen over unntak og rapporten.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/weights.py" line="37" />
        <source>The field {field} is missing: a share needs both &lt;key&gt;_teller and &lt;key&gt;_nevner.</source>
        <translation>Feltet {field} mangler: en andel trenger både &lt;nøkkel&gt;_teller og &lt;nøkkel&gt;_nevner.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/validation_report.py" line="226" />
        <source>Grunnkretser</source>
        <translation>Grunnkretser</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare.py" line="193" />
        <source>Grunnkrets number</source>
        <translation>Grunnkretsnummer</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/validation_report.py" line="225" />
        <source>Population</source>
        <translation>Befolkning</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="64" />
        <source>Kommune number (otherwise the first four digits of the grunnkrets)</source>
        <translation>Kommunenummer (ellers de fire første sifrene i grunnkretsnummeret)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="65" />
        <source>Kommune name (otherwise the field kommunenavn, if there is one)</source>
        <translation>Kommunenavn (ellers feltet kommunenavn, om det finnes)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="71" />
        <source>Bydel, delbydel: zones stay inside them</source>
        <translation>Bydel, delbydel: sonene holder seg innenfor dem</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="76" />
        <source>Indicators (none chosen: all catalogued ones found by name)</source>
        <translation>Indikatorer (ingen valgt: alle i katalogen som finnes igjen på navn)</translation>
    </message>
    <message>
        <location filename="../algorithms/generate_parameters.py" line="35" />
        <source>Former LKS code, so that numbers survive</source>
        <translation>Tidligere LKS-kode, slik at numrene beholdes</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="117" />
        <source>Minimum population of a zone</source>
        <translation>Minste befolkning i en sone</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="118" />
        <source>Absolute minimum, for exceptions</source>
        <translation>Absolutt minimum, for unntak</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="119" />
        <source>Maximum population of a zone</source>
        <translation>Største befolkning i en sone</translation>
    </message>
    <message>
        <location filename="../algorithms/generate_parameters.py" line="46" />
        <source>Target population of a zone (instead of a number)</source>
        <translation>Ønsket befolkning i en sone (i stedet for antall)</translation>
    </message>
    <message>
        <location filename="../algorithms/generate_parameters.py" line="51" />
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="94" />
        <source>Share of the variance kept by the principal components</source>
        <translation>Andel av variansen hovedkomponentene skal beholde</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="126" />
        <source>Gaps and overlaps to overlook (metres)</source>
        <translation>Glipper og overlapp å se bort fra (meter)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="129" />
        <source>Shortest common border of neighbours (metres)</source>
        <translation>Korteste felles grense mellom naboer (meter)</translation>
    </message>
    <message>
        <location filename="../algorithms/generate_parameters.py" line="53" />
        <source>Refine the division</source>
        <translation>Forbedre inndelingen</translation>
    </message>
    <message>
        <location filename="../algorithms/generate_parameters.py" line="53" />
        <source>Seed</source>
        <translation>Startverdi (seed)</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/validation_report.py" line="231" />
        <source>Zones</source>
        <translation>Soner</translation>
    </message>
    <message>
        <location filename="../algorithms/generate_parameters.py" line="68" />
        <source>Grunnkretser with zone</source>
        <translation>Grunnkretser med sone</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/validation_report.py" line="241" />
        <source>Exceptions</source>
        <translation>Unntak</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="164" />
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="164" />
        <source>HTML files (*.html)</source>
        <translation>HTML-filer (*.html)</translation>
    </message>
    <message>
        <location filename="../algorithms/generate_parameters.py" line="71" />
        <source>Map</source>
        <translation>Kart</translation>
    </message>
    <message>
        <location filename="../algorithms/generate_parameters.py" line="71" />
        <source>PNG files (*.png)</source>
        <translation>PNG-filer (*.png)</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="27" />
        <source>Levekårssoner for {place}</source>
        <translation>Levekårssoner for {place}</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/validation_report.py" line="30" />
        <source>{count} kommuner</source>
        <translation>{count} kommuner</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="27" />
        <source>{units} grunnkretser with {people} inhabitants, divided into {zones} zones.</source>
        <translation>{units} grunnkretser med {people} innbyggere, delt i {zones} soner.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/validation_report.py" line="49" />
        <source>Map of the zones</source>
        <translation>Kart over sonene</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/report.py" line="84" />
        <source>Made by the QGIS plugin LKS.</source>
        <translation>Laget med QGIS-tillegget LKS.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/validation_report.py" line="75" />
        <source>zones</source>
        <translation>soner</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="52" />
        <source>kommuner</source>
        <translation>kommuner</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="53" />
        <source>homogeneity</source>
        <translation>homogenitet</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="53" />
        <source>homogeneity in location</source>
        <translation>homogenitet i beliggenhet</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/validation_report.py" line="80" />
        <source>median population</source>
        <translation>median befolkning</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/validation_report.py" line="81" />
        <source>smallest to largest</source>
        <translation>minste til største</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/validation_report.py" line="77" />
        <source>exceptions</source>
        <translation>unntak</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/validation_report.py" line="88" />
        <source>Criteria: at least {minimum} inhabitants (exceptions down to {floor}), at most {maximum}.</source>
        <translation>Kriterier: minst {minimum} innbyggere (unntak ned til {floor}), høyst {maximum}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="71" />
        <source>Contiguity: {borders} pairs of neighbours with at least {length} m of common border, gaps up to {gap} m closed; {links} links to islands and cut-off parts.</source>
        <translation>Naboskap: {borders} nabopar med minst {length} m felles grense, glipper inntil {gap} m lukket; {links} lenker til øyer og avskårne deler.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="88" />
        <source>No indicators were used: zones were formed by location alone, as compact as possible.</source>
        <translation>Ingen indikatorer er brukt: sonene er formet bare etter beliggenhet, så kompakte som mulig.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="91" />
        <source>Homogeneity: {count} indicators, {kept} principal components with {share} % of the variance.</source>
        <translation>Homogenitet: {count} indikatorer, {kept} hovedkomponenter med {share} % av variansen.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="101" />
        <source>Method: {method}, {refined}; seed {seed}.</source>
        <translation>Metode: {method}, {refined}; startverdi {seed}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="101" />
        <source>with refinement</source>
        <translation>med forbedring</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="101" />
        <source>without refinement</source>
        <translation>uten forbedring</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_report.py" line="162" />
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/validation_report.py" line="147" />
        <source>Zone</source>
        <translation>Sone</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/validation_report.py" line="147" />
        <source>Where and why</source>
        <translation>Hvor og hvorfor</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="141" />
        <source>None: every zone is connected and within the limits.</source>
        <translation>Ingen: alle soner er sammenhengende og innenfor grensene.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/validation_report.py" line="178" />
        <source>Kommune</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/validation_report.py" line="224" />
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="159" />
        <source>Smallest</source>
        <translation>Minste</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="159" />
        <source>Largest</source>
        <translation>Største</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/validation_report.py" line="179" />
        <source>Kommuner</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/validation_report.py" line="223" />
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/validation_report.py" line="228" />
        <source>Heterogeneity per inhabitant</source>
        <translation>Heterogenitet per innbygger</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/component_tables.py" line="60" />
        <source>used</source>
        <translation>brukt</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/component_tables.py" line="41" />
        <source>Left out because they do not vary: {names}.</source>
        <translation>Utelatt fordi de ikke varierer: {names}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/component_tables.py" line="42" />
        <source>Indicators and their loadings</source>
        <translation>Indikatorene og ladningene deres</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="225" />
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/components_report.py" line="117" />
        <source>Units without a value</source>
        <translation>Grunnkretser uten verdi</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/component_tables.py" line="40" />
        <source>PC {n}</source>
        <translation>PC {n}</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/component_tables.py" line="42" />
        <source>A unit without a value counts as average in that indicator.</source>
        <translation>En grunnkrets uten verdi regnes som gjennomsnittlig i den indikatoren.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/component_tables.py" line="60" />
        <source>Principal components</source>
        <translation>Hovedkomponenter</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/component_tables.py" line="60" />
        <source>Component</source>
        <translation>Komponent</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/component_tables.py" line="60" />
        <source>Share of the variance, %</source>
        <translation>Andel av variansen, %</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/component_tables.py" line="60" />
        <source>Cumulated, %</source>
        <translation>Samlet, %</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="21" />
        <source>Below the absolute minimum</source>
        <translation>Under det absolutte minimum</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="22" />
        <source>Below the minimum</source>
        <translation>Under minimum</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="23" />
        <source>Above the maximum</source>
        <translation>Over maksimum</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="24" />
        <source>Several parts</source>
        <translation>Flere deler</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="25" />
        <source>Fewer zones than asked for</source>
        <translation>Færre soner enn ønsket</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="26" />
        <source>More zones than asked for</source>
        <translation>Flere soner enn ønsket</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="27" />
        <source>Population missing</source>
        <translation>Befolkning mangler</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="28" />
        <source>Polygon repaired</source>
        <translation>Flate reparert</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="30" />
        <source>No polygon</source>
        <translation>Uten flate</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="33" />
        <source>Bydel or delbydel missing</source>
        <translation>Bydel eller delbydel mangler</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="43" />
        <source>The kommune (or bydel) has too few inhabitants for more than this one zone.</source>
        <translation>Kommunen (eller bydelen) har for få innbyggere til mer enn denne ene sonen.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="44" />
        <source>This part of the kommune (or bydel) is cut off from the rest and too small by itself.</source>
        <translation>Denne delen av kommunen (eller bydelen) er avskåret fra resten og for liten alene.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="45" />
        <source>No connected division within the limits was found here.</source>
        <translation>Her ble det ikke funnet noen sammenhengende inndeling innenfor grensene.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="46" />
        <source>One of its grunnkretser alone has more inhabitants than the maximum.</source>
        <translation>En av grunnkretsene har alene flere innbyggere enn maksimum.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="50" />
        <source>Every kommune, bydel and cut-off part needs a zone of its own.</source>
        <translation>Hver kommune, bydel og avskåret del trenger sin egen sone.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="51" />
        <source>An island or a cut-off part is too small to be a zone and was joined to its nearest neighbour.</source>
        <translation>En øy eller en avskåret del er for liten til å være en sone og er lagt til nærmeste nabo.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="55" />
        <source>They have no population figure and were counted as uninhabited.</source>
        <translation>De mangler befolkningstall og er regnet som ubebodde.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="56" />
        <source>Their polygons were invalid and were repaired before use; the layer itself is unchanged.</source>
        <translation>Flatene deres var ugyldige og ble reparert før bruk; selve laget er uendret.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="57" />
        <source>They have no polygon and stand outside the division, in the rest zone.</source>
        <translation>De mangler flate og står utenfor inndelingen, i restsonen.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="66" />
        <source>Other units of the kommune have a value here. Units without one were kept in zones of their own.</source>
        <translation>Andre grunnkretser i kommunen har en verdi her. De som mangler den, er holdt i egne soner.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="128" />
        <source>{zone} has {figure} inhabitants, fewer than the {limit} needed for publication.</source>
        <translation>{zone} har {figure} innbyggere, færre enn de {limit} som trengs for publisering.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="129" />
        <source>{zone} has {figure} inhabitants, fewer than the minimum of {limit}.</source>
        <translation>{zone} har {figure} innbyggere, færre enn minimum på {limit}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="130" />
        <source>{zone} has {figure} inhabitants, more than the maximum of {limit}.</source>
        <translation>{zone} har {figure} innbyggere, flere enn maksimum på {limit}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="131" />
        <source>{zone} is in {figure} parts.</source>
        <translation>{zone} består av {figure} deler.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="132" />
        <source>{limit} zones were asked for, {figure} are possible.</source>
        <translation>{limit} soner var ønsket, {figure} er mulig.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="133" />
        <source>{limit} zones were asked for, {figure} are needed.</source>
        <translation>{limit} soner var ønsket, {figure} trengs.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="143" />
        <source>Grunnkretser {units}.</source>
        <translation>Grunnkretser {units}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="140" />
        <source>Grunnkretser {units}, with {figure} inhabitants.</source>
        <translation>Grunnkretser {units}, med {figure} innbyggere.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/translation.py" line="39" />
        <source>{shown} and {more} more</source>
        <translation>{shown} og {more} til</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/units.py" line="168" />
        <source>The layer «{layer}» has no field {missing}. It has: {present}. Choose the right field.</source>
        <translation>Laget «{layer}» har ikke feltet {missing}. Det har: {present}. Velg riktig felt.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/units.py" line="179" />
        <source>The layer «{layer}» holds {kind} instead of polygons. Choose the layer with the grunnkretser.</source>
        <translation>Laget «{layer}» inneholder {kind} i stedet for flater. Velg laget med grunnkretsene.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/units.py" line="185" />
        <source>The layer «{layer}» has no coordinate system. Set it in the layer's properties first.</source>
        <translation>Laget «{layer}» har ikke noe koordinatsystem. Sett det først i lagets egenskaper.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/weights.py" line="144" />
        <source>row {id}: «{value}»</source>
        <translation>rad {id}: «{value}»</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/units.py" line="203" />
        <source>The field «{field}» must hold grunnkretsnummer of 8 digits. It does not in: {rows}.</source>
        <translation>Feltet «{field}» må inneholde grunnkretsnummer på 8 sifre. Det gjør det ikke i: {rows}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/units.py" line="235" />
        <source>These grunnkretser occur more than once: {codes}. Merge or remove the extra rows.</source>
        <translation>Disse grunnkretsene finnes mer enn én gang: {codes}. Slå sammen eller fjern radene som er for mye.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/units.py" line="262" />
        <source>The field «{field}» must hold numbers. It does not in: {rows}.</source>
        <translation>Feltet «{field}» må inneholde tall. Det gjør det ikke i: {rows}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/units.py" line="279" />
        <source>The population in «{field}» is negative in: {codes}. Correct it first.</source>
        <translation>Befolkningen i «{field}» er negativ i: {codes}. Rett det først.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/units.py" line="279" />
        <source>The population in «{field}» is no whole number in: {codes}. Round it first.</source>
        <translation>Befolkningen i «{field}» er ikke et helt tall i: {codes}. Rund av først.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/units.py" line="292" />
        <source>Nobody lives in the layer: the field «{field}» is empty or zero for every unit. Did a join fail?</source>
        <translation>Ingen bor i laget: feltet «{field}» er tomt eller null for alle grunnkretser. Gikk en kobling galt?</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/units.py" line="310" />
        <source>The field «{field}» must hold kommunenummer of 4 digits. It does not in: {rows}.</source>
        <translation>Feltet «{field}» må inneholde kommunenummer på 4 sifre. Det gjør det ikke i: {rows}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/package/contents.py" line="309" />
        <source>The field «{field}» must hold LKS codes of 10 digits. It does not in: {rows}.</source>
        <translation>Feltet «{field}» må inneholde LKS-koder på 10 sifre. Det gjør det ikke i: {rows}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/polygons.py" line="129" />
        <source>These grunnkretser are lines or points instead of polygons: {codes}.</source>
        <translation>Disse grunnkretsene er linjer eller punkter i stedet for flater: {codes}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/polygons.py" line="126" />
        <source>No unit in the layer has a polygon.</source>
        <translation>Ingen grunnkrets i laget har en flate.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/polygons.py" line="158" />
        <source>Grunnkrets {code} cannot be measured in metres: reproject the layer to a projection in metres.</source>
        <translation>Grunnkrets {code} kan ikke måles i meter: reprojiser laget til en projeksjon i meter.</translation>
    </message>
    <message>
        <location filename="../processing_provider/provider.py" line="26" />
        <source>Living condition zones (LKS)</source>
        <translation>Levekårssoner (LKS)</translation>
    </message>
    <message>
        <location filename="../processing_provider/provider.py" line="29" />
        <source>Living condition zones (levekårssoner, LKS)</source>
        <translation>Levekårssoner (LKS)</translation>
    </message>
    <message>
        <location filename="../algorithms/examplekommune.py" line="41" />
        <source>Make an example kommune</source>
        <translation>Lag en eksempelkommune</translation>
    </message>
    <message>
        <location filename="../algorithms/examplekommune.py" line="44" />
        <source>Try it out</source>
        <translation>Prøv selv</translation>
    </message>
    <message>
        <location filename="../algorithms/examplekommune.py" line="50" />
        <source>lks,example,synthetic,test data,demo,grunnkrets</source>
        <translation>lks,eksempel,syntetisk,testdata,demo,grunnkrets</translation>
    </message>
    <message>
        <location filename="../algorithms/examplekommune.py" line="53" />
        <source>Invents a kommune with grunnkretser, population and living conditions.</source>
        <translation>Dikter opp en kommune med grunnkretser, befolkning og levekår.</translation>
    </message>
    <message>
        <location filename="../algorithms/examplekommune.py" line="56" />
        <source>&lt;p&gt;Invents a kommune, so that everything here can be tried before real data are at hand: a town by the sea, villages, countryside and islands, cut into grunnkretser with population, all catalogued indicators and building types. Nothing in it describes a real place or person.&lt;/p&gt;&lt;p&gt;The layer has the fields that the other algorithms look for, and the difficulties of real data: islands, an enclave, grunnkretser of several parts, one where nobody lives, suppressed values (:) and «Uoppgitt grunnkrets» (99019999), which has inhabitants but no polygon and counts among the grunnkretser.&lt;/p&gt;&lt;p&gt;Counts of indicators are text, as in Statistics Norway's files. The same seed always gives the same kommune. With bydeler, the field bydelsnummer is filled in for zones to stay inside.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Dikter opp en kommune, slik at alt her kan prøves før ekte data er på plass: en by ved sjøen, bygder, spredtbygde strøk og øyer, delt i grunnkretser med befolkning, alle indikatorene i katalogen og bygningstyper. Ingenting i den beskriver et virkelig sted eller menneske.&lt;/p&gt;&lt;p&gt;Laget har feltene de andre algoritmene ser etter, og vanskene i ekte data: øyer, en enklave, grunnkretser i flere deler, én der ingen bor, undertrykte verdier (:) og «Uoppgitt grunnkrets» (99019999), som har innbyggere, men ingen flate, og regnes med blant grunnkretsene.&lt;/p&gt;&lt;p&gt;Antallene bak indikatorene er tekst, som i filene fra Statistisk sentralbyrå. Samme startverdi gir alltid samme kommune. Med bydeler er feltet bydelsnummer fylt ut, slik at sonene kan holde seg innenfor.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare.py" line="89" />
        <source>Number of grunnkretser</source>
        <translation>Antall grunnkretser</translation>
    </message>
    <message>
        <location filename="../algorithms/examplekommune.py" line="70" />
        <source>Seed (another number, another kommune)</source>
        <translation>Startverdi (et annet tall gir en annen kommune)</translation>
    </message>
    <message>
        <location filename="../algorithms/examplekommune.py" line="70" />
        <source>Divided into bydeler</source>
        <translation>Delt i bydeler</translation>
    </message>
    <message>
        <location filename="../algorithms/examplekommune.py" line="70" />
        <source>Example kommune</source>
        <translation>Eksempelkommune</translation>
    </message>
    <message>
        <location filename="../algorithms/examplekommune.py" line="102" />
        <source>{kommune} (example, seed {seed})</source>
        <translation>{kommune} (eksempel, startverdi {seed})</translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="118" />
        <source>{count} zones, homogeneity {homogeneity:.3f}.</source>
        <translation>{count} soner, homogenitet {homogeneity:.3f}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="122" />
        <source>«Uoppgitt grunnkrets» with {people} inhabitants stands outside the division, in the rest zone.</source>
        <translation>«Uoppgitt grunnkrets» med {people} innbyggere står utenfor inndelingen, i restsonen.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="54" />
        <source>One of its grunnkretser is itself in several parts.</source>
        <translation>En av grunnkretsene består selv av flere deler.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="94" />
        <source>These Python packages are missing: {packages}. On Windows and macOS the QGIS plugin qpip installs them without administrator rights: install qpip from the plugin manager, restart QGIS and accept what it offers. On Linux install them with the system's package manager.</source>
        <translation>Disse Python-pakkene mangler: {packages}. På Windows og macOS installerer QGIS-tillegget qpip dem uten administratorrettigheter: installer qpip fra tilleggsbehandleren, start QGIS på nytt og godta det den tilbyr. På Linux installeres de med systemets pakkebehandler.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="233" />
        <source>{name}: the file format kept {kept} of {count} rows (some formats have no place for rows without a polygon). Choose GeoPackage.</source>
        <translation>{name}: filformatet beholdt {kept} av {count} rader (noen formater har ikke plass til rader uten flate). Velg GeoPackage.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="251" />
        <source>{one} and {other} are the same file. Choose another one for {other}.</source>
        <translation>{one} og {other} er samme fil. Velg en annen for {other}.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="201" />
        <source>The limits must rise: absolute minimum (FLOOR_POPULATION) ≤ minimum (MIN_POPULATION) ≤ maximum (MAX_POPULATION).</source>
        <translation>Grensene må stige: absolutt minimum (FLOOR_POPULATION) ≤ minimum (MIN_POPULATION) ≤ maksimum (MAX_POPULATION).</translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="124" />
        <source>No zone kept a former code: none of the former codes belongs to these kommuner and bydeler.</source>
        <translation>Ingen sone beholdt en tidligere kode: ingen av de tidligere kodene hører til disse kommunene og bydelene.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/package/disclosure.py" line="21" />
        <source>The layer has no field {missing}. It has: {present}.</source>
        <translation>Laget har ikke feltet {missing}. Det har: {present}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation.py" line="190" />
        <source>No serial is left for the codes under {prefix}, counting former codes: an LKS code has two digits for it. Choose the field with the bydel, or ask for fewer zones.</source>
        <translation>Det er ikke flere løpenumre igjen til kodene under {prefix}, tidligere koder medregnet: en LKS-kode har to sifre til det. Velg feltet med bydelen, eller be om færre soner.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="115" />
        <source>Former codes: {kept} of {count} zones kept theirs.</source>
        <translation>Tidligere koder: {kept} av {count} soner beholdt sin.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/validation_report.py" line="227" />
        <source>Parts</source>
        <translation>Deler</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="182" />
        <source>Compactness</source>
        <translation>Kompakthet</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_report.py" line="171" />
        <source>The first {shown} of {count}; the layer holds them all.</source>
        <translation>De første {shown} av {count}; laget har alle.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/polygons.py" line="142" />
        <source>The coordinates do not fit the layer's coordinate system {crs}: they look like {unit}. Set the right coordinate system in the layer's properties (do not reproject).</source>
        <translation>Koordinatene passer ikke til lagets koordinatsystem {crs}: de ser ut som {unit}. Sett riktig koordinatsystem i lagets egenskaper (ikke reprojiser).</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/polygons.py" line="142" />
        <source>degrees</source>
        <translation>grader</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/polygons.py" line="142" />
        <source>metres</source>
        <translation>meter</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/report.py" line="130" />
        <source>{path} cannot be written: {reason}. Choose another place.</source>
        <translation>{path} kan ikke skrives: {reason}. Velg et annet sted.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="29" />
        <source>Same polygon twice</source>
        <translation>Samme flate to ganger</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="31" />
        <source>«Uoppgitt grunnkrets» with a polygon</source>
        <translation>«Uoppgitt grunnkrets» med flate</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="32" />
        <source>Too many zones for the codes</source>
        <translation>For mange soner for kodene</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="47" />
        <source>The number of zones asked for is too small to keep below the maximum here.</source>
        <translation>Antallet soner det er bedt om, er for lite til å holde seg under maksimum her.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="48" />
        <source>No connected division into more zones that keeps the minimum population was found.</source>
        <translation>Det ble ikke funnet noen sammenhengende inndeling i flere soner som holder minste befolkning.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="49" />
        <source>There are not more grunnkretser than that.</source>
        <translation>Det er ikke flere grunnkretser enn det.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="53" />
        <source>Its grunnkretser are neighbours within the tolerance, but their polygons do not touch everywhere.</source>
        <translation>Grunnkretsene er naboer innenfor toleransen, men flatene deres berører ikke hverandre overalt.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="58" />
        <source>Another grunnkrets has exactly the same polygon. One of the two is likely to be wrong.</source>
        <translation>En annen grunnkrets har nøyaktig samme flate. En av de to er trolig feil.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="59" />
        <source>It stands outside the division, in the rest zone, and leaves a hole in the map of the zones.</source>
        <translation>Den står utenfor inndelingen, i restsonen, og etterlater et hull i sonekartet.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="60" />
        <source>An LKS code has two digits for the serial. Choose the field with the bydel, or a larger population.</source>
        <translation>En LKS-kode har to sifre til løpenummeret. Velg feltet med bydelen, eller en større befolkning.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="139" />
        <source>{figure} inhabitants would allow more than {limit} zones.</source>
        <translation>{figure} innbyggere ville gitt rom for mer enn {limit} soner.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/units.py" line="137" />
        <source>The layer holds «Uoppgitt grunnkrets» only: there is nothing to divide.</source>
        <translation>Laget har bare «Uoppgitt grunnkrets»: det er ingenting å dele inn.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/units.py" line="174" />
        <source>The layer «{layer}» is empty, or nothing in it is selected.</source>
        <translation>Laget «{layer}» er tomt, eller ingenting i det er valgt.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/units.py" line="279" />
        <source>The population in «{field}» has a dot in: {codes}. Write it without one.</source>
        <translation>Befolkningen i «{field}» har punktum i: {codes}. Skriv den uten.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/units.py" line="279" />
        <source>The population in «{field}» is no number of people in: {codes}. Is it the right field?</source>
        <translation>Befolkningen i «{field}» kan ikke være et antall mennesker i: {codes}. Er det riktig felt?</translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="54" />
        <source>&lt;p&gt;Groups grunnkretser into levekårssoner: connected, inside one kommune (and bydel, delbydel), within the population limits and as homogeneous as possible in living conditions.&lt;/p&gt;&lt;p&gt;The input is one polygon per grunnkrets, of one kommune or the whole country, with code, population and, if there are any, indicators. Indicators are found by their catalogued names (&lt;i&gt;key&lt;/i&gt;_teller and &lt;i&gt;key&lt;/i&gt;_nevner, medianinntekt, bot_…); other fields can be chosen as they are. Without indicators, zones are formed by location alone. A value that is missing or suppressed (: . ..) counts as average.&lt;/p&gt;&lt;p&gt;Homogeneity is measured on principal components, weighted by population. The zones come from REDCAP (Guo 2008), cut so that no zone falls below the minimum, and are then refined. Without a number of zones or a target population, the number is the one found to leave the least heterogeneity within the limits.&lt;/p&gt;&lt;p&gt;Islands and cut-off parts too small to be a zone are joined to their nearest neighbour. «Uoppgitt grunnkrets» (kkkk9999) and other units without a polygon get the rest zone's code. Whatever the criteria cannot have is listed under exceptions; a person decides.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Grupperer grunnkretser til levekårssoner: sammenhengende, innenfor én kommune (og bydel, delbydel), innenfor befolkningsgrensene og så homogene som mulig i levekår.&lt;/p&gt;&lt;p&gt;Inndata er én flate per grunnkrets, for én kommune eller hele landet, med nummer, befolkning og eventuelt indikatorer. Indikatorene finnes igjen på navnene i katalogen (&lt;i&gt;nøkkel&lt;/i&gt;_teller og &lt;i&gt;nøkkel&lt;/i&gt;_nevner, medianinntekt, bot_…); andre felt kan velges som de er. Uten indikatorer formes sonene bare etter beliggenhet. En verdi som mangler eller er undertrykt (: . ..), regnes som gjennomsnittlig.&lt;/p&gt;&lt;p&gt;Homogeniteten måles på hovedkomponenter, vektet med befolkningen. Sonene lages med REDCAP (Guo 2008), delt slik at ingen sone havner under minimum, og forbedres deretter. Uten antall soner eller ønsket befolkning blir antallet det som viser seg å gi minst heterogenitet innenfor grensene.&lt;/p&gt;&lt;p&gt;Øyer og avskårne deler som er for små til å være en sone, legges til nærmeste nabo. «Uoppgitt grunnkrets» (kkkk9999) og andre enheter uten flate får restsonens kode. Det kriteriene ikke kan få oppfylt, står under unntak; et menneske avgjør.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/generate_parameters.py" line="43" />
        <source>Number of zones in all (empty: the least heterogeneity within the limits)</source>
        <translation>Antall soner i alt (tomt: minst heterogenitet innenfor grensene)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="93" />
        <source>Smooth shares that rest on few (empirical Bayes)</source>
        <translation>Glatt andeler som hviler på få (empirisk Bayes)</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/component_tables.py" line="30" />
        <source>Shares that rest on few people are drawn towards the mean of the kommune (empirical Bayes).</source>
        <translation>Andeler som hviler på få personer, trekkes mot kommunens gjennomsnitt (empirisk Bayes).</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="109" />
        <source>Proven to be the best division there is: {proven} of {count} kommuner and bydeler.</source>
        <translation>Bevist å være den beste inndelingen som finnes: {proven} av {count} kommuner og bydeler.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/components.py" line="38" />
        <source>None of the indicators varies between the units, or by no more than chance: {names}. Check the join, choose other fields under Indicators, or switch off «Smooth shares that rest on few».</source>
        <translation>Ingen av indikatorene varierer mellom grunnkretsene, eller ikke mer enn tilfeldig: {names}. Kontroller koblingen, velg andre felt under Indikatorer, eller slå av «Glatt andeler som hviler på få».</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="171" />
        <source>Weights without effect, as these indicators are not in use: {keys}.</source>
        <translation>Vekter uten virkning, siden disse indikatorene ikke er i bruk: {keys}.</translation>
    </message>
    <message>
        <location filename="../algorithms/components.py" line="41" />
        <source>Principal components of living conditions</source>
        <translation>Hovedkomponenter av levekår</translation>
    </message>
    <message>
        <location filename="../algorithms/components.py" line="50" />
        <source>lks,pca,principal components,indicators,loadings,correlation,weights,levekår</source>
        <translation>lks,pca,hovedkomponenter,indikatorer,ladninger,korrelasjon,vekter,levekår</translation>
    </message>
    <message>
        <location filename="../algorithms/components.py" line="53" />
        <source>Shows what homogeneity is measured on: indicators, correlations, components and scores.</source>
        <translation>Viser hva homogeniteten måles på: indikatorer, korrelasjoner, komponenter og skårer.</translation>
    </message>
    <message>
        <location filename="../algorithms/components.py" line="56" />
        <source>&lt;p&gt;Zones are homogeneous in the principal components of the indicators. This shows them before zones are made: which indicators were found, how they vary and go together, what the components mean and how each grunnkrets scores on them. With the same parameters the scores are those that «Generate levekårssoner» uses.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Weights&lt;/b&gt; is a table with a column nøkkel (the key of an indicator, such as sosialhjelp or medianinntekt, or the name of a field of your own) and a column vekt. A weight is a factor on the variance of the standardised indicator: 2 lets it count as two, 0 leaves it out, those not in the table have 1. The key bot stands for every building type; 0.2 lets the five of them count as one indicator.&lt;/p&gt;&lt;p&gt;The layer has every row and field of the input and the scores pc1, pc2 …; «Uoppgitt grunnkrets» and other rows without a polygon have none. The table of loadings tells how each indicator correlates with each component (pc1 …), how much of it the components hold (kommunalitet), and the unit vectors the scores are made with (vektor1 …). Signs of components have no meaning of their own: the largest loading is positive.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Soner er homogene i hovedkomponentene av indikatorene. Her vises de før sonene lages: hvilke indikatorer som ble funnet, hvordan de varierer og henger sammen, hva komponentene betyr, og hvordan hver grunnkrets skårer på dem. Med samme parametere er skårene de samme som «Lag levekårssoner» bruker.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Vekter&lt;/b&gt; er en tabell med en kolonne nøkkel (nøkkelen til en indikator, som sosialhjelp eller medianinntekt, eller navnet på et eget felt) og en kolonne vekt. En vekt er en faktor på variansen til den standardiserte indikatoren: 2 lar den telle som to, 0 utelater den, og de som ikke står i tabellen, har 1. Nøkkelen bot står for alle bygningstyper; 0,2 lar de fem telle som én indikator.&lt;/p&gt;&lt;p&gt;Laget har alle rader og felt fra inndataene og skårene pc1, pc2 …; «Uoppgitt grunnkrets» og andre rader uten flate har ingen. Ladningstabellen forteller hvordan hver indikator korrelerer med hver komponent (pc1 …), hvor mye av den komponentene rommer (kommunalitet), og enhetsvektorene skårene er laget med (vektor1 …). Fortegnet til en komponent betyr ikke noe i seg selv: den største ladningen er positiv.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/components.py" line="85" />
        <source>Number of indicators</source>
        <translation>Antall indikatorer</translation>
    </message>
    <message>
        <location filename="../algorithms/components.py" line="86" />
        <source>Number of components</source>
        <translation>Antall komponenter</translation>
    </message>
    <message>
        <location filename="../algorithms/components.py" line="87" />
        <source>Share of the variance in the components (0 to 1)</source>
        <translation>Andel av variansen i komponentene (0 til 1)</translation>
    </message>
    <message>
        <location filename="../algorithms/components.py" line="95" />
        <source>The layer has no catalogued indicators. Choose fields under Indicators; it has: {present}.</source>
        <translation>Laget har ingen av indikatorene i katalogen. Velg felt under Indikatorer; det har: {present}.</translation>
    </message>
    <message>
        <location filename="../algorithms/components.py" line="118" />
        <source>{count} indicators, {kept} components with {share:.1f} % of the variance.</source>
        <translation>{count} indikatorer, {kept} komponenter med {share:.1f} % av variansen.</translation>
    </message>
    <message>
        <location filename="../algorithms/components.py" line="168" />
        <source>Grunnkretser with component scores</source>
        <translation>Grunnkretser med komponentskårer</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/components_report.py" line="42" />
        <source>Loadings</source>
        <translation>Ladninger</translation>
    </message>
    <message>
        <location filename="../algorithms/components.py" line="170" />
        <source>Correlations</source>
        <translation>Korrelasjoner</translation>
    </message>
    <message>
        <location filename="../algorithms/components.py" line="171" />
        <source>Variance of the components</source>
        <translation>Varians i komponentene</translation>
    </message>
    <message>
        <location filename="../algorithms/contiguity.py" line="42" />
        <source>Contiguity</source>
        <translation>Naboskap</translation>
    </message>
    <message>
        <location filename="../algorithms/contiguity.py" line="51" />
        <source>lks,contiguity,neighbours,adjacency,graph,islands,links,ferry,grunnkrets</source>
        <translation>lks,naboskap,naboer,graf,øyer,lenker,ferge,bru,grunnkrets</translation>
    </message>
    <message>
        <location filename="../algorithms/contiguity.py" line="54" />
        <source>Shows which grunnkretser are neighbours, as lines that can be corrected.</source>
        <translation>Viser hvilke grunnkretser som er naboer, som linjer som kan rettes.</translation>
    </message>
    <message>
        <location filename="../algorithms/contiguity.py" line="57" />
        <source>&lt;p&gt;Shows what the other algorithms take for contiguous: a line between every two grunnkretser that share a border, proposed links for islands and cut-off parts too small to be a zone, and the parts that the kommuner and bydeler fall into.&lt;/p&gt;&lt;p&gt;Neighbours share a border of some length; where two only meet in a corner they are none. Gaps and overlaps up to a tolerance are overlooked.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Edges&lt;/b&gt; have the fields &lt;i&gt;fra&lt;/i&gt;, &lt;i&gt;til&lt;/i&gt;, &lt;i&gt;art&lt;/i&gt; (grense, lenke, forslag or brudd), &lt;i&gt;lengde&lt;/i&gt; (metres of common border, for links between the shores) and &lt;i&gt;krysser&lt;/i&gt; (the pair lies in two kommuner or bydeler). &lt;b&gt;Grunnkretser&lt;/b&gt; get &lt;i&gt;naboer&lt;/i&gt; (neighbours), &lt;i&gt;komponent&lt;/i&gt; (the connected part inside the kommune or bydel, proposed links not counted), its size, and &lt;i&gt;hoveddel&lt;/i&gt; (it is the largest part).&lt;/p&gt;&lt;p&gt;Without a population every island gets a proposed link.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Viser hva de andre algoritmene regner som naboer: en linje mellom hver to grunnkretser som har felles grense, foreslåtte lenker for øyer og avskårne deler som er for små til å være en sone, og delene som kommunene og bydelene faller i.&lt;/p&gt;&lt;p&gt;Naboer har felles grense av en viss lengde; kretser som bare møtes i et hjørne, er ikke naboer. Glipper og overlapp opp til en toleranse overses.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Kanter&lt;/b&gt; har feltene &lt;i&gt;fra&lt;/i&gt;, &lt;i&gt;til&lt;/i&gt;, &lt;i&gt;art&lt;/i&gt; (grense, lenke, forslag eller brudd), &lt;i&gt;lengde&lt;/i&gt; (meter felles grense, for lenker avstanden mellom kretsene) og &lt;i&gt;krysser&lt;/i&gt; (paret ligger i to kommuner eller bydeler). &lt;b&gt;Grunnkretser&lt;/b&gt; får &lt;i&gt;naboer&lt;/i&gt; (antall naboer), &lt;i&gt;komponent&lt;/i&gt; (den sammenhengende delen innenfor kommunen eller bydelen, foreslåtte lenker ikke medregnet), størrelsen på den, og &lt;i&gt;hoveddel&lt;/i&gt; (den er den største delen).&lt;/p&gt;&lt;p&gt;Uten befolkning får hver øy forslag om lenke.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/contiguity.py" line="74" />
        <source>Population (otherwise the field befolkning, if there is one)</source>
        <translation>Befolkning (ellers feltet befolkning, om det finnes)</translation>
    </message>
    <message>
        <location filename="../algorithms/contiguity.py" line="74" />
        <source>Edges</source>
        <translation>Kanter</translation>
    </message>
    <message>
        <location filename="../algorithms/contiguity.py" line="74" />
        <source>Grunnkretser with part</source>
        <translation>Grunnkretser med del</translation>
    </message>
    <message>
        <location filename="../algorithms/contiguity.py" line="88" />
        <source>Number of contiguous pairs, links included</source>
        <translation>Antall nabopar, lenker medregnet</translation>
    </message>
    <message>
        <location filename="../algorithms/contiguity.py" line="89" />
        <source>Number of links, proposed ones included</source>
        <translation>Antall lenker, foreslåtte medregnet</translation>
    </message>
    <message>
        <location filename="../algorithms/contiguity.py" line="90" />
        <source>Number of proposed links</source>
        <translation>Antall foreslåtte lenker</translation>
    </message>
    <message>
        <location filename="../algorithms/contiguity.py" line="91" />
        <source>Number of connected parts</source>
        <translation>Antall sammenhengende deler</translation>
    </message>
    <message>
        <location filename="../algorithms/contiguity.py" line="121" />
        <source>{edges} contiguous pairs, {links} links, {parts} connected parts.</source>
        <translation>{edges} nabopar, {links} lenker, {parts} sammenhengende deler.</translation>
    </message>
    <message>
        <location filename="../algorithms/contiguity.py" line="127" />
        <source>{count} odd rows or links: see the report.</source>
        <translation>{count} rader eller lenker å se på: se rapporten.</translation>
    </message>
    <message>
        <location filename="../algorithms/exportpackage.py" line="40" />
        <source>Write LKS packages for the kommuner</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../algorithms/exportpackage.py" line="43" />
        <source>Dialogue with the kommuner</source>
        <translation>Dialog med kommunene</translation>
    </message>
    <message>
        <location filename="../algorithms/exportpackage.py" line="49" />
        <source>lks,package,zip,kommune,dialogue,export,project,feedback</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../algorithms/exportpackage.py" line="52" />
        <source>Writes a ZIP for each kommune: letter, project and zones to be edited in plain QGIS.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../algorithms/exportpackage.py" line="55" />
        <source>&lt;p&gt;Writes one ZIP for each kommune, for a planner who has plain QGIS (3.40 or newer) and nothing else: the letter LES-MEG.pdf, the project LEVEKAARSONER.qgz, a GeoPackage with the zones and one with the grunnkretser, where the kommune chooses another zone from a list and writes comments. The population of the zones follows the editing and shows what keeps the criteria.&lt;/p&gt;&lt;p&gt;The input is the grunnkretser with their zone, such as the output of «Generate levekårssoner». Only number, name, population and zone leave the layer, and the extra fields that are named. Values that rest on fewer than 4 persons are warned about.&lt;/p&gt;&lt;p&gt;«Uoppgitt grunnkrets» and others without a polygon stay at home; their inhabitants are noted in the package. Vacant codes for new zones are the next serials, never one used before.&lt;/p&gt;&lt;p&gt;A package that is there already is replaced only when told. A kommune that fails does not stop the others: the summary tells what became of each. The work runs in the program's main thread, because projects and layouts belong to it; it can be cancelled between kommuner.&lt;/p&gt;</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../algorithms/exportpackage.py" line="77" />
        <source>Number of packages written</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../algorithms/exportpackage.py" line="78" />
        <source>Number of kommuner that failed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../algorithms/exportpackage.py" line="88" />
        <source>Packages that are there can be replaced or left, not both.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../algorithms/exportpackage.py" line="106" />
        <source>No package was written. {reasons}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../algorithms/exportpackage.py" line="164" />
        <source>KOMMUNER must hold kommunenummer of 4 digits with commas between, not: {parts}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../algorithms/exportpackage_parameters.py" line="29" />
        <source>LKS code: the zone of each grunnkrets</source>
        <translation>LKS-kode: sonen til hver grunnkrets</translation>
    </message>
    <message>
        <location filename="../algorithms/exportpackage_parameters.py" line="31" />
        <source>Name of the grunnkrets (otherwise the field grunnkretsnavn, if there is one)</source>
        <translation>Navn på grunnkretsen (ellers feltet grunnkretsnavn, hvis det finnes)</translation>
    </message>
    <message>
        <location filename="../algorithms/exportpackage_parameters.py" line="34" />
        <source>Extra fields for the kommune: nothing else leaves the layer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../algorithms/exportpackage_parameters.py" line="35" />
        <source>Only these kommuner: numbers with commas between (empty: all)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../algorithms/exportpackage_parameters.py" line="43" />
        <source>Deadline for the answer, as the letter shall say it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../algorithms/exportpackage_parameters.py" line="46" />
        <source>Contact for questions, as the letter shall say it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../algorithms/exportpackage_parameters.py" line="53" />
        <source>Former LKS code, so that vacant codes were never used before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../algorithms/exportpackage_parameters.py" line="53" />
        <source>Date of the packages (empty: today)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../algorithms/exportpackage_parameters.py" line="53" />
        <source>Replace packages that are there already</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../algorithms/exportpackage_parameters.py" line="53" />
        <source>Leave packages that are there already, and write the others</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../algorithms/exportpackage_parameters.py" line="76" />
        <source>Folder for the packages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../algorithms/exportpackage_parameters.py" line="77" />
        <source>Summary of the packages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="81" />
        <source>Weights of indicators (table with nøkkel and vekt; not listed: 1)</source>
        <translation>Vekter på indikatorer (tabell med nøkkel og vekt; ikke nevnt: 1)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="140" />
        <source>Own links and cuts: lines, or a table with the fields fra and til</source>
        <translation>Egne lenker og brudd: linjer, eller en tabell med feltene fra og til</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="151" />
        <source>&lt;p&gt;&lt;b&gt;Own links and cuts&lt;/b&gt; correct what counts as contiguous. A line joins the two grunnkretser at its ends (a ferry, a bridge; an end may lie up to 500 m outside). With &lt;i&gt;brudd&lt;/i&gt; in the field &lt;i&gt;art&lt;/i&gt; it parts them instead: a line along a ridge or a motorway parts all pairs whose border it follows (within 30 m, for at least half of the border), any other line the two grunnkretser at its ends. A table with the fields &lt;i&gt;fra&lt;/i&gt; and &lt;i&gt;til&lt;/i&gt; does the same by number. Cuts are final, and a pair both linked and cut is cut. The edges that «Contiguity» writes can be edited and used here: set &lt;i&gt;art&lt;/i&gt; to &lt;i&gt;brudd&lt;/i&gt; to part a pair, draw new lines to join one; rows with &lt;i&gt;grense&lt;/i&gt; are overlooked.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Egne lenker og brudd&lt;/b&gt; retter hva som regnes som naboer. En linje knytter sammen de to grunnkretsene ved endene (en ferge, en bru; en ende kan ligge opp til 500 m utenfor). Med &lt;i&gt;brudd&lt;/i&gt; i feltet &lt;i&gt;art&lt;/i&gt; skiller den dem i stedet: en linje langs en åsrygg eller en motorvei skiller alle par som den følger grensen til (innenfor 30 m, langs minst halvparten av grensen), en annen linje de to grunnkretsene ved endene. En tabell med feltene &lt;i&gt;fra&lt;/i&gt; og &lt;i&gt;til&lt;/i&gt; gjør det samme etter nummer. Brudd er endelige, og et par som er både lenket og skilt, er skilt. Kantene som «Naboskap» skriver, kan redigeres og brukes her: sett &lt;i&gt;art&lt;/i&gt; til &lt;i&gt;brudd&lt;/i&gt; for å skille et par, tegn nye linjer for å knytte et par sammen; rader med &lt;i&gt;grense&lt;/i&gt; overses.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare.py" line="55" />
        <source>Prepare grunnkretser</source>
        <translation>Klargjør grunnkretser</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare.py" line="64" />
        <source>lks,prepare,join,grunnkrets,population,indicators,csv,excel,json-stat,ssb,kartverket</source>
        <translation>lks,klargjøre,koble,grunnkrets,befolkning,indikatorer,csv,excel,json-stat,ssb,kartverket</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare.py" line="67" />
        <source>Joins polygons, population and indicators to one layer of grunnkretser.</source>
        <translation>Kobler polygoner, befolkning og indikatorer til ett lag med grunnkretser.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare.py" line="70" />
        <source>&lt;p&gt;Joins what Kartverket and Statistics Norway deliver to one layer that the other algorithms understand: polygons of grunnkretser, population, indicators and, where there are any, bydeler.&lt;/p&gt;&lt;p&gt;Tables may be CSV (any separator, encoding and decimal sign), Excel, ODS, JSON-stat 2 of the StatBank, JSON lists, database tables, or tables open in QGIS. Population and indicators may come with a column for each year or a row for each year. Everything is joined by grunnkretsnummer, never by name; codes get their leading zero back.&lt;/p&gt;&lt;p&gt;Statistics Norway's signs stay apart: a value that is suppressed (:), missing (..) or not possible (.) is empty in the layer, and the field uten_verdi tells which sign it had. «-» is zero.&lt;/p&gt;&lt;p&gt;A kommune's own sources join under their own column names. Where they are by the kommune's own areas instead of grunnkretser, give the polygons of the areas: every grunnkrets gets the figures of the area it lies in.&lt;/p&gt;&lt;p&gt;Nothing is lost: every row that found no partner is in a table with the reason, and the report shows that the inhabitants add up.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Kobler det Kartverket og SSB leverer, til ett lag som de andre algoritmene forstår: polygoner for grunnkretsene, befolkning, indikatorer og bydeler der de finnes.&lt;/p&gt;&lt;p&gt;Tabellene kan være CSV (alle skilletegn, tegnkodinger og desimaltegn), Excel, ODS, JSON-stat 2 fra Statistikkbanken, JSON-lister, databasetabeller eller tabeller som er åpne i QGIS. Befolkning og indikatorer kan ha en kolonne for hvert år eller en rad for hvert år. Alt kobles på grunnkretsnummer, aldri på navn; koder får tilbake den første nullen.&lt;/p&gt;&lt;p&gt;SSBs tegn holdes fra hverandre: En verdi som er konfidensiell (:), mangler (..) eller ikke er mulig (.), er tom i laget, og feltet uten_verdi sier hvilket tegn som sto der. «-» er null.&lt;/p&gt;&lt;p&gt;Kommunens egne kilder kobles på under sine egne kolonnenavn. Gjelder de kommunens egne områder i stedet for grunnkretser, oppgir du polygonene for områdene: Hver grunnkrets får tallene til området den ligger i.&lt;/p&gt;&lt;p&gt;Ingenting går tapt: Hver rad som ikke fant noen motpart, står i en tabell med grunnen, og rapporten viser at innbyggertallene går opp.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare.py" line="90" />
        <source>Number of rows without a partner</source>
        <translation>Antall rader uten motpart</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare.py" line="91" />
        <source>Inhabitants in the layer</source>
        <translation>Innbyggere i laget</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare.py" line="97" />
        <source>Choose the field with the numbers or names of the areas (AREA_FIELD).</source>
        <translation>Velg feltet med numrene eller navnene på områdene (AREA_FIELD).</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare.py" line="168" />
        <source>{count} grunnkretser with {people} inhabitants, {columns} columns of figures.</source>
        <translation>{count} grunnkretser med {people} innbyggere, {columns} kolonner med tall.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare.py" line="174" />
        <source>{rows} rows with {people} inhabitants found no partner: see the table and the report.</source>
        <translation>{rows} rader med {people} innbyggere fant ingen motpart: se tabellen og rapporten.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare.py" line="180" />
        <source>{count} counts are larger than what they are a part of: see the report.</source>
        <translation>{count} antall er større enn det de er en del av: se rapporten.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="79" />
        <source>The sums of inhabitants do not agree. Do not use the layer; report this, please.</source>
        <translation>Innbyggersummene stemmer ikke overens. Ikke bruk laget, og meld fra om dette.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare.py" line="192" />
        <source>Polygons of the grunnkretser</source>
        <translation>Polygoner for grunnkretsene</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare.py" line="194" />
        <source>Tables with population (otherwise the layer of polygons has it)</source>
        <translation>Tabeller med befolkning (ellers har kartlaget den)</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare.py" line="197" />
        <source>Year (otherwise the newest)</source>
        <translation>År (ellers det nyeste)</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare.py" line="198" />
        <source>Tables with indicators</source>
        <translation>Tabeller med indikatorer</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare.py" line="199" />
        <source>Tables with the bydel and delbydel of grunnkretser</source>
        <translation>Tabeller med bydel og delbydel for grunnkretser</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare.py" line="202" />
        <source>Only these kommuner (4012,3024)</source>
        <translation>Bare disse kommunene (4012,3024)</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare.py" line="203" />
        <source>The kommune's own areas, if indicators are given by them</source>
        <translation>Kommunens egne områder, hvis indikatorer er gitt for dem</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare.py" line="203" />
        <source>Number or name of the area</source>
        <translation>Områdets nummer eller navn</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="166" />
        <source>Rows without a partner</source>
        <translation>Rader uten motpart</translation>
    </message>
    <message>
        <location filename="../algorithms/validate.py" line="44" />
        <source>Validate levekårssoner</source>
        <translation>Kontroller levekårssoner</translation>
    </message>
    <message>
        <location filename="../algorithms/validate.py" line="53" />
        <source>lks,zones,validate,check,rules,control,approve,levekår</source>
        <translation>lks,soner,kontroller,sjekk,regler,validering,godkjenne,levekår</translation>
    </message>
    <message>
        <location filename="../algorithms/validate.py" line="56" />
        <source>Holds a division against every rule and says where it breaks which.</source>
        <translation>Holder en inndeling opp mot alle regler og sier hvor den bryter hvilke.</translation>
    </message>
    <message>
        <location filename="../algorithms/validate.py" line="59" />
        <source>&lt;p&gt;Judges a division of grunnkretser into levekårssoner and answers with a verdict, whatever the division is like. The input is one polygon per grunnkrets with the code of its zone. Nothing in it is changed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Errors&lt;/b&gt; must be mended: grunnkretser without a zone or in two, zones across kommuner or bydeler, zones in parts that could be whole (the finding names the grunnkrets that would make them so, if one is enough), too few or too many inhabitants, wrong codes and names, polygons that are not the union of their grunnkretser. &lt;b&gt;Exceptions&lt;/b&gt; need a reason: fewer inhabitants than the minimum, parts on islands or in enclaves too small to be a zone. &lt;b&gt;Notes&lt;/b&gt; are for information.&lt;/p&gt;&lt;p&gt;A reason in the field for reasons (on one or all of a zone's grunnkretser) turns the zone's exceptions into accepted ones; errors stay errors. The division is &lt;i&gt;valid&lt;/i&gt; (VALID) when there are no errors: exceptions without a reason are counted by themselves (N_OPEN), for a person to decide.&lt;/p&gt;&lt;p&gt;A zone below the minimum is an error where the kommune has fewer inhabitants than ten years ago and the projection does not lie above today's figure. Without a projection such a kommune counts as declining; without the population ten years ago the rule is not checked. All are figures per grunnkrets, summed by kommune. The only zone of a kommune (or bydel) that has too few inhabitants for more is no error.&lt;/p&gt;&lt;p&gt;«Uoppgitt grunnkrets» (kkkk9999) belongs in the rest zone (ten digits that end in 9999). Rest zones are not judged as zones.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Vurderer en inndeling av grunnkretser i levekårssoner og svarer med en konklusjon, uansett hvordan inndelingen er. Inndata er ett polygon per grunnkrets med koden til sonen den hører til. Ingenting i laget endres.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Feil&lt;/b&gt; må rettes: grunnkretser uten sone eller i to, soner på tvers av kommuner eller bydeler, soner i flere deler som kunne ha hengt sammen (funnet nevner grunnkretsen som skal til, hvis én er nok), for få eller for mange innbyggere, gale koder og navn, polygoner som ikke er unionen av grunnkretsene. &lt;b&gt;Unntak&lt;/b&gt; trenger en begrunnelse: færre innbyggere enn minimum, deler på øyer eller i enklaver som er for små til å være en sone. &lt;b&gt;Merknader&lt;/b&gt; er til opplysning.&lt;/p&gt;&lt;p&gt;En begrunnelse i feltet for begrunnelser (på én eller alle grunnkretsene i sonen) gjør sonens unntak til godtatte unntak; feil forblir feil. Inndelingen er &lt;i&gt;gyldig&lt;/i&gt; (VALID) når det ikke er noen feil: unntak uten begrunnelse telles for seg (N_OPEN), og et menneske avgjør.&lt;/p&gt;&lt;p&gt;En sone under minimum er en feil der kommunen har færre innbyggere enn for ti år siden og framskrivingen ikke ligger over dagens tall. Uten framskriving regnes en slik kommune å ha fortsatt nedgang; uten befolkningen for ti år siden blir regelen ikke kontrollert. Alle tall er per grunnkrets og summeres for kommunen. Den eneste sonen i en kommune (eller bydel) som har for få innbyggere til flere, er ingen feil.&lt;/p&gt;&lt;p&gt;«Uoppgitt grunnkrets» (kkkk9999) hører til i restsonen (ti siffer som slutter på 9999). Restsoner vurderes ikke som soner.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/validate.py" line="83" />
        <source>Valid: no errors</source>
        <translation>Gyldig: ingen feil</translation>
    </message>
    <message>
        <location filename="../algorithms/validate.py" line="84" />
        <source>Number of errors</source>
        <translation>Antall feil</translation>
    </message>
    <message>
        <location filename="../algorithms/validate.py" line="86" />
        <source>Number of exceptions without a reason</source>
        <translation>Antall unntak uten begrunnelse</translation>
    </message>
    <message>
        <location filename="../algorithms/validate.py" line="87" />
        <source>Number of notes</source>
        <translation>Antall merknader</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_parameters.py" line="36" />
        <source>LKS code of each grunnkrets</source>
        <translation>LKS-koden til hver grunnkrets</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_parameters.py" line="40" />
        <source>Reason for exceptions of the zone</source>
        <translation>Begrunnelse for sonens unntak</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_parameters.py" line="43" />
        <source>Population ten years ago</source>
        <translation>Befolkning for ti år siden</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_parameters.py" line="44" />
        <source>Projected population</source>
        <translation>Framskrevet befolkning</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_parameters.py" line="51" />
        <source>Gaps and overlaps of zones: overlook those thinner than (metres)</source>
        <translation>Hull og overlapp mellom soner: se bort fra dem som er tynnere enn (meter)</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_parameters.py" line="62" />
        <source>Zone name (otherwise the field lksnavn, if there is one)</source>
        <translation>Sonenavn (ellers feltet lksnavn, hvis det finnes)</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_parameters.py" line="63" />
        <source>Zones to compare with their grunnkretser</source>
        <translation>Soner som skal sammenlignes med grunnkretsene sine</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_parameters.py" line="70" />
        <source>LKS code in the zones layer (otherwise the field lks)</source>
        <translation>LKS-kode i sonelaget (ellers feltet lks)</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_parameters.py" line="73" />
        <source>Measure homogeneity where indicators are in the layer</source>
        <translation>Mål homogenitet der laget har indikatorer</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/validation_outputs.py" line="173" />
        <source>Findings</source>
        <translation>Funn</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_parameters.py" line="81" />
        <source>Judged zones</source>
        <translation>Vurderte soner</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/areas.py" line="82" />
        <source>«{layer}» has no polygons.</source>
        <translation>«{layer}» har ingen polygoner.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/component_charts.py" line="53" />
        <source>each component</source>
        <translation>hver komponent</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/component_charts.py" line="54" />
        <source>cumulated</source>
        <translation>samlet</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/component_charts.py" line="57" />
        <source>{kept} used, {share} %</source>
        <translation>{kept} brukt, {share} %</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/component_maps.py" line="96" />
        <source>{kommune}: where {share} % of the inhabitants live</source>
        <translation>{kommune}: der {share} % av innbyggerne bor</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/component_tables.py" line="22" />
        <source>Weights, otherwise 1: {weights}.</source>
        <translation>Vekter, ellers 1: {weights}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/component_tables.py" line="24" />
        <source>Left out by weight 0: {names}.</source>
        <translation>Utelatt med vekt 0: {names}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/component_tables.py" line="42" />
        <source>A loading is the correlation of the indicator with the component; from 0.5 it is bold.</source>
        <translation>En ladning er korrelasjonen mellom indikatoren og komponenten; fra 0,5 er den uthevet.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/component_tables.py" line="88" />
        <source>High scores (orange) go with more of: {more}; and less of: {less}.</source>
        <translation>Høye skårer (oransje) henger sammen med mer av: {more}; og mindre av: {less}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/component_tables.py" line="89" />
        <source>High scores (orange) go with more of: {more}.</source>
        <translation>Høye skårer (oransje) henger sammen med mer av: {more}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/components_report.py" line="42" />
        <source>Principal components of living conditions in {place}</source>
        <translation>Hovedkomponenter av levekår i {place}</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/components_report.py" line="42" />
        <source>What homogeneity is measured on: {count} indicators of {units} grunnkretser.</source>
        <translation>Det homogeniteten måles på: {count} indikatorer for {units} grunnkretser.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/components_report.py" line="42" />
        <source>indicators</source>
        <translation>indikatorer</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/components_report.py" line="42" />
        <source>components</source>
        <translation>komponenter</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/components_report.py" line="42" />
        <source>of the variance</source>
        <translation>av variansen</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="47" />
        <source>inhabitants</source>
        <translation>innbyggere</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/components_report.py" line="42" />
        <source>How much each component holds</source>
        <translation>Hvor mye hver komponent rommer</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/components_report.py" line="42" />
        <source>Correlations of the indicators</source>
        <translation>Korrelasjoner mellom indikatorene</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/components_report.py" line="42" />
        <source>In hundredths, weighted by inhabitants. The numbers along the top are those on the left.</source>
        <translation>I hundredeler, vektet etter innbyggertall. Tallene langs toppen er de samme som til venstre.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/components_report.py" line="75" />
        <source>Each indicator is standardised to mean 0 and standard deviation 1, every grunnkrets counted by its inhabitants; a value that is missing or suppressed counts as the mean.</source>
        <translation>Hver indikator er standardisert til gjennomsnitt 0 og standardavvik 1, der hver grunnkrets teller etter innbyggertallet; en verdi som mangler eller er skjermet, regnes som gjennomsnittet.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/components_report.py" line="83" />
        <source>Building types enter as the root of their share, so that together they are one distance.</source>
        <translation>Bygningstypene inngår som roten av andelen sin, slik at de sammen danner én avstand.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/components_report.py" line="84" />
        <source>All indicators have the same weight.</source>
        <translation>Alle indikatorer har samme vekt.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/components_report.py" line="85" />
        <source>As many components are used as hold {share} % of the variance: {kept} of {count}.</source>
        <translation>Det er brukt så mange komponenter som trengs for å beholde {share} % av variansen: {kept} av {count}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/components_report.py" line="96" />
        <source>no value in any indicator</source>
        <translation>uten verdi i noen indikator</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/components_report.py" line="98" />
        <source>Component {n}: {share} % of the variance</source>
        <translation>Komponent {n}: {share} % av variansen</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/components_report.py" line="101" />
        <source>Low scores (purple) go with the opposite.</source>
        <translation>Lave skårer (lilla) henger sammen med det motsatte.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/components_report.py" line="104" />
        <source>Component {n} where grunnkretser are too small to be seen above</source>
        <translation>Komponent {n} der grunnkretsene er for små til å synes på kartet over</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/components_report.py" line="110" />
        <source>A loading is the correlation of the indicator with the component: near 1 they rise together, near −1 one rises as the other falls, near 0 they have nothing to do with each other.</source>
        <translation>En ladning er korrelasjonen mellom indikatoren og komponenten: nær 1 stiger de sammen, nær −1 stiger den ene når den andre faller, nær 0 har de ikke noe med hverandre å gjøre.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/components_report.py" line="117" />
        <source>The indicators in figures</source>
        <translation>Indikatorene i tall</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="225" />
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/components_report.py" line="117" />
        <source>Mean</source>
        <translation>Gjennomsnitt</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/components_report.py" line="117" />
        <source>Standard deviation</source>
        <translation>Standardavvik</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/components_report.py" line="117" />
        <source>of these suppressed</source>
        <translation>av disse skjermet</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/components_report.py" line="117" />
        <source>Weight</source>
        <translation>Vekt</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/components_report.py" line="117" />
        <source>Held by the components, %</source>
        <translation>Beholdt i komponentene, %</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/components_report.py" line="117" />
        <source>Every indicator and building type of the catalogue is in use.</source>
        <translation>Alle indikatorer og bygningstyper i katalogen er i bruk.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/components_report.py" line="117" />
        <source>Figures are of the values as used, each grunnkrets counted by its inhabitants.</source>
        <translation>Tallene gjelder verdiene slik de er brukt, der hver grunnkrets teller etter innbyggertallet.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/components_report.py" line="146" />
        <source>left out by weight 0</source>
        <translation>utelatt med vekt 0</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/components_report.py" line="148" />
        <source>left out: does not vary</source>
        <translation>utelatt: varierer ikke</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/components_report.py" line="180" />
        <source>In the layer, but not chosen: {names}.</source>
        <translation>I laget, men ikke valgt: {names}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/components_report.py" line="182" />
        <source>Not in the layer: {names}.</source>
        <translation>Ikke i laget: {names}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/components_report.py" line="195" />
        <source>Remarks on the layer</source>
        <translation>Merknader til laget</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/drawn.py" line="82" />
        <source>«{text}» is no list of kommunenummer. Write four digits each, with commas between: 4012,3024.</source>
        <translation>«{text}» er ikke en liste over kommunenummer. Skriv fire sifre for hver, med komma mellom: 4012,3024.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/drawn.py" line="101" />
        <source>The field «{field}» of «{layer}» must hold grunnkretsnummer of 8 digits on polygons. None of its {count} rows does: {rows}. If they are a kommune's own areas, give them as AREAS instead.</source>
        <translation>Feltet «{field}» i «{layer}» må ha grunnkretsnummer med 8 siffer på polygoner. Ingen av de {count} radene har det: {rows}. Er dette kommunens egne områder, oppgir du dem som AREAS i stedet.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/drawn.py" line="192" />
        <source>The layer «{layer}» has no grunnkretser of kommune {absent}. It has: {present}.</source>
        <translation>Laget «{layer}» har ingen grunnkretser i kommune {absent}. Det har: {present}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="82" />
        <source>Own corrections of contiguity: {links} links and {cuts} cuts.</source>
        <translation>Egne rettelser av naboskap: {links} lenker og {cuts} brudd.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/links.py" line="72" />
        <source>The layer «{layer}» with links holds {kind}. Choose a layer of lines, or a table with two columns of grunnkretser.</source>
        <translation>Laget «{layer}» med lenker inneholder {kind}. Velg et linjelag eller en tabell med to kolonner med grunnkretser.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/links.py" line="107" />
        <source>The field «{field}» of the links must say lenke (or ferge, bru, tunnel) where units are joined and brudd where they are parted. It does not in: {rows}.</source>
        <translation>Feltet «{field}» i lenkene må si lenke (eller ferge, bru, tunnel) der kretser knyttes sammen, og brudd der de skilles. Det gjør det ikke i: {rows}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/links.py" line="145" />
        <source>The fields «{fields}» of the links must hold grunnkretsnummer of 8 digits. They do not in: {rows}.</source>
        <translation>Feltene «{fields}» i lenkene må inneholde grunnkretsnummer på 8 sifre. Det gjør de ikke i: {rows}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/links.py" line="166" />
        <source>The table «{layer}» with links has no two columns of grunnkretser (such as fra and til). It has: {present}.</source>
        <translation>Tabellen «{layer}» med lenker har ikke to kolonner med grunnkretser (som fra og til). Den har: {present}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/links.py" line="194" />
        <source>These rows of the links are points or polygons instead of lines: {rows}.</source>
        <translation>Disse radene i lenkene er punkter eller flater i stedet for linjer: {rows}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/links.py" line="198" />
        <source>These rows of the links cannot be placed on the map of the grunnkretser: {rows}. Is the coordinate system of «{layer}» right?</source>
        <translation>Disse radene i lenkene kan ikke plasseres på kartet over grunnkretsene: {rows}. Er koordinatsystemet til «{layer}» riktig?</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_report.py" line="26" />
        <source>Contiguity in {place}</source>
        <translation>Naboskap i {place}</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_report.py" line="26" />
        <source>{units} grunnkretser, {borders} pairs with a common border, {links} links.</source>
        <translation>{units} grunnkretser, {borders} par med felles grense, {links} lenker.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_report.py" line="26" />
        <source>Map of contiguity</source>
        <translation>Kart over naboskapet</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_report.py" line="26" />
        <source>Proposed links</source>
        <translation>Foreslåtte lenker</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_report.py" line="26" />
        <source>Own links</source>
        <translation>Egne lenker</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_report.py" line="26" />
        <source>Cuts</source>
        <translation>Brudd</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_report.py" line="26" />
        <source>Neighbours of a grunnkrets</source>
        <translation>Naboer per grunnkrets</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_report.py" line="50" />
        <source>pairs with a common border</source>
        <translation>par med felles grense</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_report.py" line="51" />
        <source>kommuner and bydeler</source>
        <translation>kommuner og bydeler</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_report.py" line="52" />
        <source>connected parts</source>
        <translation>sammenhengende deler</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_report.py" line="53" />
        <source>islands and cut-off parts</source>
        <translation>øyer og avskårne deler</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_report.py" line="54" />
        <source>own links</source>
        <translation>egne lenker</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_report.py" line="55" />
        <source>cuts</source>
        <translation>brudd</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_report.py" line="56" />
        <source>proposed links</source>
        <translation>foreslåtte lenker</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_report.py" line="57" />
        <source>without any neighbour</source>
        <translation>uten nabo</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_report.py" line="62" />
        <source>Neighbours share at least {length} m of border; gaps and overlaps up to {gap} m are overlooked, and a corner is no border.</source>
        <translation>Naboer har minst {length} m felles grense; glipper og overlapp opp til {gap} m overses, og et hjørne er ingen grense.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_report.py" line="67" />
        <source>Islands and cut-off parts with fewer than {least} inhabitants get a proposed link to the nearest shore of the same kommune or bydel. «Generate levekårssoner» uses the same links.</source>
        <translation>Øyer og avskårne deler med færre enn {least} innbyggere får forslag om lenke til nærmeste land i samme kommune eller bydel. «Generer levekårssoner» bruker de samme lenkene.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_report.py" line="72" />
        <source>The population is not known: every island and cut-off part gets a proposed link to the nearest shore of the same kommune or bydel.</source>
        <translation>Befolkningen er ikke kjent: hver øy og avskåret del får forslag om lenke til nærmeste land i samme kommune eller bydel.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_report.py" line="80" />
        <source>Connected parts end at the bounds of kommuner and bydeler: {count} pairs cross one.</source>
        <translation>Sammenhengende deler stanser ved kommune- og bydelsgrenser: {count} par krysser en slik grense.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_report.py" line="83" />
        <source>To correct contiguity, save the edges, edit them and give them as own links: set art to brudd to part a pair, draw a line to join one. Deleting a line with grense changes nothing.</source>
        <translation>For å rette naboskapet: lagre kantene, rediger dem og bruk dem som egne lenker. Sett art til brudd for å skille et par, tegn en linje for å knytte et par sammen. Å slette en linje med grense endrer ingenting.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_report.py" line="92" />
        <source>So many borders would cover the map: only links and cuts are drawn.</source>
        <translation>Så mange grenser ville dekket kartet: bare lenker og brudd er tegnet.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_report.py" line="96" />
        <source>Set art to lenke where a ferry or bridge goes, to brudd where nothing should; or draw another line.</source>
        <translation>Sett art til lenke der det går ferge eller bru, til brudd der kretsene ikke skal knyttes sammen, eller tegn en annen linje.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_report.py" line="109" />
        <source>large enough to be a zone</source>
        <translation>stor nok til å være en sone</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_report.py" line="109" />
        <source>nothing: it stays by itself</source>
        <translation>ingenting: den blir stående for seg selv</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_report.py" line="113" />
        <source>Number</source>
        <translation>Antall</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_report.py" line="115" />
        <source>None: every kommune and bydel is connected.</source>
        <translation>Ingen: hver kommune og bydel henger sammen.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_report.py" line="116" />
        <source>Islands and cut-off parts</source>
        <translation>Øyer og avskårne deler</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_report.py" line="116" />
        <source>Proposed</source>
        <translation>Forslag</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_report.py" line="137" />
        <source>{one}–{other}, {metres} m</source>
        <translation>{one}–{other}, {metres} m</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_report.py" line="150" />
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_report.py" line="150" />
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_report.py" line="152" />
        <source>Common border, m</source>
        <translation>Felles grense, m</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_report.py" line="152" />
        <source>Between the shores, m</source>
        <translation>Mellom kretsene, m</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_report.py" line="153" />
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_report.py" line="153" />
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_report.py" line="153" />
        <source>Crosses a kommune or bydel</source>
        <translation>Krysser kommune- eller bydelsgrense</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="166" />
        <source>None.</source>
        <translation>Ingen.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_report.py" line="161" />
        <source>Nothing: every row could be used as it is.</source>
        <translation>Ingenting: alle rader kunne brukes som de er.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_report.py" line="162" />
        <source>Odd rows</source>
        <translation>Rader å se på</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_report.py" line="181" />
        <source>Neighbours</source>
        <translation>Naboer</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_report.py" line="189" />
        <source>{mean} in the mean, by common borders and own links.</source>
        <translation>{mean} i gjennomsnitt, etter felles grenser og egne lenker.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_report.py" line="193" />
        <source>Without any neighbour: {units}.</source>
        <translation>Uten nabo: {units}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_styles.py" line="26" />
        <source>neighbours by a common border</source>
        <translation>naboer med felles grense</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_styles.py" line="27" />
        <source>own link</source>
        <translation>egen lenke</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_styles.py" line="28" />
        <source>proposed link (dashed)</source>
        <translation>foreslått lenke (stiplet)</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_styles.py" line="29" />
        <source>cut (dotted)</source>
        <translation>brudd (prikket)</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_styles.py" line="30" />
        <source>island or cut-off part</source>
        <translation>øy eller avskåret del</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_styles.py" line="45" />
        <source>Common border</source>
        <translation>Felles grense</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_styles.py" line="46" />
        <source>Own link</source>
        <translation>Egen lenke</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_styles.py" line="47" />
        <source>Proposed link</source>
        <translation>Foreslått lenke</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_styles.py" line="48" />
        <source>Cut</source>
        <translation>Brudd</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_styles.py" line="63" />
        <source>Largest part of the kommune or bydel</source>
        <translation>Største del av kommunen eller bydelen</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/network_styles.py" line="64" />
        <source>Island or cut-off part</source>
        <translation>Øy eller avskåret del</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/polygons.py" line="96" />
        <source>The layer mixes coordinate systems: the coordinates of these grunnkretser do not fit {crs}: {codes}. Give all of them the same.</source>
        <translation>Laget blander koordinatsystemer: koordinatene til disse grunnkretsene passer ikke med {crs}: {codes}. Gi alle det samme.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare.py" line="285" />
        <source>It is no polygon: {detail}.</source>
        <translation>Ikke et polygon: {detail}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare.py" line="286" />
        <source>The polygon has no grunnkretsnummer of 8 digits.</source>
        <translation>Polygonet har ikke et grunnkretsnummer med 8 siffer.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare.py" line="287" />
        <source>The area has neither number nor name.</source>
        <translation>Området har verken nummer eller navn.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare.py" line="288" />
        <source>There is no such area in the layer of areas.</source>
        <translation>Det finnes ikke noe slikt område i laget med områder.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare.py" line="289" />
        <source>The row has no grunnkretsnummer: the sum of a kommune, or a note.</source>
        <translation>Raden har ikke noe grunnkretsnummer: en sum for en kommune, eller en merknad.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare.py" line="290" />
        <source>The layer has no polygon for it, but others of the kommune. Is it a code of another year?</source>
        <translation>Kartlaget har ikke noe polygon for den, men for andre i kommunen. Er koden fra et annet år?</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare.py" line="291" />
        <source>The layer has no polygon of its kommune.</source>
        <translation>Kartlaget har ingen polygoner fra kommunen.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare.py" line="292" />
        <source>There is no number of inhabitants, but «{detail}».</source>
        <translation>I stedet for et innbyggertall står det «{detail}».</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare.py" line="293" />
        <source>The number of inhabitants is empty.</source>
        <translation>Innbyggertallet er tomt.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare.py" line="294" />
        <source>The tables have no inhabitants for it.</source>
        <translation>Tabellene har ikke noe innbyggertall for den.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare.py" line="295" />
        <source>«{detail}» has no row for it, but for others of its kommune.</source>
        <translation>«{detail}» har ingen rad for den, men for andre i kommunen.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="47" />
        <source>Grunnkretser prepared for levekårssoner</source>
        <translation>Grunnkretser klargjort for levekårssoner</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="47" />
        <source>{units} grunnkretser in {kommuner} kommuner with {people} inhabitants.</source>
        <translation>{units} grunnkretser i {kommuner} kommuner med {people} innbyggere.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="47" />
        <source>grunnkretser</source>
        <translation>grunnkretser</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="47" />
        <source>year</source>
        <translation>år</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="47" />
        <source>indicators and building types</source>
        <translation>indikatorer og bygningstyper</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="47" />
        <source>rows without a partner</source>
        <translation>rader uten motpart</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="47" />
        <source>Map of the grunnkretser</source>
        <translation>Kart over grunnkretsene</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="74" />
        <source>Blue: inhabited. Grey: nobody lives there. Orange: no number of inhabitants.</source>
        <translation>Blått: bebodd. Grått: ingen bor der. Oransje: innbyggertall mangler.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="82" />
        <source>{people} inhabitants and {rows} rows found no partner. See below what that means.</source>
        <translation>{people} innbyggere og {rows} rader fant ingen motpart. Se nedenfor hva det betyr.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="88" />
        <source>Every inhabitant of the tables is in the layer.</source>
        <translation>Alle innbyggerne i tabellene er med i laget.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="95" />
        <source>Inhabitants of {year}.</source>
        <translation>Innbyggere i {year}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="97" />
        <source>Inhabitants ten years earlier, of {year}: befolkning_10.</source>
        <translation>Innbyggere ti år tidligere, i {year}: befolkning_10.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="103" />
        <source>Indicators by year (columns): {years}.</source>
        <translation>Indikatorer etter år (antall kolonner): {years}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="107" />
        <source>«Uoppgitt grunnkrets»: {count} with {people} inhabitants; they have no polygon.</source>
        <translation>«Uoppgitt grunnkrets»: {count} med {people} innbyggere; de har ikke polygon.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="113" />
        <source>Left out as asked for: {units} grunnkretser and {rows} rows of other kommuner.</source>
        <translation>Utelatt etter ønske: {units} grunnkretser og {rows} rader fra andre kommuner.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="119" />
        <source>{units} grunnkretser have the figures of the area of «{areas}» that their largest part lies in. That suits shares and means, not counts.</source>
        <translation>{units} grunnkretser har fått tallene til det området i «{areas}» som det meste av dem ligger i. Det passer for andeler og gjennomsnitt, ikke for antall.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="138" />
        <source>In the population tables</source>
        <translation>I befolkningstabellene</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="139" />
        <source>In the layer</source>
        <translation>I laget</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="140" />
        <source>In rows without a partner</source>
        <translation>I rader uten motpart</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="141" />
        <source>In other kommuner, left out as asked for</source>
        <translation>I andre kommuner, utelatt etter ønske</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="146" />
        <source>Sum of inhabitants</source>
        <translation>Sum av innbyggere</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="146" />
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/validation_report.py" line="198" />
        <source>Inhabitants</source>
        <translation>Innbyggere</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="157" />
        <source>row {id}</source>
        <translation>rad {id}</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="331" />
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="166" />
        <source>Reason</source>
        <translation>Grunn</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="331" />
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="294" />
        <source>Which</source>
        <translation>Hvilke</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="166" />
        <source>Every one of them is in the table of rows without a partner.</source>
        <translation>Alle står i tabellen over rader uten motpart.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="200" />
        <source>No table of indicators was given: zones can only be formed by location.</source>
        <translation>Ingen tabell med indikatorer er oppgitt: Soner kan bare dannes etter beliggenhet.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="232" />
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="248" />
        <source>Suppressed (:)</source>
        <translation>Konfidensielt (:)</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="248" />
        <source>Missing (..)</source>
        <translation>Mangler (..)</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="248" />
        <source>Not possible (.)</source>
        <translation>Ikke mulig (.)</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="224" />
        <source>Empty</source>
        <translation>Tomt</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="225" />
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="225" />
        <source>Units with a value</source>
        <translation>Grunnkretser med verdi</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="227" />
        <source>Share of the grunnkretser whose value is suppressed, missing or not possible. None of these is a zero: the field is empty, and the field {field} tells the sign. A number with * counts provisional figures.</source>
        <translation>Andelen av grunnkretsene der verdien er konfidensiell, mangler eller ikke er mulig. Ingen av disse er null: Feltet er tomt, og feltet {field} sier hvilket tegn som sto der. Et tall med * er antallet foreløpige tall.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="256" />
        <source>Grunnkretser without a value, per cent</source>
        <translation>Grunnkretser uten verdi, prosent</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="258" />
        <source>Values that are not there</source>
        <translation>Verdier som ikke finnes</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="272" />
        <source>{count} counts are larger than the count they are a part of. Small differences come from rounding for confidentiality; large ones are errors of the table. They were kept as they are.</source>
        <translation>{count} antall er større enn det antallet de er en del av. Små avvik kommer av avrunding av hensyn til konfidensialitet; store er feil i tabellen. De er beholdt som de er.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="276" />
        <source>Grunnkrets</source>
        <translation>Grunnkrets</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="276" />
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="276" />
        <source>Count</source>
        <translation>Antall</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="276" />
        <source>Whole</source>
        <translation>Helhet</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="277" />
        <source>Parts larger than their whole</source>
        <translation>Deler som er større enn helheten</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="284" />
        <source>Invalid polygon, repaired</source>
        <translation>Ugyldig polygon, reparert</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="284" />
        <source>Several rows, put together to one</source>
        <translation>Flere rader, slått sammen til én</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="284" />
        <source>No polygon: kept, but outside any division</source>
        <translation>Uten polygon: beholdt, men utenfor enhver inndeling</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="284" />
        <source>Bydel missing, which others of the kommune have</source>
        <translation>Mangler bydel, som andre i kommunen har</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="284" />
        <source>In several areas, figures of the one with its largest part</source>
        <translation>I flere områder, tall fra det som det meste ligger i</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="294" />
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="295" />
        <source>Repaired or remarkable</source>
        <translation>Reparert eller verdt å merke seg</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="295" />
        <source>Nothing.</source>
        <translation>Ingenting.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="327" />
        <source>Sheets without grunnkretsnummer, not read: {sheets}.</source>
        <translation>Ark uten grunnkretsnummer, ikke lest: {sheets}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="330" />
        <source>Columns without figures, left out: {columns}.</source>
        <translation>Kolonner uten tall, utelatt: {columns}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="331" />
        <source>Key</source>
        <translation>Nøkkel</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="331" />
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="331" />
        <source>Rows without data</source>
        <translation>Rader uten data</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/prepare_report.py" line="332" />
        <source>Tables that were read</source>
        <translation>Tabeller som er lest</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="10" />
        <source>Error</source>
        <translation>Feil</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="10" />
        <source>Exception</source>
        <translation>Unntak</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="10" />
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="16" />
        <source>Must be mended</source>
        <translation>Må rettes</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="17" />
        <source>Needs a reason</source>
        <translation>Trenger begrunnelse</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="18" />
        <source>Exception with a reason</source>
        <translation>Unntak med begrunnelse</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="19" />
        <source>Without fault</source>
        <translation>Uten feil</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="20" />
        <source>Rest zone</source>
        <translation>Restsone</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="27" />
        <source>Without a zone</source>
        <translation>Uten sone</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="28" />
        <source>Kommune without a zone</source>
        <translation>Kommune uten sone</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="29" />
        <source>Grunnkrets occurs more than once</source>
        <translation>Grunnkrets forekommer flere ganger</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="30" />
        <source>«Uoppgitt grunnkrets» in a zone</source>
        <translation>«Uoppgitt grunnkrets» i en sone</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="31" />
        <source>Grunnkrets in the rest zone</source>
        <translation>Grunnkrets i restsonen</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="32" />
        <source>Across kommuner</source>
        <translation>På tvers av kommuner</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="33" />
        <source>Across bydeler</source>
        <translation>På tvers av bydeler</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="34" />
        <source>Several polygons</source>
        <translation>Flere polygoner</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="35" />
        <source>Encloses another zone</source>
        <translation>Omslutter en annen sone</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="36" />
        <source>Kommune too small for two zones</source>
        <translation>Kommune for liten til to soner</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="37" />
        <source>Code without ten digits</source>
        <translation>Kode uten ti siffer</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="38" />
        <source>Code of another place</source>
        <translation>Kode for et annet sted</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="39" />
        <source>Leading zero lost</source>
        <translation>Ledende null mistet</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="40" />
        <source>Name not as generated</source>
        <translation>Navn avviker fra det genererte</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="41" />
        <source>Gap</source>
        <translation>Hull</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="42" />
        <source>Overlap</source>
        <translation>Overlapp</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="43" />
        <source>Zone polygon missing</source>
        <translation>Sonepolygon mangler</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="44" />
        <source>Zone polygon without grunnkretser</source>
        <translation>Sonepolygon uten grunnkretser</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="45" />
        <source>Zone polygon occurs more than once</source>
        <translation>Sonepolygon forekommer flere ganger</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="46" />
        <source>Zone polygon too small</source>
        <translation>Sonepolygon for lite</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="47" />
        <source>Zone polygon too large</source>
        <translation>Sonepolygon for stort</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="48" />
        <source>Unusually heterogeneous</source>
        <translation>Uvanlig uensartet</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="55" />
        <source>Without a zone: grunnkrets {units} ({figure} inhabitants).</source>
        <translation>Uten sone: grunnkrets {units} ({figure} innbyggere).</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="56" />
        <source>{kommune} has no zone: {count} grunnkretser with {people} inhabitants.</source>
        <translation>{kommune} har ingen sone: {count} grunnkretser med {people} innbyggere.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="57" />
        <source>Grunnkrets {units} occurs {figure} times, with zone {names}.</source>
        <translation>Grunnkrets {units} forekommer {figure} ganger, med sone {names}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="58" />
        <source>{zone} has «Uoppgitt grunnkrets» {units}, with {figure} inhabitants.</source>
        <translation>{zone} har «Uoppgitt grunnkrets» {units}, med {figure} innbyggere.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="59" />
        <source>In the rest zone: grunnkrets {units} ({figure} inhabitants).</source>
        <translation>I restsonen: grunnkrets {units} ({figure} innbyggere).</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="60" />
        <source>{zone} lies in {figure} kommuner: {names}.</source>
        <translation>{zone} ligger i {figure} kommuner: {names}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="61" />
        <source>{zone} lies in {figure} bydeler or delbydeler: {names}.</source>
        <translation>{zone} ligger i {figure} bydeler eller delbydeler: {names}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="62" />
        <source>The polygon of {zone} is in {figure} parts.</source>
        <translation>Polygonet til {zone} er i {figure} deler.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="63" />
        <source>{zone} encloses {zones}.</source>
        <translation>{zone} omslutter {zones}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="64" />
        <source>{zone} is the only one of its kommune, with {figure} inhabitants.</source>
        <translation>{zone} er den eneste i kommunen, med {figure} innbyggere.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="65" />
        <source>The code «{code}» has not got ten digits.</source>
        <translation>Koden «{code}» har ikke ti siffer.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="66" />
        <source>The code {code} says {digits}, its grunnkretser say {names}.</source>
        <translation>Koden {code} sier {digits}, grunnkretsene sier {names}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="67" />
        <source>The LKS codes of {figure} grunnkretser had nine digits.</source>
        <translation>LKS-kodene til {figure} grunnkretser hadde ni siffer.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="68" />
        <source>{code} is called {names} instead of «{due}».</source>
        <translation>{code} heter {names} i stedet for «{due}».</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="69" />
        <source>No grunnkrets covers {figure} m² that zones surround.</source>
        <translation>Ingen grunnkrets dekker {figure} m² som ligger omgitt av soner.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="70" />
        <source>{zone} and {other} overlap by {figure} m².</source>
        <translation>{zone} og {other} overlapper med {figure} m².</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="71" />
        <source>The zones layer has no polygon for {zone} ({code}).</source>
        <translation>Sonelaget har ikke noe polygon for {zone} ({code}).</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="72" />
        <source>The zones layer has a polygon with the code «{names}», which no grunnkrets has.</source>
        <translation>Sonelaget har et polygon med koden «{names}», som ingen grunnkrets har.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="73" />
        <source>The zones layer has {figure} polygons with the code {code}.</source>
        <translation>Sonelaget har {figure} polygoner med koden {code}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="74" />
        <source>The polygon of {zone} lacks {figure} m² of its grunnkretser.</source>
        <translation>Polygonet til {zone} mangler {figure} m² av grunnkretsene sine.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="75" />
        <source>The polygon of {zone} covers {figure} m² outside its grunnkretser.</source>
        <translation>Polygonet til {zone} dekker {figure} m² utenfor grunnkretsene sine.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="76" />
        <source>{zone} is far more heterogeneous inside than zones usually are here.</source>
        <translation>{zone} er langt mer uensartet enn soner vanligvis er her.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="87" />
        <source>People live there, and nobody would be counted. Put them in a zone.</source>
        <translation>Det bor folk der, og ingen av dem ville bli talt. Legg dem i en sone.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="88" />
        <source>Nobody lives there.</source>
        <translation>Ingen bor der.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="89" />
        <source>Nobody lives there, but every grunnkrets belongs in a zone. Put them in one.</source>
        <translation>Ingen bor der, men alle grunnkretser hører til i en sone. Legg dem i en.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="90" />
        <source>Every kommune has at least one zone.</source>
        <translation>Alle kommuner har minst én sone.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="91" />
        <source>The first row counts. Remove the others.</source>
        <translation>Den første raden gjelder. Fjern de andre.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="92" />
        <source>A grunnkrets is in exactly one zone; the first row counts. Remove the wrong ones.</source>
        <translation>En grunnkrets er i nøyaktig én sone; den første raden gjelder. Fjern de gale.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="93" />
        <source>Nobody knows where these people live: they belong in the rest zone.</source>
        <translation>Ingen vet hvor disse bor: de hører til i restsonen.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="94" />
        <source>They have no polygon: they count in their zone, but nobody can see whether it is whole.</source>
        <translation>De har ikke noe polygon: de teller med i sonen, men ingen kan se om den henger sammen.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="95" />
        <source>Other units of the kommune have a value here. They count as lying where their zone does.</source>
        <translation>Andre grunnkretser i kommunen har en verdi her. Disse regnes som om de ligger der sonen ligger.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="96" />
        <source>A zone lies in one kommune. Most of it is in {usual}; move {odd}.</source>
        <translation>En sone ligger i én kommune. Det meste av den er i {usual}; flytt {odd}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="97" />
        <source>A zone lies in one bydel (and delbydel). Most of it is in {usual}; move {odd}.</source>
        <translation>En sone ligger i én bydel (og delbydel). Det meste av den er i {usual}; flytt {odd}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="103" />
        <source>The parts have no common border. No single grunnkrets more or less would make it whole.</source>
        <translation>Delene har ingen felles grense. Det er ikke nok med én grunnkrets til eller fra for at sonen skal henge sammen.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="104" />
        <source>The parts have no common border. One grunnkrets more would make it whole: {unit}, now in {other}.</source>
        <translation>Delene har ingen felles grense. Med én grunnkrets til ville sonen henge sammen: {unit}, nå i {other}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="107" />
        <source>The parts have no common border. One grunnkrets less would make it whole: {unit}, which borders on {other}.</source>
        <translation>Delene har ingen felles grense. Uten én grunnkrets ville sonen henge sammen: {unit}, som grenser til {other}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="111" />
        <source>One part lies in another kommune or bydel: it belongs in a zone there.</source>
        <translation>Den ene delen ligger i en annen kommune eller bydel: den hører til i en sone der.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="112" />
        <source>One part is cut off from the other by water or another kommune, and large enough for a zone of its own.</source>
        <translation>Den ene delen er skilt fra den andre av vann eller en annen kommune, og er stor nok til å være en egen sone.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="115" />
        <source>Only a link (such as a bridge) holds it together.</source>
        <translation>Bare en lenke (for eksempel en bru) holder sonen sammen.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="116" />
        <source>Only a link (such as a bridge) holds it together. One grunnkrets more would do without: {unit}, now in {other}.</source>
        <translation>Bare en lenke (for eksempel en bru) holder sonen sammen. Med én grunnkrets til ville den ikke trenges: {unit}, nå i {other}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="120" />
        <source>Only a link (such as a bridge) holds it together. One grunnkrets less would do without: {unit}, which borders on {other}.</source>
        <translation>Bare en lenke (for eksempel en bru) holder sonen sammen. Uten én grunnkrets ville den ikke trenges: {unit}, som grenser til {other}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="124" />
        <source>An island, or another part cut off from the rest of its kommune or bydel, is too small to be a zone: there is no other way.</source>
        <translation>En øy, eller en annen del som er skilt fra resten av kommunen eller bydelen, er for liten til å være en sone: det finnes ingen annen måte.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="128" />
        <source>There is no fault in that.</source>
        <translation>Det er ingen feil i det.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="134" />
        <source>The kommune (or bydel) has no more: this is its only zone.</source>
        <translation>Kommunen (eller bydelen) har ikke flere: dette er den eneste sonen.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="135" />
        <source>Its figures could not be published. Give it more grunnkretser, or divide them among others.</source>
        <translation>Tallene for den kan ikke publiseres. Gi den flere grunnkretser, eller fordel grunnkretsene på andre soner.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="136" />
        <source>Its figures could not be published. With {other}, the smallest of its neighbours, it would have {sum}.</source>
        <translation>Tallene for den kan ikke publiseres. Sammen med {other}, den minste av nabosonene, ville den ha {sum}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="139" />
        <source>That needs a good reason: state it, or make the zone larger.</source>
        <translation>Det krever en god grunn: oppgi den, eller gjør sonen større.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="140" />
        <source>The kommune declines: from {then} inhabitants ten years ago to {now}, and {later} are projected. Make the zone larger.</source>
        <translation>Kommunen har nedgang: fra {then} innbyggere for ti år siden til {now}, og {later} er framskrevet. Gjør sonen større.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="144" />
        <source>The kommune declines: from {then} inhabitants ten years ago to {now}, and no projection says that it will gain any. Make the zone larger.</source>
        <translation>Kommunen har nedgang: fra {then} innbyggere for ti år siden til {now}, og ingen framskriving sier at den vil få flere. Gjør sonen større.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="148" />
        <source>Divide it, or give grunnkretser away.</source>
        <translation>Del den, eller gi fra deg grunnkretser.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="149" />
        <source>Grunnkrets {unit} alone has {alone}; the others are too few for a zone.</source>
        <translation>Grunnkrets {unit} har {alone} alene; resten er for få til en sone.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="150" />
        <source>Two zones would need {limit}.</source>
        <translation>To soner ville kreve {limit}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="151" />
        <source>Its living conditions vary more than a mean can tell. Could it be divided otherwise?</source>
        <translation>Levekårene varierer mer enn et gjennomsnitt kan vise. Kan den deles annerledes?</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="157" />
        <source>An LKS code is kommune (4), bydel (2), delbydel (2) and serial (2).</source>
        <translation>En LKS-kode er kommune (4), bydel (2), delbydel (2) og løpenummer (2).</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="158" />
        <source>The first four digits are those of the kommune.</source>
        <translation>De fire første sifrene er kommunens.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="159" />
        <source>Digits 5 and 6 are those of the bydel, 00 without one.</source>
        <translation>Siffer 5 og 6 er bydelens, 00 uten bydel.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="160" />
        <source>Digits 7 and 8 are those of the delbydel, 00 without one.</source>
        <translation>Siffer 7 og 8 er delbydelens, 00 uten delbydel.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="161" />
        <source>They were read with a zero before. Keep codes as text.</source>
        <translation>De ble lest med en null foran. La koder være tekst.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="162" />
        <source>Names of zones are generated from the code.</source>
        <translation>Navn på soner genereres av koden.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="163" />
        <source>A zone has one name, generated from the code.</source>
        <translation>En sone har ett navn, generert av koden.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="169" />
        <source>A grunnkrets seems to be missing in the layer.</source>
        <translation>Det ser ut til at laget mangler en grunnkrets.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="170" />
        <source>A place is in one zone only. Correct the polygons of the grunnkretser.</source>
        <translation>Et sted er bare i én sone. Rett polygonene til grunnkretsene.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="171" />
        <source>Make the zone's polygon from its grunnkretser.</source>
        <translation>Lag sonens polygon av grunnkretsene.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="172" />
        <source>Remove it, or correct its code.</source>
        <translation>Fjern det, eller rett koden.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="173" />
        <source>A zone has one polygon (of several parts, if need be).</source>
        <translation>En sone har ett polygon (om nødvendig i flere deler).</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/rule_sentences.py" line="174" />
        <source>A zone is the union of its grunnkretser. Make its polygon from them anew.</source>
        <translation>En sone er unionen av grunnkretsene sine. Lag polygonet av dem på nytt.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="34" />
        <source>Link or cut that was not used</source>
        <translation>Lenke eller brudd som ikke ble brukt</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="35" />
        <source>Link or cut to look at</source>
        <translation>Lenke eller brudd å se på</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="36" />
        <source>Part larger than its whole</source>
        <translation>Del større enn helheten</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="52" />
        <source>Links of your own hold it together.</source>
        <translation>Egne lenker holder den sammen.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="63" />
        <source>A count of an indicator is larger than the count it is a part of. The share was used as it is.</source>
        <translation>Et antall i en indikator er større enn det antallet det er en del av. Andelen er brukt som den er.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="75" />
        <source>It has neither a line nor two grunnkretser.</source>
        <translation>Den har verken en linje eller to grunnkretser.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="76" />
        <source>A grunnkrets that it names is not in the layer, or has no polygon.</source>
        <translation>En grunnkrets som den nevner, finnes ikke i laget eller har ingen flate.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="77" />
        <source>No grunnkrets lies within {limit} m of one of its ends.</source>
        <translation>Ingen grunnkrets ligger innenfor {limit} m fra den ene enden.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="78" />
        <source>It begins and ends in the same grunnkrets, {units}.</source>
        <translation>Den begynner og slutter i samme grunnkrets, {units}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="79" />
        <source>It begins and ends in the same grunnkrets, {units}, and follows no border: a cut follows a border where it runs beside at least half of it, no more than {limit} m away.</source>
        <translation>Den begynner og slutter i samme grunnkrets, {units}, og følger ingen grense: et brudd følger en grense når det går langs minst halvparten av den, ikke mer enn {limit} m unna.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="83" />
        <source>Grunnkretser {units} are both linked and cut: the cut counts.</source>
        <translation>Grunnkretsene {units} er både lenket og skilt: bruddet gjelder.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="84" />
        <source>Grunnkretser {units} are neighbours already: the link changes nothing.</source>
        <translation>Grunnkretsene {units} er naboer fra før: lenken endrer ingenting.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="85" />
        <source>Grunnkretser {units} lie in different kommuner or bydeler, and no zone crosses these.</source>
        <translation>Grunnkretsene {units} ligger i ulike kommuner eller bydeler, og ingen sone krysser slike grenser.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="86" />
        <source>The line ends in other grunnkretser than {units}, which the row names: the line counts.</source>
        <translation>Linjen ender i andre grunnkretser enn {units}, som raden nevner: linjen gjelder.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="87" />
        <source>Grunnkretser {units} share no border: the cut only keeps them from being linked automatically.</source>
        <translation>Grunnkretsene {units} har ingen felles grense: bruddet hindrer bare at de lenkes automatisk.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="107" />
        <source>no zone</source>
        <translation>ingen sone</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="121" />
        <source>Reason given: {reason}</source>
        <translation>Oppgitt grunn: {reason}</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="142" />
        <source>Links, row {rows}.</source>
        <translation>Lenker, rad {rows}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/styles.py" line="97" />
        <source>more than 2 standard deviations below the mean</source>
        <translation>mer enn 2 standardavvik under gjennomsnittet</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/styles.py" line="98" />
        <source>1 to 2 below</source>
        <translation>1 til 2 under</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/styles.py" line="99" />
        <source>0.5 to 1 below</source>
        <translation>0,5 til 1 under</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/styles.py" line="100" />
        <source>about the mean</source>
        <translation>omkring gjennomsnittet</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/styles.py" line="101" />
        <source>0.5 to 1 above</source>
        <translation>0,5 til 1 over</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/styles.py" line="102" />
        <source>1 to 2 above</source>
        <translation>1 til 2 over</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/styles.py" line="103" />
        <source>more than 2 standard deviations above the mean</source>
        <translation>mer enn 2 standardavvik over gjennomsnittet</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/table_sentences.py" line="25" />
        <source>«{table}»: the column «{column}» has no figures for {year} or before. It has the years {years}. Choose another year.</source>
        <translation>«{table}»: Kolonnen «{column}» har ingen tall for {year} eller tidligere. Den har årene {years}. Velg et annet år.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/table_sentences.py" line="30" />
        <source>{path} cannot be read as a table. {reason}</source>
        <translation>{path} kan ikke leses som tabell. {reason}</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/table_sentences.py" line="31" />
        <source>«{table}» is in an unknown encoding. Save it as UTF-8 (in Excel: «CSV UTF-8») and choose that file.</source>
        <translation>«{table}» har ukjent tegnkoding. Lagre den som UTF-8 (i Excel: «CSV UTF-8») og velg den filen.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/table_sentences.py" line="34" />
        <source>«{table}» cannot be read as CSV from line {line} on. Is a quotation mark not closed?</source>
        <translation>«{table}» kan ikke leses som CSV fra linje {line}. Mangler et avsluttende anførselstegn?</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/table_sentences.py" line="35" />
        <source>«{table}» is neither JSON-stat 2 nor a list of records. Fetch the table as JSON-stat 2 or CSV.</source>
        <translation>«{table}» er verken JSON-stat 2 eller en liste over poster. Hent tabellen som JSON-stat 2 eller CSV.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/table_sentences.py" line="36" />
        <source>«{table}» has no rows.</source>
        <translation>«{table}» har ingen rader.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/table_sentences.py" line="37" />
        <source>«{table}» has no column with grunnkretsnummer of 8 digits. It has: {columns}. Call the column «grunnkretsnummer».</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../lks_plugin/layers/table_sentences.py" line="41" />
        <source>«{table}» has several columns that could be the grunnkretsnummer: {columns}. Call the right one «grunnkretsnummer».</source>
        <translation>«{table}» har flere kolonner som kan være grunnkretsnummeret: {columns}. Kall den riktige «grunnkretsnummer».</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/table_sentences.py" line="45" />
        <source>«{table}» has two columns called «{column}». Rename or remove one of them.</source>
        <translation>«{table}» har to kolonner som heter «{column}». Gi den ene et annet navn, eller fjern den.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/table_sentences.py" line="46" />
        <source>«{table}»: the column «{column}» must hold years. It does not in row {rows}.</source>
        <translation>«{table}»: Kolonnen «{column}» må ha årstall. Det har den ikke i rad {rows}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/table_sentences.py" line="47" />
        <source>«{table}» has several rows for the same grunnkrets (and year). Keep one row for each; of a table by sex or age keep the totals. Grunnkrets and rows: {rows}.</source>
        <translation>«{table}» har flere rader for samme grunnkrets (og år). Behold én rad for hver; i en tabell etter kjønn eller alder beholder du totalene. Grunnkrets og rader: {rows}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/table_sentences.py" line="51" />
        <source>«{table}» (column «{column}») has grunnkretser that another table has as well. Choose only one of the tables. Grunnkrets and other table: {rows}.</source>
        <translation>«{table}» (kolonnen «{column}») har grunnkretser som en annen tabell også har. Velg bare én av tabellene. Grunnkrets og den andre tabellen: {rows}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/table_sentences.py" line="55" />
        <source>«{table}» has no column with inhabitants. It has: {columns}. Call the column «befolkning», or after its year.</source>
        <translation>«{table}» har ingen kolonne med innbyggere. Den har: {columns}. Kall kolonnen «befolkning», eller gi den årstallet som navn.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/table_sentences.py" line="59" />
        <source>«{table}» has several columns that could be the inhabitants: {columns}. Call the right one «befolkning».</source>
        <translation>«{table}» har flere kolonner som kan være innbyggertallet: {columns}. Kall den riktige «befolkning».</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/table_sentences.py" line="62" />
        <source>There are no figures for {year} in «{table}». There are the years {years}.</source>
        <translation>Det finnes ingen tall for {year} i «{table}». Disse årene finnes: {years}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/table_sentences.py" line="63" />
        <source>«{table}» has no column with bydel or delbydel. It has: {columns}.</source>
        <translation>«{table}» har ingen kolonne med bydel eller delbydel. Den har: {columns}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/table_sentences.py" line="69" />
        <source>«{table}»: the column «{column}» must hold numbers. It does not in row {rows}.</source>
        <translation>«{table}»: Kolonnen «{column}» må ha tall. Det har den ikke i rad {rows}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/table_sentences.py" line="70" />
        <source>«{table}»: the column «{column}» counts fewer than nobody in row {rows}. Correct it first.</source>
        <translation>«{table}»: Kolonnen «{column}» har negative antall i rad {rows}. Rett dem først.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/table_sentences.py" line="71" />
        <source>«{table}»: the column «{column}» must hold whole numbers. It does not in row {rows}.</source>
        <translation>«{table}»: Kolonnen «{column}» må ha hele tall. Det har den ikke i rad {rows}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/table_sentences.py" line="72" />
        <source>«{table}»: the column «{column}» holds no number of people in row {rows}.</source>
        <translation>«{table}»: Kolonnen «{column}» har tall i rad {rows} som ikke kan være et antall personer.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/table_sentences.py" line="73" />
        <source>«{table}»: the column «{column}» has a dot or comma that may stand for thousands or decimals in row {rows}. Write the numbers without one.</source>
        <translation>«{table}»: Kolonnen «{column}» har punktum eller komma i rad {rows} som kan skille tusener eller desimaler. Skriv tallene uten.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/units.py" line="357" />
        <source>The count in «{field}» is negative in: {codes}. Correct it first.</source>
        <translation>Antallet i «{field}» er negativt i: {codes}. Rett det først.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/validation.py" line="288" />
        <source>Homogeneity was not computed: no catalogued indicators, or switched off.</source>
        <translation>Homogenitet ble ikke beregnet: ingen katalogiserte indikatorer, eller slått av.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/validation.py" line="290" />
        <source>Homogeneity was not computed: the Python package scikit-learn is not installed.</source>
        <translation>Homogenitet ble ikke beregnet: Python-pakken scikit-learn er ikke installert.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/validation.py" line="297" />
        <source>Homogeneity was not computed: {reason}</source>
        <translation>Homogenitet ble ikke beregnet: {reason}</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/validation.py" line="314" />
        <source>{count} of {zones} zones do not hang together in this layer. So many point to the layer rather than to the division: polygons of another year, simplified polygons, or limits for contiguity that do not fit (SNAP_TOLERANCE, MIN_BORDER).</source>
        <translation>{count} av {zones} soner henger ikke sammen i dette laget. Så mange tyder på at det er laget og ikke inndelingen det er noe med: polygoner fra et annet år, forenklede polygoner, eller grenser for naboskap som ikke passer (SNAP_TOLERANCE, MIN_BORDER).</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/validation.py" line="326" />
        <source>Decline over ten years was not checked: it needs the population ten years ago (HISTORY_FIELD).</source>
        <translation>Nedgang over ti år ble ikke kontrollert: det krever befolkningen for ti år siden (HISTORY_FIELD).</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/validation.py" line="330" />
        <source>No projection was given (PROJECTION_FIELD): a kommune that has declined counts as declining.</source>
        <translation>Det ble ikke gitt noen framskriving (PROJECTION_FIELD): en kommune som har hatt nedgang, regnes å ha det fortsatt.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/validation.py" line="334" />
        <source>Bydel and delbydel were not checked: it needs their fields (STRATA_FIELDS).</source>
        <translation>Bydel og delbydel ble ikke kontrollert: det krever feltene for dem (STRATA_FIELDS).</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/validation.py" line="336" />
        <source>Names were not checked: the layer has no field lksnavn.</source>
        <translation>Navn ble ikke kontrollert: laget har ikke noe felt lksnavn.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/validation.py" line="338" />
        <source>No zones layer was given (ZONES_LAYER): zones are the union of their grunnkretser by construction.</source>
        <translation>Det ble ikke gitt noe sonelag (ZONES_LAYER): sonene er her dannet som unionen av grunnkretsene.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/validation_report.py" line="31" />
        <source>Validation of the levekårssoner of {place}</source>
        <translation>Kontroll av levekårssonene i {place}</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/validation_report.py" line="31" />
        <source>{units} grunnkretser with {people} inhabitants in {zones} zones.</source>
        <translation>{units} grunnkretser med {people} innbyggere i {zones} soner.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/validation_report.py" line="62" />
        <source>Not valid. Errors to mend: {errors}. Exceptions: {exceptions}, without a reason: {open}.</source>
        <translation>Ikke gyldig. Feil som må rettes: {errors}. Unntak: {exceptions}, uten begrunnelse: {open}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/validation_report.py" line="65" />
        <source>No errors, but a person must decide. Exceptions: {exceptions}, without a reason: {open}.</source>
        <translation>Ingen feil, men et menneske må avgjøre. Unntak: {exceptions}, uten begrunnelse: {open}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/validation_report.py" line="68" />
        <source>Valid. Exceptions, each with a reason: {exceptions}.</source>
        <translation>Gyldig. Unntak, alle med begrunnelse: {exceptions}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/validation_report.py" line="69" />
        <source>Valid: no errors and no exceptions.</source>
        <translation>Gyldig: ingen feil og ingen unntak.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/validation_report.py" line="76" />
        <source>errors</source>
        <translation>feil</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/validation_report.py" line="78" />
        <source>of them without a reason</source>
        <translation>av dem uten begrunnelse</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/validation_report.py" line="79" />
        <source>notes</source>
        <translation>merknader</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/validation_report.py" line="93" />
        <source>Contiguity: {borders} pairs of neighbours with at least {length} m of common border; gaps and overlaps up to {gap} m overlooked.</source>
        <translation>Naboskap: {borders} nabopar med minst {length} m felles grense; glipper og overlapp opp til {gap} m ses bort fra.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/validation_report.py" line="241" />
        <source>Errors</source>
        <translation>Feil</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/validation_report.py" line="241" />
        <source>Notes</source>
        <translation>Merknader</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/validation_report.py" line="241" />
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/validation_report.py" line="200" />
        <source>Zones by population</source>
        <translation>Soner etter befolkning</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/validation_report.py" line="229" />
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/validation_report.py" line="241" />
        <source>As a rule</source>
        <translation>Vanligvis</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/validation_report.py" line="242" />
        <source>Rules and how often they were broken</source>
        <translation>Reglene og hvor ofte de er brutt</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/weights.py" line="58" />
        <source>The table of weights «{table}» is empty.</source>
        <translation>Vekttabellen «{table}» er tom.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/weights.py" line="68" />
        <source>A weight is 0, which leaves the indicator out, or a number from 0.001 to 1000. It is not in the table of weights «{table}», {rows}.</source>
        <translation>En vekt er 0, som utelater indikatoren, eller et tall fra 0,001 til 1000. Det er den ikke i vekttabellen «{table}», {rows}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/weights.py" line="81" />
        <source>Every indicator has weight 0: {names}. Give at least one of them a weight above 0.</source>
        <translation>Alle indikatorer har vekt 0: {names}. Gi minst én av dem en vekt over 0.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/weights.py" line="119" />
        <source>The table of weights «{table}» needs a column nøkkel with the keys of indicators and a column vekt with numbers. It has: {present}.</source>
        <translation>Vekttabellen «{table}» må ha en kolonne nøkkel med nøklene til indikatorer og en kolonne vekt med tall. Den har: {present}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/weights.py" line="144" />
        <source>row {id}: «{value}» ({like}?)</source>
        <translation>rad {id}: «{value}» ({like}?)</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/weights.py" line="150" />
        <source>The table of weights «{table}» has keys that are neither in the catalogue of indicators nor fields of the layer: {rows}.</source>
        <translation>Vekttabellen «{table}» har nøkler som verken finnes i indikatorkatalogen eller er felt i laget: {rows}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/weights.py" line="163" />
        <source>{key} (rows {numbers})</source>
        <translation>{key} (rad {numbers})</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/weights.py" line="168" />
        <source>The table of weights «{table}» has a key more than once: {keys}. Keep one row of each.</source>
        <translation>Vekttabellen «{table}» har en nøkkel mer enn én gang: {keys}. Behold én rad av hver.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/package/contents.py" line="178" />
        <source>None of its grunnkretser has both a polygon and a zone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../lks_plugin/package/contents.py" line="181" />
        <source>These grunnkretser have the zone of another kommune: {rows}. Correct the division first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../lks_plugin/package/disclosure.py" line="29" />
        <source>The package has fields of its own called {taken}: leave them out of the extra fields.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../lks_plugin/package/disclosure.py" line="62" />
        <source>Extra fields with values that rest on fewer than {fewest} persons leave Statistics Norway with these packages: {fields}. Leave the fields out unless the kommune may have them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../lks_plugin/package/export.py" line="60" />
        <source>The layer has no grunnkretser in these kommuner: {kommuner}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../lks_plugin/package/export.py" line="72" />
        <source>It was there already and was left.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../lks_plugin/package/export.py" line="73" />
        <source>{file} exists already. Switch on OVERWRITE to replace it, or SKIP_EXISTING to leave it and go on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../lks_plugin/package/export.py" line="98" />
        <source>Grunnkretser without a zone: {codes}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../lks_plugin/package/geopackages.py" line="80" />
        <source>{file}, table {table}: {written} of {count} rows were written. {problem}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../lks_plugin/package/letter.py" line="101" />
        <source>{file} cannot be written.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../lks_plugin/package/project.py" line="92" />
        <source>{file} cannot be written: {reason}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../lks_plugin/package/project.py" line="149" />
        <source>The layer «{layer}» of the project cannot be read.</source>
        <translation type="unfinished" />
    </message>
</context>
</TS>