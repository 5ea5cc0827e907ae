"""What changed between two documents, for whom: `compare` walks both at once, `policy` says what each change means.

places      a part of a document and where it stands, references followed
forms       what a schema says, whatever its spelling
unions      which member of one union is which of another
schemas     what differs between two schemas
alignment   which operation of one document is which of the other
policy      each rule with what it means in a request and in a response
report      the changes, the advised version, a draft of the changelog
"""
