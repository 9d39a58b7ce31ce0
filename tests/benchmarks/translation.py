"""Putting messages in other words: the machine, the phrasebook and the catalogues, and what they cost.

    uv run python -m tests.benchmarks.translation [--quick] [--folder PATH]

The machine is measured beside bare sentencepiece and ctranslate2 with the same model, the two in turns and in the same
run, with a test package and with one of random weights as large as the public packages. Costs are the processor's
time of all threads together; every figure is the median of several rounds.
"""

from __future__ import annotations

import argparse
import asyncio
import multiprocessing
import os
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

import ctranslate2
import sentencepiece

from tests.benchmarks.catalogue import pace_of_messages, share_of_a_turn
from tests.benchmarks.machine import describe
from tests.benchmarks.weights import make_package
from tests.translations.packages.corpus import FOLDER, phrases
from translations.machine import Translator
from translations.machine.installing import install
from translations.phrasebook import phrasebook

BATCH = 32
TICK = 0.005  # seconds between two looks at the event loop's clock
DIRECTIONS = (("en", "fi"), ("fi", "en"), ("en", "ar"), ("ar", "en"))
MEGABYTE = 1_000_000
LONG_ENOUGH = 20  # characters
ROOM = 2.5  # models that the memory measured holds


@dataclass(frozen=True)
class Plan:
    """How much is measured."""

    rounds: int = 15
    people: int = 100
    seconds: float = 10.0


QUICK = Plan(rounds=3, people=10, seconds=1.0)


@dataclass(frozen=True)
class Bare:
    """sentencepiece and ctranslate2 without anything around them."""

    pieces: sentencepiece.SentencePieceProcessor
    engine: ctranslate2.Translator

    @classmethod
    def load(cls, package: Path) -> Bare:
        """With an unpacked package's model."""
        pieces = sentencepiece.SentencePieceProcessor(model_file=str(package / "sentencepiece.model"))
        engine = ctranslate2.Translator(str(package / "model"), compute_type="default", intra_threads=1)
        return cls(pieces, engine)

    def translate(self, texts: Sequence[str]) -> list[str]:
        """Greedily, all in one batch."""
        cut = [self.pieces.encode(text, out_type=str) for text in texts]
        return [
            self.pieces.decode(said.hypotheses[0]) for said in self.engine.translate_batch(cut, beam_size=1)
        ]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="few and short rounds, to see that it runs")
    parser.add_argument("--folder", type=Path, help="where to keep models for a while (about 700 MB)")
    options = parser.parse_args()
    plan = QUICK if options.quick else Plan()
    with TemporaryDirectory(dir=options.folder) as name:
        folder = Path(name)
        print(f"{describe(folder)}\n{plan.rounds} rounds, medians", flush=True)
        for kind in ("tiny", "large"):
            (folder / kind).mkdir()
        install(FOLDER / "translate-en_fi-0_1.argosmodel", folder / "tiny", test=True)
        for direction in DIRECTIONS:
            install(make_package(folder, *direction), folder / "large", test=True)
        _print_costs("a test package, 1 MB", folder / "tiny", plan)
        _print_costs("random weights, 78 MB", folder / "large", plan)
        _print_phrasebook(plan)
        _print_lateness(folder / "large", plan)
        _print_memory(folder / "large")
        _print_catalogues(folder, plan)


def _print_costs(what: str, folder: Path, plan: Plan) -> None:
    """Kummi beside the bare engine, one message at a time and many together; none may be refused."""
    texts = _texts()[: 2 * BATCH]
    ours, bare = Translator(folder), Bare.load(folder / "packages" / "translate-en_fi")
    print(f"\n{what:<30}{'Kummi ms':>10}{'bare ms':>10}{'times':>8}   (CPU a message, English to Finnish)")
    _print_ratio(
        "one at a time",
        len(texts),
        lambda: [ours.translate(text, "en", "fi") for text in texts],
        lambda: [bare.translate([text]) for text in texts],
        plan.rounds,
    )
    _print_ratio(
        f"{BATCH} together",
        len(texts),
        lambda: [ours.translate_many(batch, "en", "fi") for batch in _batches(texts)],
        lambda: [bare.translate(batch) for batch in _batches(texts)],
        plan.rounds,
    )


def _print_ratio(
    what: str, many: int, ours: Callable[[], object], bare: Callable[[], object], rounds: int
) -> None:
    """Let both run in turns, the order changing, and print what a message costs each."""
    costs: list[tuple[float, float]] = []
    ours(), bare()
    for number in range(rounds):
        if number % 2:
            second, first = _cost(bare, many), _cost(ours, many)
        else:
            first, second = _cost(ours, many), _cost(bare, many)
        costs.append((first, second))
    times = median(first / second for first, second in costs)
    first, second = (median(side) for side in zip(*costs, strict=True))
    print(f"  {what:<28}{1000 * first:>10.2f}{1000 * second:>10.2f}{times:>8.3f}", flush=True)


