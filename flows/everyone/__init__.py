"""What everyone has: arriving, the menu, language, help, writing, pausing, stopping, and their own data."""

from flows.everyone import (
    arrival,
    cancelled,
    complain,
    help,
    language,
    looked,
    menu,
    pause,
    privacy,
    reach,
    stop,
    welcome,
    write,
)
from flows.everyone.menu import publish_menu

__all__ = [
    "arrival",
    "cancelled",
    "complain",
    "help",
    "language",
    "looked",
    "menu",
    "pause",
    "privacy",
    "publish_menu",
    "reach",
    "stop",
    "welcome",
    "write",
]
