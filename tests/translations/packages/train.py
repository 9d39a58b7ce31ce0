"""Train the test packages from the phrases and templates in this folder, and write them and their sums here.

    uv run --no-project --python 3.11 --index https://download.pytorch.org/whl/cpu \\
        --with torch --with numpy --with sentencepiece --with ctranslate2 \\
        python -m tests.translations.packages.train [en_fi fi_en en_ar ar_en]

About six minutes of one core for each. The weights come out a little different each time, because SentencePiece cuts
some lines at random with a seed of its own; so the sums change, and the tests say whether the new ones are as good.
"""

from __future__ import annotations

import argparse
import math
import random
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

import sentencepiece
import torch
from torch import Tensor, nn
from torch.nn import functional

from tests.translations.packages import network, packing
from tests.translations.packages.corpus import EASTERN_DIGITS, FOLDER, PAIRS, Line, Templates, phrases, typed

PIECES = 900
STEPS, WARM_UP, RATE = 2000, 150, 2e-3
PHRASES, FILLED = 32, 32  # lines of each kind at a step
SAMPLED = 0.2  # of the source lines are cut into pieces at random, until the last steps
SETTLING = 0.4  # of the steps, at the end, see lines only as they will be cut in use


def main() -> None:
    """Train the pairs that were asked for."""
    names = [f"{source}_{target}" for source, target in PAIRS]
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "pairs", nargs="*", choices=names, default=names, metavar="PAIR", help=", ".join(names)
    )
    parser.add_argument("--steps", type=int, default=STEPS)
    options = parser.parse_args()
    torch.set_num_threads(1)
    for pair in PAIRS:
        if "_".join(pair) in options.pairs:
            train(*pair, options.steps)
    packing.record(FOLDER)


def train(source: str, target: str, steps: int) -> None:
    """Train one direction and write its archive."""
    torch.manual_seed(1)
    whole, templates = phrases(source, target), Templates.read(source, target)
    with TemporaryDirectory() as folder:
        model = Path(folder) / "sentencepiece.model"
        model.write_bytes(_pieces([*whole, *templates.every_word()]))
        cutter = sentencepiece.SentencePieceProcessor(model_file=str(model))
        net = network.Network(cutter.vocab_size())
        _fit(net, _batches(whole, templates, source, cutter, steps), steps, f"{source}_{target}")
        weights = {name: values.numpy() for name, values in net.state_dict().items()}
        pieces = [cutter.id_to_piece(number) for number in range(cutter.vocab_size())]
        spec = packing.specify(weights, network.LAYERS, network.HEADS)
        packing.finish(spec, pieces)
        archive = packing.pack(spec, model, (source, target), FOLDER)
    print(f"{archive.name}: {archive.stat().st_size:,} bytes, {packing.digest(archive)}", flush=True)


def _pieces(lines: list[Line]) -> bytes:
    """One SentencePiece model for both languages; each digit of either script is a piece of its own."""
    model = BytesIO()  # and no files, whose paths the model would keep
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=(text for line in lines for text in (line.source, line.target)),
        model_writer=model,
        vocab_size=PIECES,
        hard_vocab_limit=False,
        character_coverage=1.0,
        byte_fallback=True,
        split_digits=True,
        user_defined_symbols=list(EASTERN_DIGITS),
        unk_id=network.UNKNOWN,
        bos_id=network.BEGIN,
        eos_id=network.END,
        pad_id=network.PADDING,
        minloglevel=2,
    )
    return model.getvalue()


def _batches(
    whole: list[Line],
    templates: Templates,
    source: str,
    cutter: sentencepiece.SentencePieceProcessor,
    steps: int,
) -> Iterator[tuple[Tensor, Tensor]]:
    """Ids of source and target, one pair of tensors a step; every step's templates are filled anew."""
    chance = random.Random(1)
    for step in range(steps):
        lines = chance.sample(whole, PHRASES)
        lines += [templates.fill(chance.choice(templates.lines), chance) for _ in range(FILLED)]
        sampled = SAMPLED if step < (1 - SETTLING) * steps else 0.0
        sources = [
            cutter.encode(
                typed(line.source, source, chance),
                enable_sampling=chance.random() < sampled,
                alpha=0.3,
                nbest_size=-1,
            )
            for line in lines
        ]
        targets = [[network.BEGIN, *cutter.encode(line.target), network.END] for line in lines]
        yield _padded(sources), _padded(targets)


def _fit(net: network.Network, batches: Iterator[tuple[Tensor, Tensor]], steps: int, name: str) -> None:
    """Teach the network; the rate rises shortly and falls along a cosine."""
    optimiser = torch.optim.AdamW(net.parameters(), lr=RATE, betas=(0.9, 0.98), weight_decay=0.01)
    rate = torch.optim.lr_scheduler.LambdaLR(
        optimiser,
        lambda step: min((step + 1) / WARM_UP, max(0.02, 0.5 * (1 + math.cos(math.pi * step / steps)))),
    )
    net.train()
    for step, (sources, targets) in enumerate(batches, start=1):
        scores = net(sources, targets[:, :-1])
        loss = functional.cross_entropy(
            scores.flatten(0, 1), targets[:, 1:].flatten(), ignore_index=network.PADDING
        )
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimiser.step()
        rate.step()
        if step % 100 == 0:
            print(f"{name} step {step}: loss {loss.item():.3f}, {process_time():.0f} s of CPU", flush=True)
    net.eval()


def _padded(lines: list[list[int]]) -> Tensor:
    longest = max(map(len, lines))
    return torch.tensor([[*line, *[network.PADDING] * (longest - len(line))] for line in lines])


if __name__ == "__main__":
    main()
