# Quantities: the number comes already written in the reader’s digits; the count only chooses the form of the noun.

unit-percent = { $number }%
unit-egp = EGP { $number }
unit-egp-million = EGP { $number } million
unit-egp-billion = EGP { $number } billion
unit-egp-per-day = EGP { $number } per day
unit-egp-per-m2 = EGP { $number } per m²
unit-usd = US$ { $number }
unit-usd-million = US$ { $number } million
unit-areas = { $count ->
    [one] { $number } area
   *[other] { $number } areas
}
unit-barrels-per-day = { $count ->
    [one] { $number } barrel/day
   *[other] { $number } barrels/day
}
unit-beds = { $count ->
    [one] { $number } bed
   *[other] { $number } beds
}
unit-beds-per-10000 = { $count ->
    [one] { $number } bed per 10,000 people
   *[other] { $number } beds per 10,000 people
}
unit-berths = { $count ->
    [one] { $number } berth
   *[other] { $number } berths
}
unit-billion-m3-per-year = { $number } billion m³/year
unit-buildings = { $count ->
    [one] { $number } building
   *[other] { $number } buildings
}
unit-cases-per-100000 = { $count ->
    [one] { $number } case per 100,000 people
   *[other] { $number } cases per 100,000 people
}
unit-cities = { $count ->
    [one] { $number } city
   *[other] { $number } cities
}
unit-classrooms = { $count ->
    [one] { $number } classroom
   *[other] { $number } classrooms
}
unit-classrooms-per-school = { $count ->
    [one] { $number } classroom per school
   *[other] { $number } classrooms per school
}
unit-clubs = { $count ->
    [one] { $number } club
   *[other] { $number } clubs
}
unit-coefficient = { $number }
unit-collapses = { $count ->
    [one] { $number } collapse
   *[other] { $number } collapses
}
unit-countries = { $count ->
    [one] { $number } country
   *[other] { $number } countries
}
unit-days-per-year = { $count ->
    [one] { $number } day/year
   *[other] { $number } days/year
}
unit-deaths = { $count ->
    [one] { $number } death
   *[other] { $number } deaths
}
unit-families = { $count ->
    [one] { $number } family
   *[other] { $number } families
}
unit-feddan = { $number } feddan
unit-fifth = fifth { $number }
unit-grade = grade { $number }
unit-hours-per-customer-per-year = { $count ->
    [one] { $number } hour per customer per year
   *[other] { $number } hours per customer per year
}
unit-households = { $count ->
    [one] { $number } household
   *[other] { $number } households
}
unit-index = { $number }
unit-jobs = { $count ->
    [one] { $number } job
   *[other] { $number } jobs
}
unit-km = { $number } km
unit-km2 = { $number } km²
unit-m = { $number } m
unit-m2 = { $number } m²
unit-m2-per-person = { $number } m² per person
unit-m3-per-person-per-day = { $number } m³ per person per day
unit-m3-per-s = { $number } m³/s
unit-mg-per-l = { $number } mg/L
unit-mg-per-kg = { $number } mg/kg
unit-mg-per-m3 = { $number } mg/m³
unit-million-m3 = { $number } million m³
unit-million-m3-per-day = { $number } million m³/day
unit-million-m3-per-year = { $number } million m³/year
unit-million-t-per-year = { $number } million t/year
unit-minutes = { $count ->
    [one] { $number } minute
   *[other] { $number } minutes
}
unit-mm = { $number } mm
unit-mm-per-year = { $number } mm/year
unit-nats = { $number }
unit-ph = pH { $number }
unit-palms = { $count ->
    [one] { $number } palm
   *[other] { $number } palms
}
unit-percentage-points = { $count ->
    [one] { $number } percentage point
   *[other] { $number } percentage points
}
unit-persons = { $count ->
    [one] { $number } person
   *[other] { $number } people
}
unit-persons-per-km2 = { $count ->
    [one] { $number } person/km²
   *[other] { $number } people/km²
}
unit-plants = { $count ->
    [one] { $number } plant
   *[other] { $number } plants
}
unit-factories = { $count ->
    [one] { $number } factory
   *[other] { $number } factories
}
unit-properties = { $count ->
    [one] { $number } property
   *[other] { $number } properties
}
unit-ratio = { $number }
unit-schools = { $count ->
    [one] { $number } school
   *[other] { $number } schools
}
unit-seats = { $count ->
    [one] { $number } seat
   *[other] { $number } seats
}
unit-seats-per-child = { $count ->
    [one] { $number } seat per child
   *[other] { $number } seats per child
}
unit-share = { $number }
unit-shiakhas = { $count ->
    [one] { $number } shiakha
   *[other] { $number } shiakhas
}
unit-sites = { $count ->
    [one] { $number } site
   *[other] { $number } sites
}
unit-staff = { $count ->
    [one] { $number } member of staff
   *[other] { $number } staff
}
unit-staff-per-10000 = { $count ->
    [one] { $number } member of staff per 10,000 people
   *[other] { $number } staff per 10,000 people
}
unit-stations = { $count ->
    [one] { $number } station
   *[other] { $number } stations
}
unit-storms-per-winter = { $count ->
    [one] { $number } storm per winter
   *[other] { $number } storms per winter
}
unit-subscriptions = { $count ->
    [one] { $number } subscription
   *[other] { $number } subscriptions
}
unit-t-per-year = { $number } t/year
unit-terminals = { $count ->
    [one] { $number } terminal
   *[other] { $number } terminals
}
unit-times = { $count ->
    [one] { $number } time
   *[other] { $number } times
}
unit-trees = { $count ->
    [one] { $number } tree
   *[other] { $number } trees
}
unit-ug-per-l = { $number } µg/L
unit-ug-per-g = { $number } µg/g
unit-ug-per-m3 = { $number } µg/m³
unit-units = { $count ->
    [one] { $number } unit
   *[other] { $number } units
}
unit-years = { $count ->
    [one] { $number } year
   *[other] { $number } years
}
unit-db = { $number } dB
unit-intersections-per-km2 = { $count ->
    [one] { $number } intersection/km²
   *[other] { $number } intersections/km²
}
unit-seconds = { $count ->
    [one] { $number } second
   *[other] { $number } seconds
}
