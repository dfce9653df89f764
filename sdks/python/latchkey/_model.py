"""What all models have: the way from JSON and back."""

from __future__ import annotations

import dataclasses
import functools
import types
import typing
from typing import Any, ClassVar, TypeVar

M = TypeVar("M", bound="Model")


class Omit:
    """The type of ``OMIT``."""

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "OMIT"


#: What an optional argument is when it is not given; None is a value, which the server is told as null.
OMIT = Omit()


class Model:
    """An object of the API, with attributes in snake case."""

    #: The names in JSON of those attributes that have another one there.
    _wire: ClassVar[dict[str, str]] = {}

    @classmethod
    def from_json(cls: type[M], data: dict[str, Any]) -> M:
        """Out of parsed JSON. What this version does not know is left out."""
        fields = _fields(typing.cast(Any, cls))
        return cls(**{name: decode(data[wire], hint) for name, wire, hint in fields if wire in data})

    def to_json(self) -> dict[str, Any]:
        """As the API writes it, ready for ``json.dumps``."""
        values = ((field, getattr(self, field.name)) for field in dataclasses.fields(typing.cast(Any, self)))
        return {
            self._wire.get(field.name, field.name): encode(value)
            for field, value in values
            if value is not OMIT and not (value is None and field.default is None)
        }


def encode(value: Any) -> Any:
    """As JSON has it: models as objects, without what is ``OMIT``."""
    if isinstance(value, Model):
        return value.to_json()
    if isinstance(value, dict):
        return {name: encode(one) for name, one in value.items() if one is not OMIT}
    if isinstance(value, (list, tuple)):
        return [encode(one) for one in value]
    return value


@functools.lru_cache(maxsize=None)
def _fields(cls: Any) -> tuple[tuple[str, str, Any], ...]:
    hints = typing.get_type_hints(cls)
    names = [field.name for field in dataclasses.fields(cls)]
    return tuple((name, cls._wire.get(name, name), hints[name]) for name in names)


def decode(value: Any, hint: Any) -> Any:
    """A value of JSON as the type that ``hint`` names."""
    if value is None:
        return None
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (types.UnionType, typing.Union):
        return decode(value, next(one for one in arguments if one not in (type(None), Omit)))
    if origin is list and isinstance(value, list):
        return [decode(one, arguments[0]) for one in value]
    if origin is dict and isinstance(value, dict):
        return {name: decode(one, arguments[1]) for name, one in value.items()}
    if isinstance(hint, type) and issubclass(hint, Model) and isinstance(value, dict):
        return hint.from_json(value)
    return value
