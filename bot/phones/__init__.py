"""Phones on a local web page: everything Kummi does, tried without any account."""
