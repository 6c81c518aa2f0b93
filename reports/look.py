"""How a brief looks as a page: one stylesheet, in either direction, on a screen, a phone and paper."""

from typing import Final

from figures import palette

FACES: Final = '"FiraGO", "Noto Sans Arabic", "Noto Sans KR", "Segoe UI", "Malgun Gothic", Tahoma, sans-serif'
QUIET: Final = "#4d626a"
LINE: Final = "#ddd7c8"

SHEET: Final = f"""
* {{ box-sizing: border-box; }}
html {{ scroll-behavior: smooth; }}
body {{ margin: 0; font: 1rem/1.65 {FACES}; color: {palette.INK}; background: #fff; }}
header {{ background: {palette.ACCENT}; color: #fff; padding: 3rem max(1.2rem, calc(50% - 31rem)); }}
header h1 {{ font-size: clamp(1.9rem, 5vw, 3rem); line-height: 1.3; margin: .6rem 0 .2rem; }}
header p {{ margin: 0; }}
main, footer {{ max-inline-size: 64.4rem; margin-inline: auto; padding: 1.2rem; }}
h2 {{ color: {palette.ACCENT}; font-size: 1.5rem; margin: 2.4rem 0 .8rem; }}
h3 {{ font-size: 1.3rem; line-height: 1.4; margin: .2rem 0 .8rem; }}
h4 {{ font-size: 1rem; margin: 1.2rem 0 .4rem; }}
a {{ color: {palette.ACCENT}; }}
:focus-visible {{ outline: 3px solid {palette.TARGET}; outline-offset: 2px; }}
.badge {{ display: inline-block; font-size: .8rem; line-height: 1.4; padding: .1rem .55rem; border-radius: .25rem;
  border: 1px solid #8fb0b8; background: #eaf1f2; color: {palette.INK}; }}
.badge.illustrative, .mark.illustrative {{ background: {palette.ILLUSTRATIVE}; color: {palette.ILLUSTRATIVE_INK};
  border: 1px solid {palette.ILLUSTRATIVE_EDGE}; }}
.mark {{ padding: .7rem 1rem; border-radius: .3rem; border: 1px solid #8fb0b8; background: #eef4f5; margin: 1rem 0; }}
.says {{ list-style: none; padding: 0; }}
.says li {{ border-inline-start: 3px solid {palette.ACCENT}; padding: .15rem .9rem; margin: .6rem 0;
  font-size: 1.08rem; }}
dl {{ display: grid; grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)); gap: .7rem 1.6rem;
  margin: .6rem 0; }}
dt {{ font-size: .82rem; color: {QUIET}; }}
dd {{ margin: 0; }}
article {{ border-block-start: 1px solid {LINE}; padding-block: 1.2rem; margin-block-start: 1.6rem;
  break-before: page; }}
.number {{ display: grid; grid-template-columns: minmax(11rem, auto) 1fr; gap: 1.4rem; align-items: start; }}
.number > div {{ background: #eef4f5; border-radius: .4rem; padding: .9rem 1.1rem; }}
.number b {{ display: block; font-size: 1.9rem; line-height: 1.35; color: {palette.ACCENT}; }}
.number b.none {{ font-size: 1rem; font-weight: 400; color: {QUIET}; }}
.drawn {{ display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1.6rem; align-items: start;
  margin-block: 1rem; }}
figure {{ margin: 0; }}
.map {{ position: relative; overflow: hidden; border-radius: .4rem; direction: ltr; background-size: 100% 100%; }}
.map img {{ display: block; inline-size: 100%; block-size: 100%; }}
.map .zone {{ position: absolute; translate: -50% -50%; font-size: .72rem; line-height: 1.25; text-align: center;
  white-space: nowrap;
  background: #ffffffc4; border-radius: .2rem; padding: .05rem .25rem; }}
.map .zone b {{ display: block; }}
.map .badge {{ position: absolute; inset: .5rem auto auto .5rem; }}
.map .north {{ position: absolute; inset: .5rem .5rem auto auto; font-size: .72rem; background: #ffffffd8;
  padding: .05rem .3rem; border-radius: .2rem; }}
.map .scale {{ position: absolute; inset: auto auto .5rem .5rem; font-size: .72rem; line-height: 1.3;
  border-block-end: 3px solid {palette.INK};
  background: #ffffffd8; }}
.legend {{ list-style: none; display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; padding: 0; margin: .6rem 0 0;
  font-size: .84rem; }}
.legend i {{ display: inline-block; inline-size: 1.05rem; block-size: .75rem; border: 1px solid {palette.INK};
  border-radius: 2px; }}
.legend i.hatched, .bar u.made-up::after {{
  background-image: repeating-linear-gradient(-45deg, #16303a8c 0 1px, transparent 1px 5px); }}
.bars {{ font-size: .86rem; }}
.bar {{ display: grid; grid-template-columns: 8.6rem 1fr 5rem; gap: .6rem; align-items: center;
  min-block-size: 1.75rem; }}
.bar em {{ font-style: normal; color: {QUIET}; }}
.track {{ position: relative; block-size: .95rem;
  background: linear-gradient({palette.GRID}, {palette.GRID}) center / 100% 1px no-repeat; }}
.track > * {{ position: absolute; display: block; text-decoration: none; }}
.track u {{ inset-block: 0; border: 1px solid {palette.INK}; }}
.bar u.made-up::after {{ content: ""; position: absolute; inset: 0; }}
.track s {{ inset-block-start: calc(50% - 1px); block-size: 2px; background: {palette.INK}; }}
.track i {{ inset-block: -.4rem; border-inline-start: 2px dotted {palette.TARGET}; }}
.target {{ color: {palette.TARGET}; margin: .4rem 0 0; font-size: .86rem; }}
.sheet {{ overflow-x: auto; }}
table {{ border-collapse: collapse; inline-size: 100%; font-size: .9rem; }}
th, td {{ text-align: start; vertical-align: top; padding: .35rem .6rem; border-block-end: 1px solid {LINE}; }}
thead th {{ border-block-end: 2px solid {palette.ACCENT}; vertical-align: bottom; }}
tr.made-up {{ background: {palette.ILLUSTRATIVE}; }}
tr.whole {{ font-weight: 700; }}
summary {{ cursor: pointer; color: {palette.ACCENT}; font-weight: 700; padding-block: .4rem; }}
.notes p {{ margin: .3rem 0; font-size: .92rem; overflow-wrap: anywhere; }}
.notes b {{ color: {palette.ACCENT}; }}
footer {{ color: {QUIET}; font-size: .88rem; border-block-start: 1px solid {LINE}; }}
.qr {{ display: block; inline-size: 6rem; margin-block: .8rem .2rem; background: #fff; padding: .3rem; }}
code {{ font-size: .92em; overflow-wrap: anywhere; }}
th button {{ font: inherit; color: inherit; background: none; border: 0; padding: 0; text-align: start;
  cursor: pointer; }}
th button::after {{ content: " ↕"; color: #9fb0b5; }}
th[aria-sort="ascending"] button::after {{ content: " ↑"; color: {palette.ACCENT}; }}
th[aria-sort="descending"] button::after {{ content: " ↓"; color: {palette.ACCENT}; }}
.reading {{ margin: .5rem 0 0; padding: .4rem .7rem; background: #eef4f5; border-radius: .3rem; min-block-size: 4.6rem;
  font-size: .84rem; }}
html:not(.works) .reading {{ display: none; }}
.bar.on, tr.on {{ outline: 2px solid {palette.TARGET}; outline-offset: 1px; }}
.map .zone.on {{ background: {palette.ACCENT}; color: #fff; z-index: 1; }}
@media (max-width: 46rem) {{
  .drawn, .number {{ grid-template-columns: minmax(0, 1fr); }}
  .map .zone {{ font-size: .6rem; }}
  .bar {{ grid-template-columns: 7.2rem 1fr 4.4rem; }}
  thead {{ display: none; }}
  th[scope="row"], td {{ display: block; border: 0; }}
  tr {{ display: grid; grid-template-columns: 1fr 1fr; column-gap: .8rem;
    border-block-end: 1px solid {LINE}; padding-block: .4rem; }}
  th[scope="row"] {{ grid-column: 1 / -1; }}
  td:empty {{ display: none; }}
  td::before {{ content: attr(data-head); display: block; font-size: .8rem; font-weight: 400; color: {QUIET}; }}
}}
@media (prefers-reduced-motion: reduce) {{ html {{ scroll-behavior: auto; }} }}
@media print {{ .reading, th button::after {{ display: none; }} details > * {{ display: block !important; }}
  header {{ print-color-adjust: exact; }} }}
"""
