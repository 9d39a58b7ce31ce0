"""The real service taken away at random moments, in bad weather of every kind; then what people said and were told."""
