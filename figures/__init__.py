"""Frame and locale become map, chart, legend or sentence: pure, the same on a page and in a report."""
