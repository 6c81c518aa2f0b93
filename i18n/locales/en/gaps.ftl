# Who could give what is missing, and the next step.

owner-capmas = Central Agency for Public Mobilization and Statistics
owner-coast = Egyptian General Authority for Shore Protection
owner-education = Alexandria education directorate
owner-eeaa = Egyptian Environmental Affairs Agency
owner-electricity = Alexandria Electricity Distribution Company
owner-fisheries = Lakes and Fish Resources Protection and Development Agency
owner-governorate = Alexandria Governorate and the district office
owner-health = Alexandria health directorate
owner-irrigation = Ministry of Water Resources and Irrigation
owner-mcit = Ministry of Communications and Information Technology
owner-nouh = National Organization for Urban Harmony
owner-ntra = National Telecom Regulatory Authority and the operators
owner-police = General Traffic Department
owner-post = Egypt Post
owner-project = the project’s own team
owner-sewer = Alexandria Sanitary Drainage Company
owner-transport = Alexandria Passenger Transport Authority
owner-udf = Urban Development Fund
owner-water = Alexandria Water Company
owner-weather = Egyptian Meteorological Authority

# Next steps
step-census = Ask for the census by shiakha or block, with ages and households, without names.
step-drive = Ask for the coverage maps, and measure the signal on foot in every street for one day.
step-headways = Count what passes every stop on one working day, from seven to seven.
step-income = Add a question on assets or income to the household survey, and rank it in fifths.
step-lamps = Survey the lamps at night, street by street, and note which of them work.
step-landings = Begin a landing log with the fishers’ association: chosen boats, every day at sea, weight, price and fuel.
step-levels = Ask for an accurate elevation model, the levels of canal and sea, and the marks of the storm of 2015.
step-loggers = Put sound loggers at façades for a week, in one street of every zone.
step-outlines = Draw outlines, fences and gates from a recent image and check them on the ground.
step-register = Ask for the register as a table by zone and year: how many, out of how many, no names or addresses.
step-register-places = Ask for the list of licensed places with coordinates, capacity and hours, and hold the open map against it.
step-satellite = Cut an open satellite image to the district and bring its values as points.
step-station = Run a calibrated monitor for a whole year, or ask for the hourly readings of the nearest station.
step-survey = Add the question to one household survey of all zones, at least ten households in each.
step-walk-survey = Walk the district and draw what the open map lacks: stops, markets, gates.
