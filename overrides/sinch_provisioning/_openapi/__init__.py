"""The OpenAPI document as something to look up."""
