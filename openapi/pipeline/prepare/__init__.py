"""What the generator and the package are given of the document, where they need another form of it.

Each module here is a pass: a function that changes a copy of the document in place, and reports what it cannot say.
`PASSES` holds them in their order. The evidence for each required property is for those who curate, so the packaged
document is without it.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

from document import Document
from findings import Report

from prepare.alternative_parts import without_other_parts
from prepare.bodies import check_bodies, types_of_bodies
from prepare.composed import references_with_more, replacements_in_words
from prepare.details import without_details
from prepare.discriminators import tags_from_discriminators
from prepare.enum_names import tell_members_apart
from prepare.events import check_callbacks, named_payloads
from prepare.inline_models import named_in_bases
from prepare.inline_names import tell_classes_apart
from prepare.keywords import (
    enums_by_type,
    required_one_way,
    tuples_and_patterns,
    without_booleans,
    without_cycles,
)
from prepare.merged_parts import merge_parts
from prepare.nulls import null_where_referred
from prepare.open_enums import known_values
from prepare.operation_names import in_our_form
from prepare.paging import check_paging
from prepare.parameters import check_parameters, types_of_parameters
from prepare.property_names import tell_properties_apart
from prepare.reference_targets import name_targets
from prepare.references import check_references
from prepare.responses import check_responses, types_of_responses
from prepare.schema_names import without_titles
from prepare.security import check_security
from prepare.shared_properties import into_alternatives
from prepare.structure import check_links, complete, path_items_in_place, words_as_texts
from prepare.taken_names import other_names
from prepare.upgrade import to_3_1

EVIDENCE = "x-required-evidence"
SUBMIT = "x-submit"
Pass = Callable[[Document, Report], None]
NORMAL: tuple[Pass, ...] = (
    complete,
    words_as_texts,
    check_references,
    path_items_in_place,
    name_targets,
    to_3_1,
    replacements_in_words,
    references_with_more,
    other_names,
    null_where_referred,
    without_booleans,
    check_responses,
    in_our_form,
    named_payloads,
    check_callbacks,
    check_links,
    check_parameters,
    check_bodies,
    check_security,
    check_paging,
    required_one_way,
)
"""From any document to one in our form, which the package carries."""
PASSES: tuple[Pass, ...] = (
    types_of_responses,
    tags_from_discriminators,
    tuples_and_patterns,
    enums_by_type,
    without_cycles,
    known_values,
    tell_members_apart,
    without_details,
    without_titles,
    into_alternatives,
    without_other_parts,
    merge_parts,
    named_in_bases,
    types_of_bodies,
    types_of_parameters,
    tell_properties_apart,
    tell_classes_apart,
)
"""From that to what the generator and our templates can say."""


def normal(document: Document, report: Report) -> Document:
    """Return a copy in our form: OpenAPI 3.1, complete, its operations named by tag and method.

    Args:
        document: any document of OpenAPI 3.0 or 3.1; it stays as it is.
        report: takes what is refused, and what was renamed.
    """
    return _changed(document, NORMAL, report)


def for_generator(document: Document, report: Report) -> Document:
    """Return a copy in the form that the generator and our templates can say.

    Args:
        document: the document; it stays as it is.
        report: takes what is refused, with its place in the document.
    """
    return _changed(document, PASSES, report)


def _changed(document: Document, passes: tuple[Pass, ...], report: Report) -> Document:
    copied: Document = copy.deepcopy(document)
    for change in passes:
        change(copied, report)
    return copied


def for_package(document: Document) -> Document:
    """Return a copy without the evidence for required properties."""

    def without(node: Any) -> Any:
        if isinstance(node, dict):
            return {key: without(value) for key, value in node.items() if key != EVIDENCE}
        return [without(value) for value in node] if isinstance(node, list) else node

    stripped: Document = without(document)
    return stripped
