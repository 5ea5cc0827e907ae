"""What calls take, to annotate with: `…Dict` are bodies as mappings, `…Fields` keywords, `…Text` known texts."""

from sinch_provisioning_api.params import *  # noqa: F403 - its public names
