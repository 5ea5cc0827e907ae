"""What `make fuzz` is made of: slices of the document, a journal of what the mock was asked, and checks it must keep."""
