# The guided start: four questions in two minutes.
guide-title = Start here: four questions in two minutes
guide-hide = Hide
guide-show = Show the guided start
guide-ask-coverage = Where is the gap?
guide-ask-equity = How many people, and who?
guide-ask-scenario = What would close it?
guide-ask-impact = Did the project help?
guide-worst = { $service }: lowest in { $zone }, with { $value }.
guide-coverage = Choose a service and a walk, and see which zones are farthest from it.
guide-equity = Compare groups and fifths, and see where need and poor access meet.
guide-scenario = Put a place on the map or close a bridge, and see who gains and who loses.
guide-impact = Follow what changed before and after, and the ledger of the resettlement with its reports.
