# What the indicators of environment, lighting and resettlement need, and what re-zoning may find.

need-observations-pm25-annual = Annual means of PM2.5
need-observations-noise-lden = Noise levels (Lden)
need-observations-ndvi = Greenness (NDVI) sampled at points
need-observations-land-surface-temperature = Land-surface temperature sampled at points
need-observations-tree-canopy = Tree canopy sampled at points
need-observations-flood-depth-rp10 = Flood depth once in 10 years, sampled at points
need-observations-flood-depth-canal-rp10 = Depth of canal floods once in 10 years
need-observations-flood-depth-rain-rp10 = Depth of rain floods once in 10 years
need-observations-elevation = Elevations on a grid of points
need-observations-home-before = Old homes of resettled families
need-observations-home-after = New homes of resettled families
need-observations-fishing-households = Fishing households by where they live
need-backdrop-sea = Outline of the sea
need-backdrop-industry = Outlines of plants
problem-rezoning-drift = The totals would not be kept: { $before } before, { $after } after. The new zones overlap, or a border is broken. Correct the borders; nothing is published until then.

# Why there is no number.
reason-no-station-year = no station here has measured enough of a year
reason-no-sea-drawn = no sea is drawn on the map to reckon from
reason-no-plant-drawn = no plant is drawn on the map, which does not prove that there is none
reason-no-street-here = no street is mapped in this zone
reason-light-unknown = no street of this zone tells whether it is lit
reason-nothing-near = nothing was measured near the homes of this zone
