"""Laws that every mock of the API obeys, told by the document alone.

They are the gate's own checks beside schemathesis: it asks whether single answers are right, the laws whether answers
agree with each other. Each law takes what makes a mock and yields what breaks it.
"""

from laws import behaviour, listings, objects, requests
from laws.registry import LAWS

__all__ = ["LAWS", "behaviour", "listings", "objects", "requests"]
