"""Whatever comes in: updates as Telegram sends them, and everything that could stand in their place."""