def _print_phrasebook(plan: Plan) -> None:
    """A message that the phrasebook knows, found and said in another language, and one that it does not know."""
    book = phrasebook()
    known = [book.say(phrase.id, "en") for phrase in book.phrases.values() if not phrase.asks]
    unknown = [line.source for line in phrases("en", "fi") if book.find(line.source, "en") is None]

    def hit() -> None:
        for text in known:
            id = book.find(text, "en")
            assert id is not None
            book.say(id, "ar")

    def miss() -> None:
        for text in unknown:
            book.find(text, "en")

    print(f"\n{'phrasebook':<30}{'µs':>10}")
    for what, run, many in (("hit, said in Arabic", hit, len(known)), ("miss", miss, len(unknown))):
        run()
        print(f"  {what:<28}{1e6 * median(_cost(run, many) for _ in range(plan.rounds)):>10.1f}")


def _print_lateness(folder: Path, plan: Plan) -> None:
    """How late the event loop comes back, idle and while a worker thread translates without a pause."""
    late = asyncio.run(_watch(Translator(folder), plan))
    idle, busy = (median(one) for one in zip(*late, strict=True))
    print(
        f"\n{'event loop, late by':<30}{'p95 ms':>10}\n  {'idle':<28}{idle:>10.2f}\n  {'translating':<28}{busy:>10.2f}"
    )


async def _watch(translator: Translator, plan: Plan) -> list[tuple[float, float]]:
    texts = cycle(_texts())
    translator.translate(next(texts), "en", "fi")
    late, over = [], False

    def work() -> None:
        while not over:
            translator.translate(next(texts), "en", "fi")

    with ThreadPoolExecutor(1) as threads:
        for _ in range(3):
            idle, over = await _lateness(plan.seconds), False
            working = asyncio.get_running_loop().run_in_executor(threads, work)
            late.append((idle, await _lateness(plan.seconds)))
            over = True
            await working
    return late


async def _lateness(seconds: float) -> float:
    """The milliseconds within which 95 of 100 ticks were noticed."""
    late = []
    end = perf_counter() + seconds
    while (begun := perf_counter()) < end:
        await asyncio.sleep(TICK)
        late.append(1000 * (perf_counter() - begun - TICK))
    return quantiles(late, n=20)[-1]


def _print_memory(folder: Path) -> None:
    """What the process holds with each further direction, when there is room for two."""
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as fresh:
        held = fresh.submit(_hold, folder).result()
    print(f"\n{'memory, room for two models':<30}{'RSS MB':>10}{'more MB':>10}")
    for (what, now), (_, before) in zip(held, [held[0], *held], strict=False):
        print(f"  {what:<28}{now:>10.0f}{now - before:>+10.0f}")


def _hold(folder: Path) -> list[tuple[str, float]]:
    """Use one direction after another; the megabytes resident after each."""
    model = (folder / "packages" / "translate-en_fi" / "model" / "model.bin").stat().st_size
    translator = Translator(folder, memory=int(ROOM * model))
    held = [("before the first", _resident())]
    for number, direction in enumerate(DIRECTIONS, start=1):
        text = phrases(*direction)[1].source
        translator.translate_many([text], *direction)
        held.append((f"direction {number}" + (", one put away" if number > ROOM else ""), _resident()))
    return held


def _print_catalogues(folder: Path, plan: Plan) -> None:
    print(f"\n{'catalogues':<30}{'messages/s':>10}   (of one core)")
    for what, pace in pace_of_messages(plan.rounds).items():
        print(f"  {what:<28}{pace:>10,.0f}")
    share = asyncio.run(share_of_a_turn(folder, plan.rounds, plan.people))
    print(
        f"  a turn of {share.turn_ms:.2f} ms puts {share.messages:.1f} messages in words: {share.share:.1%} of it, "
        f"{share.share_with_values:.1%} if each had values"
    )


def _texts() -> list[str]:
    """Messages long enough for the one sentence that random weights say to be a likely translation."""
    return [line.source for line in phrases("en", "fi") if len(line.source) >= LONG_ENOUGH]


def _batches(texts: Sequence[str]) -> list[Sequence[str]]:
    return [texts[at : at + BATCH] for at in range(0, len(texts), BATCH)]


def _cost(run: Callable[[], object], many: int) -> float:
    """The processor's seconds for one of many."""
    started = process_time()
    run()
    return (process_time() - started) / many


def _resident() -> float:
    """Megabytes of this process in memory, now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / MEGABYTE


if __name__ == "__main__":
    main()
