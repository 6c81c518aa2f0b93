"""What leaves the house: tables, briefs and the codes by which a printed figure is made again."""
