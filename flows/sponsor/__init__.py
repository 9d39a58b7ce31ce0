"""Community sponsors: the application, the way to active, the ground rules, the profile, "still true?"."""

from flows.sponsor import approval, availability, profile, rules, telling, welcome
from flows.sponsor.profile import step_down

__all__ = ["approval", "availability", "profile", "rules", "step_down", "telling", "welcome"]
