no-data = no data
