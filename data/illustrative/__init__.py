"""Draws an illustrative El-Max, plausible to look at and true about nobody.

No street network, population grid, boundary or facility list of El-Max may be shipped, so
a stage is drawn for the tool to be seen on. Only the anchor points named in ``terrain`` are
sourced; every other line, cell and place is made up from a fixed seed. Running
``python -m data.illustrative`` rewrites ``data/snapshots/illustrative_*`` and
``data/catalog/illustrative_*``: the one place outside ``loaders`` and ``store`` that writes files.
"""
