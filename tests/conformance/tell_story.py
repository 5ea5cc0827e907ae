"""Print a story of the conformance suite in full: what is sent, and what is to be seen then.

    python tests/conformance/tell_story.py whatsapp-senders 3        the whole story
    python tests/conformance/tell_story.py whatsapp-senders 3 41     its step 41 alone

A finding of the suite names the story and the step. Run it before and after a change of the mock and compare.
"""

from __future__ import annotations

import argparse

from checks.stories import STORIES, line
from sinch_provisioning.mock import Mock
from suite.acts import steps
from suite.receiver import Receiver
from suite.story import TAGS


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tag", choices=TAGS, help="what the story is about")
    parser.add_argument("number", type=int, choices=range(STORIES), metavar="NUMBER", help=f"0 to {STORIES - 1}")
    parser.add_argument("step", type=int, nargs="?", help="the step alone")
    options = parser.parse_args()
    with Receiver() as receiver:
        for place, step in enumerate(steps(Mock(), receiver, options.tag, options.number)):
            if options.step in (None, place):
                print(f"{place} {step.label} {line(step)}\n  sent: {step.sent}")
                for text in step.shown:
                    print("  then: " + text.replace("\n", "\n        "))


if __name__ == "__main__":
    main()
