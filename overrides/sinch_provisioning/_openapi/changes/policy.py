"""What each change means: the one table that the differ, its report and its documentation read."""

from __future__ import annotations

from typing import Final, NamedTuple

BREAKING: Final = "breaking"
ADDITIVE: Final = "additive"
NEUTRAL: Final = "neutral"
LEVELS: Final = (BREAKING, ADDITIVE, NEUTRAL)

REQUEST: Final = "request"
RESPONSE: Final = "response"
EVENT: Final = "event"
DIRECTIONS: Final = (REQUEST, RESPONSE, EVENT)


class Verdict(NamedTuple):
    """What a change means in one direction.

    Args:
        level: breaking, additive or neutral.
        reason: why, as the end of a sentence.
    """

    level: str
    reason: str


class Rule(NamedTuple):
    """A kind of change.

    Args:
        id: its name.
        title: what changed.
        request: what it means in what callers send.
        response: what it means in what the server sends: responses and events.
    """

    id: str
    title: str
    request: Verdict
    response: Verdict

    def verdict(self, direction: str) -> Verdict:
        """Return what it means in a direction."""
        return self.request if direction == REQUEST else self.response


def _breaks(reason: str) -> Verdict:
    return Verdict(BREAKING, reason)


def _adds(reason: str) -> Verdict:
    return Verdict(ADDITIVE, reason)


def _means_nothing(reason: str) -> Verdict:
    return Verdict(NEUTRAL, reason)


def _whole(rule: str, title: str, verdict: Verdict) -> Rule:
    return Rule(rule, title, verdict, verdict)


_REFUSED = _breaks("what was accepted before is refused")
_TAKEN = _adds("more is accepted than before, and nothing less")
_SAFE = _means_nothing("what comes is still what was promised")
_READ = _adds("the client reads what it does not know; code that lists every case meets a new one")
_TEXT = _means_nothing("a text for people")
_GONE = _breaks("code that reads it finds nothing")
_OTHER = _breaks("code that reads it meets what it is not written for")

