# Digital inclusion: its facets, and who loses a service when its counter closes.

more-stranded_high = the most that may be stranded, persons
more-stranded_least = the fewest, were unconnected households single persons
more-stranded_most = the most, were connected households single persons
more-losing = reach the counter today and would lose it, persons
more-far_connected = far from help but connected, persons
more-near_unconnected = near help but unconnected, persons
more-near_connected = near help and connected, persons
more-blank_cells = places where the number of residents, or of connected households, is not known
facet-connection = Connection
facet-devices = Devices
facet-use = Use
facet-skills = Skills
facet-e_government = E-government
facet-walk = Help within walk
facet-affordability = Affordability
facet-coverage = Coverage
