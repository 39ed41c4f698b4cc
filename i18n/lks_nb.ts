<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>@default</name>
    <message>
        <location filename="../algorithms/generate.py" line="51"/>
        <source>Generate levekårssoner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="54"/>
        <source>Levekårssoner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="60"/>
        <source>lks,zones,regionalization,redcap,districts,grunnkrets,levekår,pca</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="63"/>
        <source>Groups grunnkretser into connected, homogeneous zones within population limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="66"/>
        <source>&lt;p&gt;Groups grunnkretser into levekårssoner: connected, inside one kommune (and bydel, delbydel), within the population limits and as homogeneous as possible in living conditions.&lt;/p&gt;&lt;p&gt;The input is one polygon per grunnkrets, of one kommune or the whole country, with code, population and, if there are any, indicators. Indicators are found by their catalogued names (&lt;i&gt;key&lt;/i&gt;_teller and &lt;i&gt;key&lt;/i&gt;_nevner, medianinntekt, bot_…); other fields can be chosen as they are. Without indicators, zones are formed by location alone. A value that is missing or suppressed (: . ..) counts as average.&lt;/p&gt;&lt;p&gt;Homogeneity is measured on principal components, weighted by population. The zones come from REDCAP (Guo 2008), cut so that no zone falls below the minimum, and are then refined. Without a number of zones or a target population, as many zones are made as the limits allow.&lt;/p&gt;&lt;p&gt;Islands and cut-off parts too small to be a zone are joined to their nearest neighbour. «Uoppgitt grunnkrets» (kkkk9999) and other units without a polygon get the rest zone's code. Whatever the criteria cannot have is listed under exceptions; a person decides.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="85"/>
        <source>Number of zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="86"/>
        <source>Homogeneity (0 to 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="87"/>
        <source>Number of exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="91"/>
        <source>The Python package scikit-learn is missing. The QGIS plugin qpip installs it without administrator rights: install qpip from the plugin manager, restart QGIS and accept what it offers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="104"/>
        <source>The limits must rise: absolute minimum ≤ minimum ≤ maximum population.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="106"/>
        <source>Give either a number of zones or a target population, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="119"/>
        <source>{count} grunnkretser read, {people} inhabitants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="145"/>
        <source>The layer has no catalogued indicators: zones are formed by location alone, as compact as possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="234"/>
        <source>{count} exceptions: see the table of exceptions and the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="248"/>
        <source>The field {field} is missing: a share needs both &lt;key&gt;_teller and &lt;key&gt;_nevner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="143"/>
        <source>Grunnkretser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="262"/>
        <source>Grunnkrets number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="143"/>
        <source>Population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="264"/>
        <source>Kommune number (otherwise the first four digits of the grunnkrets)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="265"/>
        <source>Kommune name (otherwise the field kommunenavn, if there is one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="266"/>
        <source>Bydel, delbydel: zones stay inside them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="267"/>
        <source>Indicators (none chosen: all catalogued ones found by name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="268"/>
        <source>Former LKS code, so that numbers survive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="280"/>
        <source>Minimum population of a zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="281"/>
        <source>Absolute minimum, for exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="282"/>
        <source>Maximum population of a zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="283"/>
        <source>Number of zones in all (empty: as many as the limits allow)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="284"/>
        <source>Target population of a zone (instead of a number)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="289"/>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="291"/>
        <source>Share of the variance kept by the principal components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="296"/>
        <source>Gaps and overlaps to overlook (metres)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="299"/>
        <source>Shortest common border of neighbours (metres)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="309"/>
        <source>Refine the division</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="310"/>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="144"/>
        <source>Zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="320"/>
        <source>Grunnkretser with zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="110"/>
        <source>Exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="324"/>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="324"/>
        <source>HTML files (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="325"/>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="325"/>
        <source>PNG files (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation.py" line="132"/>
        <source>None of the indicators varies between the units: they are all constant or missing ({names}). Check the join, or choose other fields under Indicators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation.py" line="155"/>
        <source>More than 99 zones under {prefix}: an LKS code has two digits for the serial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="23"/>
        <source>Levekårssoner for {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="23"/>
        <source>{count} kommuner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="23"/>
        <source>{units} grunnkretser with {people} inhabitants, divided into {zones} zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="23"/>
        <source>Map of the zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="23"/>
        <source>Made by the QGIS plugin LKS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="45"/>
        <source>zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="46"/>
        <source>kommuner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="47"/>
        <source>homogeneity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="47"/>
        <source>homogeneity in location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="51"/>
        <source>median population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="52"/>
        <source>smallest to largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="53"/>
        <source>exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="60"/>
        <source>Criteria: at least {minimum} inhabitants (exceptions down to {floor}), at most {maximum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="65"/>
        <source>Contiguity: {borders} pairs of neighbours with at least {length} m of common border, gaps up to {gap} m closed; {links} links to islands and cut-off parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="76"/>
        <source>No indicators were used: zones were formed by location alone, as compact as possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="79"/>
        <source>Homogeneity: {count} indicators, {kept} principal components with {share} % of the variance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="86"/>
        <source>Method: {method}, {refined}; seed {seed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="86"/>
        <source>with refinement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="86"/>
        <source>without refinement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="95"/>
        <source>«Uoppgitt grunnkrets»: {count} units with {people} inhabitants stand outside the division.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="110"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="110"/>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="110"/>
        <source>Where and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="110"/>
        <source>None: every zone is connected and within the limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="128"/>
        <source>Kommune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="143"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="128"/>
        <source>Smallest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="128"/>
        <source>Largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="129"/>
        <source>Kommuner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="143"/>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="143"/>
        <source>Heterogeneity per inhabitant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="159"/>
        <source>used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="161"/>
        <source>Left out because they do not vary: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="163"/>
        <source>Indicators and their loadings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="163"/>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="163"/>
        <source>Units without a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="163"/>
        <source>PC {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="163"/>
        <source>A unit without a value counts as average in that indicator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="171"/>
        <source>Principal components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="171"/>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="171"/>
        <source>Share of the variance, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="171"/>
        <source>Cumulated, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="15"/>
        <source>Below the absolute minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="16"/>
        <source>Below the minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="17"/>
        <source>Above the maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="18"/>
        <source>Several parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="19"/>
        <source>Fewer zones than asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="20"/>
        <source>More zones than asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="21"/>
        <source>Population missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="22"/>
        <source>Polygon repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="23"/>
        <source>No polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="24"/>
        <source>Bydel or delbydel missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="30"/>
        <source>The kommune (or bydel) has too few inhabitants for more than this one zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="31"/>
        <source>This part of the kommune (or bydel) is cut off from the rest and too small by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="32"/>
        <source>No connected division within the limits was found here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="33"/>
        <source>One of its grunnkretser alone has more inhabitants than the maximum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="34"/>
        <source>More zones would fall below the minimum population.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="35"/>
        <source>Every kommune, bydel and cut-off part needs a zone of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="36"/>
        <source>An island or a cut-off part is too small to be a zone and was joined to its nearest neighbour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="37"/>
        <source>They have no population figure and were counted as uninhabited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="38"/>
        <source>Their polygons were invalid and were repaired before use; the layer itself is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="39"/>
        <source>They have no polygon and stand outside the division, in the rest zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="40"/>
        <source>Other units of the kommune have a value here. Units without one were kept in zones of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="51"/>
        <source>{zone} has {figure} inhabitants, fewer than the {limit} needed for publication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="52"/>
        <source>{zone} has {figure} inhabitants, fewer than the minimum of {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="53"/>
        <source>{zone} has {figure} inhabitants, more than the maximum of {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="54"/>
        <source>{zone} is in {figure} parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="55"/>
        <source>{limit} zones were asked for, {figure} are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="56"/>
        <source>{limit} zones were asked for, {figure} are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="58"/>
        <source>Grunnkretser {units}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="60"/>
        <source>Grunnkretser {units}, with {figure} inhabitants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/units.py" line="115"/>
        <source>{shown} and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/units.py" line="136"/>
        <source>The layer «{layer}» has no field {missing}. It has: {present}. Choose the right field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/units.py" line="175"/>
        <source>The layer «{layer}» is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/units.py" line="145"/>
        <source>The layer «{layer}» holds {kind} instead of polygons. Choose the layer with the grunnkretser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/units.py" line="151"/>
        <source>The layer «{layer}» has no coordinate system. Set it in the layer's properties first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/units.py" line="167"/>
        <source>row {id}: «{value}»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/units.py" line="169"/>
        <source>The field «{field}» must hold grunnkretsnummer of 8 digits. It does not in: {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/units.py" line="182"/>
        <source>These grunnkretser occur more than once: {codes}. Merge or remove the extra rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/units.py" line="210"/>
        <source>The field «{field}» must hold numbers. It does not in: {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/units.py" line="221"/>
        <source>The population in «{field}» is negative in: {codes}. Correct it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/units.py" line="221"/>
        <source>The population in «{field}» is no whole number in: {codes}. Round it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/units.py" line="229"/>
        <source>Nobody lives in the layer: the field «{field}» is empty or zero for every unit. Did a join fail?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/units.py" line="247"/>
        <source>The field «{field}» must hold kommunenummer of 4 digits. It does not in: {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/units.py" line="277"/>
        <source>The field «{field}» must hold LKS codes of 10 digits. It does not in: {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/units.py" line="319"/>
        <source>These grunnkretser are lines or points instead of polygons: {codes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/units.py" line="323"/>
        <source>No unit in the layer has a polygon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/units.py" line="346"/>
        <source>Grunnkrets {code} cannot be measured in metres: reproject the layer to a projection in metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/provider.py" line="21"/>
        <source>Living condition zones (LKS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/provider.py" line="24"/>
        <source>Living condition zones (levekårssoner, LKS)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