_OPERATIONS: Final = (
    _whole("operation-removed", "operation removed", _breaks("calls of it are answered with 404")),
    _whole("operation-added", "operation added", _adds("existing code does not call it")),
    _whole("operation-moved", "operation at another path or method", _breaks("calls go to an address that is gone")),
    _whole("operation-renamed", "operationId changed", _breaks("the method of the client has another name")),
    _whole(
        "operation-named-by-vendor", "names of the vendor in the place of ours", _means_nothing("the client keeps ours")
    ),
    _whole("operation-tag-changed", "first tag changed", _breaks("the method moves to another resource of the client")),
    _whole("operation-deprecated", "operation deprecated", _adds("it works, and a DeprecationWarning says so")),
    _whole("operation-no-longer-deprecated", "operation no longer deprecated", _means_nothing("no warning any more")),
    _whole("event-removed", "event removed", _breaks("what waits for it waits for ever")),
    _whole("event-added", "event added", _adds("the client reads events that it does not know")),
    _whole("event-answer-removed", "answer to an event removed", _breaks("what receivers answer is refused")),
    _whole("event-answer-added", "answer to an event added", _adds("receivers may answer more")),
    _whole("path-parameter-renamed", "path parameter renamed", _breaks("the keyword of the client has another name")),
)
_PARAMETERS: Final = (
    Rule("parameter-removed", "parameter or header removed", _breaks("calls with it fail, or it is ignored"), _GONE),
    Rule("parameter-added", "optional parameter or header added", _adds("calls may leave it out"),
         _adds("there is more to read")),
    Rule("required-parameter-added", "required parameter or header added", _breaks("calls without it are refused"),
         _adds("there is more to read")),
    Rule("parameter-required", "parameter or header became required", _breaks("calls without it are refused"), _SAFE),
    Rule("parameter-optional", "parameter or header became optional", _adds("it may be left out"),
         _breaks("it may be missing")),
    Rule("parameter-style-changed", "another style of writing", _breaks("values are read in another way"), _OTHER),
    Rule("parameter-deprecated", "parameter or header deprecated", _adds("it works, and a DeprecationWarning says so"),
         _adds("it still comes")),
    Rule("parameter-no-longer-deprecated", "parameter or header no longer deprecated",
         _means_nothing("no warning any more"), _means_nothing("no warning any more")),
)  # fmt: skip
_BODIES: Final = (
    _whole("body-removed", "request body removed", _breaks("callers who send one fail, or are ignored")),
    _whole("body-added", "optional request body added", _adds("calls may leave it out")),
    _whole("required-body-added", "required request body added", _breaks("calls without one are refused")),
    _whole("body-required", "request body became required", _breaks("calls without one are refused")),
    _whole("body-optional", "request body became optional", _adds("it may be left out")),
    Rule("media-type-removed", "media type removed", _breaks("bodies of it are refused"), _GONE),
    Rule("media-type-added", "media type added", _TAKEN, _adds("it comes where it is asked for")),
    Rule("schema-added", "body has a schema now", _REFUSED, _SAFE),
    Rule("schema-removed", "body has no schema any more", _TAKEN, _breaks("nothing is promised any more")),
    Rule("encoding-changed", "encoding of a part changed", _breaks("the server reads parts in another way"), _OTHER),
    _whole("success-removed", "success status removed", _breaks("code that waits for it meets another one")),
    _whole("success-added", "success status added", _adds("the client tells it by `with_response`")),
    _whole("error-removed", "error status removed", _breaks("code that handles it meets another one")),
    _whole("error-added", "error status added", _adds("the client raises the error of its range")),
    _whole("response-body-removed", "response has no body any more", _GONE),
    _whole("response-body-added", "response has a body now", _adds("there was nothing to read before")),
    _whole("link-changed", "link added, removed or changed", _means_nothing("the client does not follow it by itself")),
)  # fmt: skip
_TYPES: Final = (
    _whole("type-changed", "type changed", _breaks("values of the old type are not of the new one")),
    Rule("type-narrowed", "fewer types", _REFUSED, _SAFE),
    Rule("type-widened", "more types", _TAKEN, _OTHER),
    Rule("null-refused", "null no longer allowed", _breaks("null is refused"), _SAFE),
    Rule("null-allowed", "null allowed", _TAKEN, _breaks("it may be None where it was not")),
    _whole("reference-changed", "reference into another file changed", _breaks("what it leads to is not compared")),
    Rule("keyword-added", "condition added", _REFUSED, _SAFE),
    Rule("keyword-removed", "condition removed", _TAKEN, _SAFE),
    Rule("keyword-changed", "condition changed", _REFUSED, _SAFE),
    Rule("limit-narrowed", "limit narrowed or added", _REFUSED, _SAFE),
    Rule("limit-widened", "limit widened or removed", _TAKEN,
         _means_nothing("the client holds no response to limits")),
    _whole("format-changed", "format changed", _breaks("values are written in another way")),
    Rule("format-added", "format added", _REFUSED, _SAFE),
    Rule("format-removed", "format removed", _TAKEN, _means_nothing("the type in Python is the same")),
    Rule("typed-format-added", "format with a type of Python added", _REFUSED,
         _breaks("its type in Python is another")),
    Rule("typed-format-removed", "format with a type of Python removed", _TAKEN,
         _breaks("its type in Python is another")),
    Rule("format-narrowed", "format with a smaller range", _REFUSED, _SAFE),
    Rule("format-widened", "format with a larger range", _TAKEN, _means_nothing("numbers of Python have no range")),
)  # fmt: skip
_VALUES: Final = (
    Rule("enum-value-removed", "enum value removed", _breaks("callers who send it are refused"),
         _means_nothing("it never comes any more")),
    Rule("enum-value-added", "enum value added", _TAKEN, _READ),
    _whole("enum-replaced", "constant or all values of an enum replaced", _breaks("no old value means anything")),
    Rule("enum-added", "values listed that were free", _REFUSED, _SAFE),
    Rule("enum-dropped", "values free that were listed", _TAKEN, _READ),
    Rule("enum-closed", "open list of values closed", _REFUSED, _SAFE),
    Rule("enum-opened", "list of values opened", _TAKEN, _READ),
    Rule("default-changed", "default changed", _breaks("calls that leave it out mean something else"), _SAFE),
    Rule("default-removed", "default removed", _breaks("what calls without it mean is no longer said"), _SAFE),
    Rule("default-added", "default added", _means_nothing("it says what happens already"), _SAFE),
)  # fmt: skip
_OBJECTS: Final = (
    Rule("property-removed", "property removed", _breaks("callers who send it fail, or are ignored"), _GONE),
    Rule("property-added", "optional property added", _adds("calls may leave it out"), _adds("there is more to read")),
    Rule("required-property-added", "required property added", _breaks("bodies without it are refused"),
         _adds("there is more to read")),
    Rule("property-required", "property became required", _breaks("bodies without it are refused"), _SAFE),
    Rule("property-optional", "property became optional", _adds("it may be left out"), _breaks("it may be missing")),
    Rule("property-deprecated", "property or schema deprecated", _adds("it works, and a DeprecationWarning says so"),
         _adds("it still comes")),
    Rule("property-no-longer-deprecated", "property or schema no longer deprecated",
         _means_nothing("no warning any more"), _means_nothing("no warning any more")),
    Rule("access-changed", "readOnly or writeOnly changed", _SAFE, _SAFE),
    Rule("others-refused", "other properties no longer allowed", _REFUSED, _SAFE),
    Rule("others-allowed", "other properties allowed", _TAKEN, _adds("the client keeps what it does not know")),
    Rule("others-typed", "other properties have a schema now", _REFUSED, _SAFE),
    Rule("others-untyped", "other properties have no schema any more", _TAKEN, _OTHER),
    Rule("map-removed", "map is closed", _REFUSED, _GONE),
)  # fmt: skip
_UNIONS: Final = (
    Rule("member-removed", "member of a union removed", _breaks("callers who send it are refused"),
         _means_nothing("it never comes any more")),
    Rule("member-added", "member of a union added", _TAKEN, _READ),
    Rule("became-union", "one form became a union", _TAKEN, _OTHER),
    Rule("union-ended", "a union became one form", _breaks("the other forms are refused"), _SAFE),
    Rule("union-closed", "open union closed", _REFUSED, _SAFE),
    Rule("union-opened", "union opened", _TAKEN, _READ),
    Rule("union-word-changed", "anyOf and oneOf exchanged", _means_nothing("the members are the same"), _SAFE),
    _whole("discriminator-changed", "another property tells members apart", _breaks("the old one is not looked at")),
    Rule("discriminator-removed", "discriminator removed", _means_nothing("the members are the same"),
         _breaks("nothing tells the members apart")),
    _whole("discriminator-added", "discriminator added", _means_nothing("the members are the same")),
    _whole("mapping-changed", "value of the tag stands for another member", _breaks("what is sent is read as another")),
    Rule("mapping-removed", "value of the tag removed", _REFUSED, _SAFE),
    Rule("mapping-added", "value of the tag added", _TAKEN, _READ),
)  # fmt: skip
_OTHERS: Final = (
    _whole("security-added", "credentials asked for where none were", _breaks("calls without them are refused")),
    _whole("security-narrowed", "way of authentication removed", _breaks("calls that use it are refused")),
    _whole("security-widened", "way of authentication added", _adds("the old ones work")),
    _whole("security-removed", "no credentials asked for any more", _adds("those that are sent are ignored")),
    _whole("scope-added", "more scopes asked for", _breaks("tokens without them are refused")),
    _whole("scope-removed", "fewer scopes asked for", _adds("the old tokens work")),
    _whole("scheme-changed", "security scheme changed", _breaks("the old credentials are refused")),
    _whole("scheme-widened", "security scheme has more", _adds("the old credentials work")),
    _whole("scheme-text-changed", "text of a security scheme changed", _TEXT),
    _whole("unused-scheme-changed", "security scheme changed that nothing asks for",
           _means_nothing("no operation uses it")),
    _whole("server-removed", "server removed", _breaks("calls go to an address that is gone")),
    _whole("server-added", "server added", _adds("the old ones are there")),
    _whole("server-default-changed", "first server changed", _breaks("clients without a base_url call another one")),
    _whole("server-variable-changed", "variable of a server changed", _breaks("its address is another")),
    _whole("server-variable-widened", "more values for a variable of a server", _adds("the old ones are accepted")),
    _whole("text-changed", "title, description or example changed", _TEXT),
    _whole("extension-changed", "extension changed", _means_nothing("it changes nothing that is sent")),
    _whole("model-removed", "named schema gone, by `contract impact --code`", _breaks("the class of `models` is gone")),
    _whole("version-changed", "version of the document changed", _TEXT),
)  # fmt: skip

RULES: Final = {
    rule.id: rule
    for rules in (_OPERATIONS, _PARAMETERS, _BODIES, _TYPES, _VALUES, _OBJECTS, _UNIONS, _OTHERS)
    for rule in rules
}
"""Every rule by its name."""
