"""What can keep the service from running.

BotError
└── BadSetting    a setting is missing or wrong: told in one sentence, exit code 2
"""


class BotError(Exception):
    """The service cannot go on."""


class BadSetting(BotError):
    """A setting is missing or wrong; the message is one sentence that says which and how to mend it."""
