"""The rules: who is nudged when, of what, and what ends it.

Each rule follows one kind of subject. The moment it comes up is counted when the subject begins to be followed;
when it comes, the rule looks at the facts anew. Nothing here acts: `schedule` sets the moments, `acting` does what
a rule says.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flows.nudges.conditions import (
    REMIND_AFTER,
    UNMET_DAYS,
    WISH_WAITS,
    a_day_after_reminding,
    a_rhythm_on,
    after,
    all_who_come,
    answered,
    begun_or_ended,
    both,
    companion_answered,
    each_side,
    ended,
    if_told_lately,
    long_past,
    month_end,
    near_or_not_to_be,
    no_longer_active,
    no_longer_waiting,
    not_to_be,
    oneself,
    six_weeks_on,
    soon_after,
    soon_before,
    the_companion_asked,
    the_evening_before,
    the_newcomer,
    the_newcomer_asked,
    the_sponsor,
    the_sponsor_asked,
    three_months_on,
    two_rhythms_on,
    until_silent,
    until_they_have_met,
    while_a_meeting_is_planned,
    while_someone_is_asked,
)
from flows.nudges.rule import Push, Raise, Return, Rule, Tell

RULES: tuple[Rule[Any], ...] = (
    Rule(
        "proposal-sponsor",
        "proposal",
        who=the_sponsor_asked,
        when=after(days=REMIND_AFTER),
        what=Push("proposal-sponsor", about="proposal", first="nudge-proposal-sponsor"),
        ends=answered,
    ),
    Rule(
        "proposal-newcomer",
        "proposal",
        who=the_newcomer_asked,
        when=after(days=REMIND_AFTER),
        what=Push("proposal-newcomer", about="proposal", first="nudge-proposal-newcomer"),
        ends=answered,
    ),
    Rule("proposal-returned", "proposal", when=a_day_after_reminding, what=Return(), ends=answered),
    Rule(
        "companion-asked",
        "companion",
        who=the_companion_asked,
        when=after(days=REMIND_AFTER),
        what=Push("companion-asked", about="companion", first="nudge-proposal-sponsor"),
        ends=companion_answered,
    ),
    Rule(
        "companion-returned", "companion", when=a_day_after_reminding, what=Return(), ends=companion_answered
    ),
    Rule(
        "first-meeting",
        "pair",
        who=the_sponsor,
        when=after(days=UNMET_DAYS),
        what=Tell("nudge-first-meeting", buttons=(("nudge-set-meeting", "meeting {}"),)),
        ends=begun_or_ended,
        waits=while_a_meeting_is_planned,
    ),
    Rule(
        "pair-unmet",
        "pair",
        when=after(days=UNMET_DAYS),
        what=Raise("pair-unmet", "pair"),
        ends=begun_or_ended,
        waits=while_a_meeting_is_planned,
    ),
    Rule(
        "meeting-evening",
        "meeting",
        who=all_who_come,
        when=the_evening_before,
        what=Push("meeting-coming", about="meeting"),
        ends=near_or_not_to_be,
        may_wait=False,
    ),
    Rule(
        "meeting-soon",
        "meeting",
        who=all_who_come,
        when=soon_before,
        what=Push("meeting-coming", about="meeting"),
        ends=not_to_be,
        may_wait=False,
    ),
    Rule(
        "meeting-met",
        "meeting",
        who=each_side,
        when=soon_after,
        what=Push("pair-met", about="meeting"),
        ends=long_past,
    ),
    Rule(
        "rhythm",
        "rhythm",
        who=both,
        when=a_rhythm_on,
        what=Push("pair-touch", about="pair"),
        ends=ended,
        waits=until_they_have_met,
    ),
    Rule(
        "pair-silent",
        "rhythm",
        when=two_rhythms_on,
        what=Raise("pair-silent", "pair"),
        ends=ended,
        waits=until_silent,
        again=a_rhythm_on,
    ),
    Rule(
        "feedback-6-weeks",
        "pair",
        who=both,
        when=six_weeks_on,
        what=Push("feedback", about="pair", args={"when": "6w"}),
        ends=ended,
    ),
    Rule(
        "feedback-3-months",
        "pair",
        who=both,
        when=three_months_on,
        what=Push("feedback", about="pair", args={"when": "3m"}),
        ends=ended,
    ),
    Rule(
        "availability",
        "sponsor",
        who=oneself,
        when=month_end,
        what=Push("availability"),
        ends=no_longer_active,
        waits=if_told_lately,
        again=month_end,
    ),
    Rule(
        "wish-waiting",
        "wish",
        who=the_newcomer,
        when=after(days=WISH_WAITS),
        what=Tell(
            "nudge-wish-waiting",
            buttons=(("nudge-wish-edit", "wishes"), ("nudge-wish-group", "home"), ("nudge-write", "write")),
        ),
        ends=no_longer_waiting,
        waits=while_someone_is_asked,
        again=after(days=WISH_WAITS),
    ),
    Rule(
        "wish-unmet",
        "wish",
        when=after(days=WISH_WAITS),
        what=Raise("wish-waiting", "wish"),
        ends=no_longer_waiting,
        waits=while_someone_is_asked,
        again=after(days=WISH_WAITS),
    ),
)
# What follows one subject follows these of the same number too: a pair's first rhythm begins with the pair.
ALSO: Mapping[str, tuple[str, ...]] = {"pair": ("rhythm",)}
BY_NAME: Mapping[str, Rule[Any]] = {rule.name: rule for rule in RULES}
