"""By which addresses other machines reach this one."""

import socket
from typing import NamedTuple

import pytest

from store import network


class Way(NamedTuple):
    """One address of a card."""

    family: socket.AddressFamily
    address: str


class Card(NamedTuple):
    """A card's state."""

    isup: bool


def test_only_addresses_that_a_phone_can_reach(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not this machine's name for itself, no network of programs, none that is down, none that nobody gave out."""
    ways = {
        "lo": ["127.0.0.1"],
        "wlan0": ["192.168.1.2", "169.254.3.4"],
        "docker0": ["172.17.0.1"],
        "eth0": ["10.0.0.5"],
        "hotspot": ["10.42.0.1", "192.168.1.2"],
    }
    told = {
        name: [Way(socket.AF_INET, one) for one in rows] + [Way(socket.AF_INET6, "fe80::1")]
        for name, rows in ways.items()
    }
    monkeypatch.setattr("psutil.net_if_addrs", lambda: told)
    monkeypatch.setattr("psutil.net_if_stats", lambda: {name: Card(isup=name != "eth0") for name in ways})
    assert network.addresses() == ("192.168.1.2", "10.42.0.1")
