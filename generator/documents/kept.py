"""The last values made, so that what several pages show is made once."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Kept(Generic[K, V]):
    """Keeps the last ``size`` values by their keys."""

    def __init__(self, size: int) -> None:
        self.size = size
        self._values: OrderedDict[K, V] = OrderedDict()

    def get(self, key: K, make: Callable[[], V]) -> V:
        """The value of a key, made if it is not kept."""
        try:
            return self._values[key]
        except KeyError:
            value = self._values[key] = make()
            if len(self._values) > self.size:
                self._values.popitem(last=False)
            return value
