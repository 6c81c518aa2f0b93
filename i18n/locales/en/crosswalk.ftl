# What others ask for and have found: frameworks, norms, other cities; the words of the methods page.

framework-iso37120 = ISO 37120:2018
framework-sdg = Sustainable Development Goals
framework-umf = UN-Habitat Global Urban Monitoring Framework
framework-gopp = Guide of service rates, General Organization for Physical Planning
framework-nouh = Guides of the National Organization for Urban Harmony
framework-law4 = Executive regulations of environment law 4/1994
framework-isdf = Grades of unsafe areas, Informal Settlements Development Fund
framework-world-bank-ess5 = World Bank Environmental and Social Standard 5
framework-world-bank-ess10 = World Bank Environmental and Social Standard 10
publisher-un = United Nations, SDG indicators
publisher-gohsc = Global Observatory of Healthy and Sustainable Cities
publisher-eeaa = Egyptian Environmental Affairs Agency
publisher-gopp = General Organization for Physical Planning
publisher-nouh = National Organization for Urban Harmony
publisher-who = World Health Organization
publisher-law4 = Environment law 4/1994 and its regulations
publisher-broadband = UN Broadband Commission
publisher-unnamed = not named by the source
match-exact = exact
match-near = near
match-partial = partial
verified-original = read in the original text
verified-secondary = quoted by a secondary source
verified-no = not yet checked by this project
norm-unread = value not read yet
peer-stop = any stop
peer-frequent-stop = frequent stop
peer-market = food market
peer-open-space = any public open space
peer-large-open-space = large public open space
peer-line = { $what }: half of { $cities } cities lie between { $low } and { $high }, the middle one at { $middle }, within { $metres }.
target-source-district = asked for by the district

# The methods page
method-made = How it is made
method-checked = What checks it
method-oracles = Independent computation
method-laws = Properties tested
method-proof = For developers: test files
method-crosswalk = In other frameworks
method-norms = What others ask for
method-norms-edit = These values are a table that an official can mend; a district’s own target or threshold stands in the district’s file:
method-peers = Other cities, to compare and not to judge
method-reports = Figures that others have printed
method-reports-lead = These are figures printed about other or wider places; they are about El-Max only where their level is the district.
method-gap = What it lacks, and who could give it
method-needs = Needs
have-yes = there
have-illustrative = illustrative only
have-no = lacking
method-owner = Who could give it
method-step = Next step
method-improve = It is computed now; better data would come from here.
method-real = It is computed now with illustrative data only; real data would come from here.
method-from = { $value } ({ $source })
method-no-crosswalk = It has no counterpart in the frameworks that it was held against.
column-framework = Framework
column-entry = Entry, in the framework’s own words
column-match = Match of definition
column-difference = What differs
column-publisher = Publisher
column-norm-value = Value
column-norm-note = About it
column-verified = Verified
column-caveat = Caveat
column-owner = Who could give it
column-step = Next step

problem-standing-broken = { $state ->
    [missing] In the table “{ $file }”, row { $row }, “{ $column }” is missing.
    [unreadable] The table “{ $file }” cannot be read: { $found }.
   *[wrong] In the table “{ $file }”, row { $row }, “{ $column }” has a value that cannot be used: { $found }.
}
