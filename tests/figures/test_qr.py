"""A text as a picture that a phone reads."""

from figures.qr import qr


def test_a_qr_code_is_a_drawing_of_the_text_alone() -> None:
    """The same text, the same drawing; no address is in it, so that nothing is opened by scanning it."""
    one = qr("السكان: ٥٦٫٨٪\n7K3F-9QX2-M4TD")
    assert one.startswith("<svg")
    assert one == qr("السكان: ٥٦٫٨٪\n7K3F-9QX2-M4TD") != qr("السكان: ٥٦٫٩٪\n7K3F-9QX2-M4TD")
