"""A small invented locality to try Kummi in: people at different stages, each with a phone, and time one can move."""

from bot.demo.run import run_demo

__all__ = ["run_demo"]
