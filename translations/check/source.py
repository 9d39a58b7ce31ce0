"""The program's own source, read and never run: its calls, its classes, and where everything stands."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

ROOMS = ("bot", "flows", "store", "translations")
# What shows the program, or looks at it, uses no messages of its own; its examples would hide what nobody else uses.
_ONLOOKERS = ("bot/demo/", "bot/preview/", "flows/walks/", "translations/check/")

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, eq=False)
class Module:
    """One file: its path within the program, its syntax tree, and from which file each imported name comes."""

    path: str
    tree: ast.Module
    imports: Mapping[str, str]


class Source:
    """All Python files of the program below `root`, and who stands for what in them."""

    def __init__(self, root: Path) -> None:
        self.modules = [
            _read(path, path.relative_to(root).as_posix())
            for room in ROOMS
            for path in sorted((root / room).rglob("*.py"))
            if not path.relative_to(root).as_posix().startswith(_ONLOOKERS)
        ]
        self.calls: dict[str, list[ast.Call]] = defaultdict(list)
        self.classes: dict[str, list[ast.ClassDef]] = defaultdict(list)
        self.parents: dict[ast.AST, ast.AST] = {}
        self.home: dict[ast.AST, Module] = {}
        self.functions: dict[str, list[Function]] = defaultdict(list)
        self.constants: dict[str, list[tuple[Module, ast.expr]]] = defaultdict(list)
        self.fields: dict[str, list[tuple[str, int]]] = defaultdict(list)
        for module in self.modules:
            self._index(module)

    def _index(self, module: Module) -> None:
        for node in ast.walk(module.tree):
            self.home[node] = module
            for child in ast.iter_child_nodes(node):
                self.parents[child] = node
            if isinstance(node, ast.Call):
                self.calls[called(node)].append(node)
            elif isinstance(node, Function):
                self.functions[node.name].append(node)
            elif isinstance(node, ast.ClassDef):
                self.classes[node.name].append(node)
                for at, (name, _) in enumerate(fields(node)):
                    self.fields[name].append((node.name, at))
        for statement in module.tree.body:
            for name, value in bound(statement):
                self.constants[name].append((module, value))

    def where(self, node: ast.AST) -> str:
        """The file and line of a node."""
        return f"{self.home[node].path}:{getattr(node, 'lineno', 0)}"

    def texts(self) -> Iterator[ast.Constant]:
        """Every string in the code that is no docstring, no key and nothing that is only compared with."""
        for node, parent in self.parents.items():
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                if isinstance(parent, ast.Expr | ast.Compare | ast.Subscript):
                    continue
                if not (isinstance(parent, ast.Dict) and node in parent.keys):
                    yield node

    def looked_up(self) -> Iterator[ast.Constant]:
        """Every constant by which something is looked up."""
        for node, parent in self.parents.items():
            if isinstance(node, ast.Constant) and isinstance(parent, ast.Subscript) and node is parent.slice:
                yield node

    def around(self, node: ast.AST) -> Iterator[ast.AST]:
        """What a node stands in, from the inside out."""
        while (parent := self.parents.get(node)) is not None:
            yield parent
            node = parent

    def asks(self, name: str) -> bool:
        """Whether a class is a question."""
        bases = {base for kind in self.classes.get(name, []) for base in map(_base, kind.bases)} - {name}
        return "Ask" in bases or any(self.asks(base) for base in bases)

    def default(self, kind: str, field: str) -> ast.expr | None:
        """What a field of a class is unless said."""
        several = [
            value for each in self.classes.get(kind, []) for name, value in fields(each) if name == field
        ]
        return next((value for value in several if value is not None), None)


def _read(file: Path, path: str) -> Module:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    imports = {
        alias.asname or alias.name: f"{node.module.replace('.', '/')}.py"
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module
        for alias in node.names
    }
    return Module(path, tree, imports)


def called(call: ast.Call) -> str:
    """The bare name of what is called."""
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def argument(call: ast.Call, name: str, at: int | None = None) -> ast.expr | None:
    """What a call gives by name, or by place; what is given as `*several` has no place."""
    for keyword in call.keywords:
        if keyword.arg == name:
            return keyword.value
    if at is None or not 0 <= at < len(call.args):
        return None
    return None if isinstance(call.args[at], ast.Starred) else call.args[at]


def fields(kind: ast.ClassDef) -> Iterator[tuple[str, ast.expr | None]]:
    """The fields of a dataclass, each with what it is unless said."""
    for statement in kind.body:
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            value = statement.value
            if isinstance(value, ast.Call) and called(value) == "field":
                value = argument(value, "default")
            yield statement.target.id, value


def bound(statement: ast.AST) -> Iterator[tuple[str, ast.expr]]:
    """The name that a statement binds to a value."""
    match statement:
        case ast.Assign(targets=[ast.Name(id=name)], value=value):
            yield name, value
        case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
            yield name, value
        case ast.NamedExpr(target=ast.Name(id=name), value=value):
            yield name, value


def _base(base: ast.expr) -> str:
    """The name of a class that another is made from."""
    while isinstance(base, ast.Subscript):
        base = base.value
    return base.id if isinstance(base, ast.Name) else ""
