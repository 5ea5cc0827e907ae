# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""One package a tag: its resource classes, and a module for each operation."""
