# The fold at the end of a page by which its pictures are taken home.
taken-name = Take a picture home
taken-about = Every map and chart of this page as a file, with title, choices, evidence, sources, dates and address inside. It is made in your browser.
taken-working = The picture is being made…
taken-done = The picture is in your downloads.
taken-instead = This browser cannot paint the picture; the SVG is in your downloads instead.
taken-failed = The picture could not be made. Open the page again and try once more.
taken-rests = Evidence:
taken-unsaid = not stated
taken-sources = Sources
taken-made = Picture made on
