"""`python -m bot` is the same as `kummi`."""

from bot.cli import main

main()
