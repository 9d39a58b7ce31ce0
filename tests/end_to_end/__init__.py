"""The real service over real HTTP, against an emulated Bot API: whole ways, faults, stops, and everyone's safety."""
