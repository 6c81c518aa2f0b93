"""How a phone takes control of the stand: an address, a picture of it to scan, and the code."""

from base64 import b64encode
from collections.abc import Sequence
from html import escape

from figures.qr import qr
from i18n import Locale


def ways(addresses: Sequence[str], code: str, say: Locale) -> str:
    """Return where the control of the stand is opened, and by which code.

    Parameters
    ----------
    addresses
        Of the page, the likeliest first; none where no other machine can reach it.
    code
        The one that is good now; empty where it must not be seen.
    """
    scanned = f"{addresses[0]}#{code}" if addresses and code else addresses[0] if addresses else ""
    return f'<div class="remote">{_picture(scanned, say)}<div>{_typed(addresses, say)}{_code(code, say)}</div></div>'


def _picture(text: str, say: Locale) -> str:
    if not text:
        return ""
    drawn = b64encode(qr(text).encode()).decode()
    return f'<img alt="{escape(say.say("remote-scan"), quote=True)}" src="data:image/svg+xml;base64,{drawn}">'


def _typed(addresses: Sequence[str], say: Locale) -> str:
    if not addresses:
        return ""
    first, *others = (f'<bdi dir="ltr">{escape(one)}</bdi>' for one in addresses)
    more = f"<p><small>{escape(say.say('remote-others'))} {' — '.join(others)}</small></p>" if others else ""
    return f"<p>{escape(say.say('remote-address'))}</p><p><b>{first}</b></p>{more}"


def _code(code: str, say: Locale) -> str:
    if not code:
        return ""
    return f'<p>{escape(say.say("remote-code"))}</p><p class="digits"><bdi dir="ltr">{escape(code)}</bdi></p>'
