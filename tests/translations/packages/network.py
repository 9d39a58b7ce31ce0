"""A very small translating network: a pre-norm Transformer, laid out as CTranslate2 wants its weights."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn import functional

WIDTH, HEADS, LAYERS, INNER = 128, 4, 2, 384
LONGEST = 256  # tokens
DROPOUT = 0.1
UNKNOWN, BEGIN, END, PADDING = 0, 1, 2, 3  # ids of the pieces


class Attention(nn.Module):
    """Looks back at its own line, or, `across`, at the source's."""

    def __init__(self, across: bool = False) -> None:
        super().__init__()
        self.across = across
        self.norm = nn.LayerNorm(WIDTH)
        self.projections = nn.ModuleList(
            [nn.Linear(WIDTH, WIDTH), nn.Linear(WIDTH, 2 * WIDTH)]
            if across
            else [nn.Linear(WIDTH, 3 * WIDTH)]
        )
        self.out = nn.Linear(WIDTH, WIDTH)

    def forward(self, states: Tensor, mask: Tensor, source: Tensor | None = None) -> Tensor:
        """Shapes: states (batch, length, width); mask broadcasts to (batch, heads, length, length looked at)."""
        seen = self.norm(states)
        if source is None:
            query, key, value = self.projections[0](seen).chunk(3, -1)
        else:
            query = self.projections[0](seen)
            key, value = self.projections[1](source).chunk(2, -1)
        mixed = functional.scaled_dot_product_attention(
            _heads(query), _heads(key), _heads(value), mask, dropout_p=DROPOUT if self.training else 0.0
        )
        joined = mixed.transpose(1, 2).reshape(states.shape)
        return states + functional.dropout(self.out(joined), DROPOUT, self.training)


class Forward(nn.Module):
    """The layer's own thinking, position by position."""

    def __init__(self) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(WIDTH)
        self.widen, self.narrow = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)

    def forward(self, states: Tensor) -> Tensor:
        """Shapes: (batch, length, width) both ways."""
        thought = self.narrow(functional.relu(self.widen(self.norm(states))))
        return states + functional.dropout(thought, DROPOUT, self.training)


class Layer(nn.Module):
    """One layer of the encoder, or, with a look across, of the decoder."""

    def __init__(self, decodes: bool) -> None:
        super().__init__()
        self.within = Attention()
        self.across = Attention(across=True) if decodes else None
        self.forward_part = Forward()

    def forward(
        self, states: Tensor, mask: Tensor, source: Tensor | None, source_mask: Tensor | None
    ) -> Tensor:
        """Shapes as in `Attention`."""
        states = self.within(states, mask)
        if self.across is not None:
            states = self.across(states, source_mask, source)
        return self.forward_part(states)


class Network(nn.Module):
    """Encoder and decoder over one vocabulary of `pieces`, embeddings shared with the output."""

    def __init__(self, pieces: int) -> None:
        super().__init__()
        self.embedding = nn.Embedding(pieces, WIDTH)
        nn.init.normal_(self.embedding.weight, std=WIDTH**-0.5)
        self.register_buffer("positions", _positions())
        self.encoder = nn.ModuleList(Layer(decodes=False) for _ in range(LAYERS))
        self.decoder = nn.ModuleList(Layer(decodes=True) for _ in range(LAYERS))
        self.encoder_norm, self.decoder_norm = nn.LayerNorm(WIDTH), nn.LayerNorm(WIDTH)
        self.bias = nn.Parameter(torch.zeros(pieces))

    def forward(self, source: Tensor, target: Tensor) -> Tensor:
        """Scores of each next piece: (batch, target length, pieces), from ids (batch, length)."""
        there = (source != PADDING)[:, None, None]
        states = self._embed(source)
        for layer in self.encoder:
            states = layer(states, there, None, None)
        source_states = self.encoder_norm(states)
        before = torch.ones(target.shape[1], target.shape[1], dtype=torch.bool).tril()
        states = self._embed(target)
        for layer in self.decoder:
            states = layer(states, before, source_states, there)
        return functional.linear(self.decoder_norm(states), self.embedding.weight, self.bias)

    def _embed(self, ids: Tensor) -> Tensor:
        embedded = self.embedding(ids) * math.sqrt(WIDTH) + self.positions[: ids.shape[1]]
        return functional.dropout(embedded, DROPOUT, self.training)


def _heads(states: Tensor) -> Tensor:
    return states.view(states.shape[0], -1, HEADS, WIDTH // HEADS).transpose(1, 2)


def _positions() -> Tensor:
    """Sine and cosine waves, one half each: (LONGEST, width)."""
    place = torch.arange(LONGEST)[:, None]
    waves = place / 10_000 ** (2 * torch.arange(WIDTH // 2)[None] / WIDTH)
    return torch.cat([waves.sin(), waves.cos()], dim=1)
