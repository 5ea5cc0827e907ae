"""The console command `sinch-provisioning`, as `python -m sinch_provisioning`. Needs the extra `cli`."""

from __future__ import annotations

from sinch_provisioning.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
