"""Of this package, as servers are told."""

VERSION = "0.1.0"
