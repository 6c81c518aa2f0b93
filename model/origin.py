"""Where a dataset comes from."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Origin:
    """Producer, citation, licence, address and dates of a dataset; empty where nobody said."""

    producer: str = ""
    citation: str = ""
    licence: str = ""
    address: str = ""
    accessed: str = ""
    published: str = ""
