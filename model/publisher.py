"""Who publishes open data that is fetched live, how they are to be asked, and how they ask to be thanked."""

from dataclasses import dataclass

from model.evidence import Evidence
from model.text import Text


@dataclass(frozen=True, slots=True)
class Credit:
    """Words by which somebody asks to be named, and where they lead to; empty where they lead nowhere."""

    words: str
    address: str = ""


@dataclass(frozen=True, slots=True)
class LiveDataset:
    """One dataset that a publisher's answers make, under the id that it is kept as.

    Parameters
    ----------
    credit
        The words that the licence asks for, where they are others than the publisher's; ``{year}`` in them stands for
        the year of the data.
    of
        Ids of the datasets that it is made of, where it is not asked for but made of others.
    spare
        Whether it is in use only where no other live dataset is: an older copy of the same, or a coarser one.
    """

    id: str
    role: str
    title: Text
    evidence: Evidence
    credit: str = ""
    of: tuple[str, ...] = ()
    spare: bool = False

    def credited(self, vintage: str) -> str:
        """Return the words that the licence asks for about data of ``vintage``; empty where they are the publisher's.

        Parameters
        ----------
        vintage
            ISO date, month or year.
        """
        return self.credit.replace("{year}", vintage.partition("-")[0])


@dataclass(frozen=True, slots=True)
class Publisher:
    """One publisher of live open data, as ``data/sources/<id>.toml`` declares it.

    Parameters
    ----------
    address
        Scheme and host of the real service.
    hosts
        Hosts that an answer may lead to; one that begins with a dot stands for every host below it.
    credit
        The words that the licence asks for, in the language in which it asks for them.
    credit_address
        Where these words lead to; empty where the licence asks for none.
    rhythm_days
        How often the publisher renews the data, in days.
    seconds
        How long one refresh may take, with all its requests and all that is waited for.
    megabytes
        How large one answer may be, unpacked.
    """

    id: str
    title: Text
    address: str
    hosts: tuple[str, ...]
    licence: str
    credit: str
    credit_address: str
    rhythm_days: float
    seconds: float
    megabytes: float
    datasets: tuple[LiveDataset, ...] = ()

    def dataset(self, name: str) -> LiveDataset:
        """Return the dataset called ``name``.

        Raises
        ------
        KeyError
            When none is declared.
        """
        found = next((one for one in self.datasets if one.id == name), None)
        if found is None:
            raise KeyError(name)
        return found
