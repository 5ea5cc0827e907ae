"""What is special to a resource, one module a family."""
