"""Profiles: where a person keeps the project and the key of a target, for this user alone."""

from __future__ import annotations

import contextlib
import json
import os
import sys
import tempfile
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Final

from sinch_provisioning._http.redaction import as_secret
from sinch_provisioning._json import JSONObject, as_object, is_object
from sinch_provisioning.errors import ConfigurationError

FOLDER: Final = "sinch-provisioning"
FILE: Final = "profiles.json"
DEFAULT: Final = "default"
FIELDS: Final = ("project_id", "key_id", "key_secret", "access_token", "base_url", "auth_url")
"""What a profile may hold: arguments of a client."""
NAMING: Final = ("SINCH_PROJECT_ID", "SINCH_KEY_ID", "SINCH_ACCESS_TOKEN")
"""Variables any of which says that the environment is meant, and not the profile `default`."""

REPLACED: Final[Mapping[str, frozenset[str]]] = {
    "key_id": frozenset({"key_id", "key_secret", "access_token"}),
    "key_secret": frozenset({"key_secret", "access_token"}),
    "access_token": frozenset({"key_id", "key_secret", "access_token"}),
}
"""Fields of a profile that an argument makes void, by the name of the argument: a key is used as a whole."""


def path_of_profiles() -> Path:
    """Return the file of the profiles: in XDG_CONFIG_HOME or ~/.config, in APPDATA on Windows."""
    variable = "APPDATA" if sys.platform == "win32" else "XDG_CONFIG_HOME"
    base = os.environ.get(variable)
    folder = Path(base) if base and Path(base).is_absolute() else Path.home() / ".config"
    return folder / FOLDER / FILE


def read_profiles() -> dict[str, JSONObject]:
    """Return all profiles by name; none when there is no file.

    Raises:
        ConfigurationError: the file cannot be read, or others may read it.
    """
    path = path_of_profiles()
    try:
        text = path.read_text("utf-8")
        mode = path.stat().st_mode
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise ConfigurationError(f"{path} cannot be read: {getattr(error, 'strerror', None) or error}") from None
    if sys.platform != "win32" and mode & 0o077:
        raise ConfigurationError(f"{path} may be read by others; it holds secrets: chmod 600 it")
    try:
        node = json.loads(text)
    except (ValueError, RecursionError):
        raise ConfigurationError(f"{path} is not JSON; mend it, or delete it and run configure again") from None
    return _profiles_in(node, path)


def _profiles_in(node: object, path: Path) -> dict[str, JSONObject]:
    profiles = node.get("profiles") if is_object(node) else None
    if not is_object(profiles) or not all(map(is_object, profiles.values())):
        problem = "does not hold profiles as configure writes them"
        raise ConfigurationError(f"{path} {problem}; mend it, or delete it and run configure again")
    return {name: dict(as_object(profile)) for name, profile in profiles.items()}


def write_profile(name: str, profile: Mapping[str, str]) -> Path:
    """Write one profile beside the others; return the file, which only this user can read.

    Args:
        name: of the profile.
        profile: its fields.
    """
    path = path_of_profiles()
    profiles = {**read_profiles(), name: {key: str(value) for key, value in profile.items()}}
    text = json.dumps({"profiles": profiles}, ensure_ascii=False, indent=2) + "\n"
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    descriptor, temporary = tempfile.mkstemp(dir=path.parent)  # which nobody else can read, and whole or not there
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
        Path(temporary).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(temporary).unlink()
        raise
    return path


def arguments_of(name: str | None, passed: Collection[str] = ()) -> dict[str, str]:
    """Return the arguments of a client that a profile holds, without credentials that do not go with those passed.

    Args:
        name: of the profile; None: SINCH_PROFILE, else `default` where neither the environment names a project or a
            key, nor a key is passed.
        passed: names of the arguments that were passed beside.

    Raises:
        ConfigurationError: there is no such profile, or the file cannot be read.
    """
    wanted = name or os.environ.get("SINCH_PROFILE")
    void = frozenset[str]().union(*(REPLACED.get(each, ()) for each in passed))
    if not wanted and (void or any(map(os.environ.get, NAMING))):
        return {}
    profile = _named(wanted) if wanted else read_profiles().get(DEFAULT, {})
    return {key: as_secret(str(profile[key])) for key in FIELDS if profile.get(key) and key not in void}


def _named(name: str) -> JSONObject:
    profiles = read_profiles()
    if name not in profiles:
        there = f"there are {', '.join(sorted(profiles))}" if profiles else "there are none"
        raise ConfigurationError(f"there is no profile {name!r}: {there}; configure --profile {name} makes it")
    return profiles[name]
