"""What `make fuzz` is made of: slices of the document, a tally of what the mock was asked, and laws it must keep."""
