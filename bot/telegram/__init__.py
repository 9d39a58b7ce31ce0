"""Telegram: updates become `Incoming`, and `Outgoing` becomes calls of the Bot API."""

import os

# python-telegram-bot hands out lengths of time as timedelta only when asked to, and warns each time when not.
os.environ["PTB_TIMEDELTA"] = "true"
