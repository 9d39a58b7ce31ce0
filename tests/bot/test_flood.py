"""One person who taps a thousand times a second hears so once; nobody else notices."""

from __future__ import annotations

from bot.flood import BURST, FloodLimit, Pass


def test_a_burst_is_taken_then_told_once_then_silence() -> None:
    now = [0.0]
    limit = FloodLimit(lambda: now[0])
    passes = [limit.check("far", "p") for _ in range(1000)]
    assert passes[:BURST] == [Pass.TAKE] * BURST
    assert passes[BURST] is Pass.SAY
    assert set(passes[BURST + 1 :]) == {Pass.SILENT}
    assert limit.check("far", "q") is Pass.TAKE


def test_the_limit_lifts_with_time_and_can_be_told_again() -> None:
    now = [0.0]
    limit = FloodLimit(lambda: now[0])
    for _ in range(100):
        limit.check("far", "p")
    now[0] = 1.0
    assert limit.check("far", "p") is Pass.TAKE
    now[0] = 100.0
    assert [limit.check("far", "p") for _ in range(BURST + 1)][-1] is Pass.SAY
